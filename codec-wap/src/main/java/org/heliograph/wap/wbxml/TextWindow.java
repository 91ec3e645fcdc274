package org.heliograph.wap.wbxml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.agrona.DirectBuffer;

/**
 * A text of a document as characters: decoded when it is first looked at, into an array that is kept and grows with the
 * longest text that there was. What is no text in the coding becomes U+FFFD. Charsets of the JDK allocate.
 */
final class TextWindow implements CharSequence {
    private static final char REPLACEMENT = '\uFFFD';

    private DirectBuffer buffer;
    private int position;
    private int octets;
    private int coding;
    private Charset charset;
    private char[] characters = new char[64];
    private int length = -1;

    TextWindow wrap(DirectBuffer source, int start, int count, int how, Charset other) {
        buffer = source;
        position = start;
        octets = count;
        coding = how;
        charset = other;
        length = -1;
        return this;
    }

    private int decoded() {
        if (length < 0) {
            if (characters.length < octets) {
                characters = new char[Math.max(octets, 2 * characters.length)];
            }
            length = decode();
        }
        return length;
    }

    private int decode() {
        return switch (coding) {
            case TextCoding.US_ASCII -> octets(REPLACEMENT);
            case TextCoding.ISO_8859_1 -> octets('\0');
            case TextCoding.UTF_16BE -> pairs(position, ByteOrder.BIG_ENDIAN);
            case TextCoding.UTF_16LE -> pairs(position, ByteOrder.LITTLE_ENDIAN);
            case TextCoding.UTF_16 -> marked();
            case TextCoding.OTHER -> other();
            default -> utf8();
        };
    }

    /** One octet a character; those above 0x7F become the replacement if there is one. */
    private int octets(char replacement) {
        for (int i = 0; i < octets; i++) {
            int octet = buffer.getByte(position + i) & 0xFF;
            characters[i] = octet > 0x7F && replacement != 0 ? replacement : (char) octet;
        }
        return octets;
    }

    private int pairs(int start, ByteOrder order) {
        int count = (position + octets - start) / 2;
        for (int i = 0; i < count; i++) {
            characters[i] = buffer.getChar(start + 2 * i, order);
        }
        return count;
    }

    private int marked() {
        int mark = octets < 2 ? 0 : buffer.getChar(position, ByteOrder.BIG_ENDIAN);
        if (mark == 0xFFFE) {
            return pairs(position + 2, ByteOrder.LITTLE_ENDIAN);
        }
        return pairs(mark == 0xFEFF ? position + 2 : position, ByteOrder.BIG_ENDIAN);
    }

    private int other() {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        byte[] copy = new byte[octets];
        buffer.getBytes(position, copy);
        int most = (int) Math.ceil(octets * (double) decoder.maxCharsPerByte()) + 1;
        characters = characters.length < most ? new char[most] : characters;
        CharBuffer out = CharBuffer.wrap(characters);
        decoder.decode(ByteBuffer.wrap(copy), out, true);
        decoder.flush(out);
        return out.position();
    }

    private int utf8() {
        int count = 0;
        int end = position + octets;
        int i = position;
        while (i < end) {
            int octet = buffer.getByte(i);
            if (octet >= 0) {
                characters[count++] = (char) octet;
                i++;
                continue;
            }
            int size = sequence(i, end);
            if (size == 0 && coding == TextCoding.UNKNOWN) {
                return octets('\0');
            }
            count = size == 0 ? put(REPLACEMENT, count) : put(codePoint(i, size), count);
            i += Math.max(size, 1);
        }
        return count;
    }

    private int put(int codePoint, int count) {
        return count + Character.toChars(codePoint, characters, count);
    }

    /** The length of a sound sequence of two to four octets, 0 if it is none. */
    private int sequence(int start, int end) {
        int first = buffer.getByte(start) & 0xFF;
        int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || start + size > end) {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if ((buffer.getByte(start + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        int codePoint = codePoint(start, size);
        boolean overlong = codePoint < (size == 4 ? 0x1_0000 : size == 3 ? 0x800 : 0x80);
        boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
        return overlong || surrogate || codePoint > Character.MAX_CODE_POINT ? 0 : size;
    }

    private int codePoint(int start, int size) {
        int codePoint = buffer.getByte(start) & 0x7F >> size;
        for (int i = 1; i < size; i++) {
            codePoint = codePoint << 6 | buffer.getByte(start + i) & 0x3F;
        }
        return codePoint;
    }

    /** Copies the text; returns the number of characters. */
    int copyTo(char[] target, int offset) {
        int count = decoded();
        System.arraycopy(characters, 0, target, offset, count);
        return count;
    }

    int appendTo(Appendable out) throws IOException {
        int count = decoded();
        if (out instanceof StringBuilder builder) {
            builder.append(characters, 0, count);
        } else {
            out.append(this);
        }
        return count;
    }

    @Override
    public int length() {
        return decoded();
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= decoded()) {
            throw new IndexOutOfBoundsException("index=" + index + " is beyond length=" + length);
        }
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return CharBuffer.wrap(Arrays.copyOf(characters, decoded())).subSequence(start, end);
    }

    @Override
    public String toString() {
        int count = decoded();
        return new String(characters, 0, count);
    }
}
