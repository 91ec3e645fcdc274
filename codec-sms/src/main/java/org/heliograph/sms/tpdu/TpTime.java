package org.heliograph.sms.tpdu;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * A time stamp in its seven octets (§9.2.3.11): year, month, day, hour, minute, second, zone, the first digit of each in
 * the low half of its octet. It is local time; the zone is in quarters of an hour from Greenwich, bit 3 its sign. Years
 * from 90 on are those of the last century.
 *
 * <p>Nothing here throws for what the octets are: {@link #isValid} tells first.
 */
public final class TpTime {
    /** Length in octets. */
    public static final int LENGTH = 7;
    /** What is answered for octets that are no time. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;
    private static final int ZONE = 6;

    private static final int SIGN = 0x08;
    private static final int CENTURY = 100;
    private static final int FIRST_OF_LAST_CENTURY = 90;
    private static final int MINUTES_OF_QUARTER = 15;
    private static final int MOST_QUARTERS = 79;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private TpTime() {}

    /**
     * {@return whether octets are a time: digits only, and a day and a time of day that there are}
     *
     * @param buffer that holds them.
     * @param index  of the first octet.
     */
    public static boolean isValid(DirectBuffer buffer, int index) {
        for (int i = 0; i < ZONE; i++) {
            if (swapped(buffer, index + i) < 0) {
                return false;
            }
        }
        int month = swapped(buffer, index + MONTH);
        int day = swapped(buffer, index + DAY);
        return (buffer.getByte(index + ZONE) >> 4 & 0xF) <= 9
                && month >= 1
                && month <= DAYS.length
                && day >= 1
                && day <= days(year(buffer, index), month)
                && hour(buffer, index) < 24
                && minute(buffer, index) < 60
                && second(buffer, index) < 60;
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % CENTURY != 0 || year % (4 * CENTURY) == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** Two digits, the first one in the low half; negative if a half is no digit. */
    static int swapped(DirectBuffer buffer, int index) {
        int octet = buffer.getByte(index) & 0xFF;
        int tens = octet & 0xF;
        int units = octet >> 4;
        return tens > 9 || units > 9 ? -1 : tens * 10 + units;
    }

    private static int unswapped(int value) {
        return value % 10 << 4 | value / 10;
    }

    /**
     * {@return the year, 1990 to 2089}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int year(DirectBuffer buffer, int index) {
        int year = swapped(buffer, index + YEAR);
        return year + (year >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
    }

    /**
     * {@return the month, 1 to 12}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int month(DirectBuffer buffer, int index) {
        return swapped(buffer, index + MONTH);
    }

    /**
     * {@return the day, 1 to 31}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int day(DirectBuffer buffer, int index) {
        return swapped(buffer, index + DAY);
    }

    /**
     * {@return the hour, 0 to 23}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int hour(DirectBuffer buffer, int index) {
        return swapped(buffer, index + HOUR);
    }

    /**
     * {@return the minute, 0 to 59}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int minute(DirectBuffer buffer, int index) {
        return swapped(buffer, index + MINUTE);
    }

    /**
     * {@return the second, 0 to 59}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int second(DirectBuffer buffer, int index) {
        return swapped(buffer, index + SECOND);
    }

    /**
     * {@return the distance from Greenwich in quarters of an hour, positive in the east, -79 to 79}
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     */
    public static int quarters(DirectBuffer buffer, int index) {
        int octet = buffer.getByte(index + ZONE) & 0xFF;
        int quarters = (octet & SIGN - 1) * 10 + (octet >> 4);
        return (octet & SIGN) != 0 ? -quarters : quarters;
    }

    /**
     * {@return the time in milliseconds since 1970, {@link #NONE} if the octets are no time}
     *
     * @param buffer that holds them.
     * @param index  of the first octet.
     */
    public static long toEpochMillis(DirectBuffer buffer, int index) {
        if (!isValid(buffer, index)) {
            return NONE;
        }
        long day = epochDay(year(buffer, index), month(buffer, index), day(buffer, index));
        long minute = (day * 24 + hour(buffer, index)) * 60 + minute(buffer, index);
        long utc = minute - (long) quarters(buffer, index) * MINUTES_OF_QUARTER;
        return (utc * 60 + second(buffer, index)) * 1000;
    }

    /** Days since 1970, with years that begin in March so that the leap day is the last one. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? month - 3 : month + 9;
        long years = month > 2 ? year : year - 1;
        long before = years * 365 + years / 4 - years / CENTURY + years / (4 * CENTURY);
        return before + (153L * shifted + 2) / 5 + day - 1 - 719_468;
    }

    /**
     * Writes a time.
     *
     * @param target   to write to.
     * @param index    of the first octet.
     * @param year     1990 to 2089.
     * @param month    1 to 12.
     * @param day      1 to 31.
     * @param hour     0 to 23.
     * @param minute   0 to 59.
     * @param second   0 to 59.
     * @param quarters of an hour east of Greenwich, -79 to 79.
     * @throws IllegalArgumentException if there is no such time.
     */
    public static void put(
            MutableDirectBuffer target,
            int index,
            int year,
            int month,
            int day,
            int hour,
            int minute,
            int second,
            int quarters) {
        boolean isDate = year >= 1990 && year <= 2089 && month >= 1 && month <= DAYS.length;
        if (!isDate
                || day < 1
                || day > days(year, month)
                || (hour | minute | second) < 0
                || hour > 23
                || minute > 59
                || second > 59
                || Math.abs(quarters) > MOST_QUARTERS) {
            throw noTime(year, month, day, hour, minute, second, quarters);
        }
        target.putByte(index + YEAR, (byte) unswapped(year % CENTURY));
        target.putByte(index + MONTH, (byte) unswapped(month));
        target.putByte(index + DAY, (byte) unswapped(day));
        target.putByte(index + HOUR, (byte) unswapped(hour));
        target.putByte(index + MINUTE, (byte) unswapped(minute));
        target.putByte(index + SECOND, (byte) unswapped(second));
        target.putByte(index + ZONE, (byte) (unswapped(Math.abs(quarters)) | (quarters < 0 ? SIGN : 0)));
    }

    /**
     * Writes a time; allocates.
     *
     * @param target      to write to.
     * @param index       of the first octet.
     * @param epochMillis milliseconds since 1970; those of the second are left out.
     * @param quarters    of an hour east of Greenwich that the local time is of, -72 to 72.
     * @throws IllegalArgumentException if there is no such time.
     */
    public static void put(MutableDirectBuffer target, int index, long epochMillis, int quarters) {
        try {
            ZoneOffset zone = ZoneOffset.ofTotalSeconds(quarters * MINUTES_OF_QUARTER * 60);
            LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(epochMillis), zone);
            put(
                    target,
                    index,
                    local.getYear(),
                    local.getMonthValue(),
                    local.getDayOfMonth(),
                    local.getHour(),
                    local.getMinute(),
                    local.getSecond(),
                    quarters);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("epochMillis=" + epochMillis + " quarters=" + quarters, e);
        }
    }

    /**
     * Writes a time as text, such as {@code 2006-06-06T15:03:03-07:00}.
     *
     * @param buffer that holds a valid time.
     * @param index  of its first octet.
     * @param out    to write to.
     */
    public static void append(DirectBuffer buffer, int index, StringBuilder out) {
        out.append(year(buffer, index));
        two('-', month(buffer, index), out);
        two('-', day(buffer, index), out);
        two('T', hour(buffer, index), out);
        two(':', minute(buffer, index), out);
        two(':', second(buffer, index), out);
        int minutes = quarters(buffer, index) * MINUTES_OF_QUARTER;
        two(minutes < 0 ? '-' : '+', Math.abs(minutes) / 60, out);
        two(':', Math.abs(minutes) % 60, out);
    }

    private static void two(char before, int value, StringBuilder out) {
        out.append(before).append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    private static IllegalArgumentException noTime(int... parts) {
        return new IllegalArgumentException("there is no time " + java.util.Arrays.toString(parts));
    }
}
