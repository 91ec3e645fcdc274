package org.heliograph.cmpp.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.CmppConnect;
import org.heliograph.cmpp.CmppUnknown;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;

final class CmppProtocolTest {
    private static final String CONNECT_21 =
            "00000027000000010000001739303030303190d00c1d517abd0b4f65f6bcf8535d16213cdc73be";
    private static final String CONNECT_RESP_20 = "0000001e8000000100000017006c0b846e25bab6daa4ed1c466e0f4bd820";
    private static final String CONNECT_RESP_30 = "000000218000000100000017000000007942977274098cf210ab0c16c367bc8d30";
    private static final String CANCEL_RESP_20 = "0000000d800000070000001700";
    private static final String CANCEL_RESP_30 = "0000001080000007000000170000000" + "0";

    @Test
    void shouldBeFoundByTheServiceLoader() {
        Protocols protocols = Protocols.load();

        assertTrue(protocols.problems().isEmpty(), protocols.problems().toString());
        assertEquals("CMPP 3.0", protocols.get("cmpp-3.0").title());
        assertEquals("CMPP 2.1", protocols.get("cmpp-2.1").title());
        assertEquals("CMPP 2.0", protocols.get("cmpp-2.0").title());
        assertSame(CmppProtocol.CMPP_30, protocols.onPort(7890));
    }

    @Test
    void shouldHaveEveryMessageOfTheReference() {
        assertEquals(30, CmppProtocol.CMPP_20.types().size());
        assertEquals(32, CmppProtocol.CMPP_30.types().size());
        assertEquals(32, CmppProtocol.CMPP_21.types().size());
    }

    @Test
    void shouldDetectTheVersionOfEachVectorThatTellsIt() {
        Protocols protocols = Protocols.load();

        for (Vector vector : Vectors.load("cmpp")) {
            if (vector.octets().length == 0 || vector.expect().containsKey("fragment")) {
                continue;
            }
            UnsafeBuffer frame = new UnsafeBuffer(vector.octets());
            Protocol protocol = protocols.detect(frame, 0, frame.capacity(), 0);
            String id = "cmpp-" + vector.version();
            Detection own = protocols.get(id).detect(frame, 0, frame.capacity());
            boolean login = vector.name().startsWith("gocmpp-connect");
            assertEquals(login && vector.version().equals("2.0") ? Detection.MAYBE : Detection.YES, own, vector.name());
            if (frame.capacity() > 13 && !login) {
                assertEquals(id, protocol.id(), vector.name());
            }
        }
    }

    @Test
    void shouldFollowTheLoginOfAConversation() {
        UnsafeBuffer connect = Octet.frame(CONNECT_21);
        UnsafeBuffer narrow = Octet.frame(CONNECT_RESP_20);
        UnsafeBuffer wide = Octet.frame(CONNECT_RESP_30);

        assertEquals("cmpp-2.1", CmppProtocol.CMPP_30.refine(connect, 0, connect.capacity()));
        assertEquals("cmpp-2.0", CmppProtocol.CMPP_30.refine(narrow, 0, narrow.capacity()));
        assertEquals("cmpp-3.0", CmppProtocol.CMPP_20.refine(wide, 0, wide.capacity()));
    }

    @Test
    void shouldFollowTheLayoutWhereThereWasNoLogin() {
        UnsafeBuffer resp20 = Octet.frame("000000158000000400000017b2b9da800001000000");
        UnsafeBuffer resp30 = Octet.frame("000000188000000400000017b2b9da800001000000000000");

        assertEquals("cmpp-2.0", CmppProtocol.CMPP_30.refine(resp20, 0, resp20.capacity()));
        assertEquals("cmpp-2.1", CmppProtocol.CMPP_21.refine(resp20, 0, resp20.capacity()));
        assertEquals("cmpp-3.0", CmppProtocol.CMPP_20.refine(resp30, 0, resp30.capacity()));
        assertEquals("cmpp-3.0", CmppProtocol.CMPP_30.refine(resp30, 0, 5));
    }

    @Test
    void shouldChooseTheWidthOfAnswersByTheirLengthInLenientModeOnly() {
        for (CmppProtocol protocol : CmppProtocol.values()) {
            assertSame(org.heliograph.cmpp.v20.CmppConnectResp.TYPE, typeOf(protocol, CONNECT_RESP_20, Mode.LENIENT));
            assertSame(org.heliograph.cmpp.v30.CmppConnectResp.TYPE, typeOf(protocol, CONNECT_RESP_30, Mode.LENIENT));
            assertSame(org.heliograph.cmpp.v20.CmppCancelResp.TYPE, typeOf(protocol, CANCEL_RESP_20, Mode.LENIENT));
            assertSame(org.heliograph.cmpp.v30.CmppCancelResp.TYPE, typeOf(protocol, CANCEL_RESP_30, Mode.LENIENT));
        }
        assertSame(
                org.heliograph.cmpp.v30.CmppConnectResp.TYPE,
                typeOf(CmppProtocol.CMPP_30, CONNECT_RESP_20, Mode.STRICT));
        assertSame(
                org.heliograph.cmpp.v20.CmppCancelResp.TYPE, typeOf(CmppProtocol.CMPP_20, CANCEL_RESP_30, Mode.STRICT));
    }

    private static Object typeOf(CmppProtocol protocol, String hex, Mode mode) {
        UnsafeBuffer frame = Octet.frame(hex);
        return protocol.typeOf(frame, 0, frame.capacity(), mode);
    }

    @Test
    void shouldTakeCommandsNobodyKnowsForUnknown() {
        assertSame(CmppUnknown.TYPE, typeOf(CmppProtocol.CMPP_30, "0000000c0000000300000001", Mode.LENIENT));
        assertSame(CmppUnknown.TYPE, typeOf(CmppProtocol.CMPP_30, "0000000c4000000100000001", Mode.LENIENT));
        assertSame(CmppUnknown.TYPE, typeOf(CmppProtocol.CMPP_30, "0000000c00", Mode.LENIENT));
        assertSame(CmppUnknown.TYPE, typeOf(CmppProtocol.CMPP_20, "0000000c0000001700000001", Mode.LENIENT));
        assertSame(CmppConnect.TYPE, typeOf(CmppProtocol.CMPP_20, "0000000c0000000100000001", Mode.LENIENT));
    }

    @Test
    void shouldFrameUpToTheLongestSubmit() {
        Framing framing = CmppProtocol.CMPP_30.framing(CmppProtocol.CMPP_30.limits());
        UnsafeBuffer header = new UnsafeBuffer(new byte[4]);

        header.putInt(0, 8_578, java.nio.ByteOrder.BIG_ENDIAN);
        assertEquals(8_578, framing.frameLength(header, 0, 4));
        header.putInt(0, 8_579, java.nio.ByteOrder.BIG_ENDIAN);
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(framing.frameLength(header, 0, 4)));
        header.putInt(0, 11, java.nio.ByteOrder.BIG_ENDIAN);
        assertEquals(Fault.FRAME_TOO_SHORT, Fault.code(framing.frameLength(header, 0, 4)));
        assertEquals(0, framing.announcedLength(header, 0, 4));
    }
}
