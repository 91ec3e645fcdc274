package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Fixed part of a frame, put together in an array and copied to the frame at once.
 *
 * <p>The JDK moves the characters of a string into an array faster than any loop over {@code charAt}, and zeroes an
 * array faster than Agrona zeroes a buffer on JDK 17. With the check for ASCII the texts go through an array of
 * characters, because the direct way drops the high octet of a character and would make a digit of something else.
 */
final class LimitImage {
    private static final int CAPACITY = 256;
    private static final long HIGH = 0x8080808080808080L;

    final byte[] octets = new byte[CAPACITY];
    final UnsafeBuffer buffer = new UnsafeBuffer(octets);

    private final boolean ascii;
    private final char[] characters = new char[CAPACITY];
    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final CharBuffer source = CharBuffer.wrap(characters);
    private final ByteBuffer target = ByteBuffer.wrap(octets);

    /**
     * Creates an image.
     *
     * @param ascii whether texts are refused that hold a character beyond ASCII.
     */
    LimitImage(boolean ascii) {
        this.ascii = ascii;
    }

    /**
     * Starts with zeros. Texts come next, then {@link #endTexts}, then numbers.
     *
     * @param length of the fixed part in octets.
     */
    void start(int length) {
        if (ascii) {
            Arrays.fill(characters, 0, length, '\0');
        } else {
            Arrays.fill(octets, 0, length, (byte) 0);
        }
    }

    /**
     * Puts a text, which is refused when it is longer than its field.
     *
     * @param index of the field.
     * @param width of the field in octets.
     * @param text  to put.
     */
    void put(int index, int width, CharSequence text) {
        int length = text.length();
        if (length > width) {
            throw tooLong(length, width);
        }
        if (text instanceof String string) {
            put(index, string, length);
        } else {
            for (int i = 0; i < length; i++) {
                characters[index + i] = text.charAt(i);
                octets[index + i] = (byte) text.charAt(i);
            }
        }
    }

    @SuppressWarnings("deprecation")
    private void put(int index, String text, int length) {
        if (ascii) {
            text.getChars(0, length, characters, index);
        } else {
            text.getBytes(0, length, octets, index);
        }
    }

    /**
     * Ends the texts: with the check, narrows them and refuses what is not ASCII.
     *
     * @param length of the fixed part in octets.
     */
    void endTexts(int length) {
        if (!ascii) {
            return;
        }
        source.position(0).limit(length);
        target.position(0).limit(length);
        boolean wide = encoder.encode(source, target, true).isError();
        long all = buffer.getLong(length - Long.BYTES, LITTLE_ENDIAN);
        for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
            all |= buffer.getLong(i, LITTLE_ENDIAN);
        }
        if (wide || (all & HIGH) != 0) {
            throw new IllegalArgumentException("a text is not ASCII");
        }
    }

    private static IllegalArgumentException tooLong(int length, int width) {
        return new IllegalArgumentException("length=" + length + " is beyond width=" + width);
    }
}
