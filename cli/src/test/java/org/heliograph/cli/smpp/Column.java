package org.heliograph.cli.smpp;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A field of ours, and what Wireshark has of it.
 *
 * @param kind  of its values in our JSON.
 * @param width in octets; 0 where the value tells it.
 * @param parts what Wireshark has of it; empty if nothing.
 */
record Column(Kind kind, int width, List<Part> parts) {
    /** Kinds of a value. */
    enum Kind {
        NUMBER,
        TEXT,
        OCTETS
    }

    /**
     * {@return the octets of a value}
     *
     * @param value  of our JSON.
     * @param length in octets; negative where the value tells it.
     */
    byte[] octets(Object value, int length) {
        return switch (kind) {
            case NUMBER -> number((Long) value, length < 0 ? width : length);
            case TEXT -> {
                byte[] text = ((String) value).getBytes(StandardCharsets.ISO_8859_1);
                yield Arrays.copyOf(text, length < 0 ? text.length + 1 : length);
            }
            case OCTETS -> HexFormat.of().parseHex((String) value);
        };
    }

    private static byte[] number(long value, int length) {
        byte[] octets = new byte[length];
        byte[] shortest = BigInteger.valueOf(value).toByteArray();
        for (int i = 0; i < Math.min(length, shortest.length); i++) {
            octets[length - 1 - i] = shortest[shortest.length - 1 - i];
        }
        return octets;
    }
}
