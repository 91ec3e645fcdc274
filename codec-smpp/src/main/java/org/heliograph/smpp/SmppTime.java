package org.heliograph.smpp;

import java.io.IOException;
import java.time.Duration;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Words;

/**
 * Times of SMPP (§8): 16 characters {@code YYMMDDhhmmsstnnp}, tenths of a second, offset from UTC in quarter hours and
 * {@code +} (ahead of UTC), {@code -} (behind) or {@code R} (relative); in values that a centre reports also the 12
 * digits {@code YYMMDDhhmmss} of its local time. Nothing here allocates unless it says so.
 *
 * <p>Years from the pivot on are 19YY, years below 20YY: {@link #DEFAULT_PIVOT} is that of 3.4, and a pivot of 100
 * reads all as 2000 to 2099. The parts of a relative time are amounts, of any two digits each.
 */
public final class SmppTime {
    /** Returned for a text that is no such time. */
    public static final long INVALID = Long.MIN_VALUE;
    /** Length of an absolute or a relative time in characters. */
    public static final int LENGTH = 16;
    /** Length of the short form in characters. */
    public static final int SHORT_LENGTH = 12;
    /**
     * First two-digit year of the 20th century as 3.4 advises: 38 to 99 are 1938 to 1999, 00 to 37 are 2000 to 2037.
     */
    public static final int DEFAULT_PIVOT = 38;
    /** The pivot that reads every year as 2000 to 2099. */
    public static final int NO_PIVOT = 100;

    /** The text is a time. */
    public static final int OK = 0;
    /** The text has not got the length of a time. */
    public static final int WRONG_LENGTH = 1;
    /** A character that should be a digit is none. */
    public static final int NOT_A_DIGIT = 2;
    /** The last character is none of those that end such a time. */
    public static final int WRONG_SIGN = 3;
    /** The month is not 01 to 12. */
    public static final int WRONG_MONTH = 4;
    /** The month has not got the day. */
    public static final int WRONG_DAY = 5;
    /** The hour is not 00 to 23. */
    public static final int WRONG_HOUR = 6;
    /** The minute is not 00 to 59. */
    public static final int WRONG_MINUTE = 7;
    /** The second is not 00 to 59. */
    public static final int WRONG_SECOND = 8;
    /** The offset from UTC is not 00 to 48. */
    public static final int WRONG_OFFSET = 9;
    /** Tenths or offset of a relative time are not 0. */
    public static final int WRONG_TAIL = 10;

    /** The answers of the checks. */
    public static final ValueTable CHECK_VALUES = ValueTable.named("check of a time")
            .value(OK, "ok")
            .value(WRONG_LENGTH, "wrong length")
            .value(NOT_A_DIGIT, "not a digit")
            .value(WRONG_SIGN, "wrong sign")
            .value(WRONG_MONTH, "wrong month")
            .value(WRONG_DAY, "wrong day")
            .value(WRONG_HOUR, "wrong hour")
            .value(WRONG_MINUTE, "wrong minute")
            .value(WRONG_SECOND, "wrong second")
            .value(WRONG_OFFSET, "wrong offset")
            .value(WRONG_TAIL, "tenths or offset of a relative time");

    /** Texts of a field that a submitter fills: empty, absolute or relative. */
    public static final Words SUBMITTED = new TimeWords(true, true, false);
    /** Texts of a field that a centre fills with a date: empty, absolute or of 12 digits. */
    public static final Words REPORTED = new TimeWords(true, false, true);
    /** Texts of a field of 3.3: empty or absolute. */
    public static final Words ABSOLUTE = new TimeWords(true, false, false);

    private static final int TENTHS_AT = 12;
    private static final int QUARTERS_AT = 13;
    private static final int SIGN_AT = 15;
    private static final int MOST_AMOUNT = 99;
    private static final int MILLIS_A_TENTH = 100;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SECONDS_A_DAY = 86_400;

    private SmppTime() {}

    /**
     * {@return what is wrong with an absolute or relative time, {@link #OK} if nothing is}
     *
     * @param text to look at; an empty one has a wrong length.
     */
    public static int check(CharSequence text) {
        return check(text, DEFAULT_PIVOT);
    }

