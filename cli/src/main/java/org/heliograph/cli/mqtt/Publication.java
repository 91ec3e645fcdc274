package org.heliograph.cli.mqtt;

/**
 * A message to publish.
 *
 * @param topic   without wildcards.
 * @param payload of any octets.
 * @param qos     0 to 2.
 * @param retain  whether the broker keeps it for later subscribers.
 */
public record Publication(String topic, byte[] payload, int qos, boolean retain) {}
