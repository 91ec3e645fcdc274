package org.heliograph.cli.smpp;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heliograph.smpp.SmppTime;

/**
 * A field of Wireshark that shows octets, or some bits, of one of our fields.
 *
 * @param filter its name in Wireshark.
 * @param form   of its values.
 * @param mask   the bits that it shows of one octet; 0 for all octets.
 */
record Part(String filter, Form form, int mask) {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F]");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM ppd, uuuu HH:mm:ss.nnnnnnnnn z", Locale.ENGLISH);

    /** Forms of a value. */
    enum Form {
        NUMBER,
        TEXT,
        OCTETS,
        TIME
    }

    /** {@return whether it shows the meaning of these octets} */
    boolean isShown(byte[] octets, Shown shown) {
        return switch (form) {
            case NUMBER -> number(shown.text()).equals(number(octets));
            case TEXT -> shown.text().equals(printed(text(octets)));
            case OCTETS ->
                shown.text().isEmpty()
                        || shown.filter().isEmpty()
                        || shown.text().replace(":", "").equals(HexFormat.of().formatHex(octets));
            case TIME -> isSameTime(text(octets), shown.text());
        };
    }

    private BigInteger number(byte[] octets) {
        BigInteger value = new BigInteger(1, octets);
        return mask == 0 ? value : value.and(BigInteger.valueOf(mask)).shiftRight(Integer.numberOfTrailingZeros(mask));
    }

    private static BigInteger number(String shown) {
        return shown.startsWith("0x") ? new BigInteger(shown.substring(2), 16) : new BigInteger(shown);
    }

    private static String text(byte[] octets) {
        int end = octets.length > 0 && octets[octets.length - 1] == 0 ? octets.length - 1 : octets.length;
        return new String(Arrays.copyOf(octets, end), StandardCharsets.ISO_8859_1);
    }

    /** {@return a text as tshark prints it: control characters as numbers; XML makes blanks of those that are spaces} */
    static String printed(String text) {
        return CONTROL.matcher(text.replaceAll("[\t\n\r]", " "))
                .replaceAll(
                        control -> "\\\\x" + Integer.toHexString(control.group().charAt(0)));
    }

    private static boolean isSameTime(String text, String shown) {
        if (text.isEmpty() || SmppTime.isRelative(text)) {
            long millis = text.isEmpty() ? 0 : SmppTime.relativeToEpochMillis(text, 0);
            return shown.matches("\\d+\\.0+")
                    && Long.parseLong(shown.substring(0, shown.indexOf('.'))) * 1_000 == millis;
        }
        try {
            return ZonedDateTime.parse(shown, TIME)
                    .toInstant()
                    .equals(Instant.ofEpochMilli(SmppTime.toEpochMillis(text)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
