package org.heliograph.wap.wbxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Mode;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.HexPrinter;
import org.heliograph.codec.print.JsonEncoder;
import org.heliograph.codec.print.JsonFrames;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.print.TreePrinter;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.codec.testkit.Visited;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WbxmlProtocolTest {
    private static final String SI = "02056a0045c60c037761702e696f626f782e66690011033140776972616c2e636f6d00"
            + "070ac3071999062515231510c30420020630010357616e7420746f207465737420612066657463683f000101";
    private static final String IN_PLACE = "030b6a0045c65a01870e060373336372337400010101";
    private static final String IN_STRING_TABLE = "030b6a077333637233740045c65a01870e068300010101";

    private final Protocol protocol = new WbxmlProtocol();

    private static UnsafeBuffer octets(String hex) {
        return AgronaAccess.wrap(HexFormat.of().parseHex(hex));
    }

    private int dissect(UnsafeBuffer frame, Settings settings, FieldVisitor visitor) {
        return new Dissector(Protocols.load(), settings).dissect(protocol, frame, 0, frame.capacity(), visitor);
    }

    private Visited visit(String hex, Settings settings) {
        Visited visited = new Visited();
        dissect(octets(hex), settings, visited);
        return visited;
    }

    @Test
    void shouldBeFound() {
        assertEquals("WBXML", Protocols.load().get("wbxml").title());
        assertEquals(WbxmlDocument.TYPE, protocol.typeOf(octets(SI), 0, 3, Mode.STRICT));
        assertEquals(List.of(WbxmlDocument.TYPE), protocol.types());
        assertTrue(protocol.ports().isEmpty());
    }

    @Test
    void shouldTakeTheDepthOfItsSettings() {
        String three = "030b6a00" + "454646" + "010101";
        Limits two = Limits.DEFAULT.withNesting(2);

        assertEquals(Fault.NONE, check(three, Settings.STRICT));
        assertEquals(Fault.NESTED_TOO_DEEP, Fault.code(check(three, Settings.STRICT.withLimits(two))));
        assertEquals(Fault.NONE, check(three, Settings.STRICT.withLimits(two.withNesting(3))));
    }

    private static long check(String hex, Settings settings) {
        UnsafeBuffer octets = new UnsafeBuffer(HexFormat.of().parseHex(hex));
        return new WbxmlDocument(settings).wrap(octets, 0, octets.capacity()).check();
    }

    @Test
    void shouldShowElementsWithinElements() {
        Visited document = visit(SI, Settings.STRICT);
        Visited root = document.nested().get(0);
        Visited indication = root.nested().get(0);

        assertEquals(2L, document.fields().get("version"));
        assertEquals("05", document.fields().get("publicid"));
        assertEquals("-//WAPFORUM//DTD SI 1.0//EN", document.derived().get("public identifier"));
        assertEquals("MIBenum 106, utf-8", document.derived().get("charset"));
        assertEquals("si", root.name());
        assertEquals(4, root.position());
        assertEquals(SI.length() / 2 - 4, root.length());
        assertEquals("indication", indication.name());
        assertEquals(1, indication.position());
        assertEquals(
                Map.of(
                        "href", "http://wap.iobox.fi",
                        "si-id", "1@wiral.com",
                        "action", "signal-medium",
                        "created", "1999-06-25T15:23:15Z",
                        "si-expires", "2002-06-30T00:00:00Z",
                        "text", "Want to test a fetch?"),
                indication.derived());
    }

    /** What references stand for is made only as long as there is room for it, so that the time is that of the octets. */
    @Test
    void shouldEndWhereTheTextOfReferencesIsTooLong() {
        String table = "61".repeat(40_000) + "00";
        String start = "03056a" + "82b841" + table + "45";

        Visited document = visit(start + "8300".repeat(1_000) + "01", Settings.LENIENT);

        assertEquals(1, document.faults().size());
        assertEquals("TOO_MANY", document.faults().get(0).get("code"));
        assertEquals(start.length() / 2 + 4L, document.faults().get(0).get("at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_PLACE, IN_STRING_TABLE})
    void shouldMaskPasswordsOfProvisioning(String document) throws IOException {
        StringBuilder tree = new StringBuilder();
        StringBuilder hex = new StringBuilder();
        UnsafeBuffer frame = octets(document);
        TreePrinter printer = new TreePrinter(tree);
        printer.frame(FrameInfo.at(0), frame, 0, frame.capacity());
        dissect(frame, Settings.STRICT, printer);
        HexPrinter dump = new HexPrinter(hex);
        dump.frame(FrameInfo.at(0), frame, 0, frame.capacity());
        dissect(frame, Settings.STRICT, dump);

        assertTrue(tree.toString().contains("AUTHSECRET"), tree.toString());
        assertFalse(tree.toString().contains("s3cr3t"), tree.toString());
        assertFalse(tree.toString().contains("733363723374"), tree.toString());
        assertTrue(hex.toString().contains("**"), hex.toString());
        assertFalse(hex.toString().contains("73 33 63 72 33 74"), hex.toString());
    }

    @Test
    void shouldShowWhatCanBeReadBeforeAFault() {
        Visited document = visit(SI.substring(0, SI.length() - 30), Settings.LENIENT);

        assertEquals("indication", document.nested().get(0).nested().get(0).name());
        assertEquals(1, document.faults().size());
    }

    @Test
    void shouldReadPayloadsByContentType() {
        List<PayloadReader> readers = new WbxmlProvider().payloadReaders(Settings.STRICT);
        String[] kinds = readers.stream().map(PayloadReader::kind).sorted().toArray(String[]::new);
        Visited seen = new Visited();
        UnsafeBuffer frame = octets("03010000" + "850a03c3a46200" + "01");
        PayloadKey key = new PayloadKey("application/vnd.wap.slc").set(WbxmlPayloadReader.CHARSET, 4);

        readers.stream().filter(reader -> reader.kind().equals(key.kind())).forEach(reader -> {
            assertTrue(reader.reads(key));
            reader.read(key, frame, 0, frame.capacity(), seen);
        });

        assertEquals(
                List.of(
                        "application/vnd.wap.coc",
                        "application/vnd.wap.connectivity-wbxml",
                        "application/vnd.wap.emn+wbxml",
                        "application/vnd.wap.sic",
                        "application/vnd.wap.slc"),
                List.of(kinds));
        assertEquals(Map.of("href", "http://www.\u00c3\u00a4b"), sl(seen).derived());
        assertTrue(seen.faults().isEmpty(), seen.toString());
    }

    private static Visited sl(Visited seen) {
        Visited document = seen.name().equals("sl") ? seen : seen.nested().get(0);
        return document.name().equals("sl") ? document : document.nested().get(0);
    }

    @TestFactory
    Stream<DynamicTest> shouldDetectDocumentsOfKnownTypes() {
        return Vectors.load("wbxml").stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    boolean known =
                            !vector.error() && !vector.expect().get("doctype").equals("custom");
                    UnsafeBuffer frame = AgronaAccess.wrap(vector.octets());

                    assertEquals(known ? Detection.YES : Detection.NO, protocol.detect(frame, 0, frame.capacity()));
                    assertEquals(Detection.NO, protocol.detect(frame, 0, frame.capacity() - 1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> shouldGiveTheSameOctetsThroughJson() {
        return Vectors.load("wbxml").stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> shouldComeBack(vector.octets())));
    }

    @Property(tries = 300)
    void shouldGiveAnyOctetsThroughJson(@ForAll @Size(max = 60) byte[] body, @ForAll @Size(max = 3) byte[] header)
            throws IOException {
        byte[] frame = Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, frame, header.length, body.length);
        shouldComeBack(frame);
        byte[] known = HexFormat.of().parseHex("03056a00" + HexFormat.of().formatHex(body));
        shouldComeBack(known);
    }

    private void shouldComeBack(byte[] octets) throws IOException {
        UnsafeBuffer frame = AgronaAccess.wrap(octets);
        for (Settings settings : List.of(Settings.LENIENT, Settings.STRICT)) {
            StringBuilder json = new StringBuilder();
            JsonPrinter printer = new JsonPrinter(json);
            printer.frame(FrameInfo.at(0), frame, 0, frame.capacity());
            dissect(frame, settings, printer);
            UnsafeBuffer out = AgronaAccess.wrap(new byte[octets.length + 16]);

            try (JsonFrames frames = new JsonFrames(new StringReader(json.toString()))) {
                int length = new JsonEncoder(Settings.LENIENT.withWriting(Mode.LENIENT))
                        .encode(frames.next(), protocol, out, 0, out.capacity());

                assertEquals(HexFormat.of().formatHex(octets), Replay.hex(out, length), json::toString);
            }
        }
    }

    @Test
    void shouldTakeWhateverThereIsAsAFrame() {
        Framing framing = protocol.framing(Limits.DEFAULT.withFrameLength(10));
        UnsafeBuffer frame = octets(SI);

        assertEquals(10, framing.frameLength(frame, 0, 10));
        assertEquals(12, framing.announcedLength(frame, 0, 12));
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(framing.frameLength(frame, 0, 11)));
    }

    /** The default depth of payloads stands for that of documents; one of its own holds whatever it is. */
    @Test
    void shouldReadAsDeepAsItIsTold() {
        int depth = 20;
        String hex = "03056a00" + "45".repeat(depth - 1) + "05" + "01".repeat(depth - 1);
        for (int limit = 1; limit <= depth + 1; limit++) {
            WbxmlSettings reading = WbxmlSettings.STRICT.withNesting(limit);
            WbxmlDocument own = new WbxmlDocument(Settings.STRICT, WbxmlTables.STANDARD, reading);
            Settings settings = Settings.STRICT.withLimits(Limits.DEFAULT.withNesting(limit));

            assertEquals(limit < depth, Fault.isFault(check(own, hex)), "limit=" + limit);
            boolean isDefault = limit == Limits.DEFAULT.nesting();
            assertEquals(limit < depth && !isDefault, Fault.isFault(check(new WbxmlDocument(settings), hex)));
        }
    }

    private static long check(WbxmlDocument document, String hex) {
        UnsafeBuffer octets = Octet.frame(hex);
        return document.wrap(octets, 0, octets.capacity()).check();
    }
}
