/**
 * The fifteen control packets of MQTT as flyweights. Packets that differ between the versions are classes of their own,
 * with 3 (for 3.1 and 3.1.1) or 5 behind their name and a class for what they share.
 *
 * <p>Section numbers (§) are those of {@code docs/reference/mqtt.md}.
 */
package org.heliograph.mqtt.packet;
