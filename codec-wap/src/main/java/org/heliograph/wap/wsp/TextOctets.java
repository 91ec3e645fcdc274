package org.heliograph.wap.wsp;

import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Utf8;

/** Texts on their way out, as octets of UTF-8. */
final class TextOctets {
    private TextOctets() {}

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
                index = Utf8.put(point, buffer, index);
                i += Character.charCount(point) - 1;
            }
        }
    }
}
