package org.heliograph.codec;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Writes characters as octets, eight at a time. What is left of a text at its end overlaps with what was written
 * before, so that no loop or branch depends on the last bits of its length.
 */
final class AsciiWriter {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** What no ASCII character has, for four characters of 16 bits. */
    private static final long WIDE_BITS = 0xFF80_FF80_FF80_FF80L;

    private AsciiWriter() {}

    /**
     * Writes a text; room for all of the field has been checked, and it holds zeros or an earlier text.
     *
     * @return whether all of the text is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    static boolean write(UnsafeBuffer frame, int position, CharSequence text, int width) {
        int length = text.length();
        Memory.requireInside(frame, position, Math.max(length, width));
        return text instanceof String string
                ? writeString(frame, position, string, length, width)
                : writeCharacters(frame, position, text, length);
    }

    private static boolean writeString(UnsafeBuffer frame, int position, String text, int length, int width) {
        if (length < Long.BYTES) {
            return writeShort(frame, position, text, length, width);
        }
        long first = eight(text, 0);
        long last = eight(text, length - Long.BYTES);
        Memory.putWord(frame, position, first);
        Memory.putWord(frame, position + length - Long.BYTES, last);
        long seen = doubt(first) | doubt(last);
        if (length > 2 * Long.BYTES) {
            seen |= writeMiddle(frame, position, text, length);
        }
        return (seen & HIGH_BITS) == 0;
    }

    private static long writeMiddle(UnsafeBuffer frame, int position, String text, int length) {
        long seen = 0;
        for (int i = Long.BYTES; i < length - Long.BYTES; i += Long.BYTES) {
            long octets = eight(text, i);
            Memory.putWord(frame, position + i, octets);
            seen |= doubt(octets);
        }
        return seen;
    }

    private static boolean writeShort(UnsafeBuffer frame, int position, String text, int length, int width) {
        if (length == 0) {
            return true;
        }
        long octets;
        long seen;
        if (length >= Integer.BYTES) {
            long first = four(text, 0);
            long last = four(text, length - Integer.BYTES);
            octets = first | last << (length - Integer.BYTES) * Byte.SIZE;
            seen = (first - LOW_BITS | first | last - LOW_BITS | last) & 0x8080_8080L;
        } else {
            int first = text.charAt(0);
            int middle = text.charAt(length >> 1);
            int last = text.charAt(length - 1);
            octets = first | middle << (length >> 1) * Byte.SIZE | last << (length - 1) * Byte.SIZE;
            seen = (first - 1 | middle - 1 | last - 1 | 0x7F - first | 0x7F - middle | 0x7F - last) < 0 ? 1 : 0;
        }
        if (seen != 0) {
            return false;
        }
        if (width >= Long.BYTES) {
            Memory.putWord(frame, position, octets);
        } else {
            putPart(frame, position, octets, length);
        }
        return true;
    }

    /**
     * Writes a text and zeros behind it, for a field that a NUL ends and the block that follows it. Where there is room
     * for eight more octets they are all set to zero.
     *
     * <p>All of it is one method beyond the size that is inlined, on purpose: so the setters, which depend on the field
     * and fold to constants where they are inlined, stay small enough for that.
     *
     * @param zeros how many, at most eight; room for them has been checked.
     * @return whether all of the text is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    static boolean writeTerminated(UnsafeBuffer frame, int position, String text, int length, int zeros) {
        Memory.requireInside(frame, position, length + zeros);
        int end = position + length;
        if (end > frame.capacity() - Long.BYTES) {
            for (int i = 0; i < zeros; i++) {
                Memory.putOctet(frame, end + i, (byte) 0);
            }
            return writeString(frame, position, text, length, length);
        }
        long seen = 0;
        long wide = 0;
        if (length >= Long.BYTES) {
            for (int i = 0; i < length; i += Long.BYTES) {
                int from = Math.min(i, length - Long.BYTES);
                long even = 0;
                long odd = 0;
                for (int k = 0; k < Long.BYTES; k += 2) {
                    even |= (long) text.charAt(from + k) << k * Byte.SIZE;
                    odd |= (long) text.charAt(from + k + 1) << k * Byte.SIZE;
                }
                long octets = even | odd << Byte.SIZE;
                Memory.putWord(frame, position + from, octets);
                seen |= octets - LOW_BITS;
                wide |= even | odd;
            }
        } else if (length >= Integer.BYTES) {
            int last = length - Integer.BYTES;
            int c0 = text.charAt(0);
            int c1 = text.charAt(1);
            int c2 = text.charAt(2);
            int c3 = text.charAt(3);
            int d0 = text.charAt(last);
            int d1 = text.charAt(last + 1);
            int d2 = text.charAt(last + 2);
            int d3 = text.charAt(last + 3);
            int head = c0 | c1 << 8 | c2 << 16 | c3 << 24;
            int tail = d0 | d1 << 8 | d2 << 16 | d3 << 24;
            Memory.putHalf(frame, position, head);
            Memory.putHalf(frame, position + last, tail);
            int all = 0x7F - (c0 | c1 | c2 | c3 | d0 | d1 | d2 | d3);
            seen = head - (int) LOW_BITS | head | tail - (int) LOW_BITS | tail | all & Integer.MIN_VALUE;
        } else {
            for (int i = 0; i < length; i++) {
                int c = text.charAt(i);
                Memory.putOctet(frame, position + i, (byte) c);
                seen |= c - 1 | 0x7F - c;
            }
        }
        Memory.putWord(frame, end, 0L);
        return (seen & HIGH_BITS | wide & WIDE_BITS) == 0;
    }

    /** Eight characters as octets, the first one lowest; negative if a character has more than seven bits. */
    private static long eight(String text, int from) {
        int c0 = text.charAt(from);
        int c1 = text.charAt(from + 1);
        int c2 = text.charAt(from + 2);
        int c3 = text.charAt(from + 3);
        int c4 = text.charAt(from + 4);
        int c5 = text.charAt(from + 5);
        int c6 = text.charAt(from + 6);
        int c7 = text.charAt(from + 7);
        int all = c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7;
        long low = c0 | c1 << 8 | c2 << 16 | c3 << 24;
        long high = c4 | c5 << 8 | c6 << 16 | c7 << 24;
        return low & 0xFFFF_FFFFL | high << 32 | 0x7F - all & Long.MIN_VALUE;
    }

