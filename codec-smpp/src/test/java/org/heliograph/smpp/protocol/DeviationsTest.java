package org.heliograph.smpp.protocol;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.heliograph.smpp.Pdus.assertFault;
import static org.heliograph.smpp.Pdus.cut;
import static org.heliograph.smpp.Pdus.extended;
import static org.heliograph.smpp.Pdus.hex;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.read;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.Pdus;
import org.heliograph.smpp.Reference;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.SmppVersion;
import org.heliograph.smpp.pdu.AlertNotification;
import org.heliograph.smpp.pdu.BindTransceiverResp;
import org.heliograph.smpp.pdu.BindTransmitterResp;
import org.heliograph.smpp.pdu.DataSmResp;
import org.heliograph.smpp.pdu.DeliverSm;
import org.heliograph.smpp.pdu.DeliverSmResp;
import org.heliograph.smpp.pdu.SubmitSm;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.heliograph.sms.MessageContent;
import org.junit.jupiter.api.Test;

/**
 * What peers really send (§15): read in lenient mode, a fault in strict mode. {@link SessionDeviationsTest} has the rows
 * on writing and on the settings of a session.
 */
final class DeviationsTest {
    private static final int ROWS = 18;
    private static final Settings STRICT = SmppVersion.V34.settings(Settings.STRICT);
    private static final Settings[] BOTH = {Settings.LENIENT, STRICT};

    private final UnsafeBuffer out = new UnsafeBuffer(new byte[64]);

    /** The command_status with which a strict session of 3.4 refuses a frame. */
    private int refusal(UnsafeBuffer frame) {
        SmppDispatcher dispatcher = new SmppDispatcher(SmppProtocol.V34, Settings.STRICT, new SmppHandler() {});
        long fault = dispatcher.dispatch(frame, 0, frame.capacity());
        SmppAnswers answers = new SmppAnswers(SmppProtocol.V34, Settings.STRICT);
        assertEquals(16, answers.refuse(fault, frame, 0, frame.capacity(), out, 0, out.capacity()));
        return out.getInt(8, BIG_ENDIAN);
    }

    @Test
    void shouldHaveATestForEveryRowOfTheReference() {
        assertEquals(
                ROWS + SessionDeviationsTest.ROWS,
                Reference.find("## 15.", "^\\| (?!deviation)").size());
    }

    @Test
    void shouldReadTheBodyOfAnErrorResponse() {
        for (Settings settings : BOTH) {
            BindTransceiverResp nul =
                    read(new BindTransceiverResp(settings), vector("bind_transceiver_resp_error_empty_system_id"));
            assertEquals("", nul.systemIdAsString());
            assertFalse(nul.isBodyAbsent());
            BindTransceiverResp systemId =
                    read(new BindTransceiverResp(settings), vector("bind_transceiver_resp_error_with_body"));
            assertEquals("SMSC", systemId.systemIdAsString());
            assertEquals(CommandStatus.ESME_RINVPASWD, systemId.commandStatus());
            BindTransmitterResp failed =
                    read(new BindTransmitterResp(settings), vector("bind_transmitter_resp_bind_failed"));
            assertEquals(CommandStatus.ESME_RBINDFAIL, failed.commandStatus());
            SubmitSmResp messageId = read(new SubmitSmResp(settings), vector("submit_sm_resp_error_with_message_id"));
            assertEquals("0A000000A3D323A1", messageId.messageIdAsString());
            DataSmResp data = read(new DataSmResp(settings), vector("data_sm_resp_error_with_id"));
            assertEquals("01234567", data.messageIdAsString());
        }
    }

    @Test
    void shouldReadAResponseWithoutMessageIdOrWithoutItsNul() {
        SubmitSmResp none = read(new SubmitSmResp(), vector("submit_sm_resp_ok_no_body"));
        assertEquals("", none.messageIdAsString());
        assertNull(Visited.of(none).fields().get("message_id"));
        assertEquals(
                "",
                read(new DeliverSmResp(), vector("deliver_sm_resp_ok_no_body")).messageIdAsString());
        SubmitSmResp open = read(new SubmitSmResp(), vector("submit_sm_resp_unterminated_id"));
        assertEquals("9", open.messageIdAsString());

        SubmitSmResp strict = new SubmitSmResp(STRICT);
        assertFault(Fault.TRUNCATED, "message_id", 16, strict, vector("submit_sm_resp_ok_no_body"));
        assertFault(Fault.UNTERMINATED_TEXT, "message_id", 16, strict, vector("submit_sm_resp_unterminated_id"));
        DeliverSmResp strictDeliver = new DeliverSmResp(STRICT);
        assertFault(Fault.TRUNCATED, "message_id", 16, strictDeliver, vector("deliver_sm_resp_ok_no_body"));
    }

