package org.heliograph.cmpp;

import java.io.IOException;

/**
 * Times of CMPP: the Timestamp of CMPP_CONNECT and the form of Valid_Time and At_Time (§9). Nothing here allocates.
 *
 * <p>Valid_Time and At_Time are 16 characters {@code YYMMDDhhmmsstnnp}: tenths of a second, offset from UTC in quarter
 * hours, {@code +} or {@code -}. {@code p = R} is a relative time of SMPP 3.4; whether a gateway takes it was not
 * verified.
 */
public final class CmppTime {
    /** Returned for a text that is no time. */
    public static final long INVALID = Long.MIN_VALUE;
    /** Length of Valid_Time and At_Time in characters. */
    public static final int LENGTH = 16;
    /** Offset of Beijing from UTC in quarter hours. */
    public static final int BEIJING = 32;

    private static final int MOST_QUARTERS = 48;
    private static final int TENTHS_AT = 12;
    private static final int QUARTERS_AT = 13;
    private static final int KIND_AT = 15;
    private static final long SECONDS_A_DAY = 86_400;

    private CmppTime() {}

    /**
     * {@return the value of a Timestamp: the decimal digits MMDDHHMMSS}
     *
     * @param month  1 to 12.
     * @param day    1 to 31.
     * @param hour   0 to 23.
     * @param minute 0 to 59.
     * @param second 0 to 59.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int timestamp(int month, int day, int hour, int minute, int second) {
        if (month < 1
                || month > 12
                || day < 1
                || day > 31
                || (hour | minute | second) < 0
                || hour > 23
                || minute > 59
                || second > 59) {
            throw new IllegalArgumentException("month=" + month + " day=" + day + " hour=" + hour + " minute=" + minute
                    + " second=" + second + " is no time");
        }
        return (((month * 100 + day) * 100 + hour) * 100 + minute) * 100 + second;
    }

    /**
     * {@return the value of a Timestamp}
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z.
     * @param quarters    offset of the local time from UTC in quarter hours, {@link #BEIJING} where CMPP is used.
     */
    public static int timestamp(long epochMillis, int quarters) {
        long seconds = localSeconds(epochMillis, quarters);
        long date = civil(Math.floorDiv(seconds, SECONDS_A_DAY));
        int time = (int) Math.floorMod(seconds, SECONDS_A_DAY);
        return timestamp(month(date), dayOfMonth(date), time / 3_600, time / 60 % 60, time % 60);
    }

    /**
     * {@return whether a value is a Timestamp: month, day, hour, minute and second in their ranges}
     *
     * @param timestamp to look at.
     */
    public static boolean isTimestamp(long timestamp) {
        long month = timestamp / 100_000_000;
        long day = timestamp / 1_000_000 % 100;
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= 31
                && timestamp / 10_000 % 100 <= 23
                && timestamp / 100 % 100 <= 59
                && timestamp % 100 <= 59;
    }

    /**
     * Writes the ten digits of a Timestamp, zeros on the left included, as they go into the digest.
     *
     * @param timestamp to write, 0 to 4,294,967,295.
     * @param out       to write to.
     * @throws IOException from {@code out}.
     */
    public static void appendTimestamp(long timestamp, Appendable out) throws IOException {
        for (long scale = 1_000_000_000; scale > 0; scale /= 10) {
            out.append((char) ('0' + timestamp / scale % 10));
        }
    }

    /**
     * {@return the milliseconds since 1970-01-01T00:00Z of an absolute time, {@link #INVALID} if it is none} Years 00 to
     * 99 are 2000 to 2099.
     *
     * @param text of Valid_Time or At_Time.
     */
    public static long toEpochMillis(CharSequence text) {
        if (!isWellFormed(text) || text.charAt(KIND_AT) == 'R') {
            return INVALID;
        }
        int year = 2000 + pair(text, 0);
        int month = pair(text, 2);
        int day = pair(text, 4);
        int quarters = pair(text, QUARTERS_AT);
        if (month < 1
                || month > 12
                || day < 1
                || day > lengthOfMonth(year, month)
                || pair(text, 6) > 23
                || pair(text, 8) > 59
                || pair(text, 10) > 59
                || quarters > MOST_QUARTERS) {
            return INVALID;
        }
        int offset = text.charAt(KIND_AT) == '+' ? quarters : -quarters;
        long seconds = epochDay(year, month, day) * SECONDS_A_DAY + secondsOfDay(text) - offset * 900L;
        return seconds * 1_000 + (text.charAt(TENTHS_AT) - '0') * 100L;
    }

