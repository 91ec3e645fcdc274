package org.heliograph.wap.wsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.heliograph.codec.Hex;

/** Values as people read them: what a number stands for is named where the tables know it. */
public final class ValueWords {
    /** The end of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final long SECONDS_A_DAY = 86_400;
    /** From the first of March of the year 0, with which leap days end years. */
    private static final long DAYS_BEFORE_1970 = 719_468;

    private static final long DAYS_OF_400_YEARS = 146_097;

    private ValueWords() {}

    /**
     * Writes a value.
     *
     * @param kind   of the value.
     * @param number of it, where its kind has one.
     * @param text   of it, where its kind has one; may be null where it has none.
     * @param out    to write to.
     */
    public static void append(ValueKind kind, long number, WspText text, StringBuilder out) {
        switch (kind) {
            case NONE -> {}
            case TEXT -> appendText(text, out);
            case OCTETS -> Hex.append(text.octets(), out);
            case WEIGHT -> QValue.append((int) number, out);
            case VERSION -> WspVersion.append((int) number, out);
            case DATE -> appendDate(number, out);
            default -> appendNumber(name(kind, number), number, out);
        }
    }

    /** What a number stands for; null if it has no name. */
    static String name(ValueKind kind, long number) {
        return switch (kind) {
            case CHARSET -> WspCharset.name(number);
            case LANGUAGE -> Language.name(number);
            case CONTENT_TYPE -> ContentTypes.name(number);
            case FIELD -> HeaderName.name(number);
            case METHOD -> PduType.name(number);
            case APPLICATION -> PushApplication.name(number);
            case DIRECTIVE -> CacheDirective.name((int) number);
            default -> null;
        };
    }

    private static void appendNumber(String name, long number, StringBuilder out) {
        if (name != null) {
            out.append(name);
        } else if (number == WspReader.TOO_LARGE) {
            out.append("2^63 or more");
        } else {
            out.append(number);
        }
    }

    private static void appendText(WspText text, StringBuilder out) {
        try {
            text.appendDecoded(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }

    /** Writes a time as {@code 2010-12-31T23:59:59Z}; the number where the year has more than four digits. */
    private static void appendDate(long seconds, StringBuilder out) {
        if (seconds > LAST_SECOND) {
            appendNumber(null, seconds, out);
            return;
        }
        long days = seconds / SECONDS_A_DAY + DAYS_BEFORE_1970;
        long era = days / DAYS_OF_400_YEARS;
        long day = days % DAYS_OF_400_YEARS;
        long year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        long dayOfYear = day - (365 * year + year / 4 - year / 100);
        long month = (5 * dayOfYear + 2) / 153;
        long dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;
        long civil = month < 10 ? month + 3 : month - 9;
        out.append(year + 400 * era + (civil <= 2 ? 1 : 0)).append('-');
        appendTwo(civil, out);
        appendTwo(dayOfMonth, out.append('-'));
        long second = seconds % SECONDS_A_DAY;
        appendTwo(second / 3_600, out.append('T'));
        appendTwo(second / 60 % 60, out.append(':'));
        appendTwo(second % 60, out.append(':'));
        out.append('Z');
    }

    private static void appendTwo(long number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
