package org.heliograph.smpp;

/**
 * Dates in the text of a delivery receipt (§9). The document has 10 digits {@code YYMMDDhhmm}; centres also send
 *
 * <ul>
 *   <li>12 digits {@code YYMMDDhhmmss}, or, if they are no such date, {@code YYYYMMDDhhmm};
 *   <li>14 digits {@code YYYYMMDDhhmmss};
 *   <li>the 16 characters of an absolute {@linkplain SmppTime time}, which has its own offset from UTC.
 * </ul>
 *
 * <p>12 digits are ambiguous for the years 2001 to 2012 only, where the second pair is a month as well: they are read
 * with seconds. Nothing here allocates.
 */
public final class ReceiptDate {
    /** Returned for a text that is no date. */
    public static final long INVALID = SmppTime.INVALID;
    /** Length of the document's form in characters. */
    public static final int LENGTH = 10;

    private static final int WITH_CENTURY = 14;

    private ReceiptDate() {}

    /**
     * {@return the milliseconds since 1970-01-01T00:00Z of a date, {@link #INVALID} if it is none}
     *
     * @param text     to read, without blanks around.
     * @param quarters offset of the centre's local time from UTC in quarter hours, -48 to 48.
     * @param pivot    first two-digit year of the 20th century, 0 to 100, see {@link SmppTime}.
     * @throws IllegalArgumentException if the offset or the pivot is out of its range.
     */
    public static long toEpochMillis(CharSequence text, int quarters, int pivot) {
        Dates.requireQuarters(quarters);
        int length = text.length();
        if (length == SmppTime.LENGTH) {
            return SmppTime.toEpochMillis(text, pivot);
        }
        if (length != LENGTH && length != SmppTime.SHORT_LENGTH && length != WITH_CENTURY
                || !Dates.areDigits(text, 0, length)) {
            return INVALID;
        }
        if (length == LENGTH || length == SmppTime.SHORT_LENGTH) {
            int year = Dates.pair(text, 0);
            long millis = read(text, 2, year < pivot ? 2000 + year : 1900 + year, quarters);
            if (millis != INVALID || length == LENGTH) {
                return millis;
            }
        }
        return read(text, 4, Dates.pair(text, 0) * 100 + Dates.pair(text, 2), quarters);
    }

    /** Reads month, day, hour, minute and, where the text has them, seconds. */
    private static long read(CharSequence text, int index, int year, int quarters) {
        int month = Dates.pair(text, index);
        int day = Dates.pair(text, index + 2);
        int hour = Dates.pair(text, index + 4);
        int minute = Dates.pair(text, index + 6);
        int second = text.length() > index + 8 ? Dates.pair(text, index + 8) : 0;
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && day <= Dates.lengthOfMonth(year, month)
                && hour <= 23
                && minute <= 59
                && second <= 59;
        return valid ? Dates.epochMillis(year, month, day, (hour * 60 + minute) * 60 + second, quarters) : INVALID;
    }
}
