package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Texts that a NUL ends, eight octets at a time. The first octet is the lowest of a word. */
final class LimitCText {
    private static final int WORD = Long.BYTES;
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private LimitCText() {}

    /**
     * {@return the index behind the NUL of a text, -1 if it has none within its field or the frame}
     *
     * @param frame  to search, as long as the octets that belong to it and at least eight.
     * @param start  of the text.
     * @param most   octets of the text, the NUL included.
     * @param length of the frame in octets.
     */
    static int end(DirectBuffer frame, int start, int most, int length) {
        int limit = Math.min(start + most, length);
        int index = start;
        while (index + WORD <= length) {
            long nul = nul(frame.getLong(index, LITTLE_ENDIAN));
            if (nul != 0) {
                return within(index + (Long.numberOfTrailingZeros(nul) >>> 3) + 1, limit);
            }
            index += WORD;
            if (index >= limit) {
                return -1;
            }
        }
        int rest = length - index;
        if (rest <= 0) {
            return -1;
        }
        long nul = nul(frame.getLong(length - WORD, LITTLE_ENDIAN) >>> ((WORD - rest) << 3));
        return within(index + (Long.numberOfTrailingZeros(nul) >>> 3) + 1, limit);
    }

    /**
     * {@return the same as {@link #end}, sooner for a text that is usually empty}
     *
     * <p>A branch that is foreseen lets the processor go on behind the NUL before it has found it; the arithmetic on
     * words does not.
     *
     * @param frame  to search, at least eight octets.
     * @param start  of the text.
     * @param most   octets of the text, the NUL included.
     * @param length of the frame in octets.
     */
    static int endOfRare(DirectBuffer frame, int start, int most, int length) {
        return start < length && frame.getByte(start) == 0 ? start + 1 : end(frame, start, most, length);
    }

    private static int within(int end, int limit) {
        return end <= limit ? end : -1;
    }

    /**
     * Copies a text whose length is known. Stores up to seven octets more than it copies.
     *
     * @param from   buffer that holds the text, which starts at index 8 or later.
     * @param index  of the text.
     * @param length of the text in octets.
     * @param to     buffer to copy to.
     * @param at     index to copy to.
     * @return index behind the copied octets.
     */
    static int copy(DirectBuffer from, int index, int length, MutableDirectBuffer to, int at) {
        int done = 0;
        for (; done + WORD <= length; done += WORD) {
            to.putLong(at + done, from.getLong(index + done, LITTLE_ENDIAN), LITTLE_ENDIAN);
        }
        int rest = length - done;
        if (rest != 0) {
            long word = from.getLong(index + length - WORD, LITTLE_ENDIAN) >>> ((WORD - rest) << 3);
            to.putLong(at + done, word, LITTLE_ENDIAN);
        }
        return at + length;
    }

    private static long nul(long word) {
        return (word - LOW) & ~word & HIGH;
    }
}
