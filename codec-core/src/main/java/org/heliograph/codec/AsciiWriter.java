package org.heliograph.codec;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Writes characters as octets and tells whether all are ASCII and none is NUL. A string that lies in octets is copied by
 * words, of which the last overlaps; other texts are written character by character.
 */
final class AsciiWriter {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private AsciiWriter() {}

    /**
     * Writes a text; room for all of the field has been checked.
     *
     * @return whether all of the text is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    static boolean write(UnsafeBuffer frame, int position, CharSequence text, int width) {
        int length = text.length();
        Memory.requireInside(frame, position, Math.max(length, width));
        byte[] latin = text instanceof String string ? LatinOctets.of(string) : null;
        return latin == null
                ? writeCharacters(frame, position, text, length)
                : AsciiOctets.copy(latin, 0, length, frame.byteArray(), frame.addressOffset() + position);
    }

    /**
     * Writes a text and zeros behind it, for a field that a NUL ends and the block that follows it. Where there is room
     * for eight more octets they are all set to zero.
     *
     * @param zeros how many, at most eight; room for them has been checked.
     * @return whether all of the text is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    static boolean writeTerminated(UnsafeBuffer frame, int position, String text, int length, int zeros) {
        Memory.requireInside(frame, position, length + zeros);
        int end = position + length;
        byte[] latin = LatinOctets.of(text);
        if (latin != null && end <= frame.capacity() - Long.BYTES) {
            byte[] base = frame.byteArray();
            long address = frame.addressOffset() + position;
            boolean isAscii = AsciiOctets.copy(latin, 0, length, base, address);
            Memory.putWord(base, address + length, 0L);
            return isAscii;
        }
        for (int i = 0; i < zeros; i++) {
            Memory.putOctet(frame, end + i, (byte) 0);
        }
        return writeCharacters(frame, position, text, length);
    }

    /**
     * Writes a text, for which and for no fewer than eight octets there is room; of a shorter one what is behind it is written
     * over, but of an empty one, of which many messages have several. Texts to sixteen octets are written where this is inlined.
     *
     * @return whether all of the text is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    static boolean writeWords(byte[] latin, byte[] base, long address) {
        int length = latin.length;
        if (length < Long.BYTES) {
            return length == 0 || writeShort(latin, length, base, address);
        }
        if (length > 2 * Long.BYTES) {
            return AsciiOctets.copy(latin, 0, length, base, address);
        }
        return writeTwo(latin, length, base, address);
    }

    /** Eight to sixteen octets as two words. */
    private static boolean writeTwo(byte[] latin, int length, byte[] base, long address) {
        int end = length - Long.BYTES;
        long first = Memory.word(latin, ARRAY_BASE_OFFSET);
        long last = Memory.word(latin, ARRAY_BASE_OFFSET + end);
        Memory.putWord(base, address, first);
        Memory.putWord(base, address + end, last);
        return ((first - LOW_BITS | first | last - LOW_BITS | last) & HIGH_BITS) == 0;
    }

    /**
     * Writes a text as {@link #writeWords} does, texts to thirty-two octets where this is inlined.
     *
     * @param length of the text, which the caller has compared: the compiler does not compare it again.
     * @return whether all of the text is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    static boolean writeManyWords(byte[] latin, int length, byte[] base, long address) {
        if (length <= 2 * Long.BYTES) {
            return length < Long.BYTES
                    ? writeShort(latin, length, base, address)
                    : writeTwo(latin, length, base, address);
        }
        if (length > 4 * Long.BYTES) {
            return AsciiOctets.copy(latin, 0, length, base, address);
        }
        int end = length - Long.BYTES;
        long first = Memory.word(latin, ARRAY_BASE_OFFSET);
        long second = Memory.word(latin, ARRAY_BASE_OFFSET + Long.BYTES);
        long third = Memory.word(latin, ARRAY_BASE_OFFSET + end - Long.BYTES);
        long last = Memory.word(latin, ARRAY_BASE_OFFSET + end);
        Memory.putWord(base, address, first);
        Memory.putWord(base, address + Long.BYTES, second);
        Memory.putWord(base, address + end - Long.BYTES, third);
        Memory.putWord(base, address + end, last);
        long doubt = first - LOW_BITS | first | second - LOW_BITS | second;
        doubt |= third - LOW_BITS | third | last - LOW_BITS | last;
        return (doubt & HIGH_BITS) == 0;
    }

    /**
     * Fewer than eight octets as one word with zeros behind them. The word that ends with the text begins in front of it, in
     * the head of the array, which has more than eight octets: they are shifted out. No octet behind the text is read.
     */
    private static boolean writeShort(byte[] latin, int length, byte[] base, long address) {
        int unused = Long.SIZE - 1 - length * Byte.SIZE;
        long octets = Memory.word(latin, ARRAY_BASE_OFFSET + length - Long.BYTES) >>> 1 >>> unused;
        long ones = LOW_BITS >>> 1 >>> unused;
        Memory.putWord(base, address, octets);
        return ((octets - ones | octets) & HIGH_BITS) == 0;
    }

    /** Writes a text character by character to an array that has room for it. */
    static boolean writeCharacters(byte[] target, int position, String text, int length) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            seen |= c | c - 1;
            target[position + i] = (byte) c;
        }
        return (seen & ~0x7F) == 0;
    }

    private static boolean writeCharacters(UnsafeBuffer frame, int position, CharSequence text, int length) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            seen |= c | c - 1;
            Memory.putOctet(frame, position + i, (byte) c);
        }
        return (seen & ~0x7F) == 0;
    }

    /** {@return whether all of a text is U+0001 to U+00FF, which fits octets though it is not ASCII} */
    static boolean fitsOctets(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }
}
