package org.heliograph.wap.wsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
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
import org.heliograph.sms.InformationElement;
import org.heliograph.sms.UserDataHeader;
import org.heliograph.wap.protocol.WapProvider;
import org.heliograph.wap.protocol.WspProtocol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors on header sets, PDUs, multipart bodies and user data headers. */
final class PduVectorsTest {
    private static final Set<String> KINDS = Set.of("wsp-headers", "wsp-pdu", "wsp-multipart", "udh");
    /** What documents inside a push are is the concern of their own vectors. */
    private static final Set<String> NESTED = Set.of("mms", "wbxml");

    private final Protocols protocols = Protocols.of(new WapProvider());

    private static Stream<Vector> vectors() {
        return Vectors.load("wsp").stream()
                .filter(vector -> KINDS.contains(BasicVectorsTest.kind(vector)))
                .map(PduVectorsTest::withoutNested);
    }

    private static Vector withoutNested(Vector vector) {
        Map<String, Object> expect = new LinkedHashMap<>(vector.expect());
        expect.keySet().removeAll(NESTED);
        return vector.withExpect(expect);
    }

    @TestFactory
    Stream<DynamicTest> shouldReadAndWriteVectors() {
        List<Vector> found = vectors().toList();
        assertFalse(found.isEmpty());
        return found.stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> verify(vector)));
    }

    @TestFactory
    Stream<DynamicTest> shouldFailForAlteredVectors() {
        return vectors()
                .filter(vector -> !vector.error())
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> Expectations.alterations(vector.expect())
                        .forEach((path, expect) ->
                                assertThrows(AssertionError.class, () -> verify(vector.withExpect(expect)), path))));
    }

    private void verify(Vector vector) {
        UnsafeBuffer octets = new UnsafeBuffer(vector.octets());
        Map<String, Object> actual = new LinkedHashMap<>();
        long fault =
                switch (BasicVectorsTest.kind(vector)) {
                    case "wsp-headers" -> headers(octets, actual);
                    case "wsp-multipart" -> multipart(octets, actual);
                    case "udh" -> userDataHeader(octets, actual);
                    default -> pdu(octets, actual);
                };
        if (vector.error()) {
            assertTrue(Fault.isFault(fault), vector.name());
            assertTrue(Fault.position(fault) <= octets.capacity());
        } else {
            assertEquals(Fault.NONE, fault, () -> vector.name() + ": " + Fault.describe(fault, null));
            Expectations.assertMatch(vector.name(), vector.expect(), actual);
        }
    }

    private static long headers(DirectBuffer octets, Map<String, Object> actual) {
        Headers headers = new Headers(Mode.STRICT, WspLimits.DEFAULT).wrap(octets, 0, octets.capacity());
        long fault = headers.check();
        if (fault == Fault.NONE) {
            actual.put("headers", Maps.headers(headers));
        }
        return fault;
    }

    private static long multipart(DirectBuffer octets, Map<String, Object> actual) {
        Multipart parts = new Multipart(Mode.STRICT, WspLimits.DEFAULT);
        parts.wrap(octets, 0, octets.capacity());
        long fault = parts.check();
        List<Object> list = new ArrayList<>();
        while (fault == Fault.NONE && parts.next()) {
            list.add(Map.of(
                    "content_type", Maps.contentType(parts.contentType()),
                    "headers", Maps.headers(parts.headers()),
                    "data", Maps.data(parts.data())));
        }
        actual.put("parts", list);
        return fault;
    }

    private static long userDataHeader(DirectBuffer octets, Map<String, Object> actual) {
        UserDataHeader header = new UserDataHeader().wrap(octets, 0, octets.capacity());
        List<Object> elements = new ArrayList<>();
        while (header.next()) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("iei", header.id());
            element.put("data", Octet.hex(header.value()));
            if (header.id() == InformationElement.PORTS_16) {
                element.put("dst_port", header.destinationPort());
                element.put("src_port", header.sourcePort());
            } else {
                element.put("ref", header.reference());
                element.put("total", header.total());
                element.put("seq", header.part());
            }
            elements.add(element);
        }
        actual.put("udhl", header.octets().capacity() - 1);
        actual.put("ies", elements);
        actual.put("payload_offset", header.octets().capacity());
        return header.check();
    }

    private long pdu(UnsafeBuffer octets, Map<String, Object> actual) {
        Message<?> pdu = PduTypes.connectionless(octets, 0, octets.capacity()).newMessage(Settings.STRICT);
        long fault = pdu.wrap(octets, 0, octets.capacity()).check();
        if (fault == Fault.NONE) {
            put((WspPdu<?>) pdu, actual);
            assertEquals(Octet.hex(octets), throughJson(octets));
        }
        return fault;
    }

    private static void put(WspPdu<?> pdu, Map<String, Object> actual) {
        actual.put("tid", pdu.tid());
        actual.put("pdu_type", pdu.pduType());
        actual.put("pdu", PduType.name(pdu.pduType()));
        if (pdu instanceof WspPush push) {
            actual.put("headers_len", push.headersLen());
            actual.put("content_type", Maps.contentType(push.contentType()));
            actual.put("headers", Maps.headers(push.headers()));
            actual.put("data", Maps.data(push.data()));
        }
    }

    /** What the command prints is what it makes the same octets of. */
    private String throughJson(UnsafeBuffer octets) {
        StringBuilder json = new StringBuilder();
        JsonPrinter printer = new JsonPrinter(json);
        printer.frame(FrameInfo.at(0), octets, 0, octets.capacity());
        new Dissector(protocols, Settings.LENIENT)
                .dissect(WspProtocol.CONNECTIONLESS, octets, 0, octets.capacity(), printer);
        UnsafeBuffer room = new UnsafeBuffer(new byte[2 * octets.capacity() + 64]);
        int length = new JsonEncoder(Settings.LENIENT.withWriting(Mode.LENIENT))
                .encode(frame(json.toString()), WspProtocol.CONNECTIONLESS, room, 0, room.capacity());
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