    /**
     * {@return what is wrong with an absolute or relative time, {@link #OK} if nothing is}
     *
     * @param text  to look at; an empty one has a wrong length.
     * @param pivot first two-digit year of the 20th century, 0 to 100.
     */
    public static int check(CharSequence text, int pivot) {
        requirePivot(pivot);
        if (text.length() != LENGTH) {
            return WRONG_LENGTH;
        }
        if (!Dates.areDigits(text, 0, SIGN_AT)) {
            return NOT_A_DIGIT;
        }
        return switch (text.charAt(SIGN_AT)) {
            case 'R' -> text.charAt(TENTHS_AT) == '0' && Dates.pair(text, QUARTERS_AT) == 0 ? OK : WRONG_TAIL;
            case '+', '-' -> {
                int wrong = checkDigits(text, pivot);
                yield wrong == OK && Dates.pair(text, QUARTERS_AT) > Dates.MOST_QUARTERS ? WRONG_OFFSET : wrong;
            }
            default -> WRONG_SIGN;
        };
    }

    /**
     * {@return what is wrong with an absolute time, {@link #OK} if nothing is; a relative one has a wrong sign}
     *
     * @param text  to look at.
     * @param pivot first two-digit year of the 20th century, 0 to 100.
     */
    public static int checkAbsolute(CharSequence text, int pivot) {
        int wrong = check(text, pivot);
        boolean relative = wrong == OK && text.charAt(SIGN_AT) == 'R' || wrong == WRONG_TAIL;
        return relative ? WRONG_SIGN : wrong;
    }

    /**
     * {@return what is wrong with a time of 12 digits, {@link #OK} if nothing is}
     *
     * @param text  to look at.
     * @param pivot first two-digit year of the 20th century, 0 to 100.
     */
    public static int checkShort(CharSequence text, int pivot) {
        requirePivot(pivot);
        if (text.length() != SHORT_LENGTH) {
            return WRONG_LENGTH;
        }
        return Dates.areDigits(text, 0, SHORT_LENGTH) ? checkDigits(text, pivot) : NOT_A_DIGIT;
    }

    private static int checkDigits(CharSequence text, int pivot) {
        int month = Dates.pair(text, 2);
        int day = Dates.pair(text, 4);
        if (month < 1 || month > 12) {
            return WRONG_MONTH;
        }
        if (day < 1 || day > Dates.lengthOfMonth(year(text, pivot), month)) {
            return WRONG_DAY;
        }
        if (Dates.pair(text, 6) > 23) {
            return WRONG_HOUR;
        }
        if (Dates.pair(text, 8) > 59) {
            return WRONG_MINUTE;
        }
        return Dates.pair(text, 10) > 59 ? WRONG_SECOND : OK;
    }

    /**
     * {@return whether a text is a relative time}
     *
     * @param text to look at.
     */
    public static boolean isRelative(CharSequence text) {
        return check(text) == OK && text.charAt(SIGN_AT) == 'R';
    }

    /**
     * {@return the milliseconds since 1970-01-01T00:00Z of an absolute time, {@link #INVALID} if it is none}
     *
     * @param text to read.
     */
    public static long toEpochMillis(CharSequence text) {
        return toEpochMillis(text, DEFAULT_PIVOT);
    }

    /**
     * {@return the milliseconds since 1970-01-01T00:00Z of an absolute time, {@link #INVALID} if it is none}
     *
     * @param text  to read.
     * @param pivot first two-digit year of the 20th century, 0 to 100.
     */
    public static long toEpochMillis(CharSequence text, int pivot) {
        if (checkAbsolute(text, pivot) != OK) {
            return INVALID;
        }
        int quarters = Dates.pair(text, QUARTERS_AT);
        return digitsToMillis(text, pivot, text.charAt(SIGN_AT) == '+' ? quarters : -quarters)
                + (text.charAt(TENTHS_AT) - '0') * MILLIS_A_TENTH;
    }

    /**
     * {@return the milliseconds since 1970-01-01T00:00Z of a time of 12 digits, {@link #INVALID} if it is none}
     *
     * @param text     to read.
     * @param quarters offset of the centre's local time from UTC in quarter hours, -48 to 48.
     * @param pivot    first two-digit year of the 20th century, 0 to 100.
     * @throws IllegalArgumentException if the offset is out of its range.
     */
    public static long shortToEpochMillis(CharSequence text, int quarters, int pivot) {
        Dates.requireQuarters(quarters);
        return checkShort(text, pivot) == OK ? digitsToMillis(text, pivot, quarters) : INVALID;
    }

    private static long digitsToMillis(CharSequence text, int pivot, int quarters) {
        return Dates.epochMillis(
                year(text, pivot), Dates.pair(text, 2), Dates.pair(text, 4), Dates.secondOfDay(text, 6), quarters);
    }

