package org.heliograph.benchmarks;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;

/**
 * Everything of a frame but the short message, put together in an array and copied to the frame.
 *
 * <p>An array takes single octets faster than a buffer. Texts are copied by words from the octets inside their strings,
 * where the virtual machine shows them, and looked at on their way.
 */
final class LimitSmppImage {
    private static final int CAPACITY = 256;
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    final byte[] octets = new byte[CAPACITY];
    final UnsafeBuffer buffer = new UnsafeBuffer(octets);

    /**
     * Puts a text and its NUL. The text is refused when it is longer than its field, holds NUL or is not ASCII.
     *
     * @param index of the text.
     * @param most  octets of the field, the NUL included.
     * @param text  to put.
     * @return index behind the NUL.
     */
    int put(int index, int most, String text) {
        int length = text.length();
        if (length >= most) {
            throw tooLong(length, most);
        }
        byte[] latin = LatinOctets.of(text);
        byte[] to = octets;
        boolean ascii = latin == null
                ? putCharacters(to, index, text, length)
                : length < Long.BYTES
                        ? putShort(latin, length, to, ARRAY_BASE_OFFSET + index)
                        : putWords(latin, length, to, ARRAY_BASE_OFFSET + index);
        if (!ascii) {
            throw notAscii();
        }
        to[index + length] = 0;
        return index + length + 1;
    }

    /**
     * Puts fewer than eight octets as one word, with zeros behind them.
     *
     * <p>The word ends with the text and begins in the head of the array, which is shifted out.
     *
     * @param latin   octets of a text.
     * @param length  of the text.
     * @param base    array to write to, null for direct memory.
     * @param address to write eight octets to.
     * @return whether the text is ASCII without NUL.
     */
    static boolean putShort(byte[] latin, int length, byte[] base, long address) {
        int unused = Long.SIZE - 1 - length * Byte.SIZE;
        long word = Memory.word(latin, ARRAY_BASE_OFFSET + length - Long.BYTES) >>> 1 >>> unused;
        Memory.putWord(base, address, word);
        return ((word - (LOW >>> 1 >>> unused) | word) & HIGH) == 0;
    }

    /**
     * Puts eight octets or more by words, of which the last overlaps.
     *
     * @param latin   octets of a text.
     * @param length  of the text.
     * @param base    array to write to, null for direct memory.
     * @param address of the first octet.
     * @return whether the text is ASCII without NUL.
     */
    static boolean putWords(byte[] latin, int length, byte[] base, long address) {
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

    private static boolean putCharacters(byte[] to, int index, String text, int length) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            int character = text.charAt(i);
            seen |= character | character - 1;
            to[index + i] = (byte) character;
        }
        return (seen & ~0x7f) == 0;
    }

    static IllegalArgumentException notAscii() {
        return new IllegalArgumentException("a text holds NUL or is not ASCII");
    }

    private static IllegalArgumentException tooLong(int length, int most) {
        return new IllegalArgumentException("length=" + length + " and NUL are beyond most=" + most);
    }
}
