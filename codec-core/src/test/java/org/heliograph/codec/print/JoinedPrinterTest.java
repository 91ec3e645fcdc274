package org.heliograph.codec.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.protocol.JoinedPart;
import org.junit.jupiter.api.Test;

/** Messages that several frames make together. */
class JoinedPrinterTest {
    private static final List<JoinedPart> PARTS = List.of(new JoinedPart(1, 9, 0, 2), new JoinedPart(2, 7, 2, 1));
    private static final FrameInfo CAPTURED = new FrameInfo(40, 9, "2026-01-02T03:04:05Z", "10.0.0.1:1", "10.0.0.2:2");

    private static String print(Function<Appendable, FramePrinter> kind, FrameInfo info) {
        StringBuilder out = new StringBuilder();
        FramePrinter printer = kind.apply(out);
        UnsafeBuffer octets = new UnsafeBuffer(new byte[] {0x61, 0x62, 0x63});
        printer.joined(info, PARTS, octets);
        printer.beginMessage("test", "joined", 0, 3);
        printer.derived("text", 0, 3, "abc");
        printer.fault(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 2), null);
        printer.rest(2, 1, octets);
        printer.endMessage();
        return out.toString();
    }

    @Test
    void shouldNameTheFramesOfTheParts() {
        String of = "test  joined  3 octets in 2 parts, ";

        assertEquals(
                of + "at 9, 7",
                print(TreePrinter::new, FrameInfo.at(40)).lines().findFirst().orElseThrow());
        assertEquals(
                "2026-01-02T03:04:05Z  10.0.0.1:1 → 10.0.0.2:2  " + of + "packets 9, 7",
                print(TreePrinter::new, CAPTURED).lines().findFirst().orElseThrow());
    }

    @Test
    void shouldHaveAFormOfItsOwnInJson() {
        assertEquals(
                "{\"joined\":\"test\",\"parts\":[{\"part\":1,\"packet\":9,\"length\":2},{\"part\":2,\"packet\":7,\"length\":1}],"
                        + "\"length\":3,\"capture\":{\"packet\":9,\"time\":\"2026-01-02T03:04:05Z\",\"source\":\"10.0.0.1:1\","
                        + "\"destination\":\"10.0.0.2:2\"},\"fields\":{\"text\":\"abc\"},\"rest\":\"63\",\"faults\":[{\"code\":"
                        + "\"TEXT_MALFORMED\",\"at\":2,\"text\":"
                        + "\"" + Fault.describe(Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, 2), null) + "\"}]}\n",
                print(JsonPrinter::new, CAPTURED));
    }

    @Test
    void shouldGiveOctetsToTheirParts() {
        String blanks = " ".repeat(49);
        List<String> lines = print(HexPrinter::new, FrameInfo.at(40)).lines().toList();

        assertEquals("0000  61 62" + blanks.substring(5) + "part 1, at 9", lines.get(1));
        assertEquals("0002  63" + blanks.substring(2) + "(rest)", lines.get(2));
        assertEquals("= text \"abc\"", lines.get(lines.size() - 1).trim());
    }

    @Test
    void shouldBePassedOverWhereFramesAreRead() throws IOException {
        String joined = print(JsonPrinter::new, CAPTURED);
        String frame = "{\"message\":\"m\",\"fields\":{}}\n";
        String deep = "{\"joined\":{\"by\":[1,{\"a\":\"b\"}]}}\n";
        JsonFrames frames = new JsonFrames(new StringReader(joined + frame + deep + joined + frame + deep));

        assertNotNull(frames.next());
        assertNotNull(frames.next());
        assertNull(frames.next());
        assertNull(frames.next());
    }

    @Test
    void shouldPrintTheNextFrameAsAFrame() {
        StringBuilder out = new StringBuilder();
        JsonPrinter printer = new JsonPrinter(out);
        UnsafeBuffer octets = new UnsafeBuffer(new byte[3]);
        printer.joined(CAPTURED, PARTS, octets);
        printer.beginMessage("test", "joined", 0, 3);
        printer.endMessage();
        printer.frame(FrameInfo.at(5), octets, 0, 3);
        printer.beginMessage("test", "frame", 0, 3);
        printer.endMessage();

        assertEquals(
                "{\"protocol\":\"test\",\"message\":\"frame\",\"offset\":5,\"length\":3,\"fields\":{},\"faults\":[]}",
                out.toString().lines().toList().get(1));
    }
}