    /** Four characters as octets, the first one lowest; bit 31 is set if a character has more than seven bits. */
    private static long four(String text, int from) {
        int c0 = text.charAt(from);
        int c1 = text.charAt(from + 1);
        int c2 = text.charAt(from + 2);
        int c3 = text.charAt(from + 3);
        int octets = c0 | c1 << 8 | c2 << 16 | c3 << 24 | 0x7F - (c0 | c1 | c2 | c3) & Integer.MIN_VALUE;
        return octets & 0xFFFF_FFFFL;
    }

    /** High bits where octets are 0 or above 0x7F. */
    private static long doubt(long octets) {
        return octets - LOW_BITS | octets;
    }

    /** Writes the low octets of a number, fewer than eight. */
    static void putPart(UnsafeBuffer target, int index, long octets, int count) {
        if (count >= Integer.BYTES) {
            Memory.putHalf(target, index, (int) octets);
            int last = count - Integer.BYTES;
            Memory.putHalf(target, index + last, (int) (octets >>> last * Byte.SIZE));
        } else if (count >= Short.BYTES) {
            Memory.putOctet(target, index, (byte) octets);
            Memory.putOctet(target, index + 1, (byte) (octets >>> Byte.SIZE));
            int last = count - 1;
            Memory.putOctet(target, index + last, (byte) (octets >>> last * Byte.SIZE));
        } else if (count > 0) {
            Memory.putOctet(target, index, (byte) octets);
        }
    }

    private static boolean writeCharacters(UnsafeBuffer frame, int position, CharSequence text, int length) {
        int seen = 0;
        int nul = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            seen |= c;
            nul |= c - 1 >> 31;
            Memory.putOctet(frame, position + i, (byte) c);
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
