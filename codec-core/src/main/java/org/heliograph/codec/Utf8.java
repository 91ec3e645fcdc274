package org.heliograph.codec;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * The octets that one character has in UTF-8 (RFC 3629): found, read and written without allocation. Well-formed are
 * shortest forms only, no surrogates, nothing above U+10FFFF.
 */
public final class Utf8 {
    private static final int FIRST_OF_TWO = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int LAST_OF_FOUR = 0xF4;

    private Utf8() {}

    /**
     * {@return the octets of the character at a position, 1 to 4; 0 if they are not well-formed}
     *
     * @param buffer   that holds the text.
     * @param position of its first octet.
     * @param end      of the text, exclusive.
     */
    public static int sequence(DirectBuffer buffer, int position, int end) {
        int first = buffer.getByte(position) & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < FIRST_OF_THREE ? 2 : first < FIRST_OF_FOUR ? 3 : 4;
        if (first < FIRST_OF_TWO || first > LAST_OF_FOUR || position > end - length) {
            return 0;
        }
        int second = buffer.getByte(position + 1) & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((buffer.getByte(position + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * {@return the code point of a well-formed sequence}
     *
     * @param buffer   that holds the text.
     * @param position of the first octet.
     * @param length   of the sequence, see {@link #sequence}.
     */
    public static int codePoint(DirectBuffer buffer, int position, int length) {
        int first = buffer.getByte(position) & 0xFF;
        if (length == 1) {
            return first;
        }
        int value = first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            value = value << 6 | buffer.getByte(position + i) & 0x3F;
        }
        return value;
    }

    /**
     * {@return whether octets are well-formed}
     *
     * @param octets of which all are looked at.
     */
    public static boolean isValid(DirectBuffer octets) {
        int length;
        for (int at = 0; at < octets.capacity(); at += length) {
            length = sequence(octets, at, octets.capacity());
            if (length == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the characters of octets that are well-formed, see {@link #isValid}.
     *
     * @param octets of which all are read.
     * @param out    to write to.
     * @throws IOException from {@code out}.
     */
    public static void append(DirectBuffer octets, Appendable out) throws IOException {
        int length;
        for (int at = 0; at < octets.capacity(); at += length) {
            length = sequence(octets, at, octets.capacity());
            int point = codePoint(octets, at, length);
            if (Character.isBmpCodePoint(point)) {
                out.append((char) point);
            } else {
                out.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
            }
        }
    }

    /**
     * Writes a character.
     *
     * @param codePoint of it, 0 to U+10FFFF, no surrogate.
     * @param buffer    to write to.
     * @param position  of the first octet.
     * @return the position behind the last octet.
     */
    public static int put(int codePoint, MutableDirectBuffer buffer, int position) {
        int at = position;
        if (codePoint < 0x80) {
            buffer.putByte(at++, (byte) codePoint);
            return at;
        }
        if (codePoint < 0x800) {
            buffer.putByte(at++, (byte) (0xC0 | codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                buffer.putByte(at++, (byte) (0xE0 | codePoint >> 12));
            } else {
                buffer.putByte(at++, (byte) (0xF0 | codePoint >> 18));
                buffer.putByte(at++, (byte) (0x80 | codePoint >> 12 & 0x3F));
            }
            buffer.putByte(at++, (byte) (0x80 | codePoint >> 6 & 0x3F));
        }
        buffer.putByte(at++, (byte) (0x80 | codePoint & 0x3F));
        return at;
    }
}
