package org.heliograph.cli.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of pcapng (draft-ietf-opsawg-pcapng §3, §4). Sections of either byte order, interface descriptions, and
 * enhanced, simple and the obsolete packet blocks are read; other blocks are passed over.
 *
 * <pre>
 * block: type u32, total length u32, body padded to 4 octets, total length u32
 * </pre>
 */
final class PcapngReader {
    static final int SECTION_HEADER = 0x0a0d0d0a;
    static final int BYTE_ORDER_MAGIC = 0x1a2b3c4d;

    private static final int INTERFACE_DESCRIPTION = 1;
    private static final int OBSOLETE_PACKET = 2;
    private static final int SIMPLE_PACKET = 3;
    private static final int ENHANCED_PACKET = 6;

    private static final int BLOCK_OVERHEAD = 12;
    private static final int SECTION_BODY_LENGTH = 16;
    private static final int PACKET_BODY_LENGTH = 20;
    private static final int MAJOR_VERSION = 1;

    private final CaptureInput input;
    private final CaptureLimits limits;
    private final PacketSink sink;
    private final Problems problems;
    private final List<PcapngInterface> interfaces = new ArrayList<>();
    private final byte[] header = new byte[8];
    private final byte[] body;
    private final Packet packet = new Packet();
    private ByteOrder order = BIG_ENDIAN;
    private long blockOffset;
    private int blockType;
    private long number;

    PcapngReader(CaptureInput input, CaptureLimits limits, PacketSink sink, Problems problems) {
        this.input = input;
        this.limits = limits;
        this.sink = sink;
        this.problems = problems;
        this.body = new byte[PACKET_BODY_LENGTH + limits.packetLength()];
    }

    static boolean isByteOrderMagic(int magic) {
        return magic == BYTE_ORDER_MAGIC || magic == Integer.reverseBytes(BYTE_ORDER_MAGIC);
    }

    void read() throws IOException {
        boolean more;
        do {
            more = readBlock();
        } while (more);
    }

    private boolean readBlock() throws IOException {
        blockOffset = input.position();
        int count = input.read(header, 0, header.length);
        if (count < header.length) {
            return count > 0
                    && stop("capture ends at file offset " + input.position() + " within the header of a block");
        }
        blockType = Octets.i32(header, 0, BIG_ENDIAN);
        if (blockType == SECTION_HEADER && !readByteOrder()) {
            return false;
        }
        blockType = Octets.i32(header, 0, order);
        long length = Octets.u32(header, 4, order);
        long minimum = blockType == SECTION_HEADER ? BLOCK_OVERHEAD + SECTION_BODY_LENGTH : BLOCK_OVERHEAD;
        if (length < minimum || (length & 3) != 0) {
            return stop(block() + " announces an impossible length of " + length + " octets");
        }
        return readBody(length);
    }

    /** The byte order follows the length whose byte order it is; the section header's body is read from there. */
    private boolean readByteOrder() throws IOException {
        if (input.read(body, 0, 4) < 4) {
            return stopTruncated();
        }
        int magic = Octets.i32(body, 0, BIG_ENDIAN);
        if (!isByteOrderMagic(magic)) {
            return stop(block() + " has no byte-order magic");
        }
        order = magic == BYTE_ORDER_MAGIC ? BIG_ENDIAN : LITTLE_ENDIAN;
        return true;
    }

    private boolean readBody(long length) throws IOException {
        int done = blockType == SECTION_HEADER ? 4 : 0;
        long bodyLength = length - BLOCK_OVERHEAD;
        int wanted = isRead() ? (int) Math.min(bodyLength, body.length) : done;
        int bodyCount = done + input.read(body, done, wanted - done);
        long rest = bodyLength - wanted;
        if (bodyCount < wanted || input.skip(rest) < rest || input.read(header, 4, 4) < 4) {
            return stopTruncated();
        }
        long trailer = Octets.u32(header, 4, order);
        if (trailer != length) {
            return stop(block() + " has the length " + length + " at its start and " + trailer + " at its end");
        }
        return takeBlock(bodyLength, wanted);
    }

