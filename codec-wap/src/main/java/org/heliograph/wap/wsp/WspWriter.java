package org.heliograph.wap.wsp;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.AsciiOctets;
import org.heliograph.codec.LatinOctets;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Printable;

/**
 * Writes the basic types of WSP (§2) one after the other, always in their shortest form. What does not fit the type or
 * the room is refused with an exception that names the values, and nothing of it is kept: what the room holds behind the
 * position is undefined.
 *
 * <pre>{@code
 * writer.wrap(buffer, position, limit);
 * writer.shortInteger(0x16);                     // Subject
 * int value = writer.beginValue();               // a Value-length, filled in by endValue
 * writer.integerValue(106).textString("Grüße");  // texts are written in UTF-8
 * writer.endValue(value);
 * int end = writer.position();
 * }</pre>
 *
 * <p>A writer borrows the buffer until the next {@code wrap} and belongs to one thread; a buffer that has grown since has
 * to be wrapped again. It allocates nothing.
 */
public final class WspWriter {
    private static final int MOST_SHORT = 0x7F;
    private static final int MOST_SHORT_LENGTH = 30;
    private static final int TWO_FLAGS = WspReader.SHORT_FLAG << Byte.SIZE | WspReader.SHORT_FLAG;

    private static final int DRAFTED = 255;

    private final byte[] draft = new byte[DRAFTED + 1];
    private final UnsafeBuffer view = AgronaAccess.newView();
    private MutableDirectBuffer buffer;
    private int start;
    private int position;
    /** Before the first position as long as nothing has been wrapped, so that there is no room for anything. */
    private int limit = -1;

    /** Makes a writer to nowhere. */
    public WspWriter() {}

    /**
     * Moves the writer.
     *
     * @param target to write to.
     * @param from   position of the first octet.
     * @param end    exclusive end of the room.
     * @return this.
     * @throws IndexOutOfBoundsException if the room is not inside the buffer.
     */
    public WspWriter wrap(MutableDirectBuffer target, int from, int end) {
        if (from < 0 || end < from || end > target.capacity()) {
            throw new IndexOutOfBoundsException(
                    "start=" + from + " end=" + end + " is outside capacity=" + target.capacity());
        }
        view.wrap(target, 0, end);
        if (buffer != target) {
            buffer = target;
        }
        start = from;
        position = from;
        limit = end;
        return this;
    }

    /** {@return the buffer that is written} */
    public MutableDirectBuffer buffer() {
        return buffer;
    }

    /** {@return where writing began} */
    public int start() {
        return start;
    }

    /** {@return the position behind the last octet that was written} */
    public int position() {
        return position;
    }

    /** {@return the number of octets that were written} */
    public int length() {
        return position - start;
    }

    /**
     * Goes back, to write again from there.
     *
     * @param earlier position between {@link #start()} and {@link #position()}.
     * @return this.
     */
    public WspWriter position(int earlier) {
        if (earlier < start || earlier > position) {
            throw new IndexOutOfBoundsException("position=" + earlier + " start=" + start + " written=" + position);
        }
        position = earlier;
        return this;
    }

    /**
     * Writes a number of one octet.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public WspWriter uint8(int value) {
        require(value, 0, 0xFF, "uint8");
        Memory.putOctet(view, claim(1), (byte) value);
        return this;
    }

    /**
     * {@return the octets of a uintvar, 1 to 5}
     *
     * @param value 0 to 2^32 - 1.
     */
    public static int uintvarLength(long value) {
        return value == 0 ? 1 : (Long.SIZE - Long.numberOfLeadingZeros(value) + 6) / 7;
    }

    /**
     * Writes a uintvar.
     *
     * @param value 0 to 2^32 - 1.
     * @return this.
     */
    public WspWriter uintvar(long value) {
        require(value, 0, WspReader.MOST_UINTVAR, "uintvar");
        int length = uintvarLength(value);
        putUintvar(view, claim(length), length, value);
        return this;
    }

