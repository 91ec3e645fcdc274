package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.assertFault;
import static org.heliograph.smpp.Pdus.check;
import static org.heliograph.smpp.Pdus.cut;
import static org.heliograph.smpp.Pdus.extended;
import static org.heliograph.smpp.Pdus.read;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CText;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.EsmClass;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.DeliverSmResp;
import org.heliograph.smpp.pdu.ReplaceSm;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.TlvMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What 3.3 and 3.4 do not allow (§4, §5, §6, §12): a fault in strict mode, read in lenient mode, and allowed by 5.0. Lengths,
 * counts and TLVs that a version does not have are not written either; values are the caller's, as in every message of the
 * library.
 */
final class VersionsTest {
    private static final UnsafeBuffer OCTETS = new UnsafeBuffer(new byte[255]);

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[8192]);

    private static Settings settings(SmppVersion version, Mode mode) {
        return version.settings(new Settings(mode, mode, Settings.STRICT.limits()));
    }

    private UnsafeBuffer frame(MessageType<?> type, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.putIfAbsent("sequence_number", 1);
        Message<?> message = type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
        int length = Assembler.assemble(message, all, buffer, 0, buffer.capacity());
        return cut(buffer, length);
    }

    private static MessageType<?> type(String name) {
        return SmppProtocol.V50.types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAllowed(
            String versions, int code, String field, MessageType<?> type, UnsafeBuffer frame) {
        for (SmppVersion version : SmppVersion.values()) {
            Message<?> strict = type.newMessage(settings(version, Mode.STRICT));
            long fault = check(strict, frame);
            if (versions.contains(version.name())) {
                assertEquals(Fault.NONE, fault, version + " " + type + "." + field);
            } else {
                assertEquals(code, Fault.code(fault), version + " " + type + "." + field);
                assertEquals(field, strict.fieldAt(fault).name());
            }
            read(type.newMessage(settings(version, Mode.LENIENT)), frame);
        }
    }

    /** The document says that a delivery of 3.4 has null in them, and that no submission of 3.3 uses esm_class. */
    @Test
    void shouldFaultOnFieldsThatOneMessageOfTheVersionDoesNotUse() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[128]);
        int length = new DeliverSm()
                .encode(buffer, 0, buffer.capacity())
                .sequenceNumber(1)
                .validityPeriod("240229235959704+")
                .finish();
        UnsafeBuffer delivery = new UnsafeBuffer(buffer, 0, length);
        UnsafeBuffer other = new UnsafeBuffer(new byte[128]);
        int otherLength = new SubmitSm()
                .encode(other, 0, other.capacity())
                .sequenceNumber(1)
                .esmClass(EsmClass.DELIVERY_RECEIPT)
                .finish();
        UnsafeBuffer submission = new UnsafeBuffer(other, 0, otherLength);

        assertAllowed("V33 V50", Fault.VALUE_OUT_OF_RANGE, "validity_period", DeliverSm.TYPE, delivery);
        assertAllowed("", Fault.VALUE_OUT_OF_RANGE, "esm_class", SubmitSm.TYPE, submission);
    }

    @ParameterizedTest
    @CsvSource({
        "submit_sm,     esm_class,           0x00, V33 V34 V50",
        "submit_sm,     esm_class,           0x03, V34 V50",
        "deliver_sm,    replace_if_present_flag, 0, V33 V34 V50",
        "deliver_sm,    replace_if_present_flag, 1, V33 V50",
        "submit_sm,     esm_class,           0x40, V34 V50",
        "deliver_sm,    esm_class,           0x04, V33 V34 V50",
        "deliver_sm,    esm_class,           0x20, V34 V50",
        "submit_sm,     priority_flag,       1,    V33 V34 V50",
        "submit_sm,     priority_flag,       2,    V34 V50",
        "submit_sm,     priority_flag,       3,    V34 V50",
        "submit_sm,     registered_delivery, 1,    V33 V34 V50",
        "submit_sm,     registered_delivery, 2,    V34 V50",
        "submit_sm,     registered_delivery, 3,    V50",
        "replace_sm,    registered_delivery, 3,    V50",
        "submit_sm,     registered_delivery, 0x10, V34 V50",
        "submit_sm,     registered_delivery, 0x13, V50",
        "submit_sm,     sm_default_msg_id,   100,  V33 V34 V50",
        "submit_sm,     sm_default_msg_id,   101,  V34 V50",
        "submit_sm,     sm_default_msg_id,   254,  V34 V50",
        "submit_sm,     sm_default_msg_id,   255,  V50",
        "query_sm_resp, message_state,       0,    V50",
        "query_sm_resp, message_state,       1,    V33 V34 V50",
        "query_sm_resp, message_state,       7,    V33 V34 V50",
        "query_sm_resp, message_state,       8,    V34 V50",
        "query_sm_resp, message_state,       9,    V50",
    })
    void shouldFaultOnValuesThatTheVersionLacks(String message, String field, String value, String versions) {
        UnsafeBuffer frame = frame(type(message), Map.of(field, Integer.decode(value)));

        assertAllowed(versions, Fault.VALUE_OUT_OF_RANGE, field, type(message), frame);
    }

    /** In 3.3 the octet is the coding scheme of GSM, where every value has a meaning. */
    @ParameterizedTest
    @CsvSource({"0x00, V33 V34 V50", "0x08, V33 V34 V50", "0x10, V33", "0x18, V33", "0x0f, V33", "0xF0, V33 V34 V50"})
    void shouldTakeAnyDataCodingIn33(String value, String versions) {
        UnsafeBuffer frame = frame(SubmitSm.TYPE, Map.of("data_coding", Integer.decode(value)));

        assertAllowed(versions, Fault.VALUE_OUT_OF_RANGE, "data_coding", SubmitSm.TYPE, frame);
    }

    @ParameterizedTest
    @CsvSource({"schedule_delivery_time", "validity_period"})
    void shouldHaveNoRelativeTimesIn33(String field) {
        for (MessageType<?> type : List.of(SubmitSm.TYPE, ReplaceSm.TYPE)) {
            UnsafeBuffer relative = frame(type, Map.of(field, "000003000000000R"));
            UnsafeBuffer absolute = frame(type, Map.of(field, "240229235959704+"));

            assertAllowed("V34 V50", Fault.VALUE_OUT_OF_RANGE, field, type, relative);
            assertAllowed("V33 V34 V50", Fault.VALUE_OUT_OF_RANGE, field, type, absolute);
        }
    }

    @Test
    void shouldHaveTextsOf160OctetsIn33() {
        for (MessageType<?> type : List.of(SubmitSm.TYPE, DeliverSm.TYPE, SubmitMulti.TYPE, ReplaceSm.TYPE)) {
            assertAllowed("V33 V34 V50", Fault.VALUE_OUT_OF_RANGE, "sm_length", type, text(type, 160));
            assertAllowed("V34 V50", Fault.VALUE_OUT_OF_RANGE, "sm_length", type, text(type, 161));
        }
        assertThrows(IllegalArgumentException.class, submit(SmppVersion.V33, 161)::finish);
        assertEquals(33 + 160, submit(SmppVersion.V33, 160).finish());
        assertEquals(33 + 161, submit(SmppVersion.V34, 161).finish());
    }

    private UnsafeBuffer text(MessageType<?> type, int length) {
        Map<String, Object> values = new HashMap<>(Map.of("short_message", "61".repeat(length)));
        if (type == SubmitMulti.TYPE) {
            values.put("dest_address", List.of(Map.of("dl_name", "all")));
        }
        return frame(type, values);
    }

    private SubmitSm submit(SmppVersion version, int length) {
        return new SubmitSm(settings(version, Mode.STRICT))
                .encode(buffer, 0, 512)
                .shortMessage(OCTETS, 0, length);
    }

    /** Every PDU that has one, read and written. */
    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldHaveMessageIdsOfTheLengthOfTheVersion(SmppVersion version) {
        int seen = 0;
        for (MessageType<?> type : SmppProtocol.of(version).types()) {
            Field field = type.field("message_id");
            if (field != null) {
                seen++;
                boolean old = version == SmppVersion.V33;
                String longest = "1".repeat(old ? 8 : 64);
                long well = check(type.newMessage(settings(version, Mode.STRICT)), withId(type, field, longest));
                assertTrue(well == Fault.NONE || Fault.code(well) != Fault.TEXT_TOO_LONG, type.name());
                UnsafeBuffer over = withId(type, field, longest + "1");
                Message<?> strict = type.newMessage(settings(version, Mode.STRICT));
                long fault = check(strict, over);
                assertEquals(Fault.TEXT_TOO_LONG, Fault.code(fault), type.name());
                assertEquals("message_id", strict.fieldAt(fault).name());
                read(type.newMessage(settings(version, Mode.LENIENT)), over);
                write(type, version, field, longest);
                assertThrows(
                        IllegalArgumentException.class, () -> write(type, version, field, longest + "1"), type.name());
            }
        }
        assertEquals(List.of(10, 8, 13).get(version.ordinal()), seen);
    }

    private UnsafeBuffer withId(MessageType<?> type, Field field, String id) {
        return frame(type, values(type, field, id));
    }

    private static Map<String, Object> values(MessageType<?> type, Field field, String id) {
        Map<String, Object> values = new HashMap<>();
        values.put("message_id", field instanceof RepeatedCText ? List.of("1", id) : id);
        if (type.field("number_of_dests") != null) {
            values.put("dest_address", List.of(Map.of("dl_name", "all")));
        }
        return values;
    }

    private void write(MessageType<?> type, SmppVersion version, Field field, String id) {
        assertTrue(field instanceof CText || field instanceof TailCText || field instanceof RepeatedCText);
        Message<?> message = type.newMessage(settings(version, Mode.STRICT));
        Assembler.assemble(message, values(type, field, id), buffer, 0, buffer.capacity());
    }

    @Test
    void shouldHaveNoTlvsIn33() {
        int seen = 0;
        for (MessageType<?> type : SmppProtocol.V33.types()) {
            if (type.fields().get(type.fields().size() - 1) instanceof TlvSet) {
                seen++;
                Map<String, Integer> state = Map.of("message_state", 1);
                UnsafeBuffer whole = type == SubmitMulti.TYPE
                        ? text(type, 1)
                        : frame(type, type.field("message_state") == null ? Map.of() : state);
                UnsafeBuffer frame = extended(whole, "1403000161");
                assertAllowed("V34 V50", Fault.NOT_ALLOWED, "tlvs", type, frame);
                assertRefused(type);
            }
        }
        assertEquals(27 - 6, seen);
    }

    private void assertRefused(MessageType<?> type) {
        TlvMessage<?> strict = (TlvMessage<?>) type.newMessage(settings(SmppVersion.V33, Mode.STRICT));
        strict.encode(buffer, 0, 512);
        assertThrows(IllegalArgumentException.class, () -> strict.addTlv(SmppTlv.SOURCE_PORT, 1), type.name());
        assertThrows(IllegalArgumentException.class, () -> strict.addTlv(SmppTlv.RECEIPTED_MESSAGE_ID, "1"));
        assertThrows(IllegalArgumentException.class, () -> strict.addTlv(SmppTlv.MESSAGE_PAYLOAD, OCTETS, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> strict.addTlv(0x1403, OCTETS, 0, 1));
        for (Settings settings :
                new Settings[] {settings(SmppVersion.V33, Mode.LENIENT), settings(SmppVersion.V34, Mode.STRICT)}) {
            TlvMessage<?> other = (TlvMessage<?>) type.newMessage(settings);
            other.encode(buffer, 0, 512);
            other.addTlv(SmppTlv.SOURCE_PORT, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0427000101,         V34 V50, 0",
        "0427000108,         V34 V50, 0",
        "0427000100,         V50,     VALUE_OUT_OF_RANGE",
        "0427000109,         V50,     VALUE_OUT_OF_RANGE",
        "1204000103,         V34 V50, 0",
        "1204000404010005,   V50,     WRONG_LENGTH",
        "130c0000,           V34 V50, 0",
        "130c000102,         V50,     WRONG_LENGTH",
    })
    void shouldHaveTlvsInTheFormOfTheVersion(String tlv, String versions, String code) {
        UnsafeBuffer frame = extended(vector("deliver_sm_tlvs"), tlv);
        for (SmppVersion version : List.of(SmppVersion.V34, SmppVersion.V50)) {
            long fault = check(new DeliverSm(settings(version, Mode.STRICT)), frame);
            if (versions.contains(version.name())) {
                assertEquals(Fault.NONE, fault);
            } else {
                assertEquals(code, Fault.codeName(fault));
            }
            read(new DeliverSm(settings(version, Mode.LENIENT)), frame);
        }
    }

    /** Versions only add: a message of no version in particular knows what 5.0 knows. */
    @Test
    void shouldKnowWhat50KnowsWithoutAVersion() {
        UnsafeBuffer frame = frame(SubmitSm.TYPE, Map.of("registered_delivery", 3, "sm_default_msg_id", 255));

        read(new SubmitSm(Settings.STRICT), frame);
        assertFault(
                Fault.VALUE_OUT_OF_RANGE,
                "registered_delivery",
                28,
                new SubmitSm(settings(SmppVersion.V34, Mode.STRICT)),
                frame);
        read(new DeliverSmResp(settings(SmppVersion.V50, Mode.STRICT)), vector("deliver_sm_resp"));
    }

    @Test
    void shouldTakeAReservedVersionForTheNextLowerOne() {
        for (int value = 0; value <= 0xFF; value++) {
            SmppVersion expected = value < 0x34 ? SmppVersion.V33 : value < 0x50 ? SmppVersion.V34 : SmppVersion.V50;
            assertEquals(expected, SmppVersion.of(value));
        }
        assertEquals(0x33, SmppVersion.V33.interfaceVersion());
        assertEquals(0x34, SmppVersion.V34.interfaceVersion());
        assertEquals(0x50, SmppVersion.V50.interfaceVersion());
    }
}