    private boolean isRead() {
        return switch (blockType) {
            case SECTION_HEADER, INTERFACE_DESCRIPTION, OBSOLETE_PACKET, SIMPLE_PACKET, ENHANCED_PACKET -> true;
            default -> false;
        };
    }

    private boolean takeBlock(long bodyLength, int count) {
        return switch (blockType) {
            case SECTION_HEADER -> takeSection();
            case INTERFACE_DESCRIPTION -> takeInterface(count);
            case SIMPLE_PACKET -> takeSimplePacket(bodyLength, count);
            case OBSOLETE_PACKET, ENHANCED_PACKET -> takePacket(bodyLength, count);
            default -> true;
        };
    }

    private boolean takeSection() {
        interfaces.clear();
        int major = Octets.u16(body, 4, order);
        return major == MAJOR_VERSION || stop(block() + " has the unknown version " + major);
    }

    private boolean takeInterface(int count) {
        if (count < PcapngInterface.BODY_LENGTH) {
            return stop(block() + " is too short for an interface description");
        }
        if (interfaces.size() == limits.interfaces()) {
            return stop(block() + " describes more than " + limits.interfaces() + " interfaces");
        }
        interfaces.add(PcapngInterface.of(body, count, order));
        return true;
    }

    private boolean takePacket(long bodyLength, int count) {
        number++;
        if (count < PACKET_BODY_LENGTH) {
            return drop(" is too short for a packet");
        }
        long interfaceId = blockType == ENHANCED_PACKET ? Octets.u32(body, 0, order) : Octets.u16(body, 0, order);
        if (interfaceId >= interfaces.size()) {
            return drop(" is of an interface that is not described");
        }
        PcapngInterface source = interfaces.get((int) interfaceId);
        long ticks = Octets.u32(body, 4, order) << 32 | Octets.u32(body, 8, order);
        long captured = Octets.u32(body, 12, order);
        if (captured > bodyLength - PACKET_BODY_LENGTH) {
            return drop(" announces more octets than it holds");
        }
        if (captured > limits.packetLength()) {
            return drop(" holds more than " + limits.packetLength() + " octets");
        }
        long original = Octets.u32(body, 16, order);
        deliver(source.info(number, ticks), source, PACKET_BODY_LENGTH, (int) captured, original);
        return true;
    }

    private boolean takeSimplePacket(long bodyLength, int count) {
        number++;
        if (count < 4) {
            return drop(" is too short for a packet");
        }
        if (interfaces.isEmpty()) {
            return drop(" is of an interface that is not described");
        }
        PcapngInterface source = interfaces.get(0);
        long original = Octets.u32(body, 0, order);
        long captured = Math.min(original, bodyLength - 4);
        if (source.snapLength() > 0) {
            captured = Math.min(captured, source.snapLength());
        }
        if (captured > limits.packetLength()) {
            return drop(" holds more than " + limits.packetLength() + " octets");
        }
        deliver(new PacketInfo(number, 0, 0), source, 4, (int) captured, original);
        return true;
    }

    private void deliver(PacketInfo info, PcapngInterface source, int offset, int captured, long original) {
        int length = original > limits.packetLength() ? captured : (int) original;
        sink.packet(packet.wrap(info, body, offset, captured, length), source.linkType());
    }

    /** The block is whole, so the next one can be read. */
    private boolean drop(String reason) {
        problems.tell(new PacketInfo(number, 0, 0), "packet block" + reason, ", at file offset " + blockOffset);
        return true;
    }

    private boolean stopTruncated() {
        return stop("capture ends at file offset " + input.position() + " within the " + block());
    }

    private boolean stop(String reason) {
        problems.tell(reason + "; nothing behind it is read");
        return false;
    }

    private String block() {
        return "block of type 0x" + Integer.toHexString(blockType) + " at file offset " + blockOffset;
    }
}