    @Test
    void shouldFindTlvsBehindAnErrorStatus() {
        String tlvs = "04250001020423000303001b";
        for (Settings settings : BOTH) {
            DataSmResp bare = read(new DataSmResp(settings), pdu(CommandId.DATA_SM_RESP, 0xFE, tlvs));
            assertTrue(bare.isBodyAbsent());
            assertEquals(2, bare.tlvs().number(SmppTlv.DELIVERY_FAILURE_REASON, -1));
            assertEquals("03001b", Octet.hex(bare.tlvs().octets(SmppTlv.NETWORK_ERROR_CODE)));
            DataSmResp empty = read(new DataSmResp(settings), pdu(CommandId.DATA_SM_RESP, 0xFE, "00" + tlvs));
            assertFalse(empty.isBodyAbsent());
            assertEquals(2, empty.tlvs().number(SmppTlv.DELIVERY_FAILURE_REASON, -1));
        }
    }

    @Test
    void shouldIgnoreAnInterfaceVersionThatIsNoTlv() {
        UnsafeBuffer stray = vector("bad_bind_resp_trailing_octet");
        BindTransmitterResp lenient = read(new BindTransmitterResp(), stray);
        assertEquals("SMPP3TEST", lenient.systemIdAsString());
        assertFalse(lenient.hasTlv(SmppTlv.SC_INTERFACE_VERSION));
        assertEquals(stray.capacity() - 1, lenient.fieldsEnd());
        assertFault(Fault.TRUNCATED, "tlvs", 26, new BindTransmitterResp(STRICT), stray);

        UnsafeBuffer missing = vector("bind_transceiver_resp_no_tlv");
        for (Settings settings : BOTH) {
            BindTransceiverResp response = read(new BindTransceiverResp(settings), missing);
            assertEquals(-1, response.tlvs().number(SmppTlv.SC_INTERFACE_VERSION, -1));
        }
        assertEquals("smpp-3.4", SmppProtocol.V34.refine(missing, 0, missing.capacity()));
        assertEquals("smpp-5.0", SmppProtocol.V50.refine(missing, 0, missing.capacity()));
    }

    @Test
    void shouldAllowANulBehindTheText() {
        UnsafeBuffer frame = vector("bad_submit_sm_short_sm_length");

        SubmitSm lenient = read(new SubmitSm(), frame);

        assertEquals(60, lenient.shortMessage().capacity());
        assertEquals(frame.capacity() - 1, lenient.fieldsEnd());
        assertFalse(lenient.tlvs().next());
        assertFault(Fault.TRUNCATED, "tlvs", frame.capacity() - 1, new SubmitSm(STRICT), frame);
        assertEquals(CommandStatus.ESME_RINVTLVSTREAM, refusal(frame));
    }

    @Test
    void shouldRefuseATextThatIsShorterThanItsLength() {
        UnsafeBuffer frame = vector("deliver_sm_latin_bytes");

        for (Settings settings : BOTH) {
            assertFault(Fault.TRUNCATED, "short_message", 49, new DeliverSm(settings), frame);
        }
        assertEquals(CommandStatus.ESME_RINVMSGLEN, refusal(frame));
    }

    @Test
    void shouldEndATlvOfTooGreatALengthWithThePdu() {
        UnsafeBuffer frame = vector("deliver_sm_receipt_short_text");

        DeliverSm lenient = read(new DeliverSm(), frame);

        assertEquals("3005", lenient.tlvs().text(SmppTlv.RECEIPTED_MESSAGE_ID).toString());
        assertEquals(2, lenient.tlvs().number(SmppTlv.MESSAGE_STATE, -1));
        assertFault(Fault.TRUNCATED, "tlvs", frame.capacity() - 9, new DeliverSm(STRICT), frame);
        assertEquals(CommandStatus.ESME_RINVTLVSTREAM, refusal(frame));
    }

