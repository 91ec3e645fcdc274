package org.heliograph.wap.wbxml;

import org.agrona.BufferUtil;
import org.heliograph.codec.Memory;

/** Texts of ASCII as words, the first character in the least significant octet, to be compared eight at a time. */
final class Words {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long SEVEN_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    private Words() {}

    /** Whether a text can be packed into words. */
    static boolean areIn(String text) {
        return text.chars().allMatch(c -> c > 0 && c <= 0x7F);
    }

    /** Up to eight characters from a position on, zeros behind the end of the text. */
    static long pack(String text, int from) {
        long word = 0;
        for (int i = 0; i < Long.BYTES && from + i < text.length(); i++) {
            word |= (long) text.charAt(from + i) << Byte.SIZE * i;
        }
        return word;
    }

    /** The octets of {@link #pack} that belong to the text. */
    static long mask(String text, int from) {
        int octets = Math.max(0, Math.min(Long.BYTES, text.length() - from));
        return octets == 0 ? 0 : -1L >>> Long.SIZE - Byte.SIZE * octets;
    }

    /** An octet eight times. */
    static long repeat(int octet) {
        return octet * LOW_BITS;
    }

    /** Eight octets of an array, all of which are inside of it. */
    static long at(byte[] octets, int position) {
        return Memory.word(octets, BufferUtil.ARRAY_BASE_OFFSET + position);
    }

    /** Eight octets of an array, zeros in place of those behind its end. */
    static long atOrZero(byte[] octets, int position) {
        if (position <= octets.length - Long.BYTES) {
            return at(octets, position);
        }
        if (octets.length >= Long.BYTES) {
            return at(octets, octets.length - Long.BYTES) >>> Byte.SIZE * (position - octets.length + Long.BYTES);
        }
        long word = 0;
        for (int i = position; i < octets.length; i++) {
            word |= (octets[i] & 0xFFL) << Byte.SIZE * (i - position);
        }
        return word;
    }

    /** The position of an octet from a position on, the length of the array if there is none; it comes {@link #repeat repeated}. */
    static int indexOf(byte[] octets, long repeated, int from) {
        int position = from;
        while (position < octets.length) {
            long different = atOrZero(octets, position) ^ repeated;
            long found = ~((different & SEVEN_BITS) + SEVEN_BITS | different | SEVEN_BITS);
            if (found != 0) {
                return position + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            position += Long.BYTES;
        }
        return octets.length;
    }
}
