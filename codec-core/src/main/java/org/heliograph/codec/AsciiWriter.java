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
                : writeLatin(latin, length, frame.byteArray(), frame.addressOffset() + position);
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
            boolean isAscii = writeLatin(latin, length, base, address);
            Memory.putWord(base, address + length, 0L);
            return isAscii;
        }
        for (int i = 0; i < zeros; i++) {
            Memory.putOctet(frame, end + i, (byte) 0);
        }
        return writeCharacters(frame, position, text, length);
    }

    /** Writes a text to an array that has room for it. */
    static boolean write(byte[] target, int position, String text, int length) {
        byte[] latin = LatinOctets.of(text);
        if (latin != null) {
            return writeLatin(latin, length, target, ARRAY_BASE_OFFSET + position);
        }
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

    /**
     * Writes the octets of a text to an address that is known to have room for them.
     *
     * <p>All of it is one method beyond the size that is inlined, on purpose: so setters, which fold to constants where
     * they are inlined, stay small enough for that.
     */
    private static boolean writeLatin(byte[] latin, int length, byte[] base, long address) {
        long seen = 0;
        if (length >= Long.BYTES) {
            int end = length - Long.BYTES;
            long first = Memory.word(latin, ARRAY_BASE_OFFSET);
            long last = Memory.word(latin, ARRAY_BASE_OFFSET + end);
            Memory.putWord(base, address, first);
            Memory.putWord(base, address + end, last);
            seen = first - LOW_BITS | first | last - LOW_BITS | last;
            if (end > Long.BYTES) {
                long second = Memory.word(latin, ARRAY_BASE_OFFSET + Long.BYTES);
                long third = Memory.word(latin, ARRAY_BASE_OFFSET + end - Long.BYTES);
                Memory.putWord(base, address + Long.BYTES, second);
                Memory.putWord(base, address + end - Long.BYTES, third);
                seen |= second - LOW_BITS | second | third - LOW_BITS | third;
                for (int i = 2 * Long.BYTES; i < end - Long.BYTES; i += Long.BYTES) {
                    long word = Memory.word(latin, ARRAY_BASE_OFFSET + i);
                    Memory.putWord(base, address + i, word);
                    seen |= word - LOW_BITS | word;
                }
            }
        } else if (length >= Integer.BYTES) {
            int end = length - Integer.BYTES;
            int first = Memory.half(latin, ARRAY_BASE_OFFSET);
            int last = Memory.half(latin, ARRAY_BASE_OFFSET + end);
            Memory.putHalf(base, address, first);
            Memory.putHalf(base, address + end, last);
            seen = first - (int) LOW_BITS | first | last - (int) LOW_BITS | last;
        } else if (length > 0) {
            int middle = length >> 1;
            byte first = latin[0];
            byte second = latin[middle];
            byte last = latin[length - 1];
            Memory.putOctet(base, address, first);
            Memory.putOctet(base, address + middle, second);
            Memory.putOctet(base, address + length - 1, last);
            seen = first - 1 | first | second - 1 | second | last - 1 | last;
        }
        return (seen & HIGH_BITS) == 0;
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
