package org.heliograph.smpp.protocol;

import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SmppDispatcherTest {
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);

    /** Records which method was called with which message. */
    private static SmppHandler recording(List<String> calls) {
        InvocationHandler record = (proxy, method, arguments) -> {
            Object first = arguments[0];
            String told = first instanceof Message<?> message
                    ? message.getClass().getSimpleName()
                    : Fault.codeName((long) first) + " " + arguments[1];
            calls.add(method.getName() + " " + told);
            return null;
        };
        return (SmppHandler)
                Proxy.newProxyInstance(SmppHandler.class.getClassLoader(), new Class<?>[] {SmppHandler.class}, record);
    }

    private int frame(MessageType<?> type) {
        SmppMessage<?> message = (SmppMessage<?>) type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
        message.encode(buffer, 7, 500);
        message.sequenceNumber(1);
        return message.finish();
    }

    private static Set<Integer> commands(SmppVersion version) {
        Set<Integer> commands = new TreeSet<>();
        for (MessageType<?> type : SmppProtocol.of(version).types()) {
            commands.add((int) type.shape().key());
        }
        return commands;
    }

    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldHandEachPduOfTheVersionToItsMethod(SmppVersion version) {
        List<String> calls = new ArrayList<>();
        SmppDispatcher dispatcher = new SmppDispatcher(SmppProtocol.of(version), Settings.LENIENT, recording(calls));

        for (MessageType<?> type : SmppProtocol.of(version).types()) {
            int length = frame(type);
            calls.clear();

            long fault = dispatcher.dispatch(buffer, 7, length);

            assertEquals(Fault.NONE, fault, type.name());
            String name = camel(type.name());
            assertEquals(List.of("on" + name + " " + name), calls);
        }
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }

    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldTakePdusThatTheVersionLacksForUnknown(SmppVersion version) {
        List<String> calls = new ArrayList<>();
        SmppDispatcher lenient = new SmppDispatcher(SmppProtocol.of(version), Settings.LENIENT, recording(calls));
        SmppDispatcher strict = new SmppDispatcher(SmppProtocol.of(version), Settings.STRICT, recording(calls));
        Set<Integer> own = commands(version);
        int lacking = 0;
        for (SmppVersion other : SmppVersion.values()) {
            for (MessageType<?> type : SmppProtocol.of(other).types()) {
                if (!own.contains((int) type.shape().key())) {
                    int length = frame(type);
                    calls.clear();
                    assertEquals(Fault.NONE, lenient.dispatch(buffer, 7, length));
                    assertEquals(Fault.UNKNOWN_MESSAGE, Fault.code(strict.dispatch(buffer, 7, length)));
                    assertEquals(List.of("onUnknown SmppUnknown", "onFault UNKNOWN_MESSAGE unknown"), calls);
                    lacking++;
                }
            }
        }
        assertTrue(lacking > 5, "lacking=" + lacking);
    }

    @Test
    void shouldHaveAMethodForEachPduOfAnyVersionAndThreeMore() {
        Set<String> expected = new TreeSet<>(Set.of("onVendor", "onUnknown", "onFault"));
        for (SmppVersion version : SmppVersion.values()) {
            for (MessageType<?> type : SmppProtocol.of(version).types()) {
                expected.add("on" + camel(type.name()));
            }
        }
        Set<String> methods = new TreeSet<>();
        for (Method method : SmppHandler.class.getMethods()) {
            methods.add(method.getName());
        }

        assertEquals(expected, methods);
        assertEquals(39 + 3, methods.size());
    }

    @Test
    void shouldHandFaultsToTheirMethodWithTheFrame() {
        List<String> calls = new ArrayList<>();
        UnsafeBuffer faulty = Octet.frame("ee" + "00000011000000060000000000000001");
        SmppHandler handler = new SmppHandler() {
            @Override
            public void onFault(long fault, MessageType<?> type, DirectBuffer frame, int offset, int length) {
                assertEquals(faulty, frame);
                calls.add(Fault.codeName(fault) + " " + type + " " + offset + " " + length);
            }
        };
        SmppDispatcher dispatcher = new SmppDispatcher(SmppProtocol.V34, Settings.LENIENT, handler);

        assertEquals(Fault.LENGTH_MISMATCH, Fault.code(dispatcher.dispatch(faulty, 1, 16)));
        for (int length = 0; length < 16; length++) {
            assertEquals(Fault.TRUNCATED, Fault.code(dispatcher.dispatch(faulty, 1, length)));
        }

        assertEquals("LENGTH_MISMATCH unbind 1 16", calls.get(0));
        assertEquals("TRUNCATED unknown 1 0", calls.get(1));
        assertEquals("TRUNCATED unknown 1 15", calls.get(16));
    }

    @Test
    void shouldHandOverEveryVectorOrItsFault() {
        for (Vector vector : Vectors.load("smpp")) {
            List<String> calls = new ArrayList<>();
            SmppProtocol protocol = (SmppProtocol) SmppProtocolTest.protocol(vector);
            UnsafeBuffer frame = new UnsafeBuffer(vector.octets());

            long fault = new SmppDispatcher(protocol, Settings.LENIENT, recording(calls))
                    .dispatch(frame, 0, frame.capacity());

            assertEquals(1, calls.size(), vector.name());
            if (!vector.error()) {
                assertEquals(Fault.NONE, fault, vector.name());
                assertEquals(
                        "on" + camel((String) vector.expect().get("command")),
                        calls.get(0).split(" ")[0]);
            }
        }
    }

    @Test
    void shouldReadWithTheDialectOfTheProtocol() {
        UnsafeBuffer uuid = vector("submit_sm_resp_congestion_field");

        assertEquals(Fault.TEXT_TOO_LONG, Fault.code(strict(SmppProtocol.V33, uuid)));
        assertEquals(Fault.NONE, strict(SmppProtocol.V34, uuid));
    }

    private static long strict(SmppProtocol protocol, UnsafeBuffer frame) {
        return new SmppDispatcher(protocol, Settings.STRICT, new SmppHandler() {}).dispatch(frame, 0, frame.capacity());
    }

    @Test
    void shouldAllocateNothing() {
        List<UnsafeBuffer> frames = new ArrayList<>();
        for (Vector vector : Vectors.load("smpp")) {
            if (vector.octets().length >= 16) {
                frames.add(new UnsafeBuffer(vector.octets()));
            }
        }
        Counting handler = new Counting();
        SmppDispatcher[] dispatchers = Arrays.stream(SmppVersion.values())
                .map(version -> new SmppDispatcher(SmppProtocol.of(version), Settings.STRICT, handler))
                .toArray(SmppDispatcher[]::new);

        Allocation.assertNone("dispatch", () -> {
            for (int i = 0; i < frames.size(); i++) {
                for (int version = 0; version < dispatchers.length; version++) {
                    dispatchers[version].dispatch(
                            frames.get(i), 0, frames.get(i).capacity());
                }
            }
        });
        assertTrue(handler.sum > 0);
        assertTrue(handler.faults > 0);
    }

    private static final class Counting implements SmppHandler {
        private long sum;
        private long faults;

        @Override
        public void onSubmitSm(SubmitSm message) {
            sum += message.dataCoding()
                    + message.sourceAddr().length()
                    + message.text().capacity();
        }

        @Override
        public void onSubmitSmResp(SubmitSmResp message) {
            sum += message.commandStatus() + message.messageId().length();
        }

        @Override
        public void onDeliverSm(DeliverSm message) {
            sum += message.destinationAddr().length() + message.text().capacity();
        }

        @Override
        public void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {
            faults++;
        }
    }
}
