package org.heliograph.codec;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

/**
 * Copies the octets of a string by words that overlap, so that lengths to 32 octets need no loop, and tells whether they are
 * ASCII. For writers that have looked at the room themselves.
 *
 * <p>All of it is one method beyond the size that is inlined, on purpose: so setters, which fold to constants where they
 * are inlined, stay small enough for that.
 */
public final class AsciiOctets {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

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
        long doubt = 0;
        if (length >= Long.BYTES) {
            int end = length - Long.BYTES;
            long first = Memory.word(latin, source);
            long last = Memory.word(latin, source + end);
            Memory.putWord(base, address, first);
            Memory.putWord(base, address + end, last);
            doubt = first - LOW_BITS | first | last - LOW_BITS | last;
            if (end > Long.BYTES) {
                long second = Memory.word(latin, source + Long.BYTES);
                long third = Memory.word(latin, source + end - Long.BYTES);
                Memory.putWord(base, address + Long.BYTES, second);
                Memory.putWord(base, address + end - Long.BYTES, third);
                doubt |= second - LOW_BITS | second | third - LOW_BITS | third;
                for (int i = 2 * Long.BYTES; i < end - Long.BYTES; i += Long.BYTES) {
                    long word = Memory.word(latin, source + i);
                    Memory.putWord(base, address + i, word);
                    doubt |= word - LOW_BITS | word;
                }
            }
        } else if (length >= Integer.BYTES) {
            int end = length - Integer.BYTES;
            int first = Memory.half(latin, source);
            int last = Memory.half(latin, source + end);
            Memory.putHalf(base, address, first);
            Memory.putHalf(base, address + end, last);
            doubt = first - (int) LOW_BITS | first | last - (int) LOW_BITS | last;
        } else if (length > 0) {
            int middle = length >> 1;
            byte first = latin[from];
            byte second = latin[from + middle];
            byte last = latin[from + length - 1];
            Memory.putOctet(base, address, first);
            Memory.putOctet(base, address + middle, second);
            Memory.putOctet(base, address + length - 1, last);
            doubt = first - 1 | first | second - 1 | second | last - 1 | last;
        }
        return (doubt & HIGH_BITS) == 0;
    }
}
