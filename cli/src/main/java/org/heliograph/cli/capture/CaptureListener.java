package org.heliograph.cli.capture;

/**
 * A consumer of what a capture carries.
 *
 * <p>Octets are lent for the time of the call: they may be read in place, and are to be copied where they are kept. They
 * must not be written.
 */
public interface CaptureListener {
    /**
     * Takes the next octets of one direction of a TCP connection, each octet once and in the order of the stream.
     *
     * @param flow of the octets.
     * @param octets array that holds them among others.
     * @param offset of the first of them.
     * @param length in octets, at least 1.
     * @param packet that brought them, which is not the packet read last when the capture holds packets out of order.
     */
    void stream(Flow flow, byte[] octets, int offset, int length, PacketInfo packet);

    /**
     * Takes note that octets of a TCP stream are not in the capture; the stream goes on behind them.
     *
     * @param flow that misses octets.
     * @param missing count of octets, at least 1.
     * @param packet by which the gap shows.
     */
    void gap(Flow flow, long missing, PacketInfo packet);

    /**
     * Takes note that a flow has ended: closed, reset, replaced by a new connection between the same ports, forgotten
     * for want of room, or at the end of the capture. It is called once for every flow of a conversation.
     *
     * @param flow that carries nothing more.
     */
    void end(Flow flow);

    /**
     * Takes a UDP datagram.
     *
     * @param flow of the datagram.
     * @param octets array that holds its payload among others.
     * @param offset of the payload.
     * @param length of the payload in octets, 0 for an empty one.
     * @param packet that brought it, the last one when it came in fragments.
     */
    void datagram(Flow flow, byte[] octets, int offset, int length, PacketInfo packet);

    /**
     * Takes note of something broken, unknown or dropped. Of the same kind only the first are told one by one; how many
     * there were is told at the end of the capture.
     *
     * @param text for a reader, without a line end.
     */
    void problem(String text);
}
