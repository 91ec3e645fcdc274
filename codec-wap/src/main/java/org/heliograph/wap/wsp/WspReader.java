package org.heliograph.wap.wsp;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NulSearch;

/**
 * Reads the basic types of WSP (§2) one after the other from a range of a buffer. Nothing off the wire makes it throw:
 * every method answers a value, which is 0 or above, or a {@link Fault}, which is below 0.
 *
 * <pre>{@code
 * reader.wrap(buffer, position, limit);
 * long length = reader.valueLength();            // fits into what is left
 * if (length < 0) return length;                 // a fault with its position in the buffer
 * int outer = reader.narrow((int) length);       // from here on only the value can be read
 * long charset = reader.integerValue();
 * long text = charset < 0 ? charset : reader.textString();
 * if (text < 0) return text;
 * String subject = reader.text().decoded((int) charset);
 * reader.leave(outer);                           // behind the value, whatever of it was read
 * }</pre>
 *
 * <p>Positions are those of the buffer: give it the {@code frame()} of a message, and faults have positions of the
 * frame. A fault leaves the reader where the faulty item begins; it belongs to no field ({@link Fault#NO_FIELD}), see
 * {@link #at}. A text is shown by {@link #text()}, one view.
 *
 * <p>A reader borrows the buffer until the next {@code wrap} and belongs to one thread. It allocates nothing.
 */
public final class WspReader {
    /** A number of 63 bits or more; its octets are at {@link #octetsStart()}. */
    public static final long TOO_LARGE = Long.MAX_VALUE;
    /** A version that was sent as text, which {@link #text()} shows. */
    public static final int VERSION_TEXT = 0x100;

    /** The octet before a text whose first octet is 0x80 or above. */
    public static final int QUOTE = 0x7F;
    /** The octet before a quoted text. */
    static final int QUOTATION_MARK = 0x22;
    /** The octet before a length that is not one octet. */
    static final int LENGTH_QUOTE = 31;

    static final int MOST_UINTVAR_OCTETS = 5;
    static final long MOST_UINTVAR = 0xFFFF_FFFFL;
    static final int SHORT_FLAG = 0x80;

    private static final int FIRST_TEXT_OCTET = 0x20;
    private static final int MOST_LONG_OCTETS = 30;

    private final WspText text = new WspText();
    private DirectBuffer buffer;
    private int position;
    private int limit;
    private int octetsStart;
    private int octetsLength;
    private int textStart;
    private int textLength;

    /** Makes a reader of nothing. */
    public WspReader() {}

    /**
     * {@return a fault of another field: the code and position of the given one}
     *
     * @param fault   that a reader returned.
     * @param ordinal of the field in its layout.
     */
    public static long at(long fault, int ordinal) {
        return Fault.of(Fault.code(fault), ordinal, Fault.position(fault));
    }

    /**
     * Moves the reader to a range.
     *
     * @param source to read from.
     * @param start  position of the first octet.
     * @param end    exclusive end of what may be read.
     * @return this.
     * @throws IndexOutOfBoundsException if the range is not inside the buffer.
     */
    public WspReader wrap(DirectBuffer source, int start, int end) {
        requireInside(source, start, end);
        if (buffer != source) {
            buffer = source;
        }
        position = start;
        limit = end;
        octetsStart = start;
        octetsLength = 0;
        textStart = start;
        textLength = 0;
        return this;
    }

    /** Refuses a range that is not inside a buffer. */
    static void requireInside(DirectBuffer source, int start, int end) {
        if (start < 0 || end < start || end > source.capacity()) {
            throw outside(start, end, source.capacity());
        }
    }

    private static IndexOutOfBoundsException outside(int start, int end, int capacity) {
        return new IndexOutOfBoundsException("start=" + start + " end=" + end + " is outside capacity=" + capacity);
    }

    /** {@return the buffer that is read} */
    public DirectBuffer buffer() {
        return buffer;
    }

    /** {@return the position of the next octet} */
    public int position() {
        return position;
    }

