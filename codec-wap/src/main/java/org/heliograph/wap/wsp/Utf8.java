package org.heliograph.wap.wsp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Tells UTF-8 from other octets, reads and writes it, without allocation. */
final class Utf8 {
    private static final int SURROGATES = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;

    private Utf8() {}

    /** Whether octets are well-formed: shortest forms only, no surrogates, nothing above U+10FFFF. */
    static boolean isValid(DirectBuffer octets) {
        int index = 0;
        while (index < octets.capacity()) {
            int length = lengthAt(octets, index);
            if (length == 0) {
                return false;
            }
            index += length;
        }
        return true;
    }

    private static int lengthAt(DirectBuffer octets, int index) {
        int first = octets.getByte(index) & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (length == 0 || length > octets.capacity() - index) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((octets.getByte(index + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isAllowed(codePoint(octets, index, length), length) ? length : 0;
    }

    private static boolean isAllowed(int point, int length) {
        return switch (length) {
            case 2 -> true;
            case 3 -> point >= 0x800 && (point < SURROGATES || point > LAST_SURROGATE);
            default -> point >= 0x10000 && point <= Character.MAX_CODE_POINT;
        };
    }

    private static int codePoint(DirectBuffer octets, int index, int length) {
        int point = octets.getByte(index) & (length == 1 ? 0x7F : 0xFF >> length + 1);
        for (int i = 1; i < length; i++) {
            point = point << 6 | octets.getByte(index + i) & 0x3F;
        }
        return point;
    }

    /** Writes octets that are valid. */
    static void append(DirectBuffer octets, Appendable out) throws IOException {
        int index = 0;
        while (index < octets.capacity()) {
            int length = lengthAt(octets, index);
            int point = codePoint(octets, index, length);
            if (Character.isBmpCodePoint(point)) {
                out.append((char) point);
            } else {
                out.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
            }
            index += length;
        }
    }

    /** Writes a character above U+007F and answers the position behind it. */
    static int put(int point, MutableDirectBuffer target, int position) {
        int index = position;
        if (point < 0x800) {
            target.putByte(index++, (byte) (0xC0 | point >> 6));
        } else if (point < 0x10000) {
            target.putByte(index++, (byte) (0xE0 | point >> 12));
            target.putByte(index++, (byte) (0x80 | point >> 6 & 0x3F));
        } else {
            target.putByte(index++, (byte) (0xF0 | point >> 18));
            target.putByte(index++, (byte) (0x80 | point >> 12 & 0x3F));
            target.putByte(index++, (byte) (0x80 | point >> 6 & 0x3F));
        }
        target.putByte(index++, (byte) (0x80 | point & 0x3F));
        return index;
    }

    /** Whether a character is half of a pair whose other half is not beside it. */
    static boolean isLoneSurrogate(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** The number of octets of a text without lone surrogates; of a {@link WspText} those that it has. */
    static int length(CharSequence text) {
        if (text instanceof WspText) {
            return text.length();
        }
        int octets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            octets += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return octets;
    }

    /** Writes a text without lone surrogates; the octets of a {@link WspText} as they are. */
    static void put(CharSequence text, MutableDirectBuffer buffer, int at) {
        if (text instanceof WspText octets) {
            octets.copyTo(buffer, at);
            return;
        }
        int index = at;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer.putByte(index++, (byte) c);
            } else {
                int point = Character.codePointAt(text, i);
                index = put(point, buffer, index);
                i += Character.charCount(point) - 1;
            }
        }
    }
}
