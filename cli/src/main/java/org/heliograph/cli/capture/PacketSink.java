package org.heliograph.cli.capture;

/** What a reader of a file format hands its packets to. */
interface PacketSink {
    /** Takes a packet, valid during the call. */
    void packet(Packet packet, int linkType);
}
