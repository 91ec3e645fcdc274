/** MQTT for tools and for connections: framing, detection, dispatch, large messages in pieces. */
package org.heliograph.mqtt.protocol;