    /** A value of another length is no number in lenient mode either: the caller sees that and answers 0xC2. */
    @Test
    void shouldReadNumbersOfOneTwoOrFourOctets() {
        UnsafeBuffer whole = vector("submit_sm_ucs2");
        int end = whole.capacity();
        String[] values = {"0007", "07", "00000007", "000007", ""};
        for (String value : values) {
            UnsafeBuffer frame = extended(whole, "020400" + Octet.hex(length(value)) + value);
            SubmitSm lenient = read(new SubmitSm(), frame);
            boolean isNumber = value.length() != 6 && !value.isEmpty();
            assertEquals(isNumber ? 7 : -1, lenient.tlvs().number(SmppTlv.USER_MESSAGE_REFERENCE, -1));
            if (value.equals("0007")) {
                read(new SubmitSm(STRICT), frame);
            } else {
                assertFault(Fault.WRONG_LENGTH, "tlvs", end, new SubmitSm(STRICT), frame);
                assertEquals(CommandStatus.ESME_RINVTLVLEN, refusal(frame));
            }
        }
    }

    private static UnsafeBuffer length(String value) {
        return new UnsafeBuffer(new byte[] {(byte) (value.length() / 2)});
    }

    @Test
    void shouldStripOneNulOfATextWhereThereIsOne() {
        String uuid = "34f0ac1b-a11d-417b-870b-feb045cfdc33";
        UnsafeBuffer whole = vector("deliver_sm_tlvs");
        int end = whole.capacity();
        UnsafeBuffer without = extended(whole, "001e0024" + hex(uuid));
        UnsafeBuffer uncounted = extended(whole, "001e0024" + hex(uuid) + "00");
        UnsafeBuffer with = extended(whole, "001e0025" + hex(uuid) + "00");

        for (UnsafeBuffer frame : new UnsafeBuffer[] {without, uncounted, with}) {
            DeliverSm lenient = read(new DeliverSm(), frame);
            assertEquals(uuid, lenient.tlvs().text(SmppTlv.RECEIPTED_MESSAGE_ID).toString());
        }
        assertFault(Fault.UNTERMINATED_TEXT, "tlvs", end, new DeliverSm(STRICT), without);
        assertEquals(CommandStatus.ESME_RINVTLVLEN, refusal(without));
        assertFault(Fault.TRUNCATED, "tlvs", end + 40, new DeliverSm(STRICT), uncounted);
        assertEquals(
                uuid,
                read(new DeliverSm(STRICT), with)
                        .tlvs()
                        .text(SmppTlv.RECEIPTED_MESSAGE_ID)
                        .toString());
    }

    @Test
    void shouldReadANumberThatIsSentAsText() {
        UnsafeBuffer whole = vector("deliver_sm_tlvs");
        UnsafeBuffer frame = extended(whole, "0204000531323300" + "00");

        TlvCursor tlvs = read(new DeliverSm(), frame).tlvs();

        assertTrue(tlvs.find(SmppTlv.USER_MESSAGE_REFERENCE));
        assertEquals("123\u0000", tlvs.text().toString());
        assertEquals(-1, tlvs.number(-1));
        assertFault(Fault.WRONG_LENGTH, "tlvs", whole.capacity(), new DeliverSm(STRICT), frame);
        TlvCursor oneNul =
                read(new DeliverSm(), extended(whole, "0204000431323300")).tlvs();
        assertTrue(oneNul.find(SmppTlv.USER_MESSAGE_REFERENCE));
        assertEquals("123", oneNul.text().toString());
    }

    @Test
    void shouldSkipTagsNobodyKnows() {
        UnsafeBuffer congestion = vector("submit_sm_resp_congestion_field");
        UnsafeBuffer reserved = extended(congestion, "0777000201024000000103");
        for (Settings settings : BOTH) {
            SubmitSmResp response = read(new SubmitSmResp(settings), reserved);
            assertEquals("34f0ac1b-a11d-417b-870b-feb045cfdc33", response.messageIdAsString());
            assertEquals(0, response.tlvs().number(SmppTlv.CONGESTION_STATE, -1));
            assertTrue(response.tlvs().find(0x0777));
            assertTrue(response.tlvs().find(0x4000));
            assertFalse(response.tlvs().find(0x0778));
        }
    }

