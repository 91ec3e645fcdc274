package org.heliograph.mqtt.protocol;

import org.agrona.DirectBuffer;

/** Takes the packets of a {@link PacketStream}, and PUBLISH that are larger than its buffer in pieces. */
public interface PacketHandler {
    /**
     * A whole packet. It may be faulty within: {@code check()} of its flyweight tells.
     *
     * @param buffer that holds the packet.
     * @param offset where the packet starts.
     * @param length of the packet in octets.
     */
    void onPacket(DirectBuffer buffer, int offset, int length);

    /**
     * The head of a PUBLISH whose payload follows in pieces: a packet of its own with the topic name, the packet identifier
     * and the properties, whose payload is empty and whose Remaining Length counts nothing but these.
     *
     * @param buffer        that holds the head.
     * @param offset        where the head starts.
     * @param length        of the head in octets.
     * @param payloadLength octets of payload that follow.
     */
    void onPublishHead(DirectBuffer buffer, int offset, int length, int payloadLength);

    /**
     * A piece of the payload of the PUBLISH that was begun last.
     *
     * @param buffer that holds the piece.
     * @param offset of its first octet.
     * @param length in octets, at least 1.
     * @param left   octets of payload that are still to come.
     */
    void onPayload(DirectBuffer buffer, int offset, int length, int left);
}
