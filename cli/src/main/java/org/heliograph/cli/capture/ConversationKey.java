package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;

/** The two endpoints of a conversation in an order that does not depend on the direction of a packet. */
record ConversationKey(boolean ipv6, long lowHigh, long lowLow, long highHigh, long highLow, int ports) {
    /** Takes the addresses of a packet whose window starts with the TCP or UDP header. */
    static ConversationKey of(Packet packet) {
        int source = packet.u16(0);
        int destination = packet.u16(2);
        return isFromLow(packet)
                ? new ConversationKey(
                        packet.ipv6,
                        packet.sourceHigh,
                        packet.sourceLow,
                        packet.destinationHigh,
                        packet.destinationLow,
                        source << 16 | destination)
                : new ConversationKey(
                        packet.ipv6,
                        packet.destinationHigh,
                        packet.destinationLow,
                        packet.sourceHigh,
                        packet.sourceLow,
                        destination << 16 | source);
    }

    /** Tells which of the two endpoints sent the packet. */
    static boolean isFromLow(Packet packet) {
        int order = Long.compare(packet.sourceHigh, packet.destinationHigh);
        order = order == 0 ? Long.compare(packet.sourceLow, packet.destinationLow) : order;
        order = order == 0 ? Integer.compare(packet.u16(0), packet.u16(2)) : order;
        return order <= 0;
    }

    /** Makes the conversation of which this packet is the first, or the answer to the first. */
    static Conversation conversation(Packet packet, boolean isAnswer) {
        Endpoint source = endpoint(packet, packet.sourceHigh, packet.sourceLow, packet.u16(0));
        Endpoint destination = endpoint(packet, packet.destinationHigh, packet.destinationLow, packet.u16(2));
        return isAnswer ? new Conversation(destination, source) : new Conversation(source, destination);
    }

    private static Endpoint endpoint(Packet packet, long high, long low, int port) {
        byte[] address = new byte[packet.ipv6 ? 16 : 4];
        if (packet.ipv6) {
            Octets.i32(address, 0, (int) (high >>> 32), BIG_ENDIAN);
            Octets.i32(address, 4, (int) high, BIG_ENDIAN);
            Octets.i32(address, 8, (int) (low >>> 32), BIG_ENDIAN);
        }
        Octets.i32(address, address.length - 4, (int) low, BIG_ENDIAN);
        return Endpoint.of(address, port);
    }
}
