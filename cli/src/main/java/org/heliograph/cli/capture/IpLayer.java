package org.heliograph.cli.capture;

/** IPv4 (RFC 791) and IPv6 (RFC 8200) headers, extension headers and fragments down to TCP and UDP. */
final class IpLayer {
    private static final int HOP_BY_HOP = 0;
    private static final int TCP = 6;
    private static final int UDP = 17;
    private static final int ROUTING = 43;
    private static final int FRAGMENT = 44;
    private static final int AUTHENTICATION = 51;
    private static final int DESTINATION = 60;

    private static final int IPV4_HEADER_LENGTH = 20;
    private static final int IPV6_HEADER_LENGTH = 40;
    private static final int EXTENSION_LENGTH = 8;

    private final TcpLayer tcp;
    private final UdpLayer udp;
    private final Fragments fragments;
    private final Problems problems;
    private long ignored;

    IpLayer(TcpLayer tcp, UdpLayer udp, CaptureLimits limits, Problems problems) {
        this.tcp = tcp;
        this.udp = udp;
        this.fragments = new Fragments(limits, problems);
        this.problems = problems;
    }

    /** Packets that carry neither TCP nor UDP. */
    long ignored() {
        return ignored;
    }

    /** Gives up the packets that are still incomplete at the end of the capture. */
    void finish(PacketInfo last) {
        fragments.finish(last);
    }

    /** Takes a packet whose window starts with the IP header. */
    void packet(Packet packet) {
        if (isCut(packet, 1)) {
            return;
        }
        switch (packet.u8(0) >>> 4) {
            case 4 -> ipv4(packet);
            case 6 -> ipv6(packet);
            default -> problems.tell(packet.info, "IP version is neither 4 nor 6");
        }
    }

    private void ipv4(Packet packet) {
        if (isCut(packet, IPV4_HEADER_LENGTH)) {
            return;
        }
        int headerLength = (packet.u8(0) & 0xf) * 4;
        int totalLength = packet.u16(2);
        if (totalLength == 0) {
            // Segment offload: the adapter was to fill the length in, so the frame's is the only one.
            totalLength = packet.length();
        }
        if (headerLength < IPV4_HEADER_LENGTH || totalLength < headerLength) {
            problems.tell(packet.info, "IPv4 header has an impossible length");
            return;
        }
        packet.length(totalLength);
        if (isCut(packet, headerLength)) {
            return;
        }
        packet.ipv4Addresses();
        int id = packet.u16(4);
        int fragment = packet.u16(6);
        int protocol = packet.u8(9);
        packet.advance(headerLength);
        boolean more = (fragment & 0x2000) != 0;
        int fragmentOffset = (fragment & 0x1fff) * 8;
        if (more || fragmentOffset != 0) {
            fragment(packet, id, protocol, fragmentOffset, more);
        } else {
            payload(packet, protocol, false);
        }
    }

    private void ipv6(Packet packet) {
        if (isCut(packet, IPV6_HEADER_LENGTH)) {
            return;
        }
        int payloadLength = packet.u16(4);
        int nextHeader = packet.u8(6);
        packet.ipv6Addresses();
        packet.advance(IPV6_HEADER_LENGTH);
        if (payloadLength != 0) {
            packet.length(payloadLength);
        }
        payload(packet, nextHeader, false);
    }

    /** Walks over the extension headers, each of which is 8 octets or longer. */
    private void payload(Packet packet, int first, boolean reassembled) {
        int header = first;
        while (isExtension(packet, header)) {
            if (isCut(packet, EXTENSION_LENGTH)) {
                return;
            }
            int next = packet.u8(0);
            int length = extensionLength(packet, header);
            if (length > packet.length()) {
                problems.tell(packet.info, "IPv6 extension header is longer than its packet");
                return;
            }
            if (isCut(packet, length)) {
                return;
            }
            if (header == FRAGMENT && (packet.u16(2) & 0xfff9) != 0) {
                fragment(packet, next, reassembled);
                return;
            }
            packet.advance(length);
            header = next;
        }
        transport(packet, header);
    }

    private static boolean isExtension(Packet packet, int header) {
        return switch (header) {
            case HOP_BY_HOP, ROUTING, DESTINATION, FRAGMENT -> packet.ipv6;
            case AUTHENTICATION -> true;
            default -> false;
        };
    }

    private static int extensionLength(Packet packet, int header) {
        return switch (header) {
            case FRAGMENT -> EXTENSION_LENGTH;
            case AUTHENTICATION -> (packet.u8(1) + 2) * 4;
            default -> (packet.u8(1) + 1) * 8;
        };
    }

    private void transport(Packet packet, int protocol) {
        switch (protocol) {
            case TCP -> tcp.packet(packet);
            case UDP -> udp.packet(packet);
            default -> ignored++;
        }
    }

    /** The fragment header of IPv6 (RFC 8200 §4.5). */
    private void fragment(Packet packet, int protocol, boolean reassembled) {
        if (reassembled) {
            problems.tell(packet.info, "IPv6 packet is fragmented within a fragmented one");
            return;
        }
        int field = packet.u16(2);
        int id = packet.i32(4);
        packet.advance(EXTENSION_LENGTH);
        fragment(packet, id, protocol, field & 0xfff8, (field & 1) != 0);
    }

    private void fragment(Packet packet, int id, int protocol, int fragmentOffset, boolean more) {
        // The first fragment of an IPv6 packet alone tells the protocol that counts, so it is not part of the key.
        FragmentKey key = new FragmentKey(
                packet.ipv6 ? -1 : protocol,
                id,
                packet.sourceHigh,
                packet.sourceLow,
                packet.destinationHigh,
                packet.destinationLow);
        FragmentedPacket whole = fragments.add(key, packet, protocol, fragmentOffset, more);
        if (whole != null) {
            Packet reassembled = new Packet();
            reassembled.wrap(packet.info, whole.octets(), 0, whole.length(), whole.length());
            reassembled.addresses(packet);
            payload(reassembled, whole.protocol(), true);
        }
    }

    private boolean isCut(Packet packet, int headerLength) {
        if (packet.available() >= headerLength) {
            return false;
        }
        problems.tell(packet.info, "packet is cut within its IP header");
        return true;
    }
}
