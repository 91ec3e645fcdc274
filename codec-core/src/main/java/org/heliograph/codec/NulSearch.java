package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** The search for the octet NUL that ends a text, eight octets at a time. */
public final class NulSearch {
    /** Answered where there is no NUL. */
    public static final int NONE = -1;

    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private NulSearch() {}

    /**
     * {@return the position of the first NUL, {@link #NONE} if there is none}
     *
     * @param buffer to search.
     * @param start  position of the first octet to look at.
     * @param limit  exclusive end of the octets to look at.
     * @throws IndexOutOfBoundsException if the octets are not inside the buffer.
     */
    public static int find(DirectBuffer buffer, int start, int limit) {
        if (start < 0 || limit > buffer.capacity()) {
            throw new IndexOutOfBoundsException(
                    "start=" + start + " limit=" + limit + " is outside capacity=" + buffer.capacity());
        }
        return Memory.isRaw()
                ? find(buffer.byteArray(), buffer.addressOffset(), start, limit)
                : findChecked(buffer, start, limit);
    }

    /**
     * {@return the position behind the NUL of a text, 0 if there is none}
     *
     * @throws IndexOutOfBoundsException if the octets are not inside the frame.
     */
    static int end(UnsafeBuffer frame, int start, int limit) {
        Memory.requireInside(frame, start, limit - start);
        if (!Memory.isRaw()) {
            return findChecked(frame, start, limit) + 1;
        }
        return endOfRare(frame.byteArray(), frame.addressOffset(), start, limit);
    }

    private static int findChecked(DirectBuffer buffer, int start, int limit) {
        int at = start;
        while (at <= limit - Long.BYTES && nuls(buffer.getLong(at, LITTLE_ENDIAN)) == 0) {
            at += Long.BYTES;
        }
        while (at < limit && buffer.getByte(at) != 0) {
            at++;
        }
        return at < limit ? at : NONE;
    }

    /**
     * {@return the position of the first NUL, {@link #NONE} if there is none}
     * To be called only where {@link Memory#isRaw()}.
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   position of the first octet to look at, from 0.
     * @param limit   exclusive end of the octets to look at, known to be inside the buffer.
     */
    public static int find(byte[] base, long address, int start, int limit) {
        for (int at = start; at <= limit - Long.BYTES; at += Long.BYTES) {
            long nuls = nuls(Memory.word(base, address + at));
            if (nuls != 0) {
                return at + first(nuls);
            }
        }
        return findLast(base, address, start, limit);
    }

    /**
     * {@return the position behind the NUL of a text, 0 if there is none} To be called only where {@link Memory#isRaw()}.
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   of the text, from 0.
     * @param limit   exclusive end of the octets to look at, known to be inside the buffer; {@code start} may be beyond it.
     */
    public static int end(byte[] base, long address, int start, int limit) {
        int next = start;
        if (start <= limit - 2 * Long.BYTES) { // what most texts are, without a loop
            long nuls = nuls(Memory.word(base, address + start));
            if (nuls != 0) {
                return start + first(nuls) + 1;
            }
            nuls = nuls(Memory.word(base, address + start + Long.BYTES));
            if (nuls != 0) {
                return start + Long.BYTES + first(nuls) + 1;
            }
            next += 2 * Long.BYTES;
        }
        return find(base, address, next, limit) + 1;
    }

    /**
     * {@return the same as {@link #end}, sooner for a text that is usually empty}
     *
     * <p>A branch that is foreseen lets the processor go on behind the NUL before it has found it; the arithmetic on words
     * does not.
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the buffer.
     * @param start   of the text, from 0.
     * @param limit   exclusive end of the octets to look at, known to be inside the buffer; {@code start} may be beyond it.
     */
    public static int endOfRare(byte[] base, long address, int start, int limit) {
        return start < limit && Memory.octet(base, address + start) == 0 ? start + 1 : end(base, address, start, limit);
    }

    /** Where fewer octets than a word are left: the last word before the limit, which may begin before the text. */
    private static int findLast(byte[] base, long address, int start, int limit) {
        int rest = limit - start & Long.BYTES - 1;
        if (start >= limit || rest == 0) {
            return NONE;
        }
        if (limit < Long.BYTES) {
            return findOctet(base, address, start, limit);
        }
        long word = Memory.word(base, address + limit - Long.BYTES) >>> Byte.SIZE * (Long.BYTES - rest);
        int at = limit - rest + first(nuls(word)); // what was shifted in is NUL
        return at < limit ? at : NONE;
    }

    private static int findOctet(byte[] base, long address, int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (Memory.octet(base, address + at) == 0) {
                return at;
            }
        }
        return NONE;
    }

    /** The highest bit of each octet that is NUL, and maybe of others behind the first of them. */
    static long nuls(long word) {
        return word - LOW_BITS & ~word & HIGH_BITS;
    }

    /** How many octets are before the first one of those that {@link #nuls} has marked. */
    static int first(long nuls) {
        return Long.numberOfTrailingZeros(nuls) >>> 3;
    }
}
