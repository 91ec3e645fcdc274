package org.heliograph.benchmarks;

import java.nio.charset.StandardCharsets;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The caller's own memory that consumed texts are copied to, one behind the other, used again for each message.
 *
 * <p>It stands for the table key, the next frame or the log line that a program makes of a text.
 */
public final class Sink {
    private static final int CAPACITY = 1024;

    /** Octets consumed so far, and room to store a whole word behind them. */
    final UnsafeBuffer octets = new UnsafeBuffer(new byte[CAPACITY]);

    /** Creates an empty sink. */
    public Sink() {}

    /** {@return the buffer to copy to} */
    public UnsafeBuffer octets() {
        return octets;
    }

    /**
     * Copies a text seen as characters, for codecs that have no bulk copy.
     *
     * @param at   index to copy to.
     * @param text to copy, ASCII.
     * @return index behind the copied octets.
     */
    public int put(int at, CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            octets.putByte(at + i, (byte) text.charAt(i));
        }
        return at + length;
    }

    /**
     * {@return the first octets as a text; allocates}
     *
     * @param length in octets.
     */
    String text(int length) {
        return new String(octets.byteArray(), 0, length, StandardCharsets.ISO_8859_1);
    }
}
