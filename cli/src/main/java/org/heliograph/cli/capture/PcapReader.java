package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.nio.ByteOrder;

/**
 * A reader of classic pcap (draft-ietf-opsawg-pcap §4, §5).
 *
 * <pre>
 * file header:   magic u32, major u16, minor u16, reserved u32, reserved u32, snap length u32, link type u32
 * packet header: seconds u32, micro- or nanoseconds u32, captured length u32, original length u32
 * </pre>
 */
final class PcapReader {
    static final int MICROSECOND_MAGIC = 0xa1b2c3d4;
    static final int NANOSECOND_MAGIC = 0xa1b23c4d;
    static final int FILE_HEADER_LENGTH = 24;
    static final int PACKET_HEADER_LENGTH = 16;

    private static final int MAJOR_VERSION = 2;

    private final CaptureInput input;
    private final PacketSink sink;
    private final Problems problems;
    private final byte[] header = new byte[FILE_HEADER_LENGTH];
    private final byte[] octets;
    private final Packet packet = new Packet();
    private ByteOrder order;
    private int nanoseconds;
    private int linkType;
    private long number;

    PcapReader(CaptureInput input, CaptureLimits limits, PacketSink sink, Problems problems) {
        this.input = input;
        this.sink = sink;
        this.problems = problems;
        this.octets = new byte[limits.packetLength()];
    }

    static boolean isMagic(int magic) {
        return magic == MICROSECOND_MAGIC || magic == NANOSECOND_MAGIC;
    }

    void read() throws IOException {
        if (readFileHeader()) {
            boolean more;
            do {
                more = readPacket();
            } while (more);
        }
    }

    private boolean readFileHeader() throws IOException {
        int count = input.read(header, 0, FILE_HEADER_LENGTH);
        if (count < FILE_HEADER_LENGTH) {
            problems.tell("capture ends at file offset " + input.position() + " within its file header");
            return false;
        }
        order = isMagic(Octets.i32(header, 0, BIG_ENDIAN)) ? BIG_ENDIAN : LITTLE_ENDIAN;
        nanoseconds = Octets.i32(header, 0, order) == NANOSECOND_MAGIC ? 1 : 1000;
        int major = Octets.u16(header, 4, order);
        if (major != MAJOR_VERSION) {
            problems.tell("capture has the unknown version " + major + "." + Octets.u16(header, 6, order)
                    + " at file offset 4");
            return false;
        }
        // The upper half holds the length of the frame check sequence, which no layer here looks at.
        linkType = Octets.i32(header, 20, order) & 0xffff;
        return true;
    }

    private boolean readPacket() throws IOException {
        long at = input.position();
        int count = input.read(header, 0, PACKET_HEADER_LENGTH);
        if (count < PACKET_HEADER_LENGTH) {
            if (count > 0) {
                problems.tell("capture ends at file offset " + input.position() + " within the header of packet "
                        + (number + 1));
            }
            return false;
        }
        long captured = Octets.u32(header, 8, order);
        if (captured > octets.length) {
            problems.tell("packet " + (number + 1) + " at file offset " + at + " announces " + captured
                    + " octets, more than " + octets.length + "; the rest of the capture is not read");
            return false;
        }
        if (input.read(octets, 0, (int) captured) < captured) {
            problems.tell("capture ends at file offset " + input.position() + " within packet " + (number + 1)
                    + ", which starts at file offset " + at);
            return false;
        }
        deliver((int) captured);
        return true;
    }

    private void deliver(int captured) {
        long second = Octets.u32(header, 0, order);
        long fraction = Octets.u32(header, 4, order);
        PacketInfo info = PacketInfo.of(++number, second, fraction * nanoseconds);
        sink.packet(packet.wrap(info, octets, 0, captured, originalLength(captured)), linkType);
    }

    private int originalLength(int captured) {
        long original = Octets.u32(header, 12, order);
        return original > octets.length ? captured : (int) original;
    }
}
