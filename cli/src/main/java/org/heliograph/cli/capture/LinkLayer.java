package org.heliograph.cli.capture;

/**
 * The header of the link before the IP packet, by the link types of the tcpdump registry.
 */
final class LinkLayer implements PacketSink {
    private static final int NULL = 0;
    private static final int ETHERNET = 1;
    private static final int RAW_12 = 12;
    private static final int RAW_14 = 14;
    private static final int RAW = 101;
    private static final int LOOP = 108;
    private static final int LINUX_SLL = 113;
    private static final int IPV4 = 228;
    private static final int IPV6 = 229;
    private static final int LINUX_SLL2 = 276;

    private static final int TYPE_IPV4 = 0x0800;
    private static final int TYPE_IPV6 = 0x86dd;
    private static final int TYPE_VLAN = 0x8100;
    private static final int TYPE_PROVIDER_VLAN = 0x88a8;
    private static final int TYPE_OLD_VLAN = 0x9100;

    private final IpLayer ip;
    private final Problems problems;
    private PacketInfo last = new PacketInfo(0, 0, 0);
    private long ignored;

    LinkLayer(IpLayer ip, Problems problems) {
        this.ip = ip;
        this.problems = problems;
    }

    /** The packet read last, number 0 before the first. */
    PacketInfo last() {
        return last;
    }

    /** Packets without IP, and those of an unknown link. */
    long ignored() {
        return ignored;
    }

    @Override
    public void packet(Packet packet, int linkType) {
        last = packet.info;
        switch (linkType) {
            case ETHERNET -> typed(packet, 12, 14);
            case LINUX_SLL -> typed(packet, 14, 16);
            case LINUX_SLL2 -> typed(packet, 0, 20);
            case NULL, LOOP -> family(packet);
            case RAW, RAW_12, RAW_14, IPV4, IPV6 -> ip.packet(packet);
            default -> {
                ignored++;
                problems.tellOnce(packet.info, "link type " + linkType + " is not known");
            }
        }
    }

    private void typed(Packet packet, int typeIndex, int headerLength) {
        if (isCut(packet, headerLength)) {
            return;
        }
        int type = packet.u16(typeIndex);
        packet.advance(headerLength);
        while (type == TYPE_VLAN || type == TYPE_PROVIDER_VLAN || type == TYPE_OLD_VLAN) {
            if (isCut(packet, 4)) {
                return;
            }
            type = packet.u16(2);
            packet.advance(4);
        }
        if (type == TYPE_IPV4 || type == TYPE_IPV6) {
            ip.packet(packet);
        } else {
            ignored++;
        }
    }

    /** The address family stands in the byte order of the capturing machine, and its number for IPv6 in dialects. */
    private void family(Packet packet) {
        if (isCut(packet, 4)) {
            return;
        }
        int family = packet.i32(0);
        if ((family & 0xffff) == 0) {
            family = Integer.reverseBytes(family);
        }
        packet.advance(4);
        switch (family) {
            case 2, 10, 23, 24, 28, 30 -> ip.packet(packet);
            default -> ignored++;
        }
    }

    private boolean isCut(Packet packet, int headerLength) {
        if (packet.available() >= headerLength) {
            return false;
        }
        problems.tell(packet.info, "packet is cut within its link header");
        return true;
    }
}
