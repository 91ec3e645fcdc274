package org.heliograph.codec.testkit;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvSet;

/**
 * One TLV as a map: {@code tag}, {@code name} where it is known, {@code length}, {@code value}, {@code hex}, and
 * {@code unterminated} where a NUL is missing. The {@link org.heliograph.codec.Assembler} makes the same octets of it.
 */
final class TlvMaps {
    private TlvMaps() {}

    static Map<String, Object> of(TlvSet set, int tag, byte[] octets) {
        return of(set, tag, new UnsafeBuffer(octets), 0, octets.length);
    }

    static Map<String, Object> of(TlvSet set, int tag, DirectBuffer frame, int position, int length) {
        Tlv tlv = set.tags().find(tag);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("tag", (long) tag);
        if (tlv != null) {
            map.put("name", tlv.name());
        }
        map.put("length", (long) length);
        map.put("value", value(tlv, frame, position, length));
        map.put("hex", Visited.hex(frame, position, length));
        if (tlv instanceof TextTlv text && text.terminated() && !endsInNul(frame, position, length)) {
            map.put("unterminated", true);
        }
        return map;
    }

    /** {@return the octets of a TLV as a map, also of one that has no more than {@code tag} and {@code value}} */
    static byte[] octets(TlvSet set, Map<?, ?> map) {
        Object hex = map.get("hex") == null ? map.get("value") : map.get("hex");
        Tlv tlv = set.tags().find(((Number) map.get("tag")).intValue());
        if (hex instanceof Number number && tlv != null) {
            hex = String.format("%0" + 2 * tlv.least() + "x", number.longValue());
        } else if (map.get("hex") == null && tlv instanceof TextTlv text) {
            hex = Frames.hex((String) hex) + (text.terminated() ? "00" : "");
        }
        return Frames.octets((String) hex);
    }

    private static Object value(Tlv tlv, DirectBuffer frame, int position, int length) {
        if (tlv instanceof NumberTlv && isNumber(length)) {
            return number(frame, position, length);
        } else if (tlv instanceof TextTlv) {
            return text(frame, position, length);
        }
        return Visited.hex(frame, position, length);
    }

    /** {@return whether a value of this many octets is read as a number} */
    static boolean isNumber(int length) {
        return length == Byte.BYTES || length == Short.BYTES || length == Integer.BYTES;
    }

    static long number(DirectBuffer frame, int position, int length) {
        return switch (length) {
            case Byte.BYTES -> frame.getByte(position) & 0xFF;
            case Short.BYTES -> frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
            default -> frame.getInt(position, BIG_ENDIAN) & 0xFFFF_FFFFL;
        };
    }

    /** {@return the octets as characters, without one NUL at the end} */
    static String text(DirectBuffer frame, int position, int length) {
        byte[] octets = new byte[endsInNul(frame, position, length) ? length - 1 : length];
        frame.getBytes(position, octets);
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static boolean endsInNul(DirectBuffer frame, int position, int length) {
        return length > 0 && frame.getByte(position + length - 1) == 0;
    }
}
