package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;

/**
 * How long a submission is worth delivering (§9.2.3.12): relative in one octet, absolute as a {@link TpTime}, or enhanced
 * in seven octets.
 */
public final class ValidityPeriod {
    /** Length of the enhanced and the absolute form in octets. */
    public static final int LENGTH = 7;
    /** What is answered where the octets tell no period. */
    public static final int NONE = -1;
    /** Longest period of the relative form in minutes: 63 weeks. */
    public static final int MAX_MINUTES = 63 * 7 * 24 * 60;

    /** Bit of the first octet of the enhanced form: another octet of indications follows. */
    public static final int EXTENSION = 0x80;
    /** Bit of the first octet of the enhanced form: one try only. */
    public static final int SINGLE_SHOT = 0x40;

    private static final int FORMAT_MASK = 0x07;
    private static final int RELATIVE = 1;
    private static final int SECONDS = 2;
    private static final int HOURS_MINUTES_SECONDS = 3;

    private static final int LAST_OF_FIVE_MINUTES = 143;
    private static final int LAST_OF_HALF_HOURS = 167;
    private static final int LAST_OF_DAYS = 196;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    private ValidityPeriod() {}

    /**
     * {@return the period of the relative form in minutes, 5 to {@link #MAX_MINUTES}}
     *
     * @param value 0 to 255.
     */
    public static int minutes(int value) {
        if (value <= LAST_OF_FIVE_MINUTES) {
            return (value + 1) * 5;
        } else if (value <= LAST_OF_HALF_HOURS) {
            return 12 * HOUR + (value - LAST_OF_FIVE_MINUTES) * HOUR / 2;
        }
        return value <= LAST_OF_DAYS ? (value - 166) * DAY : (value - 192) * WEEK;
    }

    /**
     * {@return the relative form of a period: the shortest that is not below it}
     *
     * @param minutes of the period, 0 to {@link #MAX_MINUTES}.
     * @throws IllegalArgumentException if it is longer.
     */
    public static int ofMinutes(int minutes) {
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("minutes=" + minutes + " is outside 0 to " + MAX_MINUTES);
        }
        int low = 0;
        int high = 0xFF;
        while (low < high) {
            int middle = (low + high) / 2;
            if (minutes(middle) < minutes) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * {@return the period of the enhanced form in seconds; {@link #NONE} if it tells none, in a reserved way, or behind
     * an extension}
     *
     * @param buffer that holds the seven octets.
     * @param index  of the first one.
     */
    public static int enhancedSeconds(DirectBuffer buffer, int index) {
        int indicator = buffer.getByte(index) & 0xFF;
        if ((indicator & EXTENSION) != 0) {
            return NONE;
        }
        return switch (indicator & FORMAT_MASK) {
            case RELATIVE -> minutes(buffer.getByte(index + 1) & 0xFF) * 60;
            case SECONDS -> buffer.getByte(index + 1) & 0xFF;
            case HOURS_MINUTES_SECONDS -> seconds(buffer, index + 1);
            default -> NONE;
        };
    }

    private static int seconds(DirectBuffer buffer, int index) {
        int hours = TpTime.swapped(buffer, index);
        int minutes = TpTime.swapped(buffer, index + 1);
        int seconds = TpTime.swapped(buffer, index + 2);
        return (hours | minutes | seconds) < 0 ? NONE : (hours * 60 + minutes) * 60 + seconds;
    }

    /**
     * {@return whether the enhanced form asks for one try only}
     *
     * @param buffer that holds the seven octets.
     * @param index  of the first one.
     */
    public static boolean isSingleShot(DirectBuffer buffer, int index) {
        return (buffer.getByte(index) & SINGLE_SHOT) != 0;
    }
}
