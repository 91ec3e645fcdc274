/**
 * MQTT 3.1, 3.1.1 and 5.0: the numbers of the documents and what names and checks them. The packets are in
 * {@link org.heliograph.mqtt.packet}, framing, detection and dispatch in {@link org.heliograph.mqtt.protocol}.
 *
 * <p>Section numbers (§) are those of {@code docs/reference/mqtt.md}; numbers in brackets such as [3.1.2-3] are the
 * normative statements of 5.0.
 */
package org.heliograph.mqtt;
