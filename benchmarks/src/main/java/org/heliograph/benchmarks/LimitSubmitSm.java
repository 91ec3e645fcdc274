package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.infra.Blackhole;

/** The shape of submit_sm by hand, with the checks of {@link SubmitSmShape}. */
final class LimitSubmitSm {
    private static final int HEADER = 16;
    private static final int COMMAND = 4;

    private final UnsafeBuffer frame;
    private int sourceAddr;
    private int sourceAddrEnd;
    private int destinationAddr;
    private int destinationAddrEnd;
    private int dataCoding;
    private int shortMessage;
    private int shortMessageEnd;

    LimitSubmitSm(UnsafeBuffer frame) {
        this.frame = frame;
    }

    /** Walks the frame; false if a part runs past it. */
    boolean check(int length) {
        if (length < HEADER || frame.getInt(0, BIG_ENDIAN) != length || frame.getInt(4, BIG_ENDIAN) != COMMAND) {
            return false;
        }
        int p = end(HEADER, 6, length);
        sourceAddr = p + 2;
        p = p < 0 ? p : end(sourceAddr, 21, length);
        sourceAddrEnd = p - 1;
        destinationAddr = p + 2;
        p = p < 0 ? p : end(destinationAddr, 21, length);
        destinationAddrEnd = p - 1;
        p = p < 0 ? p : end(p + 3, 17, length);
        p = p < 0 ? p : end(p, 17, length);
        if (p < 0 || p + 5 > length) {
            return false;
        }
        dataCoding = p + 2;
        shortMessage = p + 5;
        shortMessageEnd = shortMessage + (frame.getByte(p + 4) & 0xFF);
        return shortMessageEnd <= length && tlvs(shortMessageEnd, length);
    }

    private boolean tlvs(int start, int length) {
        int p = start;
        while (p < length) {
            if (length - p < 4) {
                return false;
            }
            p += 4 + (frame.getShort(p + 2, BIG_ENDIAN) & 0xFFFF);
        }
        return p == length;
    }

    /** The index behind the NUL of a text, -1 if it has none. */
    private int end(int start, int most, int length) {
        int limit = Math.min(start + most, length);
        for (int i = start; i < limit; i++) {
            if (frame.getByte(i) == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    int read(Sink sink, Blackhole blackhole) {
        blackhole.consume(frame.getInt(12, BIG_ENDIAN));
        blackhole.consume(frame.getByte(dataCoding) & 0xFF);
        MutableDirectBuffer to = sink.octets();
        int at = copy(to, 0, sourceAddr, sourceAddrEnd);
        at = copy(to, at, destinationAddr, destinationAddrEnd);
        return copy(to, at, shortMessage, shortMessageEnd);
    }

    private int copy(MutableDirectBuffer to, int at, int from, int end) {
        to.putBytes(at, frame, from, end - from);
        return at + end - from;
    }

    /** Writes a frame; texts are refused when they are too long or not ASCII. */
    static int encode(
            MutableDirectBuffer to,
            int offset,
            int capacity,
            int sequence,
            CharSequence source,
            CharSequence destination,
            int dataCoding,
            DirectBuffer text) {
        int length = HEADER + 17 + source.length() + destination.length() + text.capacity();
        if (source.length() > 20 || destination.length() > 20 || text.capacity() > 255 || length > capacity) {
            throw new IllegalArgumentException("length=" + length + " capacity=" + capacity);
        }
        to.putInt(offset, length, BIG_ENDIAN);
        to.putInt(offset + 4, COMMAND, BIG_ENDIAN);
        to.putInt(offset + 8, 0, BIG_ENDIAN);
        to.putInt(offset + 12, sequence, BIG_ENDIAN);
        to.putByte(offset + 16, (byte) 0);
        to.putShort(offset + 17, (short) 0x0500, BIG_ENDIAN);
        int at = put(to, offset + 19, source);
        to.putShort(at, (short) 0x0101, BIG_ENDIAN);
        at = put(to, at + 2, destination);
        to.putInt(at, 0, BIG_ENDIAN);
        to.putByte(at + 4, (byte) 0);
        to.putShort(at + 5, (short) 0x0100, BIG_ENDIAN);
        to.putByte(at + 7, (byte) dataCoding);
        to.putByte(at + 8, (byte) 0);
        to.putByte(at + 9, (byte) text.capacity());
        to.putBytes(at + 10, text, 0, text.capacity());
        return length;
    }

    private static int put(MutableDirectBuffer to, int at, CharSequence text) {
        int length = text.length();
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            seen |= c | c - 1;
            to.putByte(at + i, (byte) c);
        }
        if ((seen & ~0x7F) != 0) {
            throw new IllegalArgumentException("a text is not ASCII");
        }
        to.putByte(at + length, (byte) 0);
        return at + length + 1;
    }
}
