package org.heliograph.smpp.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Field;
import org.heliograph.codec.Message;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.VectorContract;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.pdu.ShortMessage;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.sms.SmsProvider;
import org.heliograph.sms.UserDataHeader;

/** Frames of real systems and of other encoders, with every expected value. */
final class SmppVectorsTest extends VectorContract {
    private static final String MISSING = "(none)";

    @Override
    protected String file() {
        return "smpp";
    }

    @Override
    protected Protocols protocols() {
        return Protocols.of(new SmppProvider(), new SmsProvider());
    }

    @Override
    protected Protocol protocol(Vector vector) {
        return protocols().get("smpp-" + vector.version());
    }

    @Override
    protected void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual) {
        SmppMessage<?> smpp = (SmppMessage<?>) message;
        Map<String, Object> expect = vector.expect();
        actual.put("command", message.type().name());
        actual.put("tlvs", visited.tlvs().stream().map(SmppVectorsTest::tlv).toList());
        actual.put("message_ids", visited.fields().get("message_id"));
        if (visited.fields().containsKey("message_status")) {
            actual.put("message_state", visited.fields().get("message_status"));
        }
        actual.put("body_absent", message.length() == SmppHeader.LENGTH && smpp.commandStatus() != 0);
        actual.put("over_limit", overLimit(message));
        long sequence = smpp.sequenceNumber() & 0xFFFF_FFFFL;
        actual.put("sequence_out_of_range", sequence < 1 || sequence > SmppHeader.MAX_SEQUENCE_NUMBER);
        for (Visited nested : visited.nested()) {
            if (nested.name().equals("delivery receipt")) {
                Map<String, Object> receipt = new LinkedHashMap<>(nested.derived());
                receipt.remove("state");
                actual.put("receipt", receipt);
            } else {
                actual.put("text", nested.derived().getOrDefault("text", MISSING));
            }
        }
        if (expect.containsKey("udh")) {
            actual.put("udh", concatenation((ShortMessage) message));
        }
        if (expect.containsKey("schedule_iso")) {
            actual.put("schedule_iso", iso((String) expect.get("schedule_iso"), visited));
        }
        if (expect.containsKey("validity_relative")) {
            actual.put("validity_relative", relative(visited));
        }
    }

    private static Map<String, Object> tlv(Map<String, Object> visited) {
        int tag = ((Number) visited.get("tag")).intValue();
        Map<String, Object> tlv = new LinkedHashMap<>(visited);
        tlv.put("tag", String.format("0x%04X", tag));
        if (SmppTlv.TABLE.find(tag) instanceof TextTlv && tlv.get("value") instanceof String text) {
            tlv.put("unterminated", ((Number) visited.get("length")).intValue() == text.length());
        }
        return tlv;
    }

    private static List<Object> overLimit(Message<?> message) {
        List<Object> names = new ArrayList<>();
        for (Field field : message.type().fields()) {
            if (field instanceof CText text && message.end(text) - message.position(text) > text.max()) {
                names.add(field.name());
            }
        }
        return names;
    }

    private static Map<String, Object> concatenation(ShortMessage message) {
        DirectBuffer text = message.text();
        UserDataHeader header = new UserDataHeader();
        header.wrap(text, 0, text.capacity());
        Map<String, Object> map = new LinkedHashMap<>();
        if (header.isConcatenated()) {
            map.put("ref", header.reference());
            map.put("total", header.total());
            map.put("part", header.part());
            map.put("ref_bits", header.referenceBits());
        }
        return map;
    }

    /** The expected text if it names the instant of schedule_delivery_time at its offset, else what there is. */
    private static String iso(String expected, Visited visited) {
        String field = (String) visited.fields().get("schedule_delivery_time");
        Instant instant = Instant.ofEpochMilli(SmppTime.toEpochMillis(field));
        int quarters = Integer.parseInt(field.substring(13, 15)) * (field.endsWith("-") ? -1 : 1);
        OffsetDateTime wanted = OffsetDateTime.parse(expected);
        boolean same = wanted.toInstant().equals(instant) && wanted.getOffset().getTotalSeconds() == quarters * 15 * 60;
        return same ? expected : instant + " at " + quarters + " quarters of an hour";
    }

    private static String relative(Visited visited) {
        String field = (String) visited.fields().get("validity_period");
        if (!SmppTime.isRelative(field)) {
            return field;
        }
        int[] parts = new int[6];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(field.substring(2 * i, 2 * i + 2));
        }
        long start = Instant.parse("2001-01-01T00:00:00Z").toEpochMilli();
        Instant end = Instant.parse("2001-01-01T00:00:00Z")
                .atOffset(java.time.ZoneOffset.UTC)
                .plusYears(parts[0])
                .plusMonths(parts[1])
                .plusDays(parts[2])
                .plusHours(parts[3])
                .plusMinutes(parts[4])
                .plusSeconds(parts[5])
                .toInstant();
        assertEquals(end.toEpochMilli(), SmppTime.relativeToEpochMillis(field, start));
        return String.format("P%dY%dM%dDT%dH%dM%dS", parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
}
