package org.heliograph.wap.mms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.print.FrameInfo;
import org.heliograph.codec.print.JsonEncoder;
import org.heliograph.codec.print.JsonFrame;
import org.heliograph.codec.print.JsonFrames;
import org.heliograph.codec.print.JsonPrinter;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Expectations;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.wap.protocol.MmsProtocol;
import org.heliograph.wap.protocol.WapProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors of MMS, and the PDUs of those of WSP. */
final class MmsVectorsTest {

    /** Subjects whose quote the peer left out: their octets as they came, and with it. */
    private static final Map<String, List<String>> QUOTED =
            Map.of("oma-conf211-subject-utf8", List.of("961f1eeaef", "961f1fea7fef"));

    private final Protocols protocols = Protocols.of(new WapProvider());

    private static List<Vector> vectors() {
        List<Vector> all = new ArrayList<>(Vectors.load("mms"));
        for (Vector vector : Vectors.load("wsp")) {
            if (vector.expect().get("mms") instanceof Map<?, ?> mms
                    && vector.expect().get("data") instanceof Map<?, ?> data
                    && data.get("hex") instanceof String hex) {
                Map<String, Object> expect = new LinkedHashMap<>();
                mms.forEach((key, value) -> expect.put((String) key, value));
                all.add(nested(vector, hex, expect));
            }
        }
        return all;
    }

    private static Vector nested(Vector vector, String hex, Map<String, Object> expect) {
        Map<String, Object> extra = new LinkedHashMap<>(vector.extra());
        extra.put("kind", "mms-pdu");
        return new Vector(vector.name(), null, hex, expect, vector.source(), null, expect.containsKey("error"), extra);
    }

    @Test
    void shouldHaveAllVectors() {
        assertEquals(27, Vectors.load("mms").size());
        assertTrue(vectors().size() > 27);
    }

    @TestFactory
    Stream<DynamicTest> shouldReadAndWriteVectors() {
        return vectors().stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> verify(vector)));
    }

    @TestFactory
    Stream<DynamicTest> shouldFailForAlteredVectors() {
        return vectors().stream()
                .filter(vector -> !vector.error())
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> Expectations.alterations(vector.expect())
                        .forEach((path, expect) ->
                                assertThrows(AssertionError.class, () -> verify(vector.withExpect(expect)), path))));
    }

    private void verify(Vector vector) {
        UnsafeBuffer octets = Octet.frame(vector.hex());
        if (vector.extra().get("kind").equals("encoded-string")) {
            encodedString(vector, octets);
            return;
        }
        MmsPdu pdu = pdu(octets, Settings.STRICT);
        long fault = pdu.check();
        if (vector.error()) {
            assertTrue(Fault.isFault(fault), vector.name());
            assertTrue(Fault.position(fault) <= octets.capacity());
        } else {
            assertEquals(Fault.NONE, fault, () -> vector.name() + ": " + Fault.describe(fault, pdu.type()));
            Expectations.assertMatch(vector.name(), vector.expect(), MmsMaps.pdu(pdu));
            assertEquals(Octet.hex(octets), throughJson(octets));
            rewrite(vector, pdu);
        }
        if (vector.extra().get("lenient") instanceof Map<?, ?> lenient) {
            Map<String, Object> expect = new LinkedHashMap<>();
            lenient.forEach((key, value) -> expect.put((String) key, value));
            MmsPdu tolerant = pdu(octets, Settings.LENIENT);
            assertEquals(Fault.NONE, tolerant.check());
            Expectations.assertMatch(vector.name(), expect, MmsMaps.pdu(tolerant));
            assertEquals(Octet.hex(octets), throughJson(octets));
        }
    }

    private static MmsPdu pdu(UnsafeBuffer octets, Settings settings) {
        return new MmsPdu(settings).wrap(octets, 0, octets.capacity());
    }

    /** Written anew from its values a PDU has the same octets, but for the quote that some peers leave out. */
    private static void rewrite(Vector vector, MmsPdu pdu) {
        String headers = Octet.hex(pdu.frame(), 0, pdu.length() - pdu.body().capacity());
        String expected = QUOTED.containsKey(vector.name())
                ? headers.replace(
                        QUOTED.get(vector.name()).get(0),
                        QUOTED.get(vector.name()).get(1))
                : headers;
        assertEquals(expected, MmsMaps.rewrite(pdu.headers()), vector.name());
    }

    private static void encodedString(Vector vector, UnsafeBuffer octets) {
        UnsafeBuffer pdu = new UnsafeBuffer(new byte[octets.capacity() + 3]);
        pdu.putByte(0, (byte) (0x80 | MmsHeader.SUBJECT));
        pdu.putBytes(1, octets, 0, octets.capacity());
        MmsHeaders headers = new MmsHeaders(Mode.STRICT, org.heliograph.wap.wsp.WspLimits.DEFAULT)
                .wrap(pdu, 0, octets.capacity() + 1);
        assertTrue(headers.next());
        Map<String, Object> actual = new LinkedHashMap<>();
        actual.put("value", MmsMaps.encoded(headers.value()));
        actual.put("length", headers.value().length());
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    /** What the command prints is what it makes the same octets of. */
    private String throughJson(UnsafeBuffer octets) {
        StringBuilder json = new StringBuilder();
        JsonPrinter printer = new JsonPrinter(json);
        printer.frame(FrameInfo.at(0), octets, 0, octets.capacity());
        MmsProtocol protocol = new MmsProtocol();
        new Dissector(protocols, Settings.LENIENT).dissect(protocol, octets, 0, octets.capacity(), printer);
        UnsafeBuffer room = new UnsafeBuffer(new byte[2 * octets.capacity() + 64]);
        int length = new JsonEncoder(Settings.LENIENT.withWriting(Mode.LENIENT))
                .encode(frame(json.toString()), protocol, room, 0, room.capacity());
        return Octet.hex(room, 0, length);
    }

    private static JsonFrame frame(String json) {
        try (JsonFrames frames = new JsonFrames(new StringReader(json))) {
            return frames.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