    /**
     * Writes a uintvar into a number of octets.
     *
     * @param buffer   to write to.
     * @param position of the first octet.
     * @param length   in octets, at least {@link #uintvarLength}.
     * @param value    0 to 2^32 - 1.
     */
    public static void putUintvar(MutableDirectBuffer buffer, int position, int length, long value) {
        if (length == 1) {
            buffer.putByte(position, (byte) (value & 0x7F));
            return;
        }
        for (int i = 0; i < length; i++) {
            int more = i < length - 1 ? 0x80 : 0;
            buffer.putByte(position + i, (byte) (value >>> 7 * (length - 1 - i) & 0x7F | more));
        }
    }

    /**
     * Writes a Short-integer.
     *
     * @param value 0 to 127.
     * @return this.
     */
    public WspWriter shortInteger(int value) {
        require(value, 0, MOST_SHORT, "Short-integer");
        Memory.putOctet(view, claim(1), (byte) (value | WspReader.SHORT_FLAG));
        return this;
    }

    /** Writes two Short-integers, such as the code of a field and its value. */
    WspWriter shortIntegers(int first, long second) {
        require(first, 0, MOST_SHORT, "Short-integer");
        require(second, 0, MOST_SHORT, "Short-integer");
        view.putShort(claim(2), (short) (first << Byte.SIZE | (int) second | TWO_FLAGS), BIG_ENDIAN);
        return this;
    }

