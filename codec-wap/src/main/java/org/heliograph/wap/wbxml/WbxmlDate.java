package org.heliograph.wap.wbxml;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Memory;

/**
 * Dates (§3): digits in writing order {@code YYYY MM DD hh mm ss}, UTC, two in an octet, without the zero octets at the
 * end: 4 to 7 octets. The digits are taken as they are: no month, day or hour is out of range.
 */
public final class WbxmlDate {
    /** Greatest length in octets. */
    public static final int MAX_LENGTH = 7;

    private static final int MIN_LENGTH = 4;
    /** The form in XML; a digit stands at each letter. */
    private static final String FORM = "YYYY-MM-DDThh:mm:ssZ";
    /** Where the two digits of each octet begin. */
    private static final int[] PLACES = {0, 2, 5, 8, 11, 14, 17};

    /** A bit for each character that is a digit. */
    private static final int DIGITS = digits();

    private static final long FOURTH_BITS = 0x1111_1111_1111_1111L;

    private WbxmlDate() {}

    /**
     * {@return whether octets are a date}
     *
     * @param buffer   that holds them.
     * @param position of the first.
     * @param length   in octets.
     */
    public static boolean isValid(DirectBuffer buffer, int position, int length) {
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            return false;
        }
        int end = position + length;
        if (Memory.isRaw() && position >= 0 && end >= Long.BYTES && end <= buffer.capacity()) {
            return areDigits(Memory.numberBefore(buffer.byteArray(), buffer.addressOffset() + end, length));
        }
        for (int i = position; i < end; i++) {
            if (!areDigits(buffer.getByte(i) & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no four bits are above 9: of those that are, the highest bit is set and one of the two below it. */
    private static boolean areDigits(long octets) {
        return (octets >>> 3 & (octets >>> 2 | octets >>> 1) & FOURTH_BITS) == 0;
    }

    /**
     * Writes a date as {@code 1999-06-25T15:23:15Z}.
     *
     * @param buffer   that holds it.
     * @param position of the first octet.
     * @param length   4 to 7 octets, see {@link #isValid}.
     * @param out      to write to.
     * @throws IOException from {@code out}.
     */
    public static void append(DirectBuffer buffer, int position, int length, Appendable out) throws IOException {
        int digit = 0;
        for (int i = 0; i < FORM.length(); i++) {
            if (isDigit(i)) {
                int octet = digit / 2 < length ? buffer.getByte(position + digit / 2) : 0;
                out.append((char) ('0' + (digit % 2 == 0 ? octet >> 4 & 0x0F : octet & 0x0F)));
                digit++;
            } else {
                out.append(FORM.charAt(i));
            }
        }
    }

    /**
     * {@return whether a text is a date of the form {@code 1999-06-25T15:23:15Z} that octets can hold}
     *
     * @param text to look at.
     */
    public static boolean isDate(CharSequence text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(i) ? c < '0' || c > '9' : c != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes a date as octets, without the zero octets at its end but with 4 at least.
     *
     * @param text   of the form {@code 1999-06-25T15:23:15Z}.
     * @param buffer to write to, with room for {@link #MAX_LENGTH} octets.
     * @param index  of the first.
     * @return the length in octets.
     * @throws IllegalArgumentException if the text is of another form.
     */
    public static int encode(CharSequence text, MutableDirectBuffer buffer, int index) {
        if (!isDate(text)) {
            throw new IllegalArgumentException("wanted " + FORM + ", got " + text);
        }
        return encodeDate(text, buffer, index);
    }

    /** Writes what {@link #isDate} has looked at. */
    static int encodeDate(CharSequence text, MutableDirectBuffer buffer, int index) {
        int length = MIN_LENGTH;
        for (int i = 0; i < MAX_LENGTH; i++) {
            int place = PLACES[i];
            int octet = text.charAt(place) - '0' << 4 | text.charAt(place + 1) - '0';
            buffer.putByte(index + i, (byte) octet);
            length = octet == 0 ? length : Math.max(length, i + 1);
        }
        return length;
    }

    private static boolean isDigit(int index) {
        return (DIGITS >>> index & 1) != 0;
    }

    private static int digits() {
        int digits = 0;
        for (int place : PLACES) {
            digits |= 0b11 << place;
        }
        return digits;
    }
}
