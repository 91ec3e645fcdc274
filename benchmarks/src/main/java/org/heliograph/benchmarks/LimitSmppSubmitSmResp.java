package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.openjdk.jmh.infra.Blackhole;

/** submit_sm_resp (SMPP 3.4 §4.4.2) by hand. A response with an error may be its header alone. */
final class LimitSmppSubmitSmResp {
    private static final int COMMAND_ID = 0x80000004;
    private static final int HEADER = 16;
    private static final int MOST = 65;
    private static final int MOST_FRAME = HEADER + MOST + LimitSmppText.ROOM;
    private static final int TLV_HEADER = 4;

    private final UnsafeBuffer frame = new UnsafeBuffer(0, 0);
    /** For a frame for which there may be too little room. */
    private final UnsafeBuffer scratch = new UnsafeBuffer(new byte[MOST_FRAME]);

    private int end;

    /** Creates a codec. */
    LimitSmppSubmitSmResp() {}

    /**
     * {@return 0 when message_id lies inside the frame and TLVs fill the rest, otherwise which check failed}
     *
     * @param buffer that holds the frame.
     * @param offset of the frame.
     * @param length of the frame in octets.
     */
    int check(DirectBuffer buffer, int offset, int length) {
        if (length < HEADER) {
            return 1;
        }
        frame.wrap(buffer, offset, length);
        if (frame.getInt(0, BIG_ENDIAN) != length) {
            return 2;
        }
        if (frame.getInt(4, BIG_ENDIAN) != COMMAND_ID) {
            return 3;
        }
        if (length == HEADER) {
            end = HEADER + 1;
            return commandStatus() != 0 ? 0 : 4;
        }
        end = LimitCText.end(frame, HEADER, MOST, length);
        return end > 0 && tlvsFill(length) ? 0 : 5;
    }

    private boolean tlvsFill(int length) {
        int index = end;
        while (index + TLV_HEADER <= length) {
            index += TLV_HEADER + (frame.getShort(index + 2, BIG_ENDIAN) & 0xffff);
        }
        return index == length;
    }

    int route(Sink sink, Blackhole blackhole) {
        blackhole.consume(commandStatus());
        blackhole.consume(sequenceNumber());
        return LimitCText.copy(frame, HEADER, end - 1 - HEADER, sink.octets, 0);
    }

    int full(Sink sink, Blackhole blackhole) {
        blackhole.consume(frame.getInt(0, BIG_ENDIAN));
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        return route(sink, blackhole);
    }

    private int commandStatus() {
        return frame.getInt(8, BIG_ENDIAN);
    }

    private int sequenceNumber() {
        return frame.getInt(12, BIG_ENDIAN);
    }

    /** {@return the values of a checked frame; allocates} */
    SmppSubmitSmRespValues values() {
        byte[] octets = new byte[end - 1 - HEADER];
        frame.getBytes(HEADER, octets);
        return new SmppSubmitSmRespValues(
                commandStatus(), sequenceNumber(), new String(octets, StandardCharsets.ISO_8859_1));
    }

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   to write.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    int encode(SmppSubmitSmRespValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        UnsafeBuffer to = scratch;
        if (capacity >= MOST_FRAME) {
            frame.wrap(buffer, offset, capacity);
            to = frame;
        }
        int length = LimitSmppText.put(to, HEADER, MOST, values.messageId());
        Memory.putWord(to, 0, Long.reverseBytes((long) length << Integer.SIZE | COMMAND_ID & 0xffffffffL));
        Memory.putWord(
                to,
                Long.BYTES,
                Long.reverseBytes(
                        (long) values.commandStatus() << Integer.SIZE | values.sequenceNumber() & 0xffffffffL));
        if (to == scratch) {
            if (length > capacity) {
                throw tooLong(length, capacity);
            }
            buffer.putBytes(offset, scratch, 0, length);
        }
        return length;
    }

    private static IllegalArgumentException tooLong(int length, int capacity) {
        return new IllegalArgumentException("length=" + length + " is beyond capacity=" + capacity);
    }
}
