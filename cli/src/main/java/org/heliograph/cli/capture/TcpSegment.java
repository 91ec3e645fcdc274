package org.heliograph.cli.capture;

/**
 * A TCP segment (RFC 9293 §3.1).
 *
 * @param sequence number of the first octet, or of the SYN.
 * @param acknowledgement number, meaningless without the ACK flag.
 * @param flags of the header.
 * @param octets that hold the data among others.
 * @param offset of the data.
 * @param available octets of data in the capture.
 * @param length of the data on the wire, more than available when the capture cut the packet.
 * @param info of the packet.
 */
record TcpSegment(
        int sequence,
        int acknowledgement,
        int flags,
        byte[] octets,
        int offset,
        int available,
        int length,
        PacketInfo info) {
    private static final int FIN = 0x01;
    private static final int SYN = 0x02;
    private static final int RST = 0x04;
    private static final int PSH = 0x08;
    private static final int ACK = 0x10;

    static final int HEADER_LENGTH = 20;

    /** Takes the segment from a packet whose window has been moved over the header. */
    static TcpSegment of(Packet packet, int sequence, int acknowledgement, int flags) {
        return new TcpSegment(
                sequence,
                acknowledgement,
                flags,
                packet.octets,
                packet.offset,
                packet.available(),
                packet.length(),
                packet.info);
    }

    boolean fin() {
        return (flags & FIN) != 0;
    }

    boolean syn() {
        return (flags & SYN) != 0;
    }

    boolean rst() {
        return (flags & RST) != 0;
    }

    boolean psh() {
        return (flags & PSH) != 0;
    }

    boolean ack() {
        return (flags & ACK) != 0;
    }

    /** Data that belongs to the stream; a reset may carry a reason in its place. */
    boolean hasData() {
        return length > 0 && !rst();
    }

    /** The sequence number of the first octet of data. */
    int dataSequence() {
        return syn() ? sequence + 1 : sequence;
    }
}
