package org.heliograph.cmpp.protocol;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.CmppActiveTestResp;
import org.heliograph.cmpp.CmppConnect;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.cmpp.CmppUnknown;
import org.heliograph.cmpp.CmppVersion;
import org.heliograph.cmpp.ConnectStatus;
import org.heliograph.cmpp.Submit;
import org.heliograph.cmpp.TpUdhi;
import org.heliograph.cmpp.v30.CmppDeliver;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.heliograph.cmpp.v30.CmppSubmitResp;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Visited;
import org.junit.jupiter.api.Test;

/** What gateways really send (§11, §12): read in lenient mode, a fault in strict mode. */
final class DeviationsTest {
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[10_000]);
    private final UnsafeBuffer content = new UnsafeBuffer(new byte[255]);

    private int submit(Mode writing) {
        return new CmppSubmit(Settings.LENIENT.withWriting(writing))
                .encode(buffer, 0, buffer.capacity())
                .sequenceId(1)
                .srcId("10690001")
                .feeType("01")
                .addDestTerminalId("13800138000")
                .msgContent(content, 0, 10)
                .linkId("12345678901234567890")
                .finish();
    }

    private int deliver(int msgLength) {
        return new CmppDeliver(Settings.LENIENT.withWriting(Mode.LENIENT))
                .encode(buffer, 0, buffer.capacity())
                .registeredDelivery(1)
                .msgContent(content, 0, msgLength)
                .finish();
    }

    private void announce(int length) {
        buffer.putInt(0, length, BIG_ENDIAN);
    }

    private long check(Message<?> message, int length) {
        return message.wrap(buffer, 0, length).check();
    }

    private static void assertFault(int code, String field, long fault, Message<?> message) {
        assertTrue(Fault.isFault(fault), "no fault");
        assertEquals(code, Fault.code(fault), () -> Fault.describe(fault, message.type()));
        assertEquals(field, Fault.field(fault, message.type()).name());
    }

    @Test
    void shouldReadActiveTestRespWithoutItsOctetLeniently() {
        UnsafeBuffer frame = Octet.frame("0000000c8000000800000001");
        CmppActiveTestResp strict = new CmppActiveTestResp(Settings.STRICT);
        CmppActiveTestResp lenient = new CmppActiveTestResp();

        assertEquals(Fault.NONE, lenient.wrap(frame, 0, 12).check());
        assertEquals(0, lenient.reserved());
        assertFault(Fault.TRUNCATED, "Reserved", strict.wrap(frame, 0, 12).check(), strict);
    }

    @Test
    void shouldReadActiveTestRespWithAnyValue() {
        UnsafeBuffer frame = Octet.frame("0000000d800000080000026401");
        CmppActiveTestResp message = new CmppActiveTestResp(Settings.STRICT);

        assertEquals(Fault.NONE, message.wrap(frame, 0, 13).check());
        assertEquals(1, message.reserved());
    }

    @Test
    void shouldReadSubmitRespWithoutMsgId() {
        UnsafeBuffer frame = Octet.frame("000000188000000400000265000000000000000000000000");
        CmppSubmitResp message = new CmppSubmitResp(Settings.STRICT);

        assertEquals(Fault.NONE, message.wrap(frame, 0, 24).check());
        assertEquals(0, message.msgId());
    }

    @Test
    void shouldReadShortReportsIn30Leniently() {
        int length = deliver(CmppReport.SHORT_LENGTH);
        CmppDeliver strict = new CmppDeliver(Settings.STRICT);

        assertEquals(Fault.NONE, check(new CmppDeliver(), length));
        assertFault(Fault.WRONG_LENGTH, "Msg_Content", check(strict, length), strict);
        assertEquals(Fault.NONE, check(strict, deliver(CmppReport.LONG_LENGTH)));
    }

    @Test
    void shouldReadReportsOfAnyLengthFromSixtyLeniently() {
        Visited lenient = dissect(Settings.LENIENT, deliver(66));
        Visited strict = dissect(Settings.STRICT, deliver(66));
        Visited below = dissect(Settings.LENIENT, deliver(59));

        assertTrue(lenient.nested().get(0).faults().isEmpty());
        assertEquals("CMPP_REPORT", lenient.nested().get(0).name());
        assertEquals("WRONG_LENGTH", strict.nested().get(0).faults().get(0).get("code"));
        assertEquals("WRONG_LENGTH", below.nested().get(0).faults().get(0).get("code"));
    }

    private Visited dissect(Settings settings, int length) {
        Protocols protocols = Protocols.of(new CmppProvider());
        Protocol protocol = protocols.get("cmpp-3.0");
        Visited visited = new Visited();
        new Dissector(protocols, settings).dissect(protocol, buffer, 0, length, visited);
        return visited;
    }

    @Test
    void shouldReadConnectRespOfTheOtherWidthLeniently() {
        UnsafeBuffer narrow = Octet.frame("0000001e8000000100000017006c0b846e25bab6daa4ed1c466e0f4bd821");

        assertEquals(Fault.NONE, dispatch(CmppProtocol.CMPP_30, Settings.LENIENT, narrow));
        assertEquals("ConnectResp 1", seen);
        assertEquals(Fault.TRUNCATED, Fault.code(dispatch(CmppProtocol.CMPP_30, Settings.STRICT, narrow)));

        UnsafeBuffer wide = Octet.frame("000000218000000100000017000000007942977274098cf210ab0c16c367bc8d30");

        assertEquals(Fault.NONE, dispatch(CmppProtocol.CMPP_20, Settings.LENIENT, wide));
        assertEquals("ConnectResp 4", seen);
        assertEquals(Fault.TRAILING_OCTETS, Fault.code(dispatch(CmppProtocol.CMPP_20, Settings.STRICT, wide)));
    }

    @Test
    void shouldReadCancelRespOfTheOtherWidthLeniently() {
        UnsafeBuffer wide = Octet.frame("00000010800000070000001700000001");
        UnsafeBuffer narrow = Octet.frame("0000000d800000070000001701");

        assertEquals(Fault.NONE, dispatch(CmppProtocol.CMPP_20, Settings.LENIENT, wide));
        assertEquals("CancelResp 1", seen);
        assertEquals(Fault.TRAILING_OCTETS, Fault.code(dispatch(CmppProtocol.CMPP_20, Settings.STRICT, wide)));
        assertEquals(Fault.NONE, dispatch(CmppProtocol.CMPP_30, Settings.LENIENT, narrow));
        assertEquals("CancelResp 1", seen);
        assertEquals(Fault.TRUNCATED, Fault.code(dispatch(CmppProtocol.CMPP_30, Settings.STRICT, narrow)));
    }

    private String seen;

    private long dispatch(CmppProtocol protocol, Settings settings, UnsafeBuffer frame) {
        seen = null;
        CmppHandler handler = new CmppHandler() {
            @Override
            public void onConnectResp(org.heliograph.cmpp.ConnectResp message) {
                seen = "ConnectResp " + message.statusWidth();
            }

            @Override
            public void onCancelResp(org.heliograph.cmpp.CancelResp message) {
                seen = "CancelResp " + message.successId();
            }
        };
        return CmppDispatcher.of(protocol, settings, handler).dispatch(frame, 0, frame.capacity());
    }

    @Test
    void shouldReadShortOrMissingLinkIdLeniently() {
        int whole = submit(Mode.STRICT);
        for (int missing = 1; missing <= 20; missing++) {
            announce(whole - missing);
            CmppSubmit lenient = new CmppSubmit();
            CmppSubmit strict = new CmppSubmit(Settings.STRICT);

            assertEquals(Fault.NONE, check(lenient, whole - missing));
            assertEquals("12345678901234567890".substring(0, 20 - missing), lenient.linkIdAsString());
            assertFault(Fault.TRUNCATED, "LinkID", check(strict, whole - missing), strict);
        }
        announce(whole - 21);
        assertEquals(Fault.TRUNCATED, Fault.code(check(new CmppSubmit(), whole - 21)));
    }

    @Test
    void shouldIgnoreAndReportOctetsBehindTheFieldsLeniently() {
        int length = submit(Mode.STRICT) + 3;
        announce(length);
        buffer.putInt(length - 4, 0x31AABBCC, BIG_ENDIAN);
        CmppSubmit strict = new CmppSubmit(Settings.STRICT);

        assertEquals(Fault.NONE, check(new CmppSubmit(), length));
        assertFault(Fault.TRAILING_OCTETS, "LinkID", check(strict, length), strict);
        assertEquals("aabbcc", dissect(Settings.LENIENT, length).rest());
    }

    @Test
    void shouldTakeBits0And6OfTpUdhi() {
        int length = submit(Mode.STRICT);
        buffer.putByte(CmppSubmit.TP_UDHI.delta(), (byte) 0x40);
        CmppSubmit lenient = new CmppSubmit();
        CmppSubmit strict = new CmppSubmit(Settings.STRICT);

        assertEquals(Fault.NONE, check(lenient, length));
        assertEquals(0x40, lenient.tpUdhi());
        assertTrue(TpUdhi.isPresent(lenient.tpUdhi()));
        assertTrue(TpUdhi.isPresent(1));
        assertFalse(TpUdhi.isPresent(0xBE));
        assertFault(Fault.VALUE_OUT_OF_RANGE, "TP_udhi", check(strict, length), strict);
    }

    @Test
    void shouldKeepUnknownMsgFmtLeniently() {
        int length = submit(Mode.STRICT);
        buffer.putByte(CmppSubmit.MSG_FMT.delta(), (byte) 0xF6);
        CmppSubmit lenient = new CmppSubmit();
        CmppSubmit strict = new CmppSubmit(Settings.STRICT);

        assertEquals(Fault.NONE, check(lenient, length));
        assertEquals(0xF6, lenient.msgFmt());
        assertFault(Fault.VALUE_OUT_OF_RANGE, "Msg_Fmt", check(strict, length), strict);
    }

    @Test
    void shouldReadTextsThatAreNotAsciiLeniently() {
        int length = submit(Mode.STRICT);
        buffer.putByte(CmppSubmit.SERVICE_ID.delta(), (byte) 0xB2);
        CmppSubmit lenient = new CmppSubmit();
        CmppSubmit strict = new CmppSubmit(Settings.STRICT);

        assertEquals(Fault.NONE, check(lenient, length));
        assertEquals("\u00b2", lenient.serviceId().toString());
        assertFault(Fault.TEXT_NOT_ASCII, "Service_Id", check(strict, length), strict);
    }

    @Test
    void shouldReadAnyNumberOfDestinationsAndRefuseToWriteIt() {
        CmppSubmit strict = new CmppSubmit(Settings.STRICT);
        CmppSubmit wide = new CmppSubmit(Settings.LENIENT.withWriting(Mode.LENIENT));

        IllegalArgumentException none = assertThrows(
                IllegalArgumentException.class,
                () -> new CmppSubmit().encode(buffer, 0, buffer.capacity()).finish());
        assertEquals("CMPP_SUBMIT.DestUsr_tl=0 is outside the document", none.getMessage());
        int empty = wide.encode(buffer, 0, buffer.capacity()).feeType("01").finish();
        assertEquals(Fault.NONE, check(new CmppSubmit(), empty));
        assertFault(Fault.VALUE_OUT_OF_RANGE, "DestUsr_tl", check(strict, empty), strict);

        CmppSubmit many = new CmppSubmit().encode(buffer, 0, buffer.capacity());
        for (int i = 0; i < 99; i++) {
            many.addDestTerminalId("1");
        }
        IllegalArgumentException hundredth =
                assertThrows(IllegalArgumentException.class, () -> many.addDestTerminalId("1"));
        assertTrue(hundredth.getMessage().contains("DestUsr_tl: value=100"), hundredth.getMessage());
        assertEquals(163 + 32 * 99, many.finish());

        wide.encode(buffer, 0, buffer.capacity()).feeType("01");
        for (int i = 0; i < 255; i++) {
            wide.addDestTerminalId("1");
        }
        int length = wide.finish();
        Submit lenient = new CmppSubmit().wrap(buffer, 0, length);
        assertEquals(255, lenient.destUsrTl());
        assertFault(Fault.VALUE_OUT_OF_RANGE, "DestUsr_tl", check(strict, length), strict);
    }

    @Test
    void shouldRefuseToWriteLongContentsUnlessToldOtherwise() {
        CmppSubmit submit = new CmppSubmit()
                .encode(buffer, 0, buffer.capacity())
                .msgFmt(8)
                .addDestTerminalId("1")
                .msgContent(content, 0, 141);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, submit::finish);
        assertEquals(
                "CMPP_SUBMIT.Msg_Length=141 is above 140 for Msg_Fmt=8; settings that write leniently allow it",
                refused.getMessage());

        CmppSubmit ascii = new CmppSubmit().encode(buffer, 0, buffer.capacity()).addDestTerminalId("1");
        assertEquals(163 + 32 + 160, ascii.msgContent(content, 0, 160).finish());

        CmppSubmit lenient = new CmppSubmit(Settings.LENIENT.withWriting(Mode.LENIENT));
        assertEquals(
                163 + 32 + 255,
                lenient.encode(buffer, 0, buffer.capacity())
                        .addDestTerminalId("1")
                        .msgContent(content, 0, 255)
                        .finish());
    }

    @Test
    void shouldKeepThePrivateVersionLeniently() {
        UnsafeBuffer frame =
                Octet.frame("00000027000000010000001739303030303190d00c1d517abd0b4f65f6bcf8535d167f3cdc73be");
        CmppConnect lenient = new CmppConnect();
        CmppConnect strict = new CmppConnect(Settings.STRICT);

        assertEquals(Fault.NONE, lenient.wrap(frame, 0, 39).check());
        assertEquals(0x7f, lenient.version());
        assertFault(
                Fault.VALUE_OUT_OF_RANGE, "Version", strict.wrap(frame, 0, 39).check(), strict);
    }

    @Test
    void shouldTellTheCallerWhichVersionARefusingServerHas() {
        UnsafeBuffer frame = Octet.frame("0000001e800000010000001704" + "00".repeat(16) + "20");
        org.heliograph.cmpp.v20.CmppConnectResp response =
                new org.heliograph.cmpp.v20.CmppConnectResp(Settings.STRICT).wrap(frame, 0, 30);

        assertEquals(Fault.NONE, response.check());
        assertEquals(ConnectStatus.VERSION_TOO_HIGH, response.status());
        assertEquals(CmppVersion.V20, response.version());
    }

    @Test
    void shouldReadVendorWordsAndConstantTimesOfReportsAsText() {
        UnsafeBuffer frame = new UnsafeBuffer(new byte[CmppReport.SHORT_LENGTH]);
        CmppReport report = new CmppReport(Settings.STRICT, CmppReport.SHORT_LENGTH)
                .encode(frame, 0, frame.capacity())
                .stat("delivrd")
                .submitTime("0001010000")
                .doneTime("0000000000");
        report.finish();

        assertEquals(Fault.NONE, report.check());
        assertEquals("delivrd", report.statAsString());
        assertEquals("0001010000", report.submitTimeAsString());
        assertEquals("0000000000", report.doneTimeAsString());
    }

    @Test
    void shouldReadUnknownCommandsLeniently() {
        UnsafeBuffer frame = Octet.frame("0000000e00000003000000010102");
        CmppUnknown strict = new CmppUnknown(Settings.STRICT);
        CmppUnknown lenient = new CmppUnknown();

        assertEquals(Fault.NONE, lenient.wrap(frame, 0, 14).check());
        assertEquals("0102", Octet.hex(lenient.body()));
        assertNull(org.heliograph.cmpp.CommandId.name(lenient.commandId()));
        assertFault(
                Fault.UNKNOWN_MESSAGE, "Command_Id", strict.wrap(frame, 0, 14).check(), strict);
    }

    @Test
    void shouldRefuseInBothModesWhatDoesNotAddUp() {
        int length = submit(Mode.STRICT);
        for (Settings settings : new Settings[] {Settings.STRICT, Settings.LENIENT}) {
            CmppSubmit submit = new CmppSubmit(settings);

            announce(length + 1);
            assertFault(Fault.LENGTH_MISMATCH, "Total_Length", check(submit, length), submit);
            announce(length);
            buffer.putByte(CmppSubmit.DEST_USR_TL.delta(), (byte) 200);
            assertFault(Fault.TRUNCATED, "Dest_terminal_Id", check(submit, length), submit);
            buffer.putByte(CmppSubmit.DEST_USR_TL.delta(), (byte) 1);
            int msgLength = submit.wrap(buffer, 0, length).position(CmppSubmit.MSG_LENGTH);
            buffer.putByte(msgLength, (byte) 255);
            assertFault(Fault.TRUNCATED, "Msg_Content", check(submit, length), submit);
            buffer.putByte(msgLength, (byte) 10);
            buffer.putInt(4, 5, BIG_ENDIAN);
            assertFault(Fault.WRONG_TYPE, "Command_Id", check(submit, length), submit);
            buffer.putInt(4, 4, BIG_ENDIAN);
            assertEquals(Fault.NONE, check(new CmppSubmit(), length));
        }
    }
}
