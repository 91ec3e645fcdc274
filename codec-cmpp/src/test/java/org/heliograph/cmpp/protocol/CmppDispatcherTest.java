package org.heliograph.cmpp.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.Deliver;
import org.heliograph.cmpp.Submit;
import org.heliograph.cmpp.SubmitResp;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CmppDispatcherTest {
    /** Records which method was called with which message. */
    private static CmppHandler recording(List<String> calls) {
        InvocationHandler record = (proxy, method, arguments) -> {
            Object first = arguments[0];
            String type = first instanceof Message<?> message
                    ? message.getClass().getName()
                    : Fault.codeName((long) first) + " " + arguments[1];
            calls.add(method.getName() + " " + type);
            return null;
        };
        return (CmppHandler)
                Proxy.newProxyInstance(CmppHandler.class.getClassLoader(), new Class<?>[] {CmppHandler.class}, record);
    }

    @ParameterizedTest
    @EnumSource(CmppProtocol.class)
    void shouldHandEachMessageOfTheVersionToItsMethod(CmppProtocol version) {
        List<String> calls = new ArrayList<>();
        CmppDispatcher dispatcher = CmppDispatcher.of(version, Settings.LENIENT, recording(calls));
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);

        for (MessageType<?> type : version.types()) {
            Message<?> message = type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
            message.encode(buffer, 7, 500);
            int length = message.finish();
            calls.clear();

            long fault = dispatcher.dispatch(buffer, 7, length);

            assertEquals(Fault.NONE, fault, type.name());
            String simple = message.getClass().getSimpleName().substring("Cmpp".length());
            assertEquals(List.of("on" + simple + " " + message.getClass().getName()), calls);
        }
    }

    @Test
    void shouldHandFaultsAndUnknownCommandsToTheirMethods() {
        List<String> calls = new ArrayList<>();
        CmppDispatcher lenient = CmppDispatcher.of(CmppProtocol.CMPP_30, Settings.LENIENT, recording(calls));
        UnsafeBuffer unknown = Octet.frame("0000000c0000000300000001");
        UnsafeBuffer faulty = Octet.frame("0000000d0000000200000001");

        assertEquals(Fault.NONE, lenient.dispatch(unknown, 0, 12));
        assertEquals(Fault.LENGTH_MISMATCH, Fault.code(lenient.dispatch(faulty, 0, 12)));
        assertEquals(Fault.TRUNCATED, Fault.code(lenient.dispatch(faulty, 0, 5)));
        assertEquals(
                List.of(
                        "onUnknown org.heliograph.cmpp.CmppUnknown",
                        "onFault LENGTH_MISMATCH CMPP_TERMINATE",
                        "onFault TRUNCATED CMPP_UNKNOWN"),
                calls);
    }

    @Test
    void shouldAllocateNothingOnTheUsualPath() {
        List<UnsafeBuffer> frames = new ArrayList<>();
        for (Vector vector : Vectors.load("cmpp")) {
            if (vector.version().equals("3.0") && vector.octets().length >= 12) {
                frames.add(new UnsafeBuffer(vector.octets()));
            }
        }
        Counting handler = new Counting();
        CmppDispatcher dispatcher = CmppDispatcher.of(CmppProtocol.CMPP_30, Settings.LENIENT, handler);

        Allocation.assertNone("dispatch", () -> {
            for (int i = 0; i < frames.size(); i++) {
                dispatcher.dispatch(frames.get(i), 0, frames.get(i).capacity());
            }
        });
        assertTrue(handler.sum > 0);
    }

    private static final class Counting implements CmppHandler {
        private long sum;

        @Override
        public void onSubmit(Submit message) {
            sum += message.msgFmt()
                    + message.srcId().length()
                    + message.destTerminalId(0).length();
        }

        @Override
        public void onSubmitResp(SubmitResp message) {
            sum += message.result() + message.sequenceId();
        }

        @Override
        public void onDeliver(Deliver message) {
            sum += message.destId().length() + message.msgContent().capacity();
        }

        @Override
        public void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {
            throw new AssertionError(Fault.describe(fault, type));
        }
    }
}
