package org.heliograph.sms.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.FramePrinter;
import org.heliograph.codec.print.HexPrinter;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.print.TreePrinter;
import org.heliograph.codec.protocol.CollectorListener;
import org.heliograph.codec.protocol.Collectors;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.FrameOrigin;
import org.heliograph.codec.protocol.JoinedMessage;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.ProtocolProvider;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.sms.ApplicationPort;
import org.heliograph.sms.SmsPayload;
import org.heliograph.sms.SmsProvider;
import org.heliograph.sms.tpdu.TpduProvider;
import org.junit.jupiter.api.Test;

/** A joined message for a port is read by the plug-in that has registered for the kind. */
final class JoinedDatagramTest {
    private static final String[] FRAMES = {
        "0b05040b8423f000030702010106", "0b05040b8423f000030702020203ff",
    };

    /** A plug-in that reads what is for the port of WAP push. */
    private static final class Pushes implements ProtocolProvider, PayloadReader {
        @Override
        public int apiVersion() {
            return API_VERSION;
        }

        @Override
        public String name() {
            return "pushes";
        }

        @Override
        public List<Protocol> protocols() {
            return List.of();
        }

        @Override
        public List<PayloadReader> payloadReaders(Settings settings) {
            return List.of(this);
        }

        @Override
        public String kind() {
            return SmsPayload.DATAGRAM;
        }

        @Override
        public boolean reads(PayloadKey key) {
            return key.get(SmsPayload.DESTINATION_PORT, 0) == ApplicationPort.WAP_PUSH;
        }

        @Override
        public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
            visitor.beginMessage("push", "Push", position, length);
            visitor.derived("type", 1, 1, Integer.toString(frame.getByte(position + 1)));
            visitor.fault(Fault.of(Fault.TRAILING_OCTETS, Fault.NO_FIELD, length - 1), null);
            visitor.endMessage();
        }
    }

    private static String print(Function<Appendable, FramePrinter> kind, int faults) {
        Protocols protocols = Protocols.of(new SmsProvider(), new TpduProvider(), new JoinProvider(), new Pushes());
        Dissector dissector = new Dissector(protocols, Settings.LENIENT);
        Collectors collectors = new Collectors(protocols);
        StringBuilder out = new StringBuilder();
        FramePrinter printer = kind.apply(out);
        int[] found = new int[1];
        CollectorListener listener = new CollectorListener() {
            @Override
            public void joined(JoinedMessage message) {
                printer.joined(FrameInfo.at(14), message.parts(), message.octets());
                found[0] += dissector.show(message, printer);
            }

            @Override
            public void notice(String text) {
                throw new AssertionError(text);
            }
        };
        for (int i = 0; i < FRAMES.length; i++) {
            UnsafeBuffer frame = new UnsafeBuffer(HexFormat.of().parseHex(FRAMES[i]));
            printer.frame(FrameInfo.at(14 * i), frame, 0, frame.capacity());
            Protocol protocol = protocols.get("sms-userdata");
            collectors.at(FrameOrigin.at(14 * i));
            found[0] += dissector.dissect(protocol, frame, 0, frame.capacity(), printer, collectors);
            collectors.release(listener);
        }
        collectors.finish(listener);
        assertEquals(faults, found[0]);
        return out.toString();
    }

    @Test
    void shouldBeReadFurtherInATree() {
        String tree = print(TreePrinter::new, 1);

        assertTrue(tree.contains("sms  joined  5 octets in 2 parts, at 0, 14\n"), tree);
        assertTrue(tree.contains("\n  └ push  Push  5 octets at octet 0\n    = type  \"6\"\n"), tree);
        assertTrue(tree.contains("!! TRAILING_OCTETS"), tree);
    }

    @Test
    void shouldBeReadFurtherInJson() {
        String json = print(JsonPrinter::new, 1);

        String last = json.lines().reduce((first, second) -> second).orElseThrow();
        assertTrue(last.startsWith("{\"joined\":\"sms\",\"parts\":[{\"part\":1,\"offset\":0,\"length\":2},"), last);
        assertTrue(
                last.contains(
                        "\"octets\":\"01060203ff\"},\"payload\":{\"protocol\":\"push\",\"message\":\"Push\",\"offset\":0,"
                                + "\"length\":5,\"fields\":{\"type\":\"6\"},\"faults\":[{\"code\":\"TRAILING_OCTETS\""),
                last);
    }

    @Test
    void shouldBeReadFurtherInADump() {
        String dump = print(HexPrinter::new, 1);

        assertTrue(dump.contains("-- push  Push\n"), dump);
        assertTrue(dump.contains("0000  01 06"), dump);
        assertTrue(dump.contains("02 03 ff"), dump);
    }
}
