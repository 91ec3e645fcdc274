package org.heliograph.cli.capture;

/**
 * Bounds that keep the memory of a reading flat.
 *
 * @param packetLength octets of the longest packet.
 * @param interfaces of one pcapng section.
 * @param fragmentedPackets IP packets in reassembly.
 * @param fragmentedOctets of all packets in reassembly.
 * @param connections TCP connections known at a time.
 * @param datagramConversations UDP conversations known at a time.
 * @param heldOctets of one direction of a connection that wait for earlier ones.
 * @param allHeldOctets of all connections that wait for earlier ones.
 * @param laterSegments seen behind octets that the peer acknowledged before these are given up for missing.
 */
record CaptureLimits(
        int packetLength,
        int interfaces,
        int fragmentedPackets,
        int fragmentedOctets,
        int connections,
        int datagramConversations,
        int heldOctets,
        int allHeldOctets,
        int laterSegments) {
    static final CaptureLimits DEFAULT = new CaptureLimits(
            256 * 1024, 4096, 1024, 16 * 1024 * 1024, 65_536, 16_384, 1024 * 1024, 64 * 1024 * 1024, 8);
}
