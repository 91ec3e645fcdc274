package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.cut;
import static org.heliograph.smpp.Pdus.pdu;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Group;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.codec.VariableField;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SubmitMulti;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each field of each request of each version has the command_status that the document has for it (§7, §13). */
final class FieldStatusTest {
    private static final int RINVCMDLEN = 0x02;
    private static final int RUNKNOWNERR = 0xFF;
    private static final int RINVDCS = 0x104;

    /** From the table of §7. */
    private static final Map<String, Integer> OWN = Map.ofEntries(
            Map.entry("sm_length", 0x01),
            Map.entry("short_message", 0x01),
            Map.entry("priority_flag", 0x06),
            Map.entry("registered_delivery", 0x07),
            Map.entry("source_addr", 0x0A),
            Map.entry("destination_addr", 0x0B),
            Map.entry("message_id", 0x0C),
            Map.entry("password", 0x0E),
            Map.entry("system_id", 0x0F),
            Map.entry("service_type", 0x15),
            Map.entry("number_of_dests", 0x33),
            Map.entry("dl_name", 0x34),
            Map.entry("dest_flag", 0x40),
            Map.entry("dest_address", 0x40),
            Map.entry("esm_class", 0x43),
            Map.entry("source_addr_ton", 0x48),
            Map.entry("source_addr_npi", 0x49),
            Map.entry("dest_addr_ton", 0x50),
            Map.entry("dest_addr_npi", 0x51),
            Map.entry("system_type", 0x53),
            Map.entry("replace_if_present_flag", 0x54),
            Map.entry("num_messages", 0x55),
            Map.entry("schedule_delivery_time", 0x61),
            Map.entry("validity_period", 0x62),
            Map.entry("sm_default_msg_id", 0x63));

