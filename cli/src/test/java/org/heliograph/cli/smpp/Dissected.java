package org.heliograph.cli.smpp;

import java.time.Instant;
import java.util.List;

/**
 * A frame as tshark shows it.
 *
 * @param packet      that ends it, from 1.
 * @param time        of the packet.
 * @param source      address and port.
 * @param destination address and port.
 * @param length      of the frame in octets.
 * @param fields      all that is shown of it, in the order of the dissector.
 */
record Dissected(long packet, Instant time, String source, String destination, int length, List<Shown> fields) {
    /** {@return the port of the client, by which the frames of a capture differ} */
    int port() {
        return Integer.parseInt(source.substring(source.indexOf(':') + 1));
    }
}
