package org.heliograph.codec;

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
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final long IS_PADDED = 1L << 63;

    private final UnsafeBuffer frame;

    /**
     * Where the text starts, above its length in the lower half; with {@link #IS_PADDED} the width with padding is in its
     * place. One number, since each read of a field writes it.
     */
    private long span;

    TextView(UnsafeBuffer frame) {
        this.frame = frame;
    }

    /** Shows a text whose length is known. */
    TextView show(int from, int exactLength) {
        span = span(from, exactLength);
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
        span = span(from, paddedWidth) | IS_PADDED;
        return this;
    }

    private static long span(int from, int octets) {
        return (long) from << Integer.SIZE | octets & 0xFFFF_FFFFL;
    }

    private static int start(long span) {
        return (int) (span >>> Integer.SIZE) & Integer.MAX_VALUE;
    }

    /** {@return the length in octets, which is that in characters} */
    @Override
    public int length() {
        long known = span;
        if (known < 0) {
            int length = lengthToNul(frame, start(known), (int) known);
            span = span(start(known), length);
            return length;
        }
        return (int) known;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length()) {
            throw outside(index);
        }
        return (char) (frame.getByte(position() + index) & 0xFF);
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
        return start(span);
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
            out.append((char) (frame.getByte(position() + i) & 0xFF));
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
        long known = span;
        return known < 0 ? copyPadded(target, index) : copyKnown(target, index, start(known), (int) known);
    }

    /** Copies a text while it looks for its end. */
    private int copyPadded(MutableDirectBuffer target, int index) {
        int start = start(span);
        int width = (int) span;
        if (Memory.isRaw() && target instanceof UnsafeBuffer room) {
            if (width > 0 && start >= Long.BYTES - width && index >= 0 && index <= room.capacity() - width) {
                Memory.requireInside(frame, start, width);
                int count = PaddedText.copy(
                        frame.byteArray(),
                        frame.addressOffset() + start,
                        width,
                        room.byteArray(),
                        room.addressOffset() + index);
                span = span(start, count);
                return count;
            }
        }
        return copyKnown(target, index, start, length());
    }

    private int copyKnown(MutableDirectBuffer target, int index, int start, int count) {
        if (count == 0) {
            return 0;
        }
        if (target instanceof UnsafeBuffer room) {
            Memory.requireInside(frame, start, count);
            Memory.requireInside(room, index, count);
            Memory.copy(frame, start, count, room, index);
        } else {
            target.putBytes(index, frame, start, count);
        }
        return count;
    }

    /** Reads fewer than eight octets into the low ones of a number; the next one is 0. */
    private static long part(UnsafeBuffer frame, int position, int count) {
        int before = position + count - Long.BYTES;
        if (before >= 0) {
            return Memory.word(frame, before) >>> (Long.SIZE - count * Byte.SIZE);
        }
        long octets = 0;
        for (int i = count - 1; i >= 0; i--) {
            octets = octets << Byte.SIZE | Memory.octet(frame, position + i) & 0xFF;
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
            if (other.charAt(i) != (char) (frame.getByte(position() + i) & 0xFF)) {
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
        return check(field.info().ordinal(), words, position);
    }

    /** Looks at a text of a field, or of none. */
    long check(int ordinal, Words words, int position) {
        int count = length();
        int ascii = asciiLength(frame, position(), count);
        if (ascii < count) {
            return Fault.of(Fault.TEXT_NOT_ASCII, ordinal, position + ascii);
        }
        return words.contains(this) ? Fault.NONE : Fault.of(Fault.VALUE_OUT_OF_RANGE, ordinal, position);
    }

    /**
     * Counts the octets before the first NUL, at most {@code width}; looks at eight octets at a time.
     *
     * @throws IndexOutOfBoundsException if the window has moved, so that the octets are not in it.
     */
    static int lengthToNul(UnsafeBuffer frame, int start, int width) {
        Memory.requireInside(frame, start, width);
        int done = 0;
        if (width >= 2 * Long.BYTES) {
            long nul = NulSearch.nuls(Memory.word(frame, start));
            if (nul != 0) {
                return NulSearch.first(nul);
            }
            nul = NulSearch.nuls(Memory.word(frame, start + Long.BYTES));
            if (nul != 0) {
                return Long.BYTES + NulSearch.first(nul);
            }
            done = 2 * Long.BYTES;
        }
        while (width - done >= Long.BYTES) {
            long nul = NulSearch.nuls(Memory.word(frame, start + done));
            if (nul != 0) {
                return done + NulSearch.first(nul);
            }
            done += Long.BYTES;
        }
        int rest = width - done;
        return rest == 0 ? width : done + NulSearch.first(NulSearch.nuls(part(frame, start + done, rest)));
    }

    /** Counts the octets before the first one above 0x7F, at most {@code count}. */
    private static int asciiLength(UnsafeBuffer frame, int start, int count) {
        Memory.requireInside(frame, start, count);
        int done = 0;
        while (count - done >= Long.BYTES) {
            long high = Memory.word(frame, start + done) & HIGH_BITS;
            if (high != 0) {
                return done + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            done += Long.BYTES;
        }
        int rest = count - done;
        long high = rest == 0 ? 0 : part(frame, start + done, rest) & HIGH_BITS;
        return high == 0 ? count : done + (Long.numberOfTrailingZeros(high) >>> 3);
    }

    private IndexOutOfBoundsException outside(int index) {
        return new IndexOutOfBoundsException("index=" + index + " length=" + length());
    }
}
