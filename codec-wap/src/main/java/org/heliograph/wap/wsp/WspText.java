package org.heliograph.wap.wsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Utf8;

/**
 * A text in place, without quote and NUL: a window that its owner moves at the next read.
 *
 * <p>As a {@link CharSequence} it has a character an octet, those above 0x7F being U+0080 to U+00FF, so nothing is lost.
 * {@link #appendDecoded(Appendable)} and {@link #decoded()} read the octets as UTF-8 where they are that, else as
 * ISO-8859-1 (§2); {@link #decoded(int)} reads them in a charset. Equality is identity, as for every window; compare
 * contents with {@link #contentEquals} or {@link #equalsIgnoreCase}.
 */
public final class WspText implements CharSequence {
    private final UnsafeBuffer octets = AgronaAccess.newView();
    private DirectBuffer source = octets;
    private int position;
    private int length;
    /** Whether {@link #octets} shows the text: that is for whoever reads them one by one, not for a copy. */
    private boolean viewed;

    /** Makes a window on nothing. */
    public WspText() {}

    /**
     * Moves the window.
     *
     * @param buffer that holds the text.
     * @param start  of its first octet.
     * @param octetsLength in octets.
     * @return this.
     * @throws IndexOutOfBoundsException if the text is not inside the buffer.
     */
    public WspText wrap(DirectBuffer buffer, int start, int octetsLength) {
        if (start < 0 || octetsLength < 0 || octetsLength > buffer.capacity() - start) {
            throw outside(buffer, start, octetsLength);
        }
        if (source != buffer) {
            source = buffer;
        }
        position = start;
        length = octetsLength;
        viewed = false;
        return this;
    }

    private static IndexOutOfBoundsException outside(DirectBuffer buffer, int start, int length) {
        return new IndexOutOfBoundsException(
                "start=" + start + " length=" + length + " is outside capacity=" + buffer.capacity());
    }

    /** {@return the position of the first octet in the buffer that was wrapped} */
    public int position() {
        return position;
    }

    /** {@return the octets, in place} */
    public DirectBuffer octets() {
        if (!viewed) {
            octets.wrap(source, position, length);
            viewed = true;
        }
        return octets;
    }

    /** {@return the length in octets, which is that in characters} */
    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException("index=" + index + " length=" + length);
        }
        return (char) (octets().getByte(index) & 0xFF);
    }

    /** {@return a part of the text as a String; allocates} */
    @Override
    public String subSequence(int from, int to) {
        if (from < 0 || to > length() || from > to) {
            throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + length());
        }
        byte[] copy = new byte[to - from];
        source.getBytes(position + from, copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }

    /**
     * {@return whether the text has these characters}
     *
     * @param other characters to compare with.
     */
    public boolean contentEquals(CharSequence other) {
        return CharSequence.compare(this, other) == 0;
    }

    /**
     * {@return whether the text has these characters, letters of ASCII in any case}
     *
     * @param other characters to compare with.
     */
    public boolean equalsIgnoreCase(CharSequence other) {
        return CodeTable.equalsIgnoreCase(this, other);
    }

    /**
     * Copies the octets.
     *
     * @param target to copy to.
     * @param index  of the first octet in {@code target}.
     * @return the number of octets copied.
     */
    public int copyTo(MutableDirectBuffer target, int index) {
        int count = length;
        boolean fits = index >= 0 && index <= target.capacity() - count && position <= source.capacity() - count;
        if (!fits || !Memory.isRaw() || !copyApart(target, index)) {
            target.putBytes(index, source, position, count);
        }
        return count;
    }

    /** Copies inside both buffers by words, unless the octets may overlap. */
    private boolean copyApart(MutableDirectBuffer target, int index) {
        byte[] array = source.byteArray();
        byte[] room = target.byteArray();
        long from = source.addressOffset() + position;
        long to = target.addressOffset() + index;
        boolean apart = array != room || Math.abs(from - to) >= length;
        if (apart) {
            Memory.copy(array, from, length, room, to);
        }
        return apart;
    }

    /**
     * Writes the text, read as UTF-8 where it is that, else as ISO-8859-1; allocates nothing.
     *
     * @param out to write to.
     * @throws IOException from {@code out}.
     */
    public void appendDecoded(Appendable out) throws IOException {
        DirectBuffer own = octets();
        if (Utf8.isValid(own)) {
            Utf8.append(own, out);
        } else {
            for (int i = 0; i < length; i++) {
                out.append((char) (own.getByte(i) & 0xFF));
            }
        }
    }

    /** {@return the text, read as UTF-8 where it is that, else as ISO-8859-1; allocates} */
    public String decoded() {
        StringBuilder out = new StringBuilder(length());
        try {
            appendDecoded(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }

    /**
     * {@return the text read in a charset, malformed octets replaced; null if the JDK has no such charset; allocates}
     *
     * @param mibEnum number of the charset; {@link WspCharset#ANY} is read as {@link #decoded()} does.
     */
    public String decoded(int mibEnum) {
        if (mibEnum == WspCharset.ANY) {
            return decoded();
        }
        Charset charset = WspCharset.charset(mibEnum);
        if (charset == null) {
            return null;
        }
        byte[] copy = new byte[length];
        source.getBytes(position, copy);
        return new String(copy, charset);
    }

    /** {@return the text with a character an octet as a String; allocates} */
    @Override
    public String toString() {
        return subSequence(0, length());
    }
}
