package org.heliograph.wap.wbxml;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.LatinOctets;
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

    private static final long SEVEN_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long NO_DATE = -1;

    /** A bit for each character that is a digit. */
    private static final int DIGITS = digits();

    /** Where the three words begin that hold a date. */
    private static final int[] STARTS = {0, 8, 12};

    /** The form, with 0 for each digit. */
    private static final long[] WORDS = words(i -> isDigit(i) ? '0' : FORM.charAt(i));

    /** What makes an octet greater than 0x7F where a digit is above 9 or another character differs from the form. */
    private static final long[] EXCESS = words(i -> isDigit(i) ? 0x7F - 9 : 0x7F);

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
        return pack(text) != NO_DATE;
    }

    /** The octets of a date, the first one in the least significant place, seven with zeros; negative if it is none. */
    static long pack(CharSequence text) {
        if (text.length() != FORM.length()) {
            return NO_DATE;
        }
        byte[] latin = text instanceof String string ? LatinOctets.of(string) : null;
        return latin == null ? packCharacters(text) : packWords(latin);
    }

    private static long packCharacters(CharSequence text) {
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(i) ? c < '0' || c > '9' : c != FORM.charAt(i)) {
                return NO_DATE;
            }
        }
        long date = 0;
        for (int i = 0; i < MAX_LENGTH; i++) {
            int place = PLACES[i];
            long octet = text.charAt(place) - '0' << 4 | text.charAt(place + 1) - '0';
            date |= octet << Byte.SIZE * i;
        }
        return date;
    }

    private static long packWords(byte[] latin) {
        long day = Words.at(latin, STARTS[0]) ^ WORDS[0];
        long time = Words.at(latin, STARTS[1]) ^ WORDS[1];
        long seconds = Words.at(latin, STARTS[2]) ^ WORDS[2];
        long wrong = (day & SEVEN_BITS) + EXCESS[0]
                | day
                | (time & SEVEN_BITS) + EXCESS[1]
                | time
                | (seconds & SEVEN_BITS) + EXCESS[2]
                | seconds;
        if ((wrong & ~SEVEN_BITS) != 0) {
            return NO_DATE;
        }
        day = paired(day);
        time = paired(time);
        return day & 0xFF
                | (day >>> 8 & 0xFF00)
                | (day >>> 24 & 0xFF_0000)
                | (time & 0xFF) << 24
                | (time >>> 24 & 0xFF) << 32
                | (time >>> 48 & 0xFF) << 40
                | (paired(seconds) >>> 40 & 0xFF) << 48;
    }

    /** Each digit with the next one behind it in one octet. */
    private static long paired(long digits) {
        return digits << 4 | digits >>> 8;
    }

    private static long[] words(IntUnaryOperator octets) {
        long[] words = new long[STARTS.length];
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < Long.BYTES; j++) {
                words[i] |= (long) octets.applyAsInt(STARTS[i] + j) << Byte.SIZE * j;
            }
        }
        return words;
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
        long date = pack(text);
        if (date == NO_DATE) {
            throw new IllegalArgumentException("wanted " + FORM + ", got " + text);
        }
        return put(date, buffer, index);
    }

    /** Writes what {@link #pack} has made of a text. */
    static int put(long date, MutableDirectBuffer buffer, int index) {
        buffer.putInt(index, (int) date, LITTLE_ENDIAN);
        buffer.putInt(index + MAX_LENGTH - Integer.BYTES, (int) (date >>> 24), LITTLE_ENDIAN);
        return Math.max(MIN_LENGTH, Long.BYTES - Long.numberOfLeadingZeros(date) / Byte.SIZE);
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
