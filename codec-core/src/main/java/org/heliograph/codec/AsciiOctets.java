package org.heliograph.codec;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

/**
 * Copies the octets of a string by words that overlap, so that lengths to 32 octets need no loop, and tells whether they are
 * ASCII. For writers that have looked at the room themselves.
 */
public final class AsciiOctets {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final int FOUR_WORDS = 4 * Long.BYTES;

    private AsciiOctets() {}

    /**
     * Copies a part of a string's octets to a buffer.
     *
     * @param latin   the octets of the string, see {@link LatinOctets#of}.
     * @param from    index of the first octet.
     * @param length  in octets; {@code from} and it are known to be inside the array.
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet in the buffer, known to have room for {@code length} octets.
     * @return whether all of them are 0x01 to 0x7F; they are copied in either case.
     */
    public static boolean copy(byte[] latin, int from, int length, byte[] base, long address) {
        long source = ARRAY_BASE_OFFSET + from;
        if (length < Long.BYTES) {
            return copyFew(latin, from, length, base, address);
        }
        int end = length - Long.BYTES;
        long first = Memory.word(latin, source);
        long last = Memory.word(latin, source + end);
        Memory.putWord(base, address, first);
        Memory.putWord(base, address + end, last);
        long doubt = doubt(first) | doubt(last);
        if (length <= FOUR_WORDS) {
            int early = Math.min(Long.BYTES, end);
            int late = Math.max(end - Long.BYTES, 0);
            long second = Memory.word(latin, source + early);
            long third = Memory.word(latin, source + late);
            Memory.putWord(base, address + early, second);
            Memory.putWord(base, address + late, third);
            doubt |= doubt(second) | doubt(third);
        } else {
            for (int i = Long.BYTES; i < end; i += Long.BYTES) {
                long word = Memory.word(latin, source + i);
                Memory.putWord(base, address + i, word);
                doubt |= doubt(word);
            }
        }
        return (doubt & HIGH_BITS) == 0;
    }

    private static boolean copyFew(byte[] latin, int from, int length, byte[] base, long address) {
        if (length >= Integer.BYTES) {
            long source = ARRAY_BASE_OFFSET + from;
            int end = length - Integer.BYTES;
            int first = Memory.half(latin, source);
            int last = Memory.half(latin, source + end);
            Memory.putHalf(base, address, first);
            Memory.putHalf(base, address + end, last);
            return ((doubt(first) | doubt(last)) & (int) HIGH_BITS) == 0;
        }
        int doubt = 0;
        for (int i = 0; i < length; i++) {
            byte octet = latin[from + i];
            Memory.putOctet(base, address + i, octet);
            doubt |= octet - 1 | octet;
        }
        return doubt >= 0;
    }

    /** Has a high bit in an octet that is 0 or above 0x7F, and in none if there is no such octet. */
    private static long doubt(long octets) {
        return octets - LOW_BITS | octets;
    }

    private static int doubt(int octets) {
        return octets - (int) LOW_BITS | octets;
    }
}