    /**
     * Moves within what may be read.
     *
     * @param next position of the next octet, at most {@link #limit()}.
     * @return this.
     */
    public WspReader position(int next) {
        if (next < 0 || next > limit) {
            throw outside(next, limit, buffer.capacity());
        }
        position = next;
        return this;
    }

    /** {@return the exclusive end of what may be read} */
    public int limit() {
        return limit;
    }

    /** {@return how many octets are left} */
    public int remaining() {
        return limit - position;
    }

    /**
     * Keeps what follows from being read.
     *
     * @param length octets that may be read from here on, at most those left.
     * @return the limit before, for {@link #leave}.
     */
    public int narrow(int length) {
        if (length < 0 || length > limit - position) {
            throw outside(position, position + length, limit);
        }
        int outer = limit;
        limit = position + length;
        return outer;
    }

    /**
     * Goes behind the octets that {@link #narrow} left, whether they were read or not.
     *
     * @param outer limit before.
     */
    public void leave(int outer) {
        position = limit;
        limit = outer;
    }

    /** {@return the next octet without reading it, 0 to 255; -1 at the end} */
    public int peek() {
        return position < limit ? buffer.getByte(position) & 0xFF : -1;
    }

    /** {@return the text that was read last; one view, which moves when it is asked for after the next one} */
    public WspText text() {
        return buffer == null ? text : text.wrap(buffer, textStart, textLength);
    }

    /** {@return where the octets of the number, text or value that was read last begin, without length and quotes} */
    public int octetsStart() {
        return octetsStart;
    }

    /** {@return the number of those octets, the NUL of a text left out} */
    public int octetsLength() {
        return octetsLength;
    }

    /** {@return a number of one octet, or a fault} */
    public long uint8() {
        if (position >= limit) {
            return fault(Fault.TRUNCATED);
        }
        return take(1, 1, peek());
    }

    /**
     * {@return a uintvar, 0 to 2^32 - 1, or a fault}
     * Leading octets 0x80 are read; more than five octets or 32 bits are a fault.
     */
    public long uintvar() {
        int first = peek();
        return first >= 0 && first < SHORT_FLAG ? take(1, 1, first) : longUintvar();
    }

    private long longUintvar() {
        long value = 0;
        for (int i = 0; i < MOST_UINTVAR_OCTETS; i++) {
            if (position + i >= limit) {
                return fault(Fault.TRUNCATED);
            }
            int octet = buffer.getByte(position + i);
            value = value << 7 | octet & 0x7F;
            if (octet >= 0) {
                return value > MOST_UINTVAR ? fault(Fault.WRONG_LENGTH) : take(i + 1, i + 1, value);
            }
        }
        return fault(Fault.WRONG_LENGTH);
    }

    /** {@return a Short-integer, 0 to 127, or a fault} */
    public long shortInteger() {
        int octet = peek();
        if (octet < 0) {
            return fault(Fault.TRUNCATED);
        }
        return octet < SHORT_FLAG ? fault(Fault.WRONG_FORM) : take(1, 1, octet - SHORT_FLAG);
    }

    /** {@return a Long-integer of 1 to 30 octets, {@link #TOO_LARGE} if it has more than 62 bits, or a fault} */
    public long longInteger() {
        int length = peek();
        if (length < 0) {
            return fault(Fault.TRUNCATED);
        }
        if (length == 0 || length > MOST_LONG_OCTETS) {
            return fault(Fault.WRONG_LENGTH);
        }
        if (length >= limit - position) {
            return fault(Fault.TRUNCATED);
        }
        return take(length, length + 1, number(buffer, position + 1, length));
    }

    static long number(DirectBuffer buffer, int start, int length) {
        int end = start + length;
        if (length > 0 && length < Long.BYTES && Memory.isRaw() && end >= Long.BYTES && end <= buffer.capacity()) {
            return Memory.numberBefore(buffer.byteArray(), buffer.addressOffset() + end, length);
        }
        int from = start;
        while (from < end && buffer.getByte(from) == 0) {
            from++;
        }
        if (end - from > Long.BYTES || end - from == Long.BYTES && buffer.getByte(from) < 0) {
            return TOO_LARGE;
        }
        if (end - from == Long.BYTES) {
            return buffer.getLong(from, BIG_ENDIAN);
        }
        long value = 0;
        while (from < end) {
            value = value << Byte.SIZE | buffer.getByte(from++) & 0xFF;
        }
        return value;
    }

