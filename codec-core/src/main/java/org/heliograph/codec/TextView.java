package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import org.agrona.DirectBuffer;

/**
 * A text in a frame, without its padding: a window that its message moves at the next read of the same field.
 *
 * <p>Octets above 0x7F show as the characters U+0080 to U+00FF, so nothing is lost. Equality is identity, as for every
 * window; compare contents with {@link #contentEquals}.
 */
public final class TextView implements CharSequence {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private final DirectBuffer frame;
    private int start;
    private int length;

    /**
     * Makes a window that shows nothing yet.
     *
     * @param frame whose octets it will show; a message makes its own views, others are for custom wire types.
     */
    public TextView(DirectBuffer frame) {
        this.frame = frame;
    }

    TextView show(int start, int length) {
        this.start = start;
        this.length = length;
        return this;
    }

    /**
     * Shows a text that NULs pad.
     *
     * @param from  where it starts in the frame.
     * @param width with padding, in octets.
     * @return this.
     */
    public TextView showPadded(int from, int width) {
        return show(from, lengthToNul(frame, from, width));
    }

    /** {@return the length in octets, which is that in characters} */
    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length) {
            throw outside(index);
        }
        return (char) (frame.getByte(start + index) & 0xFF);
    }

    /** {@return a part of the text as a String; allocates} */
    @Override
    public String subSequence(int from, int to) {
        if (from < 0 || to > length || from > to) {
            throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + length);
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            out.append(charAt(i));
        }
        return out.toString();
    }

    /** {@return the position of the text in its frame, in octets} */
    public int position() {
        return start;
    }

    /**
     * Writes the text.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTo(Appendable out) throws IOException {
        for (int i = 0; i < length; i++) {
            out.append((char) (frame.getByte(start + i) & 0xFF));
        }
        return length;
    }

    /**
     * {@return whether the text has these characters}
     *
     * @param other characters to compare with.
     */
    public boolean contentEquals(CharSequence other) {
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other.charAt(i) != (char) (frame.getByte(start + i) & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text as a String; allocates} */
    @Override
    public String toString() {
        return subSequence(0, length);
    }

    /**
     * Looks for octets that are not ASCII and for words that the document does not know.
     *
     * @param field    that the text is the value of.
     * @param words    that the document knows.
     * @param position of the text in the frame.
     * @return a fault or {@link Fault#NONE}.
     */
    public long check(Field field, Words words, int position) {
        for (int i = 0; i < length; i++) {
            if (frame.getByte(start + i) < 0) {
                return Fault.of(Fault.TEXT_NOT_ASCII, field, position + i);
            }
        }
        return words.contains(this) ? Fault.NONE : Fault.of(Fault.VALUE_OUT_OF_RANGE, field, position);
    }

    /** Counts the octets before the first NUL, at most {@code width}; looks at eight octets at a time. */
    static int lengthToNul(DirectBuffer frame, int start, int width) {
        if (width < Long.BYTES) {
            return lengthToNulShort(frame, start, width);
        }
        int last = width - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            long nul = nulMask(frame.getLong(start + i, LITTLE_ENDIAN));
            if (nul != 0) {
                return i + (Long.numberOfTrailingZeros(nul) >>> 3);
            }
        }
        long nul = nulMask(frame.getLong(start + last, LITTLE_ENDIAN));
        return nul == 0 ? width : last + (Long.numberOfTrailingZeros(nul) >>> 3);
    }

    private static int lengthToNulShort(DirectBuffer frame, int start, int width) {
        for (int i = 0; i < width; i++) {
            if (frame.getByte(start + i) == 0) {
                return i;
            }
        }
        return width;
    }

    private static long nulMask(long octets) {
        return (octets - LOW_BITS) & ~octets & HIGH_BITS;
    }

    private IndexOutOfBoundsException outside(int index) {
        return new IndexOutOfBoundsException("index=" + index + " length=" + length);
    }
}
