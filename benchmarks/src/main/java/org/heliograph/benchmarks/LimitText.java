package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** NUL-padded texts of fixed width, eight octets at a time. The first octet is the lowest of a word. */
final class LimitText {
    private static final int WORD = Long.BYTES;
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private LimitText() {}

    /**
     * Copies the octets in front of the first NUL.
     *
     * <p>Reads no octet behind the field: what is left after whole words is the end of the last eight octets, so the
     * field must end at index 8 or later. Stores up to seven octets more than it copies.
     *
     * @param from   buffer that holds the field.
     * @param index  of the field.
     * @param width  of the field in octets.
     * @param to     buffer to copy to.
     * @param at     index to copy to.
     * @return index behind the copied octets.
     */
    static int copyTrimmed(DirectBuffer from, int index, int width, MutableDirectBuffer to, int at) {
        int done = 0;
        for (; done + WORD <= width; done += WORD) {
            long word = from.getLong(index + done, LITTLE_ENDIAN);
            to.putLong(at + done, word, LITTLE_ENDIAN);
            long nul = nul(word);
            if (nul != 0) {
                return at + done + (Long.numberOfTrailingZeros(nul) >>> 3);
            }
        }
        int rest = width - done;
        if (rest == 0) {
            return at + done;
        }
        long word = from.getLong(index + width - WORD, LITTLE_ENDIAN) >>> ((WORD - rest) << 3);
        to.putLong(at + done, word, LITTLE_ENDIAN);
        return at + done + (Long.numberOfTrailingZeros(nul(word)) >>> 3);
    }

    /**
     * {@return the number of octets in front of the first NUL}
     *
     * @param from  buffer that holds the field, which ends at index 8 or later.
     * @param index of the field.
     * @param width of the field in octets.
     */
    static int length(DirectBuffer from, int index, int width) {
        int done = 0;
        for (; done + WORD <= width; done += WORD) {
            long nul = nul(from.getLong(index + done, LITTLE_ENDIAN));
            if (nul != 0) {
                return done + (Long.numberOfTrailingZeros(nul) >>> 3);
            }
        }
        int rest = width - done;
        if (rest == 0) {
            return width;
        }
        long word = from.getLong(index + width - WORD, LITTLE_ENDIAN) >>> ((WORD - rest) << 3);
        return done + (Long.numberOfTrailingZeros(nul(word)) >>> 3);
    }

    private static long nul(long word) {
        return (word - LOW) & ~word & HIGH;
    }
}
