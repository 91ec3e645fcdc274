package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A text in a frame, without its padding: a window that its message moves at the next read of the same field.
 *
 * <p>Octets above 0x7F show as the characters U+0080 to U+00FF, so nothing is lost. Equality is identity, as for every
 * window; compare contents with {@link #contentEquals}.
 */
public final class TextView implements CharSequence {
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final int UNKNOWN = -1;

    private final UnsafeBuffer frame;
    private int start;
    private int width;
    private int length;

    TextView(UnsafeBuffer frame) {
        this.frame = frame;
    }

    /** Shows a text whose length is known. */
    TextView show(int from, int exactLength) {
        start = from;
        width = exactLength;
        length = exactLength;
        return this;
    }

    /**
     * Shows a text that NULs pad. Its end is searched for when it is asked for.
     *
     * @param from        where it starts in the frame.
     * @param paddedWidth with padding, in octets.
     * @return this.
     */
    public TextView showPadded(int from, int paddedWidth) {
        start = from;
        width = paddedWidth;
        length = UNKNOWN;
        return this;
    }

    /** {@return the length in octets, which is that in characters} */
    @Override
    public int length() {
        if (length == UNKNOWN) {
            length = lengthToNul(frame, start, width);
        }
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length()) {
            throw outside(index);
        }
        return (char) (frame.getByte(start + index) & 0xFF);
    }

    /** {@return a part of the text as a String; allocates} */
    @Override
    public String subSequence(int from, int to) {
        if (from < 0 || to > length() || from > to) {
            throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + length());
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
        for (int i = 0; i < length(); i++) {
            out.append((char) (frame.getByte(start + i) & 0xFF));
        }
        return length();
    }

    /**
     * Copies the octets of the text.
     *
     * @param target to copy to.
     * @param index  of the first octet in {@code target}.
     * @return the number of octets copied.
     */
    public int copyTo(MutableDirectBuffer target, int index) {
        return length == UNKNOWN ? copyPadded(target, index) : copyExactly(frame, start, length, target, index);
    }

    /**
     * Copies a text of known length by words that overlap where it is no multiple of them.
     *
     * <p>The common lengths have no loop. That makes the method too large to be inlined, which is as well: inlined for
     * each text of a message it would use up what the compiler inlines in one method, and accessors become calls.
     */
    private static int copyExactly(UnsafeBuffer frame, int from, int count, MutableDirectBuffer target, int index) {
        int end = from + count;
        int last = index + count;
        if (count > 4 * Long.BYTES) {
            for (int i = 0; i < count - Long.BYTES; i += Long.BYTES) {
                target.putLong(index + i, frame.getLong(from + i, LITTLE_ENDIAN), LITTLE_ENDIAN);
            }
            target.putLong(last - Long.BYTES, frame.getLong(end - Long.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
        } else if (count > 2 * Long.BYTES) {
            target.putLong(index, frame.getLong(from, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putLong(index + Long.BYTES, frame.getLong(from + Long.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putLong(last - 2 * Long.BYTES, frame.getLong(end - 2 * Long.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putLong(last - Long.BYTES, frame.getLong(end - Long.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
        } else if (count >= Long.BYTES) {
            target.putLong(index, frame.getLong(from, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putLong(last - Long.BYTES, frame.getLong(end - Long.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
        } else if (count >= Integer.BYTES) {
            target.putInt(index, frame.getInt(from, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putInt(last - Integer.BYTES, frame.getInt(end - Integer.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
        } else if (count >= Short.BYTES) {
            target.putShort(index, frame.getShort(from, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putShort(last - Short.BYTES, frame.getShort(end - Short.BYTES, LITTLE_ENDIAN), LITTLE_ENDIAN);
        } else if (count == 1) {
            target.putByte(index, frame.getByte(from));
        }
        return count;
    }

    private int copyPadded(MutableDirectBuffer target, int index) {
        int from = start;
        int most = width;
        if (most < Long.BYTES) {
            return most == 0 ? 0 : copyPart(target, index, part(frame, from, most));
        }
        long octets = frame.getLong(from, LITTLE_ENDIAN);
        if (nulMask(octets) != 0) {
            return copyPart(target, index, octets);
        }
        target.putLong(index, octets, LITTLE_ENDIAN);
        return copyFurther(target, index, from, most, octets);
    }

    private static int copyPart(MutableDirectBuffer target, int index, long octets) {
        int count = Long.numberOfTrailingZeros(nulMask(octets)) >>> 3;
        AsciiWriter.putPart(target, index, octets, count);
        return count;
    }

    /** Copies what follows the first eight octets; the last word overlaps with the one before. */
    private int copyFurther(MutableDirectBuffer target, int index, int from, int most, long first) {
        long before = first;
        int done = Long.BYTES;
        while (done < most) {
            int rest = most - done;
            long octets = rest >= Long.BYTES
                    ? frame.getLong(from + done, LITTLE_ENDIAN)
                    : frame.getLong(from + most - Long.BYTES, LITTLE_ENDIAN) >>> (Long.BYTES - rest) * Byte.SIZE;
            long nul = nulMask(octets);
            if (nul != 0) {
                int bits = Long.numberOfTrailingZeros(nul) & -Byte.SIZE;
                int count = bits >>> 3;
                long overlapping = before >>> bits | octets << (Long.SIZE - Byte.SIZE - bits) << Byte.SIZE;
                target.putLong(index + done + count - Long.BYTES, overlapping, LITTLE_ENDIAN);
                return done + count;
            }
            target.putLong(index + done, octets, LITTLE_ENDIAN);
            before = octets;
            done += Long.BYTES;
        }
        return most;
    }

    /** Reads fewer than eight octets into the low ones of a number; the next one is 0. */
    private static long part(UnsafeBuffer frame, int position, int count) {
        int before = position + count - Long.BYTES;
        if (before >= 0) {
            return frame.getLong(before, LITTLE_ENDIAN) >>> (Long.SIZE - count * Byte.SIZE);
        }
        long octets = 0;
        for (int i = count - 1; i >= 0; i--) {
            octets = octets << Byte.SIZE | frame.getByte(position + i) & 0xFF;
        }
        return octets;
    }

    /**
     * {@return whether the text has these characters}
     *
     * @param other characters to compare with.
     */
    public boolean contentEquals(CharSequence other) {
        int count = length();
        if (other.length() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (other.charAt(i) != (char) (frame.getByte(start + i) & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text as a String; allocates} */
    @Override
    public String toString() {
        return subSequence(0, length());
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
        int count = length();
        for (int i = 0; i < count; i++) {
            if (frame.getByte(start + i) < 0) {
                return Fault.of(Fault.TEXT_NOT_ASCII, field, position + i);
            }
        }
        return words.contains(this) ? Fault.NONE : Fault.of(Fault.VALUE_OUT_OF_RANGE, field, position);
    }

    /** Counts the octets before the first NUL, at most {@code width}; looks at eight octets at a time. */
    static int lengthToNul(UnsafeBuffer frame, int start, int width) {
        int done = 0;
        if (width >= 2 * Long.BYTES) {
            long nul = nulMask(frame.getLong(start, LITTLE_ENDIAN));
            if (nul != 0) {
                return Long.numberOfTrailingZeros(nul) >>> 3;
            }
            nul = nulMask(frame.getLong(start + Long.BYTES, LITTLE_ENDIAN));
            if (nul != 0) {
                return Long.BYTES + (Long.numberOfTrailingZeros(nul) >>> 3);
            }
            done = 2 * Long.BYTES;
        }
        while (width - done >= Long.BYTES) {
            long nul = nulMask(frame.getLong(start + done, LITTLE_ENDIAN));
            if (nul != 0) {
                return done + (Long.numberOfTrailingZeros(nul) >>> 3);
            }
            done += Long.BYTES;
        }
        int rest = width - done;
        return rest == 0 ? width : done + (Long.numberOfTrailingZeros(nulMask(part(frame, start + done, rest))) >>> 3);
    }

    private static long nulMask(long octets) {
        return (octets - LOW_BITS) & ~octets & HIGH_BITS;
    }

    private IndexOutOfBoundsException outside(int index) {
        return new IndexOutOfBoundsException("index=" + index + " length=" + length());
    }
}
