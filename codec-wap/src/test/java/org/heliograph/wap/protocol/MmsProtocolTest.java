package org.heliograph.wap.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.wap.mms.MmsPdu;
import org.junit.jupiter.api.Test;

final class MmsProtocolTest {
    private static final String NOTIFICATION =
            "8c82985400" + "8d90" + "8a80" + "8e020400" + "8805810303f480" + "83612f6200";
    private static final String PORTS = "0605040b8423f0";
    private static final String TEXT_TYPE = "6170706c69636174696f6e2f766e642e7761702e6d6d732d6d65737361676500";

    private final Protocols protocols = Protocols.load();
    private final MmsProtocol mms = new MmsProtocol();

    private Visited dissect(Protocol protocol, String hex, Settings settings) {
        Visited visited = new Visited();
        UnsafeBuffer octets = Octet.frame(hex);
        new Dissector(protocols, settings).dissect(protocol, octets, 0, octets.capacity(), visited);
        return visited;
    }

    private static String part(String type, String data) {
        return String.format("%02x%02x", type.length() / 2, data.length() / 2) + type + data;
    }

    @Test
    void shouldShowNotificationsBehindTheHeaderOfAShortMessage() {
        for (String type : List.of("be", TEXT_TYPE)) {
            String headers = type + "af84";
            String push = "0106" + String.format("%02x", headers.length() / 2) + headers + NOTIFICATION;
            Visited content = dissect(protocols.get("sms-userdata"), PORTS + push, Settings.STRICT)
                    .nested()
                    .get(0);
            Visited pdu = content.nested().get(0).nested().get(0);

            assertEquals("mms", pdu.protocol());
            assertEquals("M-Notification.ind", pdu.name());
            assertEquals("a/b", pdu.derived().get("X-Mms-Content-Location"));
            assertEquals("259200 seconds from now", pdu.derived().get("X-Mms-Expiry"));
            assertEquals("m-notification-ind", pdu.derived().get("X-Mms-Message-Type"));
            assertEquals(NOTIFICATION, pdu.fields().get("Headers"));
            assertEquals(List.of(), pdu.faults());
        }
    }

    @Test
    void shouldShowThePartsOfABodyAndTheirTexts() {
        String smil = part("6170706c69636174696f6e2f736d696c00", "3c736d696c2f3e");
        String text = part("03" + "83" + "81ea", "c3a9");
        String wide = part("05" + "83" + "810203f7", "feff0041");
        String image = part("9e", "ffd8");
        Visited body = dissect(mms, "8c848d92" + "8405" + "8500000000", Settings.STRICT);
        assertTrue(body.nested().isEmpty());
        Visited pdu = dissect(mms, "8c8485010584b3" + "04" + smil + text + wide + image, Settings.STRICT);
        Visited parts = pdu.nested().get(0);

        assertEquals("M-Retrieve.conf", pdu.name());
        assertEquals(List.of(), pdu.faults());
        assertEquals(4, parts.nested().size());
        assertEquals("<smil/>", parts.nested().get(0).nested().get(0).derived().get("text"));
        assertEquals("\u00e9", parts.nested().get(1).nested().get(0).derived().get("text"));
        assertEquals("A", parts.nested().get(2).nested().get(0).derived().get("text"));
        assertTrue(parts.nested().get(3).nested().isEmpty());
        assertEquals("ffd8", parts.nested().get(3).fields().get("Data"));
    }

    @Test
    void shouldShowTheDescriptionsOfABox() {
        String description = "8c93" + "8b4100" + "836100" + "a382";
        Visited pdu = dissect(mms, "8c8e9854008d929280" + "84a3" + "01" + part("be", description), Settings.STRICT);
        Visited inner = pdu.nested().get(0).nested().get(0).nested().get(0);

        assertEquals("M-Mbox-View.conf", pdu.name());
        assertEquals("M-Mbox-Descr", inner.name());
        assertEquals("new", inner.derived().get("X-Mms-MM-State"));
        assertEquals(List.of(), inner.faults());
        Visited upload = dissect(mms, "8c8f9854008d9284be" + description, Settings.STRICT);
        assertEquals("M-Mbox-Descr", upload.nested().get(0).name());
    }

    @Test
    void shouldShowPdusWithinPdusDownToTheLimit() {
        StringBuilder hex = new StringBuilder();
        hex.append("8c8f84be".repeat(40)).append("8c93");
        Visited pdu = dissect(mms, hex.toString(), Settings.STRICT);
        for (int depth = 0; depth < 8; depth++) {
            assertEquals(1, pdu.nested().size());
            pdu = pdu.nested().get(0);
        }
        assertTrue(pdu.nested().isEmpty());
        assertEquals("NESTED_TOO_DEEP", pdu.faults().get(0).get("code"));
    }

