package org.heliograph.wap.wsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.agrona.DirectBuffer;

/** Values as people read them: what a number stands for is named where the tables know it. */
final class ValueWords {
    private static final String HEX = "0123456789abcdef";

    private ValueWords() {}

    static void append(ValueKind kind, long number, WspText text, StringBuilder out) {
        switch (kind) {
            case NONE -> {}
            case TEXT -> appendText(text, out);
            case OCTETS -> appendHex(text.octets(), out);
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

    private static void appendDate(long seconds, StringBuilder out) {
        if (seconds <= Instant.MAX.getEpochSecond()) {
            out.append(Instant.ofEpochSecond(seconds));
        } else {
            appendNumber(null, seconds, out);
        }
    }

    static void appendHex(DirectBuffer octets, StringBuilder out) {
        for (int i = 0; i < octets.capacity(); i++) {
            int octet = octets.getByte(i);
            out.append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
        }
    }
}
