package org.heliograph.codec.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;

/** Frames of the sample messages, and what a dissector does with them. */
final class Samples {
    static final Settings LENIENT = Settings.LENIENT.withWriting(Mode.LENIENT);
    static final String PROTOCOL = "sample-1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Samples() {}

    static Map<String, Object> noteValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Id", "0x8000000000000007");
        values.put("Coding", 8L);
        values.put("Port", 65_535L);
        values.put("Shift", -5L);
        values.put("State", "ERR7");
        values.put("Sender", "1069");
        values.put("Digest", "cafebabe");
        values.put("Receiver", List.of("13800", ""));
        values.put("Content", "4f60597d");
        values.put("Link", "");
        return values;
    }

    static byte[] note() {
        return frame(SampleNote.TYPE, noteValues());
    }

    static byte[] list() {
        return frame(
                SampleList.TYPE,
                Map.of(
                        "Name",
                        "abc",
                        "Flags",
                        3L,
                        "Options",
                        List.of(
                                Map.of("tag", 0x0204L, "value", "0007"),
                                Map.of("tag", 0x1400L, "value", ""),
                                Map.of("tag", 0x0204L, "value", "0008"))));
    }

    static byte[] ping() {
        return frame(SamplePing.TYPE, Map.of("Number", 7L, "Key", "deadbeef", "Reserved", 1L));
    }

    static byte[] multi() {
        return frame(
                SampleMulti.TYPE,
                Map.of(
                        "User",
                        "me",
                        "Password",
                        "sesame",
                        "Target",
                        List.of(
                                Map.of("Form", 1L, "Ton", 1L, "Number", "4915"),
                                Map.of("Nick", "all"),
                                Map.of("Form", 1L, "Ton", 9L)),
                        "Name",
                        List.of("a", "", "bc")));
    }

    static byte[] reply() {
        return frame(SampleReply.TYPE, Map.of("Ticket", "t1", "Message_Id", "abc"));
    }

    static byte[] frame(MessageType<?> type, Map<String, ?> values) {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[32_768]);
        int length = Assembler.assemble(type.newMessage(LENIENT), values, buffer, 0, buffer.capacity());
        return Arrays.copyOf(buffer.byteArray(), length);
    }

    /** Sets the length in the first four octets of a frame to its own. */
    static byte[] withLength(byte[] frame) {
        new UnsafeBuffer(frame).putInt(0, frame.length, ByteOrder.BIG_ENDIAN);
        return frame;
    }

    static String print(Function<StringBuilder, FramePrinter> printer, byte[] frame, MessageType<?> type) {
        StringBuilder out = new StringBuilder();
        show(printer.apply(out), FrameInfo.at(0), frame, type, Settings.LENIENT, p -> {});
        return out.toString();
    }

    /** Shows a frame that lies in the middle of a buffer, with what was found in it. */
    static void show(
            FramePrinter printer,
            FrameInfo info,
            byte[] frame,
            MessageType<?> type,
            Settings settings,
            Consumer<FramePrinter> payload) {
        byte[] around = new byte[frame.length + 5];
        Arrays.fill(around, (byte) 0x55);
        System.arraycopy(frame, 0, around, 3, frame.length);
        UnsafeBuffer buffer = new UnsafeBuffer(around);
        Message<?> message = type.newMessage(settings);
        printer.frame(info, buffer, 3, frame.length);
        printer.beginMessage(PROTOCOL, type.name(), 0, frame.length);
        long fault = message.wrap(buffer, 3, frame.length).check();
        int end = message.visit(printer);
        payload.accept(printer);
        if (fault != 0) {
            printer.fault(fault, type);
        }
        if (end < frame.length) {
            printer.rest(end, frame.length - end, message.frame());
        }
        printer.endMessage();
    }

    static String json(byte[] frame, MessageType<?> type) {
        return print(JsonPrinter::new, frame, type);
    }

    static JsonFrame parse(String json) {
        try (JsonFrames frames = new JsonFrames(new StringReader(json))) {
            return frames.next();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] encode(String json, MessageType<?> type) {
        return encode(json, new SampleProtocol("Sample 1.0", type == null ? List.of() : List.of(type)), LENIENT);
    }

    /** Encodes JSON, which need not name the message if the protocol has but one. */
    static byte[] encode(String json, SampleProtocol protocol, Settings settings) {
        JsonFrame frame = parse(json);
        String name =
                protocol.types().isEmpty() ? null : protocol.types().get(0).name();
        JsonFrame named = frame.message() == null ? named(frame, name) : frame;
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[65_536]);
        int length = new JsonEncoder(settings).encode(named, protocol, buffer, 1, buffer.capacity() - 1);
        return Arrays.copyOfRange(buffer.byteArray(), 1, 1 + length);
    }

    private static JsonFrame named(JsonFrame frame, String message) {
        return new JsonFrame(
                frame.protocol(),
                message,
                frame.length(),
                frame.fields(),
                frame.tlvs(),
                frame.padding(),
                frame.cut(),
                frame.derived(),
                frame.rest(),
                frame.octets(),
                frame.capture());
    }

    /** Reads JSON to its end, so that a mistake in it throws. */
    static void requireJson(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
