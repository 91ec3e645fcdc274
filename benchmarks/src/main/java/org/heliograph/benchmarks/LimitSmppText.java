package org.heliograph.benchmarks;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;

/**
 * Texts that a NUL ends, put into a frame by words from the octets inside their strings, where the virtual machine shows
 * them, and looked at on their way.
 */
final class LimitSmppText {
    /** Octets behind a text that are written as well. */
    static final int ROOM = Long.BYTES;

    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private LimitSmppText() {}

    /**
     * Puts a text and its NUL. The text is refused when it is longer than its field, holds NUL or is not ASCII.
     *
     * @param to    frame with room for the field and {@link #ROOM} more octets.
     * @param index of the text.
     * @param most  octets of the field, the NUL included.
     * @param text  to put.
     * @return index behind the NUL.
     */
    static int put(UnsafeBuffer to, int index, int most, String text) {
        int length = text.length();
        if (length >= most) {
            throw tooLong(length, most);
        }
        byte[] latin = LatinOctets.of(text);
        boolean ascii = latin == null
                ? putCharacters(to, index, text, length)
                : putOctets(to.byteArray(), to.addressOffset() + index, latin, length);
        if (!ascii) {
            throw new IllegalArgumentException("a text holds NUL or is not ASCII");
        }
        return index + length + 1;
    }

    private static boolean putOctets(byte[] base, long address, byte[] latin, int length) {
        boolean ascii =
                length < Long.BYTES ? putShort(base, address, latin, length) : putWords(base, address, latin, length);
        Memory.putWord(base, address + length, 0L);
        return ascii;
    }

    /** Fewer than eight octets: the word ends with the text and begins in the head of the array, which is shifted out. */
    private static boolean putShort(byte[] base, long address, byte[] latin, int length) {
        int unused = Long.SIZE - 1 - length * Byte.SIZE;
        long word = Memory.word(latin, ARRAY_BASE_OFFSET + length - Long.BYTES) >>> 1 >>> unused;
        Memory.putWord(base, address, word);
        return ((word - (LOW >>> 1 >>> unused) | word) & HIGH) == 0;
    }

    /** Eight octets or more, the last word overlaps. */
    private static boolean putWords(byte[] base, long address, byte[] latin, int length) {
        int end = length - Long.BYTES;
        long last = Memory.word(latin, ARRAY_BASE_OFFSET + end);
        long doubt = last - LOW | last;
        for (int i = 0; i < end; i += Long.BYTES) {
            long word = Memory.word(latin, ARRAY_BASE_OFFSET + i);
            Memory.putWord(base, address + i, word);
            doubt |= word - LOW | word;
        }
        Memory.putWord(base, address + end, last);
        return (doubt & HIGH) == 0;
    }

    private static boolean putCharacters(UnsafeBuffer to, int index, String text, int length) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            int character = text.charAt(i);
            seen |= character | character - 1;
            to.putByte(index + i, (byte) character);
        }
        to.putByte(index + length, (byte) 0);
        return (seen & ~0x7f) == 0;
    }

    private static IllegalArgumentException tooLong(int length, int most) {
        return new IllegalArgumentException("length=" + length + " and NUL are beyond most=" + most);
    }
}
