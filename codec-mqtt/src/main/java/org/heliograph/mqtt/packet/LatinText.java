package org.heliograph.mqtt.packet;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;

/** Writes a text that a string keeps as octets, and tells whether they are UTF-8 as they stand: ASCII. */
final class LatinText {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private LatinText() {}

    /**
     * Writes octets by words that overlap.
     *
     * @param octets   of a string, see {@link LatinOctets}.
     * @param frame    to write to.
     * @param position of the first octet.
     * @return whether all of them are U+0001 to U+007F.
     */
    static boolean write(byte[] octets, UnsafeBuffer frame, int position) {
        int length = octets.length;
        Memory.requireInside(frame, position, length);
        if (length < Long.BYTES) {
            return writeFew(octets, length, frame, position);
        }
        byte[] room = frame.byteArray();
        long to = frame.addressOffset() + position;
        int last = length - Long.BYTES;
        long first = Memory.word(octets, ARRAY_BASE_OFFSET);
        long end = Memory.word(octets, ARRAY_BASE_OFFSET + last);
        long seen = doubt(first) | doubt(end);
        Memory.putWord(room, to, first);
        if (last <= 3 * Long.BYTES) {
            int second = Math.min(Long.BYTES, last);
            int third = Math.max(last - Long.BYTES, 0);
            long early = Memory.word(octets, ARRAY_BASE_OFFSET + second);
            long late = Memory.word(octets, ARRAY_BASE_OFFSET + third);
            seen |= doubt(early) | doubt(late);
            Memory.putWord(room, to + second, early);
            Memory.putWord(room, to + third, late);
        } else {
            for (int i = Long.BYTES; i < last; i += Long.BYTES) {
                long word = Memory.word(octets, ARRAY_BASE_OFFSET + i);
                seen |= doubt(word);
                Memory.putWord(room, to + i, word);
            }
        }
        Memory.putWord(room, to + last, end);
        return (seen & HIGH_BITS) == 0;
    }

    private static boolean writeFew(byte[] octets, int length, UnsafeBuffer frame, int position) {
        if (length >= Integer.BYTES) {
            int last = length - Integer.BYTES;
            int first = Memory.half(octets, ARRAY_BASE_OFFSET);
            int end = Memory.half(octets, ARRAY_BASE_OFFSET + last);
            Memory.putHalf(frame, position, first);
            Memory.putHalf(frame, position + last, end);
            return ((first | first - (int) LOW_BITS | end | end - (int) LOW_BITS) & (int) HIGH_BITS) == 0;
        }
        int seen = 0;
        for (int i = 0; i < length; i++) {
            byte octet = octets[i];
            Memory.putOctet(frame, position + i, octet);
            seen |= octet | octet - 1;
        }
        return seen >= 0;
    }

    /** High bits if one of eight octets is not ASCII or is NUL. */
    private static long doubt(long octets) {
        return octets | octets - LOW_BITS;
    }
}
