package org.heliograph.benchmarks;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Everything of a frame but the short message, put together in an array and copied to the frame.
 *
 * <p>An array takes single octets faster than a buffer. Each character is looked at on its way; for the few characters
 * of these texts that is faster than the JDK's encoder, which {@link LimitImage} uses.
 */
final class LimitSmppImage {
    private static final int CAPACITY = 256;

    final byte[] octets = new byte[CAPACITY];
    final UnsafeBuffer buffer = new UnsafeBuffer(octets);

    /**
     * Puts a text and its NUL. The text is refused when it is longer than its field, holds NUL or is not ASCII.
     *
     * @param index of the text.
     * @param most  octets of the field, the NUL included.
     * @param text  to put.
     * @return index behind the NUL.
     */
    int put(int index, int most, String text) {
        int length = text.length();
        if (length >= most) {
            throw tooLong(length, most);
        }
        byte[] to = octets;
        int seen = 0;
        for (int i = 0; i < length; i++) {
            int character = text.charAt(i);
            seen |= character | character - 1;
            to[index + i] = (byte) character;
        }
        if ((seen & ~0x7f) != 0) {
            throw new IllegalArgumentException("a text holds NUL or is not ASCII");
        }
        to[index + length] = 0;
        return index + length + 1;
    }

    private static IllegalArgumentException tooLong(int length, int most) {
        return new IllegalArgumentException("length=" + length + " and NUL are beyond most=" + most);
    }
}