    /**
     * {@return the moment that a relative time ends, in milliseconds since 1970-01-01T00:00Z; {@link #INVALID} if it is
     * none} Years and months go by the calendar of UTC, to the last day of a month that is too short; the rest is a
     * duration.
     *
     * @param text        to read.
     * @param startMillis moment to count from, in milliseconds since 1970-01-01T00:00Z.
     */
    public static long relativeToEpochMillis(CharSequence text, long startMillis) {
        if (!isRelative(text)) {
            return INVALID;
        }
        long shifted = Dates.plusMonths(startMillis, Dates.pair(text, 0) * 12 + Dates.pair(text, 2));
        return shifted + Dates.pair(text, 4) * Dates.MILLIS_A_DAY + Dates.secondOfDay(text, 6) * 1_000L;
    }

    /**
     * {@return the moment of an absolute time or the end of a relative one, in milliseconds since 1970-01-01T00:00Z;
     * {@link #INVALID} if the text is neither}
     *
     * @param text        to read.
     * @param startMillis moment to count a relative time from.
     * @param pivot       first two-digit year of the 20th century, 0 to 100.
     */
    public static long resolve(CharSequence text, long startMillis, int pivot) {
        return isRelative(text) ? relativeToEpochMillis(text, startMillis) : toEpochMillis(text, pivot);
    }

    /**
     * {@return how long a relative time is, null if the text is none; allocates}
     *
     * @param text        to read.
     * @param startMillis moment to count from, which decides how long years and months are.
     */
    public static Duration toDuration(CharSequence text, long startMillis) {
        long end = relativeToEpochMillis(text, startMillis);
        return end == INVALID ? null : Duration.ofMillis(end - startMillis);
    }

    /**
     * Writes an absolute time; what is below a tenth of a second is cut off.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z, in the hundred local years that the pivot allows.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @param pivot       first two-digit year of the 20th century, 0 to 100.
     * @param out         to write to.
     * @throws IOException              from {@code out}.
     * @throws IllegalArgumentException if the year or the offset is out of its range.
     */
    public static void append(long epochMillis, int quarters, int pivot, Appendable out) throws IOException {
        long local = Dates.local(epochMillis, quarters);
        append(date(local, pivot), Long.BYTES, out);
        append(clock(local, quarters), Long.BYTES, out);
    }

    /**
     * Writes an absolute time, without a NUL; what is below a tenth of a second is cut off.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z, in the hundred local years that the pivot allows.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @param pivot       first two-digit year of the 20th century, 0 to 100.
     * @param buffer      to write to.
     * @param index       of the first character.
     * @return the number of octets written, {@link #LENGTH}.
     * @throws IllegalArgumentException if the year or the offset is out of its range.
     */
    public static int put(long epochMillis, int quarters, int pivot, MutableDirectBuffer buffer, int index) {
        long local = Dates.local(epochMillis, quarters);
        put(date(local, pivot), Long.BYTES, buffer, index);
        put(clock(local, quarters), Long.BYTES, buffer, index + Long.BYTES);
        return LENGTH;
    }

    /**
     * Writes a time of 12 digits; what is below a second is cut off.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z, in the hundred local years that the pivot allows.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @param pivot       first two-digit year of the 20th century, 0 to 100.
     * @param out         to write to.
     * @throws IOException              from {@code out}.
     * @throws IllegalArgumentException if the year or the offset is out of its range.
     */
    public static void appendShort(long epochMillis, int quarters, int pivot, Appendable out) throws IOException {
        long local = Dates.local(epochMillis, quarters);
        append(date(local, pivot), Long.BYTES, out);
        append(clock(local, 0), SHORT_LENGTH - Long.BYTES, out);
    }

    /**
     * Writes a time of 12 digits, without a NUL; what is below a second is cut off.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z, in the hundred local years that the pivot allows.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @param pivot       first two-digit year of the 20th century, 0 to 100.
     * @param buffer      to write to.
     * @param index       of the first character.
     * @return the number of octets written, {@link #SHORT_LENGTH}.
     * @throws IllegalArgumentException if the year or the offset is out of its range.
     */
    public static int putShort(long epochMillis, int quarters, int pivot, MutableDirectBuffer buffer, int index) {
        long local = Dates.local(epochMillis, quarters);
        put(date(local, pivot), Long.BYTES, buffer, index);
        put(clock(local, 0), SHORT_LENGTH - Long.BYTES, buffer, index + Long.BYTES);
        return SHORT_LENGTH;
    }