    @Test
    void shouldShowAsManyPdusWithinPdusAsTheSettingsSay() {
        String hex = "8c8f84be".repeat(40) + "8c93";
        for (int limit : new int[] {1, 2, 7, 8}) {
            Settings settings = Settings.STRICT.withLimits(Limits.DEFAULT.withNesting(limit));
            Visited pdu = dissect(mms, hex, settings);
            for (int depth = 0; depth < limit; depth++) {
                assertEquals(1, pdu.nested().size(), "limit=" + limit + " depth=" + depth);
                pdu = pdu.nested().get(0);
            }
            assertTrue(pdu.nested().isEmpty());
            assertEquals("NESTED_TOO_DEEP", pdu.faults().get(0).get("code"), "limit=" + limit);
        }
    }

    @Test
    void shouldShowTheHeadersBeforeAFault() {
        for (int cut = 1; cut <= 4; cut++) {
            String hex = NOTIFICATION.substring(0, NOTIFICATION.length() - 2 * cut);
            Visited pdu = dissect(mms, hex, Settings.STRICT);

            assertEquals("M-Notification.ind", pdu.name());
            assertEquals(1, pdu.faults().size(), hex);
            assertEquals("m-notification-ind", pdu.derived().get("X-Mms-Message-Type"));
            assertEquals("T", pdu.derived().get("X-Mms-Transaction-Id"));
            assertEquals("personal", pdu.derived().get("X-Mms-Message-Class"));
            assertFalse(pdu.derived().containsKey("X-Mms-Content-Location"));
            assertFalse(pdu.fields().containsKey("Headers"));
            assertEquals(hex, pdu.rest());
        }
    }

    @Test
    void shouldShowUnknownTypesAndHeaders() {
        Visited pdu = dissect(mms, "8cff" + "c085" + "582d4100" + "6200" + "a8ff", Settings.STRICT);

        assertEquals("MMS-PDU", pdu.name());
        assertEquals("X-A: b", pdu.derived().get("header field"));
        assertEquals("127", pdu.derived().get("X-Mms-Attributes"));
        assertEquals(List.of(), pdu.faults());
        assertEquals("MMS-PDU", dissect(mms, "8d928c80", Settings.STRICT).name());
    }

    @Test
    void shouldBeSureOfWholePdusOnly() {
        for (Vector vector : Vectors.load("mms")) {
            if ("mms-pdu".equals(vector.extra().get("kind"))) {
                UnsafeBuffer octets = Octet.frame(vector.hex());
                Detection detection = mms.detect(octets, 0, octets.capacity());
                if (vector.error()) {
                    assertEquals(Detection.NO, detection, vector.name());
                } else {
                    assertTrue(detection.compareTo(Detection.MAYBE) >= 0, vector.name());
                }
                assertEquals(Detection.NO, mms.detect(octets, 0, 1));
            }
        }
        assertEquals(Detection.YES, mms.detect(Octet.frame(NOTIFICATION), 0, NOTIFICATION.length() / 2));
        assertEquals(Detection.MAYBE, mms.detect(Octet.frame("8c82"), 0, 2));
        assertEquals(Detection.NO, mms.detect(Octet.frame("8c98"), 0, 2));
        for (String file : List.of("cmpp", "smpp", "wsp", "wbxml")) {
            for (Vector vector : Vectors.load(file)) {
                UnsafeBuffer octets = new UnsafeBuffer(vector.octets());
                assertEquals(Detection.NO, mms.detect(octets, 0, octets.capacity()), vector.name());
            }
        }
    }

    @Property
    void shouldLookAtAnyOctets(@ForAll @Size(max = 60) byte[] octets, @ForAll boolean strict) {
        if (octets.length > 1) {
            octets[0] = (byte) 0x8C;
            octets[1] = (byte) (0x80 | octets[1] & 0x1F);
        }
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        mms.detect(buffer, 0, octets.length);
        assertFalse(mms.typeOf(buffer, 0, octets.length, Mode.LENIENT).name().isEmpty());
        Settings settings = strict ? Settings.STRICT : Settings.LENIENT;
        new Dissector(protocols, settings).dissect(mms, buffer, 0, octets.length, new Visited());
    }

    @Test
    void shouldDescribeItself() {
        assertEquals("mms", mms.id());
        assertEquals("MMS encapsulation", mms.title());
        assertEquals(List.of(), mms.ports());
        assertEquals(24, mms.types().size());
        assertSame(MmsPdu.TYPE, mms.typeOf(Octet.frame("8d92"), 0, 2, Mode.STRICT));
        Framing framing = mms.framing(Limits.DEFAULT.withFrameLength(10));
        assertEquals(2, framing.frameLength(Octet.frame("8c80"), 0, 2));
        assertTrue(mms.limits().frameLength() > 1 << 20);
        assertEquals("mms", protocols.get("mms").id());
    }
}
