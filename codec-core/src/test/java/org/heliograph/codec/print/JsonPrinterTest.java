package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
    private static final FrameInfo CAPTURED =
            new FrameInfo(12, 4, "2026-07-27T05:30:02.123456Z", "10.0.0.1:5000", "10.0.0.2:7890");

    @Test
    void shouldPrintFieldsInWireOrder() {
        String json = Samples.json(Samples.note(), SampleNote.TYPE);

        assertEquals(
                "{\"protocol\":\"sample-1\",\"message\":\"NOTE\",\"offset\":0,\"length\":69,\"fields\":{\"Length\":69,"
                        + "\"Kind\":1,\"Id\":\"0x8000000000000007\",\"Coding\":8,\"Port\":65535,\"Shift\":-5,"
                        + "\"State\":\"ERR7\",\"Sender\":\"1069\",\"Digest\":\"cafebabe\",\"Count\":2,"
                        + "\"Receiver\":[\"13800\",\"\"],\"Size\":4,\"Content\":\"4f60597d\",\"Link\":\"\"},"
                        + "\"faults\":[]}\n",
                json);
    }

    @Test
    void shouldKeepOrderAndDuplicatesOfTlvs() {
        String json = Samples.json(Samples.list(), SampleList.TYPE);

        assertEquals(
                "{\"protocol\":\"sample-1\",\"message\":\"LIST\",\"offset\":0,\"length\":25,\"fields\":{\"Length\":25,"
                        + "\"Name\":\"abc\",\"Flags\":3},\"tlvs\":["
                        + "{\"tag\":516,\"name\":\"reference\",\"length\":2,\"value\":7},"
                        + "{\"tag\":5120,\"length\":0,\"value\":\"\"},"
                        + "{\"tag\":516,\"name\":\"reference\",\"length\":2,\"value\":8}],\"faults\":[]}\n",
                json);
    }

    @Test
    void shouldPrintCaptureOnFrameAndNotOnPayload() {
        StringBuilder out = new StringBuilder();

        Samples.show(new JsonPrinter(out), CAPTURED, Samples.ping(), SamplePing.TYPE, Settings.LENIENT, printer -> {
            printer.beginMessage("inner", "text", 2, 4);
            printer.derived("text", 0, 4, "hi");
            printer.endMessage();
        });

        assertEquals(
                "{\"protocol\":\"sample-1\",\"message\":\"PING\",\"offset\":12,\"length\":7,\"capture\":{\"packet\":4,"
                        + "\"time\":\"2026-07-27T05:30:02.123456Z\",\"source\":\"10.0.0.1:5000\","
                        + "\"destination\":\"10.0.0.2:7890\"},\"fields\":{\"Number\":7,\"Key\":\"deadbeef\","
                        + "\"Reserved\":1},\"payload\":{\"protocol\":\"inner\",\"message\":\"text\",\"offset\":2,"
                        + "\"length\":4,\"fields\":{\"text\":\"hi\"},\"faults\":[]},\"faults\":[]}\n",
                out.toString());
    }

    @Test
    void shouldPrintFurtherPayloadsApartAndCountOffsetsFromTheFrame() {
        StringBuilder out = new StringBuilder();

        Samples.show(
                new JsonPrinter(out), FrameInfo.at(0), Samples.ping(), SamplePing.TYPE, Settings.LENIENT, printer -> {
                    printer.beginMessage("a", "one", 2, 4);
                    printer.beginMessage("b", "deep", 1, 2);
                    printer.endMessage();
                    printer.endMessage();
                    printer.beginMessage("a", "two", 3, 1);
                    printer.endMessage();
                    printer.beginMessage("a", "three", 4, 1);
                    printer.endMessage();
                });

        Samples.requireJson(out.toString());
        assertTrue(out.indexOf("\"payload\":{\"protocol\":\"a\",\"message\":\"one\",\"offset\":2,\"length\":4,"
                        + "\"fields\":{},\"payload\":{\"protocol\":\"b\",\"message\":\"deep\",\"offset\":3,")
                > 0);
        assertTrue(out.indexOf("\"payloads\":[{\"protocol\":\"a\",\"message\":\"two\",\"offset\":3,\"length\":1,"
                        + "\"fields\":{},\"faults\":[]},{\"protocol\":\"a\",\"message\":\"three\"")
                > 0);
    }

    @Test
    void shouldNumberNamesThatComeAgain() {
        StringBuilder out = new StringBuilder();

        Samples.show(
                new JsonPrinter(out), FrameInfo.at(0), Samples.ping(), SamplePing.TYPE, Settings.LENIENT, printer -> {
                    printer.derived("Number", 0, 2, "x");
                    printer.derived("header", 0, 2, "1");
                    printer.derived("header", 0, 2, "2");
                    printer.derived("header", 0, 2, "3");
                });

        Samples.requireJson(out.toString());
        assertTrue(out.indexOf("\"Number[1]\":\"x\",\"header\":\"1\",\"header[1]\":\"2\",\"header[2]\":\"3\"},"
                        + "\"derived\":[\"Number[1]\",\"header\",\"header[1]\",\"header[2]\"]")
                > 0);
    }

    @Test
    void shouldKeepOctetsBehindTheNulOfATextAndOfAnElement() {
        byte[] frame = Samples.note();
        frame[SampleNote.SENDER.delta() + 6] = 0x7F;
        frame[SampleNote.RECEIVER.delta() + SampleNote.RECEIVER.width() + 7] = (byte) 0xFF;

        String json = Samples.json(frame, SampleNote.TYPE);

        assertTrue(json.contains(",\"padding\":{\"Sender\":\"00007f00\",\"Receiver[1]\":\"00000000000000ff\"},"), json);
    }

    @Test
    void shouldTellHowMuchOfATextWasCut() {
        byte[] frame = Samples.note();

        String json = Samples.json(Samples.withLength(Arrays.copyOf(frame, frame.length - 4)), SampleNote.TYPE);

        assertTrue(json.contains("\"Link\":\"\"},\"cut\":{\"Link\":2},\"faults\":[]"), json);
    }

    @Test
    void shouldPrintRestOfALenientlyReadFrame() {
        byte[] frame = Samples.note();

        String json = Samples.json(Samples.withLength(Arrays.copyOf(frame, frame.length + 2)), SampleNote.TYPE);

        assertTrue(json.contains(",\"rest\":\"0000\",\"faults\":[]}"), json);
        assertFalse(json.contains("octets"), json);
    }

    @Test
    void shouldPrintWholeFrameWhereItCouldNotBeRead() {
        byte[] frame = Arrays.copyOf(Samples.note(), 9);

        String json = Samples.json(frame, SampleNote.TYPE);

        assertEquals(
                "{\"protocol\":\"sample-1\",\"message\":\"NOTE\",\"offset\":0,\"length\":9,\"fields\":{\"Length\":69,"
                        + "\"Kind\":1},\"rest\":\"80\",\"octets\":\"" + Samples.hex(frame) + "\",\"faults\":[{"
                        + "\"code\":\"TRUNCATED\",\"field\":\"Id\",\"at\":8,"
                        + "\"text\":\"NOTE Id at octet 8 runs past the end of the frame\"}]}\n",
                json);
    }

    @Test
    void shouldPrintFaultsOfTheFrameWithoutAField() {
        StringBuilder out = new StringBuilder();
        JsonPrinter printer = new JsonPrinter(out);
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[] {1, 2});

        printer.frame(FrameInfo.at(9), buffer, 0, 2);
        printer.beginMessage("p", "?", 0, 2);
        printer.fault(Fault.of(Fault.UNKNOWN_MESSAGE, Fault.NO_FIELD, 0), null);
        printer.endMessage();

        assertEquals(
                "{\"protocol\":\"p\",\"message\":\"?\",\"offset\":9,\"length\":2,\"fields\":{},\"octets\":\"0102\","
                        + "\"faults\":[{\"code\":\"UNKNOWN_MESSAGE\",\"at\":0,"
                        + "\"text\":\"frame at octet 0 names no message of this protocol\"}]}\n",
                out.toString());
    }

    @Test
    void shouldEscapeWhatATerminalWouldActOn() {
        byte[] frame = Samples.note();
        byte[] hostile = {0x1B, '[', '"', '\\', '\n', 0x7F, (byte) 0x9B, (byte) 0xE9};
        System.arraycopy(hostile, 0, frame, SampleNote.SENDER.delta(), hostile.length);

        String json = Samples.json(frame, SampleNote.TYPE);

        Samples.requireJson(json);
        assertTrue(json.contains("\"Sender\":\"\\u001b[\\\"\\\\\\n\\u007f\\u009bé\""), json);
    }

    @Test
    void shouldEscapeLineSeparatorsDirectionMarksAndLoneSurrogates() {
        StringBuilder out = new StringBuilder();

        Glyphs.json("\u2028\u202e\ud800x\ud83d\ude00\u200b", out);

        assertEquals("\"\\u2028\\u202e\\ud800x\ud83d\ude00\\u200b\"", out.toString());
    }

    @Test
    void shouldPrintEveryTruncationAsJson() {
        byte[] frame = Samples.note();

        for (int length = 0; length < frame.length; length++) {
            String cut = Samples.json(Arrays.copyOf(frame, length), SampleNote.TYPE);
            Samples.requireJson(cut);
        }
    }

    @Test
    void shouldRethrowFailureOfTheOutput() {
        Writer broken = new StringWriter() {
            @Override
            public void write(char[] text, int from, int length) {
                throw new UncheckedIOException(new IOException("disk full"));
            }
        };
        Appendable refusing = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("disk full");
            }
        };

        for (Appendable out : new Appendable[] {broken, refusing}) {
            JsonPrinter printer = new JsonPrinter(out);
            assertThrows(
                    UncheckedIOException.class,
                    () -> Samples.show(
                            printer, FrameInfo.at(0), Samples.ping(), SamplePing.TYPE, Settings.LENIENT, p -> {}));
        }
    }

    @Test
    void shouldPrintTheSameToAWriterAsToABuilder() {
        StringWriter writer = new StringWriter();
        StringBuilder builder = new StringBuilder();
        byte[] frame = Samples.frame(
                SampleList.TYPE, Map.of("Options", List.of(Map.of("tag", 1L, "value", "ab".repeat(10_000)))));

        for (Appendable out : new Appendable[] {writer, builder}) {
            JsonPrinter printer = new JsonPrinter(out);
            for (int i = 0; i < 3; i++) {
                Samples.show(printer, FrameInfo.at(i), frame, SampleList.TYPE, Settings.LENIENT, p -> {});
            }
        }

        assertEquals(builder.toString(), writer.toString());
        assertEquals(3, builder.toString().lines().peek(Samples::requireJson).count());
    }

    @Test
    void shouldRefuseEventsOutsideAMessage() {
        JsonPrinter printer = new JsonPrinter(new StringBuilder());

        assertThrows(IllegalStateException.class, () -> printer.beginMessage("p", "m", 0, 1));
        assertThrows(IllegalStateException.class, () -> printer.derived("x", 0, 0, "y"));
        assertThrows(IllegalStateException.class, () -> printer.number(SampleNote.KIND, 0, 1));
    }
}