    /** {@return a Short-integer or Long-integer, {@link #TOO_LARGE} if it has more than 62 bits, or a fault} */
    public long integerValue() {
        int octet = peek();
        if (octet >= SHORT_FLAG) {
            return take(1, 1, octet - SHORT_FLAG);
        }
        return octet > LENGTH_QUOTE ? fault(Fault.WRONG_FORM) : longInteger();
    }

    /**
     * {@return a Value-length, whose octets are all there, or a fault}
     * A length of 30 or less in the form of a greater one is read.
     */
    public long valueLength() {
        int start = position;
        int octet = peek();
        if (octet < 0) {
            return fault(Fault.TRUNCATED);
        }
        if (octet > LENGTH_QUOTE) {
            return fault(Fault.WRONG_FORM);
        }
        position++;
        long length = octet < LENGTH_QUOTE ? octet : uintvar();
        if (length < 0 || length > limit - position) {
            position = start;
            return length < 0 ? length : fault(Fault.TRUNCATED);
        }
        return length;
    }

    /** {@return the length of a Text-string, which {@link #text()} shows, or a fault; also for a Uri-value} */
    public long textString() {
        int first = peek();
        if (first < 0) {
            return fault(Fault.TRUNCATED);
        }
        if (first >= SHORT_FLAG || first > 0 && first < FIRST_TEXT_OCTET) {
            return fault(Fault.WRONG_FORM);
        }
        return textToNul(first == QUOTE ? 1 : 0);
    }

    /** {@return the length of the octets up to a NUL, whatever they are, which {@link #text()} shows, or a fault} */
    public long textToNul() {
        return textToNul(0);
    }

    private long textToNul(int quote) {
        int start = position + quote;
        int end = NulSearch.find(buffer, start, limit);
        if (end == NulSearch.NONE) {
            return fault(Fault.UNTERMINATED_TEXT);
        }
        showText(start, end - start);
        position = end + 1;
        return end - start;
    }

    private void showText(int start, int length) {
        octetsStart = start;
        octetsLength = length;
        textStart = start;
        textLength = length;
    }

    /**
     * {@return the length of a Quoted-string, which {@link #text()} shows without its mark, or a fault}
     * A mark that is sent at the end as well is content.
     */
    public long quotedString() {
        int first = peek();
        if (first < 0) {
            return fault(Fault.TRUNCATED);
        }
        return first == QUOTATION_MARK ? textToNul(1) : fault(Fault.WRONG_FORM);
    }

    /**
     * {@return the length of a Text-value or Text-string, which {@link #text()} shows without quotes, or a fault}
     * No-value is the empty text.
     */
    public long textValue() {
        return peek() == QUOTATION_MARK ? textToNul(1) : textString();
    }

