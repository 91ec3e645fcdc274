package org.heliograph.smpp.protocol;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static org.heliograph.smpp.Pdus.cut;
import static org.heliograph.smpp.Pdus.extended;
import static org.heliograph.smpp.Pdus.pdu;
import static org.heliograph.smpp.Pdus.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.FrameDecoder;
import org.heliograph.codec.framing.FrameHandler;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.Reference;
import org.heliograph.smpp.SmppVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is answered to requests and to bad input (§13); {@link FieldStatusTest} has the statuses of the fields. */
final class SmppAnswersTest {
    private static final int LEFT_OVER = 0xEE;

    private final UnsafeBuffer out = new UnsafeBuffer(new byte[256]);

    private static SmppAnswers answers(SmppVersion version) {
        return new SmppAnswers(SmppProtocol.of(version), Settings.STRICT);
    }

    /** What a strict session answers to a frame, as hexadecimal digits; empty if nothing. */
    private String refused(SmppVersion version, UnsafeBuffer frame) {
        long fault = new SmppDispatcher(SmppProtocol.of(version), Settings.STRICT, new SmppHandler() {})
                .dispatch(frame, 0, frame.capacity());
        assertTrue(Fault.isFault(fault), "no fault");
        assertFalse(SmppAnswers.isFatal(fault));
        return refused(version, fault, frame);
    }

    /** The vector has sequence_number 0, which strict mode would find first. */
    private static UnsafeBuffer dataSm() {
        UnsafeBuffer frame = vector("data_sm");
        frame.putInt(12, 1, BIG_ENDIAN);
        return frame;
    }

    private String refused(SmppVersion version, long fault, UnsafeBuffer frame) {
        out.setMemory(0, out.capacity(), (byte) LEFT_OVER);
        int length = answers(version).refuse(fault, frame, 0, frame.capacity(), out, 7, 200);
        assertEquals(LEFT_OVER, out.getByte(6) & 0xFF);
        assertEquals(LEFT_OVER, out.getByte(7 + length) & 0xFF);
        return Octet.hex(out, 7, length);
    }

    @ParameterizedTest
    @CsvSource({
        "0000000f,                         0000001080000000" + "00000002" + "00000000",
        "00000000,                         0000001080000000" + "00000002" + "00000000",
        "00012001,                         0000001080000000" + "00000002" + "00000000",
        "ffffffff,                         0000001080000000" + "00000002" + "00000000",
        "48545450 2f312e31,                0000001080000000" + "00000002" + "00000000",
        "0000000f 00000004 00000000 00000a, 0000001080000000" + "00000002" + "00000000",
        "0000000f 00000004 00000000 0000000a, 0000001080000000" + "00000002" + "0000000a",
        "f0000011 00000110 00000000 0a342ee7, 0000001080000000" + "00000002" + "0a342ee7",
    })
    void shouldAnswerALengthThatCannotBeFramedAndEndTheConnection(String hex, String answer) {
        UnsafeBuffer octets = Octet.frame(hex.replace(" ", ""));
        FrameDecoder decoder = new FrameDecoder(SmppProtocol.V34.framing(SmppProtocol.V34.limits()));

        decoder.decode(octets, 0, octets.capacity(), (buffer, offset, length) -> FrameHandler.Action.CONTINUE);

        assertTrue(SmppAnswers.isFatal(decoder.fault()));
        assertEquals(answer, refused(SmppVersion.V34, decoder.fault(), octets));
        assertEquals(
                CommandStatus.ESME_RINVCMDLEN,
                answers(SmppVersion.V34).status(decoder.fault(), octets, 0, octets.capacity()));
    }

    @Test
    void shouldWaitAndAnswerNothingWhenTheStreamEndsInsideAPdu() {
        UnsafeBuffer whole = vector("submit_sm_ucs2");
        Framing framing = SmppProtocol.V34.framing(SmppProtocol.V34.limits());
        for (int available = 0; available < whole.capacity(); available++) {
            FrameDecoder decoder = new FrameDecoder(framing);
            int consumed = decoder.decode(whole, 0, available, (buffer, offset, length) -> {
                throw new AssertionError("half a frame");
            });
            assertEquals(0, consumed);
            assertEquals(Fault.NONE, decoder.fault());
        }
    }

    @Test
    void shouldAnswerUnknownRequestsWithGenericNack() {
        assertEquals(
                "0000001080000000" + "00000003" + "0a342ee7", refused(SmppVersion.V34, vector("bad_unknown_command")));
        assertEquals("0000001080000000" + "00000003" + "00000001", refused(SmppVersion.V33, dataSm()));
        assertEquals("0000001080000000" + "00000003" + "000000c9", refused(SmppVersion.V34, vector("broadcast_sm")));
        assertEquals(
                "0000001080000000" + "00000003" + "0000000b", refused(SmppVersion.V50, vector("param_retrieve_33")));
        assertEquals("0000001080000000" + "00000003" + "00000001", refused(SmppVersion.V50, pdu(0, 0, "")));
    }

