package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.MutableDirectBuffer;

/** Writes characters as octets, eight at a time. */
final class AsciiWriter {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private AsciiWriter() {}

    /**
     * Writes a text; room for all of the field has been checked, and it holds zeros or an earlier text.
     *
     * @return whether all of the text is U+0001 to U+007F.
     */
    static boolean write(MutableDirectBuffer frame, int position, CharSequence text, int width) {
        return text instanceof String string
                ? writeString(frame, position, string, string.length(), width)
                : writeCharacters(frame, position, text, text.length());
    }

    private static boolean writeString(MutableDirectBuffer frame, int position, String text, int length, int width) {
        int seen = 0;
        long nul = 0;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            char c0 = text.charAt(i);
            char c1 = text.charAt(i + 1);
            char c2 = text.charAt(i + 2);
            char c3 = text.charAt(i + 3);
            char c4 = text.charAt(i + 4);
            char c5 = text.charAt(i + 5);
            char c6 = text.charAt(i + 6);
            char c7 = text.charAt(i + 7);
            seen |= c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7;
            long octets = c0
                    | (long) c1 << 8
                    | (long) c2 << 16
                    | (long) c3 << 24
                    | (long) c4 << 32
                    | (long) c5 << 40
                    | (long) c6 << 48
                    | (long) c7 << 56;
            nul |= (octets - LOW_BITS) & ~octets & HIGH_BITS;
            frame.putLong(position + i, octets, LITTLE_ENDIAN);
        }
        int rest = length - i;
        if (rest > 0) {
            long octets = 0;
            for (int k = length - 1; k >= i; k--) {
                char c = text.charAt(k);
                seen |= c;
                nul |= c - 1 >> 31;
                octets = octets << Byte.SIZE | c;
            }
            if (width - i >= Long.BYTES) {
                frame.putLong(position + i, octets, LITTLE_ENDIAN);
            } else {
                putPart(frame, position + i, octets, rest);
            }
        }
        return seen < 0x80 && nul == 0;
    }

    /** Writes the low octets of a number, fewer than eight. */
    static void putPart(MutableDirectBuffer target, int index, long octets, int count) {
        int to = index;
        long rest = octets;
        if ((count & Integer.BYTES) != 0) {
            target.putInt(to, (int) rest, LITTLE_ENDIAN);
            to += Integer.BYTES;
            rest >>>= Integer.SIZE;
        }
        if ((count & Short.BYTES) != 0) {
            target.putShort(to, (short) rest, LITTLE_ENDIAN);
            to += Short.BYTES;
            rest >>>= Short.SIZE;
        }
        if ((count & Byte.BYTES) != 0) {
            target.putByte(to, (byte) rest);
        }
    }

    private static boolean writeCharacters(MutableDirectBuffer frame, int position, CharSequence text, int length) {
        int seen = 0;
        int nul = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            seen |= c;
            nul |= c - 1 >> 31;
            frame.putByte(position + i, (byte) c);
        }
        return seen < 0x80 && nul == 0;
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
