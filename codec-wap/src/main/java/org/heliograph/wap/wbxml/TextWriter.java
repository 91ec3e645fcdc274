package org.heliograph.wap.wbxml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.agrona.MutableDirectBuffer;

/**
 * Writes characters in the coding of a document, as far as it has them: the caller writes the one that stopped it as an
 * entity. Charsets of the JDK allocate.
 */
final class TextWriter {
    private static final int DRAFTED = 256;

    private final byte[] draft = new byte[DRAFTED];
    private CharsetEncoder encoder;
    private int coding;
    /** The character behind the last one that was written. */
    private int stopped;

    private int limit;

    void coding(int how, Charset charset) {
        coding = how;
        encoder = how == TextCoding.OTHER ? charset.newEncoder() : null;
    }

    /** Whether characters of ASCII are octets of the same number. */
    boolean holdsAscii() {
        return coding == TextCoding.UTF_8 || coding == TextCoding.US_ASCII || coding == TextCoding.ISO_8859_1;
    }

    int stopped() {
        return stopped;
    }

    /** Writes characters up to the first that the coding lacks; returns where the octets end. */
    int write(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int most) {
        limit = most;
        return switch (coding) {
            case TextCoding.UTF_16, TextCoding.UTF_16BE -> pairs(text, from, to, buffer, index, ByteOrder.BIG_ENDIAN);
            case TextCoding.UTF_16LE -> pairs(text, from, to, buffer, index, ByteOrder.LITTLE_ENDIAN);
            case TextCoding.OTHER -> other(text, from, to, buffer, index);
            case TextCoding.ISO_8859_1 -> octets(text, from, to, buffer, index, 0xFF);
            case TextCoding.UTF_8 -> utf8(text, from, to, buffer, index);
            default -> octets(text, from, to, buffer, index, 0x7F);
        };
    }

    /** Characters go to an array first, so that room and bounds are looked at once for many of them. */
    private int octets(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, int greatest) {
        int at = index;
        int i = from;
        int length;
        int drafted;
        do {
            length = Math.min(draft.length, to - i);
            drafted = draft(text, i, length, greatest);
            requireRoom(at, drafted);
            buffer.putBytes(at, draft, 0, drafted);
            at += drafted;
            i += drafted;
        } while (drafted == length && i < to);
        stopped = i;
        return at;
    }

    /** Drafts characters up to the first that is NUL or greater; answers their number. */
    private int draft(CharSequence text, int from, int length, int greatest) {
        byte[] octets = draft;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            if (c > greatest || c == 0) {
                return i;
            }
            octets[i] = (byte) c;
        }
        return length;
    }

    private void requireRoom(int at, int octets) {
        if (octets > limit - at) {
            throw new IllegalArgumentException("the text needs more room than there is: limit=" + limit);
        }
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private int pairs(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index, ByteOrder order) {
        int at = index;
        int i = from;
        while (i < to && text.charAt(i) != 0 && !isHalf(Character.codePointAt(text, i))) {
            for (int end = i + Character.charCount(Character.codePointAt(text, i)); i < end; i++) {
                requireRoom(at, 2);
                buffer.putChar(at, text.charAt(i), order);
                at += 2;
            }
        }
        stopped = i;
        return at;
    }

    private int utf8(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index) {
        int at = octets(text, from, to, buffer, index, 0x7F);
        int i = stopped;
        while (i < to) {
            char c = text.charAt(i);
            int codePoint = Character.codePointAt(text, i);
            if (c == 0 || isHalf(codePoint)) {
                break;
            }
            int more = c < 0x80 ? 0 : c < 0x800 ? 1 : codePoint < 0x1_0000 ? 2 : 3;
            requireRoom(at, more + 1);
            if (more == 0) {
                buffer.putByte(at++, (byte) c);
                i++;
                continue;
            }
            buffer.putByte(at++, (byte) (0xFF00 >> more + 1 & 0xFF | codePoint >> 6 * more));
            for (int shift = 6 * (more - 1); shift >= 0; shift -= 6) {
                buffer.putByte(at++, (byte) (0x80 | codePoint >> shift & 0x3F));
            }
            i += Character.charCount(codePoint);
        }
        stopped = i;
        return at;
    }

    private int other(CharSequence text, int from, int to, MutableDirectBuffer buffer, int index) {
        int i = from;
        while (i < to && text.charAt(i) != 0) {
            int next = i + Character.charCount(Character.codePointAt(text, i));
            if (!encoder.canEncode(text.subSequence(i, next))) {
                break;
            }
            i = next;
        }
        stopped = i;
        try {
            byte[] octets = new byte[(int) Math.ceil((i - from + 1) * (double) encoder.maxBytesPerChar())];
            ByteBuffer out = ByteBuffer.wrap(octets);
            encoder.reset().encode(CharBuffer.wrap(text, from, i), out, true).throwException();
            encoder.flush(out);
            requireRoom(index, out.position());
            buffer.putBytes(index, octets, 0, out.position());
            return index + out.position();
        } catch (CharacterCodingException e) {
            throw new AssertionError("every character can be encoded", e);
        }
    }
}