    @Test
    void shouldAnswerNothingToResponses() {
        assertEquals("", refused(SmppVersion.V34, vector("bad_unknown_response")));
        assertEquals("", refused(SmppVersion.V34, vector("submit_sm_resp_unterminated_id")));
        assertEquals("", refused(SmppVersion.V34, vector("query_sm_resp_short")));
        assertEquals("", refused(SmppVersion.V33, pdu(CommandId.DATA_SM_RESP, 0, "00")));
        assertEquals("", refused(SmppVersion.V34, pdu(CommandId.GENERIC_NACK, 0, "00")));
        for (SmppVersion version : SmppVersion.values()) {
            for (MessageType<?> type : SmppProtocol.of(version).types()) {
                int commandId = (int) type.shape().key();
                if (CommandId.isResponse(commandId)) {
                    assertEquals("", refused(version, pdu(commandId, 0, "ffff")));
                }
            }
        }
    }

    @Test
    void shouldAnswerNothingToOutbindAndAlertNotification() {
        assertEquals("", refused(SmppVersion.V34, vector("outbind")));
        assertEquals("", refused(SmppVersion.V34, vector("alert_notification")));
        assertEquals("", refused(SmppVersion.V50, pdu(CommandId.OUTBIND, 0, "41")));
        assertEquals("", refused(SmppVersion.V50, pdu(CommandId.ALERT_NOTIFICATION, 0, "")));
        String unknown = "0000001080000000" + "00000003" + "00000001";
        assertEquals(unknown, refused(SmppVersion.V33, pdu(CommandId.OUTBIND, 0, "0000")));
    }

    @Test
    void shouldAnswerBrokenRequestsWithTheirResponses() {
        UnsafeBuffer nul = vector("bad_submit_sm_short_sm_length");
        assertEquals("0000001080000004" + "000000c0" + "00000008", refused(SmppVersion.V34, nul));
        UnsafeBuffer text = vector("deliver_sm_latin_bytes");
        assertEquals("0000001080000005" + "00000001" + "00000001", refused(SmppVersion.V34, text));
        UnsafeBuffer bind = cut(vector("bind_transceiver"), 29);
        assertEquals("0000001080000009" + "0000000e" + "00039951", refused(SmppVersion.V34, bind));
        UnsafeBuffer swapped = vector("bad_cursed_broadcast_swapped_id");
        assertEquals("0000001080000112" + "000000c0" + "0000000d", refused(SmppVersion.V50, swapped));
        UnsafeBuffer old = cut(vector("submit_sm_gsm7_unpacked"), 50);
        assertEquals("0000001180000004" + "00000001" + "000004b400", refused(SmppVersion.V33, old));
    }

    @ParameterizedTest
    @CsvSource({
        "V34, 00,           C0",
        "V34, 0000,         C0",
        "V34, 020400,       C0",
        "V34, 02040002,     C0",
        "V34, 0204000200,   C0",
        "V34, 0204000100,   C2",
        "V34, 042700,       C0",
        "V34, 00170002ffff, C2",
        "V34, 001e000131,   C2",
        "V34, 001e0000,     C2",
        "V34, 0427000109,   C4",
        "V50, 042700010a,   C4",
        "V34, 020e000100,   C4",
        "V34, 0005000105,   C4",
        "V50, 0005000105,   106",
        "V50, 000d000105,   105",
        "V34, 1204000400000000, C2",
        "V34, 130c000101,   C2",
        "V33, 02040002ffff, C1",
        "V33, 020400,       C0",
    })
    void shouldHaveAStatusForEachFaultOfATlv(SmppVersion version, String tlvs, String status) {
        UnsafeBuffer frame = extended(vector("submit_sm_ucs2"), tlvs);

        String answer = refused(version, frame);

        assertEquals(
                "0000000".substring(status.length() - 1) + status,
                answer.substring(16, 24).toUpperCase());
        assertEquals("80000004", answer.substring(8, 16));
    }

    @Test
    void shouldMissTlvsThatTheDocumentDemands() {
        UnsafeBuffer data = cut(dataSm(), 40);
        assertEquals("0000001080000103" + "000000c3" + "00000001", refused(SmppVersion.V34, data));
        UnsafeBuffer broadcast = pdu(CommandId.BROADCAST_SM, 0, "00" + "000000" + "00" + "00" + "0000" + "000000");
        assertEquals("0000001080000111" + "000000c3" + "00000001", refused(SmppVersion.V50, broadcast));
    }

    @Test
    void shouldHaveTheStatusesOfBroadcastTlvs() {
        UnsafeBuffer channel = extended(vector("broadcast_sm"), "0600000102");
        assertEquals("0000001080000111" + "00000112" + "000000c9", refused(SmppVersion.V50, channel));
        UnsafeBuffer area = extended(vector("broadcast_sm"), "06060000");
        assertEquals("0000001080000111" + "000000c2" + "000000c9", refused(SmppVersion.V50, area));
    }

