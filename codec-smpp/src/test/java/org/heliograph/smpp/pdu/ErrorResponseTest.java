package org.heliograph.smpp.pdu;

import static org.heliograph.smpp.Pdus.assertFault;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that report an error, with their bodies and without (§4.1): every one of every version, in both modes. */
final class ErrorResponseTest {
    private static final int STATUS = CommandStatus.ESME_RSYSERR;
    private static final String TLVS = "0428000132" + "14030002cafe";

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1024]);

    /** A response of a version, to be read in a mode. */
    record Response(SmppVersion version, Mode mode, MessageType<?> type) {
        SmppMessage<?> message() {
            Settings settings = version.settings(Settings.LENIENT.withReading(mode));
            return (SmppMessage<?>) type.newMessage(settings);
        }

        int commandId() {
            return (int) type.shape().key();
        }

        List<Field> body() {
            return type.fields().stream()
                    .filter(field -> field.anchor() > 0 || field.delta() >= SmppHeader.LENGTH)
                    .filter(field -> !(field instanceof TlvSet))
                    .toList();
        }

        boolean hasTlvs() {
            return type.fields().get(type.fields().size() - 1) instanceof TlvSet;
        }

        UnsafeBuffer frame(String body) {
            return pdu(commandId(), STATUS, body);
        }

        /** The octets of a body in which nothing is null. */
        String fullBody() {
            Message<?> message = type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
            Map<String, Object> values = new HashMap<>();
            for (Field field : body()) {
                if (field instanceof Group) {
                    values.put(field.name(), List.of(Map.of("destination_addr", "12")));
                } else if (field instanceof RepeatedCText) {
                    values.put(field.name(), List.of("1A", "2B"));
                } else if (field instanceof NumberField && type.shape().counts(field) == null) {
                    values.put(field.name(), 2);
                } else if (!(field instanceof NumberField)) {
                    values.put(field.name(), field instanceof Counted ? "6869" : "3132");
                }
            }
            UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);
            int length = Assembler.assemble(message, values, buffer, 0, 512);
            return Octet.hex(buffer, SmppHeader.LENGTH, length - SmppHeader.LENGTH);
        }

        /** The octets of the body in which everything is null. */
        String nullBody() {
            SmppMessage<?> message = (SmppMessage<?>) type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
            UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);
            message.encode(buffer, 0, 512);
            int length = message.finish();
            return Octet.hex(buffer, SmppHeader.LENGTH, length - SmppHeader.LENGTH);
        }

        @Override
        public String toString() {
            return type + " of " + version + " " + mode;
        }
    }

    private static Stream<Response> responses() {
        List<Response> responses = new ArrayList<>();
        for (SmppVersion version : SmppVersion.values()) {
            for (MessageType<?> type : SmppProtocol.of(version).types()) {
                if (CommandId.isResponse((int) type.shape().key())) {
                    responses.add(new Response(version, Mode.LENIENT, type));
                    responses.add(new Response(version, Mode.STRICT, type));
                }
            }
        }
        return responses.stream();
    }

    private static SmppMessage<?> readWell(Response response, UnsafeBuffer frame) {
        SmppMessage<?> message = response.message();
        long fault = message.wrap(frame, 0, frame.capacity()).check();
        assertEquals(Fault.NONE, fault, () -> Fault.describe(fault, message.type()));
        assertEquals(STATUS, message.commandStatus());
        return message;
    }

    /** Fails unless every reader of the concrete message answers null. */
    private static void assertNullBody(SmppMessage<?> message) throws ReflectiveOperationException {
        for (Method method : message.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !method.isBridge()
                    && !method.getName().equals("type")) {
                assertTrue(isNull(call(method, message)), method.getName());
            }
        }
    }

    private static Object call(Method method, Object target) throws ReflectiveOperationException {
        try {
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName() + " threw " + e.getCause(), e.getCause());
        }
    }

    private static boolean isNull(Object value) {
        if (value instanceof Number number) {
            return number.longValue() == 0;
        } else if (value instanceof CharSequence text) {
            return text.length() == 0;
        } else if (value instanceof DirectBuffer octets) {
            return octets.capacity() == 0;
        }
        return value instanceof GroupCursor cursor && !cursor.next();
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldReadABareHeader(Response response) throws ReflectiveOperationException {
        SmppMessage<?> message = readWell(response, response.frame(""));

        assertEquals(!response.body().isEmpty(), message.isBodyAbsent());
        assertEquals(16, message.fieldsEnd());
        assertNullBody(message);
        Visited visited = Visited.of(message);
        for (Field field : response.body()) {
            assertTrue(visited.fields().containsKey(field.name()), field.name());
            assertEquals(null, visited.fields().get(field.name()));
        }
        SmppMessage<?> unchecked = response.message();
        unchecked.wrap(response.frame(""), 0, 16);
        assertEquals(!response.body().isEmpty(), unchecked.isBodyAbsent(), "before check()");
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldReadAnEmptyBody(Response response) throws ReflectiveOperationException {
        UnsafeBuffer frame = response.frame(response.nullBody());

        SmppMessage<?> message = readWell(response, frame);

        assertFalse(message.isBodyAbsent());
        assertEquals(frame.capacity(), message.fieldsEnd());
        assertNullBody(message);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldReadAFullBody(Response response) {
        UnsafeBuffer frame = response.frame(response.fullBody());

        SmppMessage<?> message = readWell(response, frame);

        assertFalse(message.isBodyAbsent());
        assertEquals(frame.capacity(), message.fieldsEnd());
        Map<String, Object> fields = Visited.of(message).fields();
        for (Field field : response.body()) {
            Object value = fields.get(field.name());
            assertTrue(value != null && !value.equals("") && !value.equals(0L), field.name());
        }
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldReadTlvsWithAndWithoutTheBody(Response response) {
        boolean refused = response.version() == SmppVersion.V33 && response.mode() == Mode.STRICT;
        for (String body : new String[] {"", response.nullBody(), response.fullBody()}) {
            UnsafeBuffer frame = response.frame(body + TLVS);
            if (response.hasTlvs() && refused) {
                int position = 16 + body.length() / 2;
                assertFault(Fault.NOT_ALLOWED, "tlvs", position, response.message(), frame);
            } else if (response.hasTlvs()) {
                TlvMessage<?> message = (TlvMessage<?>) readWell(response, frame);
                assertEquals(body.isEmpty() && !response.body().isEmpty(), message.isBodyAbsent());
                assertEquals(frame.capacity(), message.fieldsEnd());
                assertEquals(50, message.tlvs().number(SmppTlv.CONGESTION_STATE, -1));
                TlvCursor tlvs = message.tlvs();
                assertTrue(tlvs.find(0x1403));
                assertEquals("cafe", Octet.hex(tlvs.value()));
            } else {
                assertEquals(16, readWell(response, frame).fieldsEnd());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldIgnoreWhatIsNeitherBodyNorTlvs(Response response) throws ReflectiveOperationException {
        for (int octets = 1; octets < 12; octets++) {
            UnsafeBuffer frame = response.frame("ff".repeat(octets));
            SmppMessage<?> message = readWell(response, frame);
            assertEquals(16, message.fieldsEnd(), "octets=" + octets);
            assertNullBody(message);
            assertTrue(response.body().isEmpty() || message.isBodyAbsent());
            assertEquals(16, message.visit(new Visited()));
        }
        UnsafeBuffer behind = response.frame(response.fullBody() + "ff");
        assertEquals(16, readWell(response, behind).fieldsEnd());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldNeverFailOnTheBody(Response response) {
        Random random = new Random(41);
        for (int i = 0; i < 500; i++) {
            byte[] octets = new byte[random.nextInt(24)];
            random.nextBytes(octets);
            for (int k = 0; k < octets.length; k++) {
                octets[k] = random.nextBoolean() ? 0 : octets[k];
            }
            String body = HexFormat.of().formatHex(octets);
            UnsafeBuffer frame = response.frame(body);
            SmppMessage<?> message = response.message();
            long fault = message.wrap(frame, 0, frame.capacity()).check();
            boolean ofTlvs =
                    response.mode() == Mode.STRICT && Fault.isFault(fault) && message.fieldAt(fault) instanceof TlvSet;
            assertTrue(fault == Fault.NONE || ofTlvs, body);
            message.visit(new Visited());
        }
    }

    /** With status 0 the body has to be there: nothing of this section applies. */
    @ParameterizedTest
    @MethodSource("responses")
    void shouldWantTheBodyOfASuccess(Response response) {
        UnsafeBuffer frame = pdu(response.commandId(), CommandStatus.ESME_ROK, "");
        SmppMessage<?> message = response.message();
        long fault = message.wrap(frame, 0, 16).check();
        if (response.body().isEmpty()) {
            assertEquals(Fault.NONE, fault);
        } else if (response.mode() == Mode.STRICT) {
            assertEquals(Fault.TRUNCATED, Fault.code(fault));
            assertEquals(response.body().get(0), Fault.field(fault, message.type()));
        }
        assertFalse(message.isBodyAbsent());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void shouldBeWrittenAsTheVersionDoes(Response response) {
        SmppMessage<?> message = response.message();
        message.encode(buffer, 0, buffer.capacity());
        message.commandStatus(STATUS);
        message.sequenceNumber(1);

        int length = message.finish();

        String body = response.version() == SmppVersion.V33 ? response.nullBody() : "";
        assertEquals(Octet.hex(response.frame(body)), Octet.hex(buffer, 0, length));
        assertEquals(body.isEmpty() && !response.body().isEmpty(), message.isBodyAbsent());
        assertEquals(Fault.NONE, message.wrap(buffer, 0, length).check());
    }

    @Test
    void shouldWriteAnEmptyMessageIdBeforeTlvs() {
        int length = new DataSmResp(SmppVersion.V34.settings(Settings.STRICT))
                .encode(buffer, 0, 64)
                .commandStatus(CommandStatus.ESME_RDELIVERYFAILURE)
                .sequenceNumber(1)
                .addTlv(SmppTlv.DELIVERY_FAILURE_REASON, 2)
                .finish();
        assertEquals(Octet.hex(pdu(CommandId.DATA_SM_RESP, 0xFE, "00" + "0425000102")), Octet.hex(buffer, 0, length));

        length = new SubmitSmResp()
                .encode(buffer, 0, 64)
                .addTlv(SmppTlv.NETWORK_ERROR_CODE, Octet.frame("03001b"), 0, 3)
                .commandStatus(CommandStatus.ESME_RDELIVERYFAILURE)
                .sequenceNumber(1)
                .finish();
        assertEquals(
                Octet.hex(pdu(CommandId.SUBMIT_SM_RESP, 0xFE, "00" + "0423000303001b")), Octet.hex(buffer, 0, length));
    }

    @Test
    void shouldWriteTheBodyThatWasSet() {
        int length = new SubmitSmResp()
                .encode(buffer, 0, 64)
                .commandStatus(CommandStatus.ESME_RSYSERR)
                .sequenceNumber(1)
                .messageId("")
                .finish();
        assertEquals(Octet.hex(pdu(CommandId.SUBMIT_SM_RESP, 8, "00")), Octet.hex(buffer, 0, length));

        length = new SubmitMultiResp()
                .encode(buffer, 0, 64)
                .commandStatus(CommandStatus.ESME_RSUBMITFAIL)
                .sequenceNumber(1)
                .addUnsuccessSme(1, 1, "7", CommandStatus.ESME_RINVDSTADR)
                .finish();
        assertEquals(
                Octet.hex(pdu(CommandId.SUBMIT_MULTI_RESP, 0x45, "00" + "01" + "01013700" + "0000000b")),
                Octet.hex(buffer, 0, length));
    }

    @Test
    void shouldWriteCongestionOfAnyResponse() {
        int length = new EnquireLinkResp()
                .encode(buffer, 0, 64)
                .sequenceNumber(1)
                .addTlv(SmppTlv.CONGESTION_STATE, 95)
                .finish();
        UnsafeBuffer expected = pdu(CommandId.ENQUIRE_LINK_RESP, 0, "042800015f");
        assertEquals(Octet.hex(expected), Octet.hex(buffer, 0, length));
        assertEquals(95, read(new EnquireLinkResp(), expected).tlvs().number(SmppTlv.CONGESTION_STATE, -1));
    }

    /** Requests always have their bodies, whatever their status. */
    @Test
    void shouldNotLeaveOutTheBodyOfARequest() {
        UnsafeBuffer frame = pdu(CommandId.QUERY_SM, STATUS, "");
        assertFault(Fault.TRUNCATED, "message_id", 16, new QuerySm(), frame);
        assertFalse(new QuerySm().wrap(frame, 0, 16).isBodyAbsent());
        assertThrows(
                IllegalStateException.class,
                () -> new QuerySm().wrap(frame, 0, 16).messageId());
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer[] frames = {
            pdu(CommandId.SUBMIT_MULTI_RESP, STATUS, ""),
            pdu(CommandId.SUBMIT_MULTI_RESP, STATUS, TLVS),
            pdu(CommandId.SUBMIT_MULTI_RESP, STATUS, "ffffffff"),
            pdu(CommandId.SUBMIT_MULTI_RESP, STATUS, "00" + "01" + "01013700" + "0000000b"),
        };
        SubmitMultiResp reader = new SubmitMultiResp(Settings.STRICT);
        SubmitMultiResp writer = new SubmitMultiResp(Settings.STRICT);
        SubmitMulti multi = new SubmitMulti(Settings.STRICT);

        Allocation.assertNone("error responses", () -> {
            for (int i = 0; i < frames.length; i++) {
                reader.wrap(frames[i], 0, frames[i].capacity()).check();
                reader.unsuccessSme().next();
                reader.tlvs().number(SmppTlv.CONGESTION_STATE, reader.isBodyAbsent() ? 1 : 2);
            }
            writer.encode(buffer, 0, 64).commandStatus(STATUS).finish();
            writer.encode(buffer, 0, 64)
                    .commandStatus(STATUS)
                    .addUnsuccessSme(1, 1, "7", STATUS)
                    .finish();
            multi.encode(buffer, 0, 64)
                    .addSmeAddress(1, 1, "7")
                    .addDistributionList("8")
                    .finish();
        });
    }
}
