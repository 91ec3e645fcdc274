package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;

/**
 * A window on the captured octets of one packet that every layer moves over its header.
 *
 * <p>The octets from {@code offset} to {@code limit} were captured; {@code end} is where the packet ended on the wire,
 * which is behind the limit when the capture cut it.
 */
final class Packet {
    PacketInfo info;
    byte[] octets;
    int offset;
    int limit;
    int end;

    boolean ipv6;
    long sourceHigh;
    long sourceLow;
    long destinationHigh;
    long destinationLow;

    /** Lays the window over a captured packet. */
    Packet wrap(PacketInfo info, byte[] octets, int offset, int captured, int length) {
        this.info = info;
        this.octets = octets;
        this.offset = offset;
        this.limit = offset + captured;
        this.end = offset + Math.max(captured, length);
        return this;
    }

    /** Octets that were captured from here on. */
    int available() {
        return limit - offset;
    }

    /** Octets that were on the wire from here on. */
    int length() {
        return end - offset;
    }

    /** Moves over a header that is available. */
    void advance(int count) {
        offset += count;
    }

    /** Sets the length on the wire from here on, as a header tells it. */
    void length(int length) {
        end = offset + length;
        limit = Math.min(limit, end);
    }

    int u8(int index) {
        return Octets.u8(octets, offset + index);
    }

    int u16(int index) {
        return Octets.u16(octets, offset + index, BIG_ENDIAN);
    }

    int i32(int index) {
        return Octets.i32(octets, offset + index, BIG_ENDIAN);
    }

    /** Takes the addresses from an IPv4 header. */
    void ipv4Addresses() {
        ipv6 = false;
        sourceHigh = 0;
        sourceLow = Octets.u32(octets, offset + 12, BIG_ENDIAN);
        destinationHigh = 0;
        destinationLow = Octets.u32(octets, offset + 16, BIG_ENDIAN);
    }

    /** Takes the addresses from an IPv6 header. */
    void ipv6Addresses() {
        ipv6 = true;
        sourceHigh = Octets.i64(octets, offset + 8, BIG_ENDIAN);
        sourceLow = Octets.i64(octets, offset + 16, BIG_ENDIAN);
        destinationHigh = Octets.i64(octets, offset + 24, BIG_ENDIAN);
        destinationLow = Octets.i64(octets, offset + 32, BIG_ENDIAN);
    }

    /** Takes the addresses of another packet. */
    void addresses(Packet other) {
        ipv6 = other.ipv6;
        sourceHigh = other.sourceHigh;
        sourceLow = other.sourceLow;
        destinationHigh = other.destinationHigh;
        destinationLow = other.destinationLow;
    }
}
