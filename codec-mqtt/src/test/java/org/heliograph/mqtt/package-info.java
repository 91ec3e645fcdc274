/** Tests of MQTT. */
package org.heliograph.mqtt;
