package org.heliograph.wap.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.sms.SmsPayload;
import org.heliograph.wap.wsp.PduTypes;
import org.heliograph.wap.wsp.WspUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WapProviderTest {
    private static final String PUSH = "29060603ae81ea8dca02056a0045c60e0361000101";
    private static final String USER_DATA = "0605040b8423f0" + PUSH;
    private static final String MIXED =
            "0106" + "01" + "a3" + "02" + "0401" + "838e6100" + "41" + "010483" + "42434445";

    private final Protocols protocols = Protocols.load();
    private final Dissector dissector = new Dissector(protocols, Settings.STRICT);

    private Visited dissect(Protocol protocol, String hex) {
        Visited visited = new Visited();
        UnsafeBuffer octets = Octet.frame(hex);
        dissector.dissect(protocol, octets, 0, octets.capacity(), visited);
        return visited;
    }

    @Test
    void shouldShowAPushWithContentTypeHeadersAndData() {
        Visited push = dissect(WspProtocol.CONNECTIONLESS, PUSH);

        assertEquals("Push", push.name());
        assertEquals(0x29L, push.fields().get("TID"));
        assertEquals(6L, push.fields().get("HeadersLen"));
        assertEquals("03ae81ea", push.fields().get("ContentType"));
        assertEquals("application/vnd.wap.sic; charset=utf-8", push.derived().get("content type"));
        assertEquals("74", push.derived().get("Content-Length"));
        assertEquals(List.of(), push.faults());
        assertEquals("wbxml", push.nested().get(0).protocol());
        assertEquals(9, push.nested().get(0).position());
    }

    @Test
    void shouldTellTheTextOfATypeWithoutNumber() {
        Visited push = dissect(WspProtocol.CONNECTIONLESS, "010604612f620041");

        assertEquals(
                "wap.content type=-1 charset=2147483647 type_text=a/b",
                push.payloads().get(0).get("key"));
    }

    @Test
    void shouldShowAPushBehindTheHeaderOfAShortMessage() {
        Visited userData = dissect(protocols.get("sms-userdata"), USER_DATA);
        Visited content = userData.nested().get(0);
        Visited push = content.nested().get(0);

        assertEquals("destination 2948, source 9200", content.derived().get("ports"));
        assertEquals("wsp", push.protocol());
        assertEquals("Push", push.name());
        assertEquals(7, push.position());
        assertEquals(6L, push.fields().get("Type"));
    }

    @ParameterizedTest
    @CsvSource({
        "2948, 9200, true",
        "2949, 9200, true",
        "9200, 50000, true",
        "49999, 49154, true",
        "50000, 9200, true",
        "50000, 50001, false",
        "9204, 9200, false",
        "5505, 0, false"
    })
    void shouldReadThePortsOfWsp(int destination, int source, boolean reads) {
        PayloadReader reader =
                new WapProvider().payloadReaders(Settings.LENIENT).get(0);
        PayloadKey key = new PayloadKey(SmsPayload.DATAGRAM)
                .set(SmsPayload.DESTINATION_PORT, destination)
                .set(SmsPayload.SOURCE_PORT, source);

        assertEquals(SmsPayload.DATAGRAM, reader.kind());
        assertEquals(reads, reader.reads(key));
    }

    @Test
    void shouldShowThePartsOfAMultipartBody() {
        Visited push = dissect(WspProtocol.CONNECTIONLESS, MIXED);
        Visited body = push.nested().get(0);

        assertEquals("Multipart", body.name());
        assertEquals(Map.of("nEntries", "2"), body.derived());
        assertEquals(2, body.nested().size());
        assertEquals("Part", body.nested().get(0).name());
        assertEquals("a", body.nested().get(0).derived().get("Content-Location"));
        assertEquals("41", body.nested().get(0).fields().get("Data"));
        assertEquals("42434445", body.nested().get(1).fields().get("Data"));
        assertEquals(List.of(), body.faults());
    }

    @Test
    void shouldShowNestedMultipartBodiesDownToTheLimit() {
        String inner = "01" + "0103" + "83" + "414243";
        for (int depth = 1; depth < 5; depth++) {
            inner = "01" + "01" + String.format("%02x", inner.length() / 2) + "a3" + inner;
        }
        Visited body =
                dissect(WspProtocol.CONNECTIONLESS, "010601a3" + inner).nested().get(0);
        for (int depth = 1; depth < 5; depth++) {
            assertEquals(List.of(), body.faults());
            body = body.nested().get(0).nested().get(0);
        }
        assertEquals("414243", body.nested().get(0).fields().get("Data"));
    }

    @Test
    void shouldShowWhatIsWrongWithAMultipartBody() {
        Visited body = dissect(WspProtocol.CONNECTIONLESS, "010601a3" + "03" + "010183aa" + "0109")
                .nested()
                .get(0);

        assertEquals(1, body.nested().size());
        assertEquals("TRUNCATED", body.faults().get(0).get("code"));
        assertEquals(5L, body.faults().get(0).get("at"));
        assertEquals("0109", body.rest());
    }

    @Test
    void shouldShowTheContentsOfAPush() {
        Visited contents = dissect(WspProtocol.PUSH_CONTENT, PUSH.substring(4));

        assertEquals("PushContent", contents.name());
        assertEquals("74", contents.derived().get("Content-Length"));
        assertEquals(List.of(), contents.faults());
    }

    @Test
    void shouldShowPdusOfASession() {
        Visited push = dissect(WspProtocol.SESSION, PUSH.substring(2));

        assertEquals("Push", push.name());
        assertNull(push.fields().get("TID"));
        assertEquals(6L, push.fields().get("Type"));
        assertEquals(List.of(), push.faults());
    }

    @ParameterizedTest
    @CsvSource({
        "0100, UNKNOWN_MESSAGE, 1",
        "010a41, UNKNOWN_MESSAGE, 1",
        "0145, UNKNOWN_MESSAGE, 1",
        "0181, UNKNOWN_MESSAGE, 1",
        "0106, TRUNCATED, 2",
        "010600, MISSING_PART, 3",
        "01042000, MISSING_PART, 4",
        "0160010041, MISSING_PART, 5",
        "010602be, TRUNCATED, 3",
        "01060100, WRONG_LENGTH, 3",
        "010602be00, WRONG_FORM, 4",
        "01060403818e61, UNTERMINATED_TEXT, 6",
        "0105, TRUNCATED, 2",
        "0105808080808001, WRONG_LENGTH, 2",
        "01058f8f, TRUNCATED, 2",
        "0105018f, TRAILING_OCTETS, 3",
        "01400541, TRUNCATED, 3",
        "010110020000, TRUNCATED, 5",
        "010110010001, TRUNCATED, 5",
        "010380c441, TRUNCATED, 3",
        "018005be, TRUNCATED, 3"
    })
    void shouldFaultWithPosition(String hex, String code, int at) {
        Visited pdu = dissect(WspProtocol.CONNECTIONLESS, hex);

        assertEquals(1, pdu.faults().size(), () -> pdu.faults().toString());
        assertEquals(code, pdu.faults().get(0).get("code"));
        assertEquals((long) at, pdu.faults().get(0).get("at"));
    }

    @Test
    void shouldReadLenientlyWhatSendersDoWrong() {
        for (String hex : List.of("010600", "010a41", "010602be85", PUSH + "0a")) {
            UnsafeBuffer octets = Octet.frame(hex);
            long fault = PduTypes.connectionless(octets, 0, octets.capacity())
                    .newMessage(Settings.LENIENT)
                    .wrap(octets, 0, octets.capacity())
                    .check();
            assertEquals(hex.endsWith("be85") ? Fault.TRUNCATED : 0, Fault.code(fault), hex);
        }
    }

    @Test
    void shouldBeSureOfPushesOnly() {
        for (Vector vector : Vectors.load("wsp")) {
            if ("wsp-pdu".equals(vector.extra().get("kind"))) {
                UnsafeBuffer octets = Octet.frame(vector.hex());
                Detection detection = WspProtocol.CONNECTIONLESS.detect(octets, 0, octets.capacity());
                boolean telling = !vector.name().equals("push-nokia-bookmark-text-ct");
                assertEquals(telling ? Detection.YES : Detection.MAYBE, detection, vector.name());
                for (int length = 0; length < 4; length++) {
                    assertEquals(Detection.NO, WspProtocol.CONNECTIONLESS.detect(octets, 0, length));
                }
            }
        }
        assertEquals(Detection.NO, WspProtocol.SESSION.detect(Octet.frame(PUSH), 1, 10));
        assertEquals(Detection.NO, WspProtocol.CONNECTIONLESS.detect(Octet.frame("474554202f"), 0, 5));
        assertEquals(Detection.MAYBE, WspProtocol.CONNECTIONLESS.detect(Octet.frame("01400141"), 0, 4));
        for (String hex : List.of("010600be", "010541ff", "0106be", "018004be")) {
            assertEquals(Detection.NO, WspProtocol.CONNECTIONLESS.detect(Octet.frame(hex), 0, hex.length() / 2), hex);
        }
        assertEquals(List.of(2948, 9200), WspProtocol.CONNECTIONLESS.ports());
    }

    @Test
    void shouldLeaveFramesOfOtherProtocolsAlone() {
        for (String file : List.of("cmpp", "smpp")) {
            for (Vector vector : Vectors.load(file)) {
                byte[] octets = vector.octets();
                if (octets.length > 4) {
                    UnsafeBuffer buffer = new UnsafeBuffer(octets);
                    Detection detection = WspProtocol.CONNECTIONLESS.detect(buffer, 0, octets.length);
                    assertEquals(Detection.NO, detection, vector.name());
                }
            }
        }
    }

    @Property
    void shouldLookAtAnyOctets(@ForAll @Size(max = 60) byte[] octets) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        for (WspProtocol protocol : WspProtocol.values()) {
            protocol.detect(buffer, 0, octets.length);
            assertFalse(protocol.typeOf(buffer, 0, octets.length, Mode.LENIENT)
                    .name()
                    .isEmpty());
            new Dissector(protocols, Settings.LENIENT).dissect(protocol, buffer, 0, octets.length, new Visited());
        }
    }

    @Test
    void shouldDescribeItself() {
        assertEquals("WAP", new WapProvider().name());
        assertTrue(protocols.problems().isEmpty());
        for (WspProtocol protocol : WspProtocol.values()) {
            assertSame(protocol, protocols.get(protocol.id()));
            assertFalse(protocol.title().isEmpty());
            Framing framing = protocol.framing(protocol.limits());
            assertEquals(12, framing.frameLength(Octet.frame(PUSH), 0, 12));
            protocol.types().forEach(type -> {
                assertSame(type, type.newMessage(Settings.LENIENT).type());
                type.fields().forEach(field -> assertFalse(field.info().doc().isBlank()));
            });
        }
        assertSame(WspUnknown.SESSION, PduTypes.session(Octet.frame("0a"), 0, 1));
        assertSame(WspUnknown.SESSION, PduTypes.session(Octet.frame("0a"), 0, 0));
    }
}