    @ParameterizedTest
    @EnumSource(SmppVersion.class)
    void shouldAnswerEveryRequestAsItsVersionDoes(SmppVersion version) {
        int requests = 0;
        for (MessageType<?> type : SmppProtocol.of(version).types()) {
            int commandId = (int) type.shape().key();
            if (CommandId.isAnswered(commandId)) {
                requests++;
                UnsafeBuffer request = pdu(commandId, 0, "");
                int least = leastLength(CommandId.responseOf(commandId));
                int error = version == SmppVersion.V33 ? least : 16;

                assertEquals(answer(commandId, error, 4), answered(version, request, CommandStatus.ESME_RINVBNDSTS));
                assertEquals(answer(commandId, error, 5), answered(version, request, CommandStatus.ESME_RALYBND));
                if (commandId != CommandId.QUERY_MSG_DETAILS) {
                    assertEquals(answer(commandId, least, 0), answered(version, request, CommandStatus.ESME_ROK));
                }
            }
        }
        assertEquals(List.of(13, 12, 15).get(version.ordinal()), requests);
    }

    @Test
    void shouldRefuseToReportAMessageWithoutDestination() {
        UnsafeBuffer request = vector("query_msg_details_33");
        SmppAnswers answers = answers(SmppVersion.V33);

        assertThrows(IllegalArgumentException.class, () -> answers.answer(request, 0, 0, out, 0, out.capacity()));
        assertEquals(32, answers.answer(request, 0, CommandStatus.ESME_RINVMSGID, out, 0, out.capacity()));
    }

    private static String answer(int commandId, int length, int status) {
        UnsafeBuffer expected = pdu(CommandId.responseOf(commandId), status, "00".repeat(length - 16));
        return Octet.hex(expected);
    }

    private String answered(SmppVersion version, UnsafeBuffer request, int status) {
        int length = answers(version).answer(request, 0, status, out, 3, 64);
        return Octet.hex(out, 3, length);
    }

    /** The least length of a PDU in the table of §3. */
    private static int leastLength(int commandId) {
        String id = String.format("0x%08X", commandId);
        MatchResult row = Reference.find("## 3.", "^\\| " + id + " \\|.*\\| (\\d+) \\| \\d+ \\|$")
                .get(0);
        return Integer.parseInt(row.group(1));
    }

    @Test
    void shouldRefuseToAnswerWhatIsNotAnswered() {
        SmppAnswers answers = answers(SmppVersion.V34);
        for (String name : List.of("outbind", "alert_notification", "submit_sm_resp", "generic_nack", "broadcast_sm")) {
            UnsafeBuffer frame = vector(name);
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> answers.answer(frame, 0, 0, out, 0, out.capacity()));
            assertTrue(refused.getMessage().endsWith(" has no response in smpp-3.4"), refused.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> answers.answer(vector("unbind"), 0, 0, out, 0, 15));
        assertThrows(IllegalArgumentException.class, () -> answers.answer(vector("submit_sm_ucs2"), 0, 0, out, 0, 16));
        assertThrows(IndexOutOfBoundsException.class, () -> answers.answer(vector("unbind"), 0, 0, out, 250, 16));
        assertEquals(16, answers.answer(vector("submit_sm_ucs2"), 0, 4, out, 0, 16));
    }

    @Test
    void shouldAcceptLenientlyWhatIsOnlyTooLong() {
        UnsafeBuffer bind = pdu(CommandId.BIND_RECEIVER, 0, "61".repeat(40) + "00" + "0000" + "340000" + "00");

        long fault = new SmppDispatcher(SmppProtocol.V34, Settings.LENIENT, new SmppHandler() {})
                .dispatch(bind, 0, bind.capacity());

        assertEquals(Fault.NONE, fault);
        assertEquals("0000001080000001" + "0000000f" + "00000001", refused(SmppVersion.V34, bind));
    }

    @Test
    void shouldAllocateNothing() {
        SmppAnswers answers = answers(SmppVersion.V50);
        SmppDispatcher dispatcher = new SmppDispatcher(SmppProtocol.V50, Settings.STRICT, new SmppHandler() {});
        UnsafeBuffer[] frames = {
            vector("bad_submit_sm_short_sm_length"),
            vector("bad_unknown_command"),
            vector("submit_sm_resp_unterminated_id"),
            vector("outbind"),
            cut(vector("submit_multi_mixed"), 50),
            extended(vector("submit_sm_ucs2"), "000d000105"),
            extended(vector("submit_sm_ucs2"), "020d0001ff"),
        };
        long[] faults = new long[frames.length];
        for (int i = 0; i < frames.length; i++) {
            faults[i] = dispatcher.dispatch(frames[i], 0, frames[i].capacity());
            assertTrue(Fault.isFault(faults[i]));
        }
        UnsafeBuffer request = vector("submit_sm_ucs2");

        Allocation.assertNone("answers", () -> {
            for (int i = 0; i < frames.length; i++) {
                answers.refuse(faults[i], frames[i], 0, frames[i].capacity(), out, 0, 64);
            }
            answers.answer(request, 0, CommandStatus.ESME_RTHROTTLED, out, 0, 64);
            answers.answer(request, 0, CommandStatus.ESME_ROK, out, 0, 64);
        });
        assertEquals(CommandStatus.ESME_ROK, out.getInt(8, BIG_ENDIAN));
    }
}