    /**
     * Writes a Long-integer.
     *
     * @param value 0 and up.
     * @return this.
     */
    public WspWriter longInteger(long value) {
        require(value, 0, Long.MAX_VALUE, "Long-integer");
        int length = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + 7) / Byte.SIZE);
        int at = claim(length + 1);
        Memory.putOctet(view, at, (byte) length);
        putOctets(at + 1, length, value);
        return this;
    }

    /** Writes the last octets of a number, 1 to 8: two halves that overlap. */
    private void putOctets(int at, int length, long value) {
        int last = at + length;
        if (length >= Integer.BYTES) {
            int first = (int) (value >>> Byte.SIZE * (length - Integer.BYTES));
            Memory.putHalf(view, at, Integer.reverseBytes(first));
            Memory.putHalf(view, last - Integer.BYTES, Integer.reverseBytes((int) value));
        } else if (length >= Short.BYTES) {
            view.putShort(at, (short) (value >>> Byte.SIZE * (length - Short.BYTES)), BIG_ENDIAN);
            view.putShort(last - Short.BYTES, (short) value, BIG_ENDIAN);
        } else {
            Memory.putOctet(view, at, (byte) value);
        }
    }

    /**
     * Writes an Integer-value: a Short-integer up to 127, else a Long-integer.
     *
     * @param value 0 and up.
     * @return this.
     */
    public WspWriter integerValue(long value) {
        return value >= 0 && value <= MOST_SHORT ? shortInteger((int) value) : longInteger(value);
    }

    /**
     * Writes a Date-value.
     *
     * @param seconds since 1970-01-01 00:00:00 UTC.
     * @return this.
     */
    public WspWriter dateValue(long seconds) {
        return longInteger(seconds);
    }

    /**
     * Writes a Value-length.
     *
     * @param length of what follows, in octets.
     * @return this.
     */
    public WspWriter valueLength(int length) {
        return length >= 0 && length <= MOST_SHORT_LENGTH
                ? uint8(length)
                : uint8(WspReader.LENGTH_QUOTE).uintvar(length);
    }

    /**
     * Begins a value whose length comes first and is not known yet.
     *
     * @return what {@link #endValue} is to be given.
     */
    public int beginValue() {
        return claim(1);
    }

    /**
     * Ends a value: writes its length, moving its octets where that takes more than one.
     *
     * @param begun what {@link #beginValue()} returned.
     * @return this.
     */
    public WspWriter endValue(int begun) {
        int length = position - begun - 1;
        if (length <= MOST_SHORT_LENGTH) {
            view.putByte(begun, (byte) length);
        } else {
            endLongValue(begun, length);
        }
        return this;
    }

    private void endLongValue(int begun, int length) {
        int more = uintvarLength(length);
        claim(more);
        view.putBytes(begun + 1 + more, view, begun + 1, length);
        view.putByte(begun, (byte) WspReader.LENGTH_QUOTE);
        putUintvar(view, begun + 1, more, length);
    }

    /**
     * Begins octets that a uintvar counts, which comes first and is not known yet.
     *
     * @return what {@link #endCounted} is to be given.
     */
    public int beginCounted() {
        return claim(1);
    }

    /**
     * Ends octets that a uintvar counts, moving them where it takes more than one octet.
     *
     * @param begun what {@link #beginCounted()} returned.
     * @return this.
     */
    public WspWriter endCounted(int begun) {
        int length = position - begun - 1;
        int octets = uintvarLength(length);
        if (octets > 1) {
            claim(octets - 1);
            view.putBytes(begun + octets, view, begun + 1, length);
        }
        putUintvar(view, begun, octets, length);
        return this;
    }

    /**
     * Writes a Text-string or Uri-value in UTF-8, with the quote where its first octet needs one. A {@link WspText} is
     * written octet by octet, as it was read.
     *
     * @param text without NUL; its first character is not a control character.
     * @return this.
     */
    public WspWriter textString(CharSequence text) {
        return text instanceof String string && ascii(string) ? this : anyTextString(text);
    }

    /** Writes the most common texts: ASCII that needs no quote. */
    private boolean ascii(String text) {
        byte[] latin = LatinOctets.of(text);
        if (latin == null || latin.length == 0 || latin[0] < ' ' || latin[0] == WspReader.QUOTE) {
            return false;
        }
        int length = latin.length;
        int at = position;
        boolean isWritten =
                length < limit - at && AsciiOctets.copy(latin, 0, length, view.byteArray(), view.addressOffset() + at);
        if (isWritten) {
            Memory.putOctet(view, at + length, (byte) 0);
            position = at + length + 1;
        }
        return isWritten;
    }

    private WspWriter anyTextString(CharSequence text) {
        int before = position;
        if (text.length() > 0 && (text.charAt(0) >= WspReader.QUOTE)) {
            uint8(WspReader.QUOTE);
        } else if (text.length() > 0 && text.charAt(0) < ' ') {
            throw refused("Text-string", text);
        }
        return terminated(text, before);
    }

    /**
     * Writes a Quoted-string in UTF-8: the mark, the text, NUL.
     *
     * @param text without NUL and without marks.
     * @return this.
     */
    public WspWriter quotedString(CharSequence text) {
        int before = position;
        uint8(WspReader.QUOTATION_MARK);
        return terminated(text, before);
    }

    /**
     * Writes a Text-value: nothing but a NUL for no text, a Token-text where it is one, else a Quoted-string.
     *
     * @param text without NUL.
     * @return this.
     */
    public WspWriter textValue(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!TokenCharacters.has(text.charAt(i))) {
                return quotedString(text);
            }
        }
        return textString(text);
    }

    /**
     * Writes a Token-text.
     *
     * @param text one or more characters of ASCII without controls, blanks and separators.
     * @return this.
     */
    public WspWriter tokenText(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!TokenCharacters.has(text.charAt(i))) {
                throw refused("Token-text", text);
            }
        }
        if (text.length() == 0) {
            throw refused("Token-text", text);
        }
        return textString(text);
    }

    private WspWriter terminated(CharSequence text, int before) {
        int length = text.length();
        return length <= DRAFTED && length < limit - position && draft(text, length)
                ? drafted(length)
                : anyTerminated(text, before);
    }

    /** Drafts a text of ASCII without NUL in an array, so that bounds are looked at once; answers whether it is one. */
    private boolean draft(CharSequence text, int length) {
        byte[] octets = draft;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= WspReader.SHORT_FLAG) {
                return false;
            }
            octets[i] = (byte) c;
        }
        octets[length] = 0;
        return true;
    }

    private WspWriter drafted(int length) {
        view.putBytes(claim(length + 1), draft, 0, length + 1);
        return this;
    }

    private WspWriter anyTerminated(CharSequence text, int before) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || !(text instanceof WspText) && TextOctets.isLoneSurrogate(text, i)) {
                position = before;
                throw refused("text", text);
            }
        }
        length = TextOctets.length(text);
        int at;
        try {
            at = claim(length + 1);
        } catch (IllegalArgumentException e) {
            position = before;
            throw e;
        }
        TextOctets.put(text, view, at);
        view.putByte(at + length, (byte) 0);
        return this;
    }

    /**
     * Writes a Q-value.
     *
     * @param thousandths 0 to 999; 1,000 is the default, which is not sent.
     * @return this.
     */
    public WspWriter qValue(int thousandths) {
        require(thousandths, 0, QValue.ONE - 1L, "Q-value in thousandths");
        return uintvar(QValue.number(thousandths));
    }

    /**
     * Writes a Version-value: a Short-integer.
     *
     * @param version as {@link WspVersion} has it.
     * @return this.
     */
    public WspWriter versionValue(int version) {
        require(version, 0x10, MOST_SHORT, "Version-value");
        return shortInteger(version);
    }

    /**
     * Writes a Version-value: a Short-integer where it has one, else text.
     *
     * @param version such as {@code 1.3}.
     * @return this.
     */
    public WspWriter versionValue(CharSequence version) {
        int number = WspVersion.of(version);
        return number < 0 ? textString(version) : shortInteger(number);
    }

    /**
     * Writes an Encoded-string-value of MMS, in UTF-8: as Text-string where all characters are ASCII, else with the
     * number of the charset.
     *
     * @param text without NUL.
     * @return this.
     */
    public WspWriter encodedString(CharSequence text) {
        return text instanceof String string && ascii(string) ? this : anyEncodedString(text);
    }

    private WspWriter anyEncodedString(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return encodedString(text, WspCharset.UTF_8);
            }
        }
        return textString(text);
    }

    /**
     * Writes an Encoded-string-value of MMS with the number of its charset, the text in UTF-8.
     *
     * @param text    without NUL.
     * @param charset to name: one that UTF-8 octets are right for, such as {@link WspCharset#UTF_8}; a {@link WspText}
     *                has its octets already.
     * @return this.
     */
    public WspWriter encodedString(CharSequence text, int charset) {
        int value = beginValue();
        try {
            integerValue(charset).textString(text);
        } catch (IllegalArgumentException e) {
            position = value;
            throw e;
        }
        return endValue(value);
    }

    /**
     * Writes octets as they are.
     *
     * @param source to copy from.
     * @param offset of the first in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public WspWriter octets(DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException("offset=" + offset + " length=" + length
                    + " is outside the source's capacity=" + source.capacity());
        }
        view.putBytes(claim(length), source, offset, length);
        return this;
    }

    private int claim(int length) {
        if (length > limit - position) {
            throw noRoom(length);
        }
        int at = position;
        position += length;
        return at;
    }

    private RuntimeException noRoom(int length) {
        return buffer == null
                ? new IllegalStateException("wrap() has not been called")
                : new IllegalArgumentException(
                        "position=" + position + " length=" + length + " is beyond limit=" + limit);
    }

    private static void require(long value, long least, long most, String type) {
        if (value < least || value > most) {
            throw outOfRange(value, least, most, type);
        }
    }

    private static IllegalArgumentException outOfRange(long value, long least, long most, String type) {
        return new IllegalArgumentException(type + " takes " + least + " to " + most + ", not value=" + value);
    }

    private static IllegalArgumentException refused(String type, CharSequence text) {
        return new IllegalArgumentException("no " + type + ": \"" + Printable.of(text) + "\"");
    }
}