    /** Without a status of their own in any version; data_coding has one in 5.0. */
    private static final List<String> WITHOUT = List.of(
            "interface_version", "addr_ton", "addr_npi", "address_range", "protocol_id", "param_name", "data_coding");

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[8192]);

    private static int expected(Field field, SmppVersion version, int otherwise) {
        if (field.name().equals("data_coding") && version == SmppVersion.V50) {
            return RINVDCS;
        }
        Integer own = OWN.get(field.name());
        assertTrue(own != null || WITHOUT.contains(field.name()), field.name());
        return own == null ? otherwise : own;
    }

    private static List<MessageType<?>> requests(SmppVersion version) {
        return SmppProtocol.of(version).types().stream()
                .filter(type -> CommandId.isAnswered((int) type.shape().key()))
                .toList();
    }

    private static List<Field> bodyOf(MessageType<?> type) {
        return type.fields().stream()
                .filter(field -> field.anchor() > 0 || field.delta() >= SmppHeader.LENGTH)
                .filter(field -> !(field instanceof TlvSet))
                .toList();
    }

    /** A whole request with a text of two characters in each field but times, or of another length in one. */
    private Message<?> request(MessageType<?> type, SmppVersion version, Field longer, int length) {
        Message<?> message = type.newMessage(version.settings(Settings.STRICT).withWriting(Mode.LENIENT));
        Map<String, Object> values = new HashMap<>();
        values.put("sequence_number", 1);
        for (Field field : bodyOf(type)) {
            if (field instanceof CText) {
                boolean time = field.maxLength() == 17;
                values.put(field.name(), "1".repeat(field == longer ? length : time ? 0 : 2));
            } else if (field instanceof Counted) {
                values.put(field.name(), "31323334");
            } else if (field instanceof Group) {
                values.put(field.name(), List.of(Map.of("dest_flag", 1, "destination_addr", "12")));
            }
        }
        int end = Assembler.assemble(message, values, buffer, 0, buffer.capacity());
        message.wrap(buffer, 0, end);
        return message;
    }

    private static int status(SmppVersion version, UnsafeBuffer frame) {
        SmppProtocol protocol = SmppProtocol.of(version);
        long fault = new SmppDispatcher(protocol, Settings.STRICT, new SmppHandler() {})
                .dispatch(frame, 0, frame.capacity());
        assertTrue(Fault.isFault(fault), "no fault");
        return new SmppAnswers(protocol, Settings.STRICT).status(fault, frame, 0, frame.capacity());
    }

    private UnsafeBuffer frame(Message<?> message) {
        return cut(buffer, message.length());
    }

    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldNameTheTextThatIsTooLong(SmppVersion version) {
        for (MessageType<?> type : requests(version)) {
            for (Field field : bodyOf(type)) {
                if (field instanceof CText) {
                    boolean old = version == SmppVersion.V33 && field.name().equals("message_id");
                    Message<?> request = request(type, version, field, old ? 9 : field.maxLength());
                    assertEquals(
                            expected(field, version, RINVCMDLEN),
                            status(version, frame(request)),
                            type + "." + field.name());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldNameTheFieldInWhichTheBodyEnds(SmppVersion version) {
        for (MessageType<?> type : requests(version)) {
            Message<?> request = request(type, version, null, 0);
            int end = request.fieldsEnd();
            for (int length = SmppHeader.LENGTH; length < end; length++) {
                Field field = fieldAt(request, length);
                if (!(field instanceof Group)) {
                    assertEquals(
                            expected(field, version, RINVCMDLEN),
                            status(version, cut(buffer, length)),
                            type + "." + field.name() + " at " + length);
                }
            }
        }
    }

    /** The first field of the body that does not end within a length. */
    private static Field fieldAt(Message<?> message, int length) {
        for (Field field : bodyOf(message.type())) {
            int end = field instanceof VariableField variable
                    ? message.end(variable)
                    : message.position(field) + field.minLength();
            if (end > length) {
                return field;
            }
        }
        throw new AssertionError(message.type() + " ends before " + length);
    }

    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldNameTheNumberThatTheDocumentLacks(SmppVersion version) {
        int seen = 0;
        for (MessageType<?> type : requests(version)) {
            for (Field field : bodyOf(type)) {
                Message<?> request = request(type, version, null, 0);
                int unknown = unknown(request, field, version);
                if (unknown >= 0) {
                    buffer.putByte(request.position(field), (byte) unknown);
                    assertEquals(
                            expected(field, version, RUNKNOWNERR),
                            status(version, frame(request)),
                            type + "." + field.name());
                    seen++;
                }
            }
        }
        assertTrue(seen > 30, "seen=" + seen);
    }

    /** A number that no version knows; 3.3 knows any data_coding. -1 if there is none. */
    private static int unknown(Message<?> request, Field field, SmppVersion version) {
        boolean any = version == SmppVersion.V33 && field.name().equals("data_coding");
        if (field instanceof U8 && !any && request.type().shape().counts(field) == null) {
            for (int value = 0xFF; value >= 0; value--) {
                if (!field.values().contains(value)) {
                    return value;
                }
            }
        }
        return -1;
    }

    @ParameterizedTest
    @CsvSource({
        "01, 01 01 01 313233343536373839303132333435363738393031 00, tail, 0B",
        "01, 02 313233343536373839303132333435363738393031 00, tail, 34",
        "01, 01 07 01 3100,             tail, 50",
        "01, 01 01 02 3100,             tail, 51",
        "02, 01 01 01 3100 01 01 01 313233343536373839303132333435363738393031 00, tail, 0B",
        "02, 02 3100 01 07 01 3100,     tail, 50",
        "02, 01 01 01 3100 03 3100,     tail, 40",
        "01, 03 3100,                   tail, 40",
        "01, 00 3100,                   tail, 40",
        "00, '',                        tail, 33",
        "01, 01 01 01 3131,             '',   0B",
        "01, 02 3131,                   '',   34",
        "01, 02,                        '',   34",
        "01, 01 01 01,                  '',   0B",
        "01, 01 01,                     '',   51",
        "01, 01,                        '',   50",
        "02, 01 01 01 3100,             '',   40",
        "02, 01 01 01 3100 02 31,       '',   34",
        "01, 01 01 01 3100,             '',   43",
    })
    void shouldNameTheFieldOfADestination(String count, String entries, String tail, String status) {
        String rest = tail.isEmpty() ? "" : "00".repeat(10);
        UnsafeBuffer frame = pdu(CommandId.SUBMIT_MULTI, 0, "00000000" + count + entries.replace(" ", "") + rest);

        assertEquals(Integer.parseInt(status, 16), status(SmppVersion.V34, frame));
    }

    @Test
    void shouldNameTheRestOfTheDestinationsThatCannotBeCounted() {
        UnsafeBuffer whole = pdu(CommandId.SUBMIT_MULTI, 0, "00000000" + "02" + "0101013100" + "0101013200");
        int first = new SubmitMulti().wrap(whole, 0, whole.capacity()).position(SubmitMulti.DEST_ADDRESS);
        int[] expected = {0x40, 0x50, 0x51, 0x0B, 0x0B, 0x40, 0x50, 0x51, 0x0B, 0x0B, 0x43};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], status(SmppVersion.V50, cut(whole, first + i)), "octets=" + i);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "V33, 22, 3100,         02",
        "V33, 23, 0000310001,   02",
        "V33, 24, 310000003100a0, 02",
    })
    void shouldNameTheLengthWhereOctetsFollowThatBelongToNothing(
            SmppVersion version, String command, String body, String status) {
        UnsafeBuffer frame = pdu(Integer.parseInt(command, 16), 0, body + "00");

        assertEquals(Integer.parseInt(status, 16), status(version, frame));
    }

    @Test
    void shouldHaveNoStatusOfItsOwnForTheHeader() {
        UnsafeBuffer status = pdu(CommandId.ENQUIRE_LINK, 1, "");
        assertEquals(RUNKNOWNERR, status(SmppVersion.V34, status));
        UnsafeBuffer number = pdu(CommandId.ENQUIRE_LINK, 0, "");
        number.putByte(12, (byte) 0x80);
        assertEquals(RUNKNOWNERR, status(SmppVersion.V34, number));
        UnsafeBuffer length = pdu(CommandId.ENQUIRE_LINK, 0, "");
        length.putByte(3, (byte) 17);
        assertEquals(RINVCMDLEN, status(SmppVersion.V34, length));
    }
}