    /**
     * {@return whether a text is a relative time}
     *
     * @param text of Valid_Time or At_Time.
     */
    public static boolean isRelative(CharSequence text) {
        return isWellFormed(text) && text.charAt(KIND_AT) == 'R';
    }

    /**
     * {@return the seconds of a relative time, {@link #INVALID} if it is none} A year counts 365 days and a month 30.
     *
     * @param text of Valid_Time or At_Time.
     */
    public static long relativeSeconds(CharSequence text) {
        if (!isRelative(text)) {
            return INVALID;
        }
        long days = pair(text, 0) * 365L + pair(text, 2) * 30L + pair(text, 4);
        return days * SECONDS_A_DAY + secondsOfDay(text);
    }

    /**
     * Writes an absolute time.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z, in the local years 2000 to 2099.
     * @param quarters    offset of the local time from UTC in quarter hours, -48 to 48.
     * @param out         to write to.
     * @throws IOException              from {@code out}.
     * @throws IllegalArgumentException if the year or the offset is out of its range.
     */
    public static void append(long epochMillis, int quarters, Appendable out) throws IOException {
        long seconds = localSeconds(epochMillis, quarters);
        long date = civil(Math.floorDiv(seconds, SECONDS_A_DAY));
        int year = year(date);
        if (year < 2000 || year > 2099) {
            throw new IllegalArgumentException("year=" + year + " is outside 2000 to 2099");
        }
        int time = (int) Math.floorMod(seconds, SECONDS_A_DAY);
        appendPair(year - 2000, out);
        appendPair(month(date), out);
        appendPair(dayOfMonth(date), out);
        appendPair(time / 3_600, out);
        appendPair(time / 60 % 60, out);
        appendPair(time % 60, out);
        out.append((char) ('0' + Math.floorMod(epochMillis, 1_000L) / 100));
        appendPair(Math.abs(quarters), out);
        out.append(quarters < 0 ? '-' : '+');
    }

    private static long localSeconds(long epochMillis, int quarters) {
        if (quarters < -MOST_QUARTERS || quarters > MOST_QUARTERS) {
            throw new IllegalArgumentException("quarters=" + quarters + " is outside -48 to 48");
        }
        return Math.floorDiv(epochMillis, 1_000L) + quarters * 900L;
    }

    private static boolean isWellFormed(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < KIND_AT; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        char kind = text.charAt(KIND_AT);
        return kind == '+' || kind == '-' || kind == 'R';
    }

    private static int secondsOfDay(CharSequence text) {
        return (pair(text, 6) * 60 + pair(text, 8)) * 60 + pair(text, 10);
    }

    private static int pair(CharSequence text, int index) {
        return (text.charAt(index) - '0') * 10 + text.charAt(index + 1) - '0';
    }

    private static void appendPair(int value, Appendable out) throws IOException {
        out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Days since 1970-01-01 of a date of the Gregorian calendar; years begin in March. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int era = Math.floorDiv(shifted, 400);
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146_097L + yearOfEra * 365L + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** The date of a number of days since 1970-01-01, as year x 10,000 + month x 100 + day. */
    private static long civil(long epochDay) {
        long days = epochDay + 719_468;
        long era = Math.floorDiv(days, 146_097L);
        long dayOfEra = days - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shiftedMonth = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        long month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return year * 10_000 + month * 100 + day;
    }

    private static int year(long date) {
        return (int) (date / 10_000);
    }

    private static int month(long date) {
        return (int) (date / 100 % 100);
    }

    private static int dayOfMonth(long date) {
        return (int) (date % 100);
    }
}
