package org.heliograph.smpp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A value of a delivery receipt: a window that its receipt moves when it is wrapped again. Equality is identity, as for
 * every window; compare contents with {@link #contentEquals}.
 */
public final class ReceiptValue implements CharSequence {
    private final UnsafeBuffer octets;
    private ReceiptCoding coding = ReceiptCoding.OCTETS;
    private int position;
    private int count;

    ReceiptValue(UnsafeBuffer octets) {
        this.octets = octets;
    }

    /** Shows characters of a text, or none. */
    void show(ReceiptCoding newCoding, int newPosition, int newCount) {
        coding = newCoding;
        position = newPosition;
        count = newCount;
    }

    /** {@return the length in characters} */
    @Override
    public int length() {
        return count;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= count) {
            throw outside(index);
        }
        return coding.charAt(octets, position + index * coding.width);
    }

    /** {@return a part of the value as a String; allocates} */
    @Override
    public String subSequence(int from, int to) {
        if (from < 0 || to > count || from > to) {
            throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + count);
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            out.append(charAt(i));
        }
        return out.toString();
    }

    /** {@return the position of the value in what was wrapped, in octets} */
    public int position() {
        return position;
    }

    /** {@return the length of the value in octets} */
    public int octetLength() {
        return count * coding.width;
    }

    /** {@return the octets that {@link #position()} counts in; borrowed until the receipt is wrapped again} */
    public DirectBuffer octets() {
        return octets;
    }

    /**
     * Writes the value.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTo(Appendable out) throws IOException {
        for (int i = 0; i < count; i++) {
            out.append(charAt(i));
        }
        return count;
    }

    /**
     * {@return whether the value has these characters}
     *
     * @param other characters to compare with.
     */
    public boolean contentEquals(CharSequence other) {
        if (other.length() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (other.charAt(i) != charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the value as a String; allocates} */
    @Override
    public String toString() {
        return subSequence(0, count);
    }

    private IndexOutOfBoundsException outside(int index) {
        return new IndexOutOfBoundsException("index=" + index + " length=" + count);
    }
}
