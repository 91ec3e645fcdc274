package org.heliograph.codec.print;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A frame as its JSON tells it, see {@link JsonPrinter}. What JSON does not have is empty, null where so noted.
 *
 * @param protocol identifier of the protocol; null if not given.
 * @param message  name of the message; null if not given.
 * @param length   of the frame in octets; -1 if not given.
 * @param fields   by name in the order of the text: {@link Long}, {@link java.math.BigInteger}, {@link String},
 *                 {@link List}, {@link Map}, or null for what the sender left out.
 * @param tlvs     in wire order, each with {@code tag} and {@code value}.
 * @param padding  hexadecimal digits of the octets from the first NUL of a text on, by the name of the field.
 * @param cut      octets of texts that the peer cut short, by the name of the field.
 * @param derived  names among the fields that are not on the wire.
 * @param rest     hexadecimal digits of the octets behind the fields; null if there are none.
 * @param octets   hexadecimal digits of the whole frame; null if the fields tell all.
 * @param capture  where the frame came from, its offset being that of the text, 0 if not given.
 */
public record JsonFrame(
        String protocol,
        String message,
        int length,
        Map<String, Object> fields,
        List<Map<String, Object>> tlvs,
        Map<String, String> padding,
        Map<String, Integer> cut,
        Set<String> derived,
        String rest,
        String octets,
        FrameInfo capture) {}