    /** {@return the length of a Token-text, which {@link #text()} shows and which has no other character, or a fault} */
    public long tokenText() {
        int start = position;
        long length = textString();
        for (int i = 0; i < length; i++) {
            if (!TokenCharacters.has((char) (buffer.getByte(textStart + i) & 0xFF))) {
                position = start;
                return Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, textStart + i);
            }
        }
        return length;
    }

    /** {@return a Date-value in seconds since 1970-01-01 00:00:00 UTC, {@link #TOO_LARGE}, or a fault} */
    public long dateValue() {
        int octet = peek();
        return octet > LENGTH_QUOTE ? fault(Fault.WRONG_FORM) : longInteger();
    }

    /** {@return a Delta-seconds-value, {@link #TOO_LARGE}, or a fault} */
    public long deltaSeconds() {
        return integerValue();
    }

    /** {@return a Q-value in thousandths, 0 to 999, or a fault} */
    public long qValue() {
        int start = position;
        long number = uintvar();
        if (number >= QValue.LEAST && number <= QValue.GREATEST) {
            return QValue.thousandths((int) number);
        }
        position = start;
        return number < 0 ? number : fault(Fault.VALUE_OUT_OF_RANGE);
    }

    /**
     * {@return a Version-value as {@link WspVersion} has it, {@link #VERSION_TEXT} if it is a text, or a fault}
     * A text that has such a number is read as the number; {@link #text()} shows it all the same.
     */
    public long versionValue() {
        if (peek() >= SHORT_FLAG) {
            return shortInteger();
        }
        long length = textString();
        int version = length < 0 ? 0 : WspVersion.of(text());
        return length < 0 ? length : version < 0 ? VERSION_TEXT : version;
    }

    /**
     * Reads an Encoded-string-value of MMS: a Text-string, or a length, the number of a charset and a text, with or
     * without the quote, which {@link #text()} shows. Texts of two octets a character go to the end of the length, a
     * final NUL left out.
     *
     * @param mode in lenient mode a text without charset may begin with an octet of 0x80 and up, one with a charset may
     *             lack its NUL or leave octets behind it.
     * @return the number of the charset, {@link WspCharset#NONE} if none was sent, or a fault.
     */
    public long encodedString(Mode mode) {
        int first = peek();
        if (first == 0 || first > LENGTH_QUOTE) {
            long length = first >= SHORT_FLAG && mode == Mode.LENIENT ? textToNul(0) : textString();
            return length < 0 ? length : WspCharset.NONE;
        }
        int start = position;
        long length = valueLength();
        if (length < 0) {
            return length;
        }
        int outer = narrow((int) length);
        long charset = integerValue();
        long read = charset < 0 ? charset : textIn(charset, mode);
        leave(outer);
        if (read < 0) {
            position = start;
        }
        return read < 0 ? read : charset;
    }

    private long textIn(long charset, Mode mode) {
        if (WspCharset.isWide(charset)) {
            return wideText();
        }
        int quote = peek() == QUOTE ? 1 : 0;
        long read = textToNul(quote);
        if (mode == Mode.LENIENT) {
            return read < 0 ? textToLimit(position + quote, 0) : read;
        }
        return read < 0 || position == limit ? read : fault(Fault.WRONG_LENGTH);
    }

    private long wideText() {
        int length = limit - position;
        int nuls = length >= 2 && buffer.getByte(limit - 2) == 0 && buffer.getByte(limit - 1) == 0 && length % 2 == 0
                ? 2
                : length % 2;
        return textToLimit(position, nuls);
    }

    private long textToLimit(int start, int nuls) {
        int from = Math.min(start, limit);
        showText(from, limit - from - nuls);
        position = limit;
        return octetsLength;
    }

    /** {@return the length of any value, as its first octet tells it, with that octet; or a fault} */
    public long skip() {
        int start = position;
        int first = peek();
        if (first < 0) {
            return fault(Fault.TRUNCATED);
        }
        if (first >= SHORT_FLAG) {
            position++;
        } else if (first > LENGTH_QUOTE) {
            long length = textToNul(0);
            if (length < 0) {
                return length;
            }
        } else {
            long length = valueLength();
            if (length < 0) {
                return length;
            }
            position += (int) length;
        }
        octetsStart = start;
        octetsLength = position - start;
        return octetsLength;
    }

    /** {@return whether the next octet begins a text: 32 to 127} */
    public boolean isAtText() {
        int octet = peek();
        return octet >= FIRST_TEXT_OCTET && octet < SHORT_FLAG;
    }

    /** {@return whether the next octet begins an Integer-value: 1 to 30, or 128 and up} */
    public boolean isAtInteger() {
        int octet = peek();
        return octet >= SHORT_FLAG || octet > 0 && octet < LENGTH_QUOTE;
    }

    private long fault(int code) {
        return Fault.of(code, Fault.NO_FIELD, position);
    }

    private long take(int octets, int all, long value) {
        octetsStart = position + all - octets;
        octetsLength = octets;
        position += all;
        return value;
    }
}
