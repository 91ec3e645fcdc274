package org.heliograph.sms;

import org.agrona.BufferUtil;
import org.heliograph.codec.Memory;

/**
 * Turns units of UTF-16 round, four at once, where they lie in memory: the bounds are the caller's matter, once for all of
 * them. Each answer is whether one of the units may be a surrogate; none is if not.
 */
final class Ucs2Units {
    private static final int GROUP = 4;
    private static final long LOWEST_BITS = 0x0001_0001_0001_0001L;
    private static final long HIGHEST_BITS = 0x8000 * LOWEST_BITS;
    private static final long LOW_OCTETS = 0xFF * LOWEST_BITS;
    private static final long SURROGATES = Character.MIN_SURROGATE * LOWEST_BITS;
    private static final long COUNT = (Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1) * LOWEST_BITS;

    private Ucs2Units() {}

    /** Swaps the octets of four units. */
    static long turn(long group) {
        return (group & LOW_OCTETS) << 8 | group >>> 8 & LOW_OCTETS;
    }

    /**
     * Of four characters a number that tells, together with others by {@code |}, whether one is a surrogate: ask
     * {@link #isFound}. A unit that is none never makes it so by itself: it borrows from the next one only if it is one.
     */
    static long surrogates(long group) {
        long distances = group ^ SURROGATES;
        return distances - COUNT & ~distances;
    }

    static boolean isFound(long surrogates) {
        return (surrogates & HIGHEST_BITS) != 0;
    }

    /**
     * Turns octets into characters.
     *
     * @param octets array of a buffer, null for direct memory.
     * @param from   address of the first octet.
     * @param units  to write to.
     * @param to     first unit.
     * @param count  of units.
     */
    static boolean decode(byte[] octets, long from, char[] units, int to, int count) {
        if (count < GROUP) {
            return decodeFew(octets, from, units, to, count);
        }
        int last = count - GROUP;
        long found = 0;
        for (int i = 0; i < last; i += GROUP) {
            long group = turn(Memory.word(octets, from + i * Character.BYTES));
            Memory.putWord(units, to + i, group);
            found |= surrogates(group);
        }
        long group = turn(Memory.word(octets, from + last * Character.BYTES));
        Memory.putWord(units, to + last, group);
        return isFound(found | surrogates(group));
    }

    private static boolean decodeFew(byte[] octets, long from, char[] units, int to, int count) {
        boolean isFound = false;
        for (int i = 0; i < count; i++) {
            long at = from + i * Character.BYTES;
            char unit = (char) (Memory.octet(octets, at) << Byte.SIZE | Memory.octet(octets, at + 1) & 0xFF);
            units[to + i] = unit;
            isFound |= Character.isSurrogate(unit);
        }
        return isFound;
    }

    /**
     * Turns characters into octets.
     *
     * @param units  of a string, least significant octet first.
     * @param from   first unit.
     * @param octets array of a buffer, null for direct memory.
     * @param to     address of the first octet.
     * @param count  of units, at least four.
     */
    static boolean encode(byte[] units, int from, byte[] octets, long to, int count) {
        long start = BufferUtil.ARRAY_BASE_OFFSET + (long) from * Character.BYTES;
        int last = count - GROUP;
        long found = 0;
        for (int i = 0; i < last; i += GROUP) {
            long group = Memory.word(units, start + i * Character.BYTES);
            Memory.putWord(octets, to + i * Character.BYTES, turn(group));
            found |= surrogates(group);
        }
        long group = Memory.word(units, start + last * Character.BYTES);
        Memory.putWord(octets, to + last * Character.BYTES, turn(group));
        return isFound(found | surrogates(group));
    }
}