    /**
     * Writes a relative time.
     *
     * @param months  years and months as months, 0 to 1,199.
     * @param seconds days, hours, minutes and seconds as seconds, 0 to 8,639,999 which is less than 100 days.
     * @param out     to write to.
     * @throws IOException              from {@code out}.
     * @throws IllegalArgumentException if an amount is out of its range.
     */
    public static void appendRelative(int months, int seconds, Appendable out) throws IOException {
        requireAmounts(months, seconds);
        append(relativeDate(months, seconds), Long.BYTES, out);
        append(relativeClock(seconds), Long.BYTES, out);
    }

    /**
     * Writes a relative time, without a NUL.
     *
     * @param months  years and months as months, 0 to 1,199.
     * @param seconds days, hours, minutes and seconds as seconds, 0 to 8,639,999 which is less than 100 days.
     * @param buffer  to write to.
     * @param index   of the first character.
     * @return the number of octets written, {@link #LENGTH}.
     * @throws IllegalArgumentException if an amount is out of its range.
     */
    public static int putRelative(int months, int seconds, MutableDirectBuffer buffer, int index) {
        requireAmounts(months, seconds);
        put(relativeDate(months, seconds), Long.BYTES, buffer, index);
        put(relativeClock(seconds), Long.BYTES, buffer, index + Long.BYTES);
        return LENGTH;
    }

    private static int year(CharSequence text, int pivot) {
        int year = Dates.pair(text, 0);
        return year < pivot ? 2000 + year : 1900 + year;
    }

    /** The characters YYMMDDhh in one number, the first one highest. */
    private static long date(long local, int pivot) {
        requirePivot(pivot);
        long date = Dates.date(Math.floorDiv(local, Dates.MILLIS_A_DAY));
        int year = (int) (date / 10_000);
        if (year < 1900 + pivot || year > 1999 + pivot) {
            throw new IllegalArgumentException("year=" + year + " is outside the years of pivot=" + pivot);
        }
        return characters(year % 100, (int) (date / 100 % 100), (int) (date % 100), second(local) / SECONDS_AN_HOUR);
    }

    /** The characters mmsstnnp in one number, the first one highest. */
    private static long clock(long local, int quarters) {
        int tenths = (int) Math.floorMod(local, (long) Dates.MILLIS_A_SECOND) / MILLIS_A_TENTH;
        return clock(second(local), '0' + tenths, Math.abs(quarters), quarters < 0 ? '-' : '+');
    }

    private static long relativeDate(int months, int seconds) {
        return characters(months / 12, months % 12, seconds / SECONDS_A_DAY, seconds % SECONDS_A_DAY / SECONDS_AN_HOUR);
    }

    private static long relativeClock(int seconds) {
        return clock(seconds, '0', 0, 'R');
    }

    private static long clock(int second, int tenths, int quarters, int sign) {
        return (long) pair(second / 60 % 60) << 48
                | (long) pair(second % 60) << 32
                | (long) tenths << 24
                | (long) pair(quarters) << 8
                | sign;
    }

    private static int second(long local) {
        return (int) (Math.floorMod(local, Dates.MILLIS_A_DAY) / Dates.MILLIS_A_SECOND);
    }

    private static long characters(int first, int second, int third, int fourth) {
        return (long) pair(first) << 48 | (long) pair(second) << 32 | (long) pair(third) << 16 | pair(fourth);
    }

    private static int pair(int value) {
        return '0' + value / 10 << 8 | '0' + value % 10;
    }

    private static void append(long characters, int count, Appendable out) throws IOException {
        for (int i = 0; i < count; i++) {
            out.append((char) (characters >>> Long.SIZE - Byte.SIZE * (i + 1) & 0xFF));
        }
    }

    private static void put(long characters, int count, MutableDirectBuffer buffer, int index) {
        for (int i = 0; i < count; i++) {
            buffer.putByte(index + i, (byte) (characters >>> Long.SIZE - Byte.SIZE * (i + 1)));
        }
    }

    private static void requirePivot(int pivot) {
        if (pivot < 0 || pivot > NO_PIVOT) {
            throw new IllegalArgumentException("pivot=" + pivot + " is outside 0 to 100");
        }
    }

    private static void requireAmounts(int months, int seconds) {
        if (months < 0 || months / 12 > MOST_AMOUNT || seconds < 0 || seconds / SECONDS_A_DAY > MOST_AMOUNT) {
            throw new IllegalArgumentException(
                    "months=" + months + " seconds=" + seconds + " is outside 0 to 1199 and 0 to 8639999");
        }
    }
}
