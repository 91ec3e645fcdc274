package org.heliograph.mqtt;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.heliograph.codec.Utf8.codePoint;
import static org.heliograph.codec.Utf8.sequence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;

/**
 * A text in a packet: a window that its packet moves at the next read of the same field. Octets that are not well-formed
 * show as {@link Utf8} says. Reading from the first character to the last takes one pass; equality is identity, as for
 * every window.
 */
public final class Utf8Text implements CharSequence {
    private static final int UNKNOWN = -1;

    private DirectBuffer frame;
    private int start;
    private int octets;
    private int count;
    /** Whether all octets are ASCII; known with the count. */
    private boolean plain;
    /** A character that a sequence begins with, and where in the text it is; set with the count. */
    private int seenIndex;

    private int seenOctet;

    /** Makes a window that shows nothing. */
    public Utf8Text() {}

    /**
     * Moves the window.
     *
     * @param buffer that holds the text.
     * @param from   where it starts.
     * @param length in octets.
     * @return this.
     */
    public Utf8Text wrap(DirectBuffer buffer, int from, int length) {
        if (frame != buffer) { // most often it is the same: a reference is not written for nothing
            frame = buffer;
        }
        start = from;
        octets = length;
        count = UNKNOWN;
        return this;
    }

    /** {@return the buffer that holds the text; its octets are from {@link #position()} on} */
    public DirectBuffer buffer() {
        return frame;
    }

    /** {@return the position of the text in its buffer, in octets} */
    public int position() {
        return start;
    }

    /** {@return the length in octets} */
    public int octets() {
        return octets;
    }

    /** {@return the length in characters of UTF-16} */
    @Override
    public int length() {
        if (count == UNKNOWN) {
            count = countCharacters();
        }
        return count;
    }

    private int countCharacters() {
        int characters = 0;
        int wide = 0;
        for (int i = 0; i < octets; ) {
            int length = sequence(frame, start + i, start + octets);
            characters += length == 4 ? 2 : 1;
            wide |= frame.getByte(start + i);
            i += Math.max(length, 1);
        }
        plain = wide >= 0;
        seenIndex = 0;
        seenOctet = 0;
        return characters;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length()) {
            throw outside(index);
        }
        return plain ? (char) frame.getByte(start + index) : decode(index);
    }

    private char decode(int index) {
        if (index < seenIndex) {
            seenIndex = 0;
            seenOctet = 0;
        }
        while (true) {
            int at = start + seenOctet;
            int length = sequence(frame, at, start + octets);
            int characters = length == 4 ? 2 : 1;
            if (index < seenIndex + characters) {
                return character(at, length, index - seenIndex);
            }
            seenIndex += characters;
            seenOctet += Math.max(length, 1);
        }
    }

    private char character(int at, int length, int half) {
        if (length == 0) {
            return Utf8.stray(frame.getByte(at));
        }
        int codePoint = codePoint(frame, at, length);
        if (length < 4) {
            return (char) codePoint;
        }
        return half == 0 ? Character.highSurrogate(codePoint) : Character.lowSurrogate(codePoint);
    }

    private IndexOutOfBoundsException outside(int index) {
        return new IndexOutOfBoundsException("index=" + index + " length=" + length());
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

    /**
     * Writes the text.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTo(Appendable out) throws IOException {
        int written = 0;
        for (int i = 0; i < octets; ) {
            int at = start + i;
            int length = sequence(frame, at, start + octets);
            out.append(character(at, length, 0));
            written++;
            if (length == 4) {
                out.append(character(at, length, 1));
                written++;
            }
            i += Math.max(length, 1);
        }
        return written;
    }

    /**
     * Copies the octets of the text.
     *
     * @param target to copy to.
     * @param index  of the first octet in {@code target}.
     * @return the number of octets copied.
     */
    public int copyTo(MutableDirectBuffer target, int index) {
        if (target instanceof UnsafeBuffer room && frame instanceof UnsafeBuffer memory) {
            Memory.requireInside(memory, start, octets);
            Memory.requireInside(room, index, octets);
            Memory.copy(memory, start, octets, room, index);
        } else {
            target.putBytes(index, frame, start, octets);
        }
        return octets;
    }

    /**
     * {@return whether the text has these octets}
     *
     * @param other  that holds the octets to compare with.
     * @param offset of the first of them.
     * @param length in octets.
     */
    public boolean octetsEqual(DirectBuffer other, int offset, int length) {
        if (length != octets) {
            return false;
        }
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            if (frame.getLong(start + i, LITTLE_ENDIAN) != other.getLong(offset + i, LITTLE_ENDIAN)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (frame.getByte(start + i) != other.getByte(offset + i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the text has these characters}
     *
     * @param other characters to compare with.
     */
    public boolean contentEquals(CharSequence other) {
        if (other.length() != length()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (other.charAt(i) != charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text as a String; allocates} */
    @Override
    public String toString() {
        if (frame != null && Utf8.check(frame, start, start + octets) == start + octets) {
            byte[] copy = new byte[octets];
            frame.getBytes(start, copy);
            return new String(copy, StandardCharsets.UTF_8);
        }
        return subSequence(0, length());
    }
}