    @Test
    void shouldSurviveEveryIncompleteTlv() {
        UnsafeBuffer whole = vector("deliver_sm_receipt_text_and_tlv");
        int first = read(new DeliverSm(), whole).position(DeliverSm.TLVS);
        int faults = 0;
        for (int length = first; length < whole.capacity(); length++) {
            UnsafeBuffer frame = cut(whole, length);
            DeliverSm lenient = read(new DeliverSm(), frame);
            for (TlvCursor tlvs = lenient.tlvs(); tlvs.next(); ) {
                assertTrue(tlvs.position() + tlvs.value().capacity() <= length);
            }
            assertEquals(lenient.fieldsEnd(), lenient.visit(new Visited()));
            long fault = Pdus.check(new DeliverSm(STRICT), frame);
            if (fault != Fault.NONE) {
                faults++;
                assertEquals(Fault.TRUNCATED, Fault.code(fault));
                assertEquals(CommandStatus.ESME_RINVTLVSTREAM, refusal(frame));
            }
        }
        assertEquals(whole.capacity() - first - 4, faults, "all but the four ends of whole TLVs");
    }

    @Test
    void shouldRead255OctetsOfTextFromAnyone() {
        UnsafeBuffer frame = vector("submit_sm_255_octets");

        for (Settings settings : BOTH) {
            assertEquals(255, read(new SubmitSm(settings), frame).shortMessage().capacity());
        }
        SubmitSm old = read(new SubmitSm(SmppVersion.V33.settings(Settings.LENIENT)), frame);
        assertEquals(255, old.text().capacity());
    }

    @Test
    void shouldReadAndNotWriteAMessageIdInDeliverSmResp() {
        for (Settings settings : BOTH) {
            DeliverSmResp response = read(new DeliverSmResp(settings), vector("deliver_sm_resp_with_id"));
            assertEquals("94258431594", response.messageIdAsString());
        }
        UnsafeBuffer deliver = vector("deliver_sm_tlvs");
        int length = new SmppAnswers(SmppProtocol.V34, STRICT).answer(deliver, 0, 0, out, 0, out.capacity());
        assertEquals("0000001180000005000000000000000300", Octet.hex(out, 0, length));
    }

    @Test
    void shouldKeepAStatusNobodyKnows() {
        for (Settings settings : BOTH) {
            for (int status : new int[] {0x94, 0x22, 0x3FF, 0x500, -1}) {
                SubmitSmResp response = read(new SubmitSmResp(settings), pdu(CommandId.SUBMIT_SM_RESP, status, ""));
                assertEquals(status, response.commandStatus());
                assertNull(CommandStatus.name(status));
            }
        }
    }

    @Test
    void shouldIgnoreTheStatusOfARequest() {
        UnsafeBuffer frame = vector("alert_notification");

        AlertNotification lenient = read(new AlertNotification(), frame);

        assertEquals(2, lenient.commandStatus());
        assertEquals("40404", lenient.esmeAddrAsString());
        assertFault(Fault.VALUE_OUT_OF_RANGE, "command_status", 8, new AlertNotification(STRICT), frame);
    }

    @Test
    void shouldHaveOneAccessorForTheTextWhereverItIs() {
        for (Settings settings : BOTH) {
            DeliverSm payload = read(new DeliverSm(settings), vector("deliver_sm_message_payload_2"));
            assertTrue(payload.isTextInPayload());
            assertEquals(hex("Ok"), Octet.hex(payload.text()));
            DeliverSm text = read(new DeliverSm(settings), vector("deliver_sm_tlvs"));
            assertFalse(text.isTextInPayload());
            assertEquals("4024232125262f3a", Octet.hex(text.text()));
        }
    }

    @Test
    void shouldReadAHeaderInMessagePayload() {
        DeliverSm deliver = read(
                new DeliverSm(STRICT),
                pdu(
                        CommandId.DELIVER_SM,
                        0,
                        "00" + "010134343100" + "010134343200" + "40000000000000000000" + "0424000a" + "050003fe0201"
                                + hex("part")));
        MessageContent content = new MessageContent()
                .wrap(deliver.frame(), deliver.textPosition(), deliver.text().capacity(), 1, true);

        assertTrue(deliver.isTextInPayload());
        assertEquals(0xFE, content.header().reference());
        assertEquals(1, content.header().part());
        assertEquals("part", content.text().toString());
    }

    @Test
    void shouldPassAddressesThroughAsTheyAre() {
        for (Settings settings : BOTH) {
            SubmitSm submit = read(
                    new SubmitSm(settings),
                    pdu(
                            CommandId.SUBMIT_SM,
                            0,
                            "00" + "0101" + hex("+447700900001") + "00" + "0101" + hex("  447700900002") + "00"
                                    + "00000000000000000000"));
            assertEquals("+447700900001", submit.sourceAddrAsString());
            assertEquals("  447700900002", submit.destinationAddrAsString());
        }
    }
}
