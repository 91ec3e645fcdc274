package org.heliograph.codec;

import static org.agrona.BufferUtil.ARRAY_BASE_OFFSET;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Writes characters as octets and tells whether all are ASCII and none is NUL. A string that lies in octets is copied by
 * words, of which the last overlaps; other texts are written character by character.
 */
final class AsciiWriter {
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

    /** Writes a text to an array that has room for it. */
    static boolean write(byte[] target, int position, String text, int length) {
        byte[] latin = LatinOctets.of(text);
        if (latin != null) {
            return AsciiOctets.copy(latin, 0, length, target, ARRAY_BASE_OFFSET + position);
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
