package org.heliograph.smpp;

/** Dates of the Gregorian calendar as numbers, and digits of texts. Nothing here allocates. */
final class Dates {
    static final long MILLIS_A_DAY = 86_400_000;
    static final int MILLIS_A_SECOND = 1_000;
    static final int MILLIS_A_QUARTER = 900_000;
    /** Greatest offset from UTC in quarter hours. */
    static final int MOST_QUARTERS = 48;

    private Dates() {}

    static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /**
     * {@return the days since 1970-01-01 of a date} Years are counted from March, so that a leap day is the last one.
     */
    static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int era = Math.floorDiv(shifted, 400);
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146_097L + yearOfEra * 365L + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** {@return the date of a number of days since 1970-01-01, as year x 10,000 + month x 100 + day} */
    static long date(long epochDay) {
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

    /** {@return a moment a number of calendar months later, on the last day of a month that is too short} UTC. */
    static long plusMonths(long epochMillis, int months) {
        long date = date(Math.floorDiv(epochMillis, MILLIS_A_DAY));
        long counted = date / 10_000 * 12 + date / 100 % 100 - 1 + months;
        int year = (int) Math.floorDiv(counted, 12L);
        int month = (int) Math.floorMod(counted, 12L) + 1;
        int day = Math.min((int) (date % 100), lengthOfMonth(year, month));
        return epochDay(year, month, day) * MILLIS_A_DAY + Math.floorMod(epochMillis, MILLIS_A_DAY);
    }

    /** {@return the moment of a local date and time} */
    static long epochMillis(int year, int month, int day, int secondOfDay, int quarters) {
        return epochDay(year, month, day) * MILLIS_A_DAY
                + (long) secondOfDay * MILLIS_A_SECOND
                - (long) quarters * MILLIS_A_QUARTER;
    }

    /** {@return the local time of a moment, as milliseconds that a clock in UTC would show} */
    static long local(long epochMillis, int quarters) {
        requireQuarters(quarters);
        return epochMillis + (long) quarters * MILLIS_A_QUARTER;
    }

    static void requireQuarters(int quarters) {
        if (quarters < -MOST_QUARTERS || quarters > MOST_QUARTERS) {
            throw new IllegalArgumentException("quarters=" + quarters + " is outside -48 to 48");
        }
    }

    /** {@return whether the characters are decimal digits} */
    static boolean areDigits(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of two digits, which have been checked} */
    static int pair(CharSequence text, int index) {
        return (text.charAt(index) - '0') * 10 + text.charAt(index + 1) - '0';
    }

    /** {@return seconds of the day of six digits, which have been checked} */
    static int secondOfDay(CharSequence text, int index) {
        return (pair(text, index) * 60 + pair(text, index + 2)) * 60 + pair(text, index + 4);
    }
}
