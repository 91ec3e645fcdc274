package org.heliograph.cmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.protocol.CmppProtocol;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Octet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RespondTest {
    private final UnsafeBuffer requests = new UnsafeBuffer(new byte[512]);
    private final UnsafeBuffer responses = new UnsafeBuffer(new byte[512]);

    @ParameterizedTest
    @EnumSource(CmppProtocol.class)
    void shouldAnswerEveryRequestOfEveryVersion(CmppProtocol version) {
        for (MessageType<?> type : version.types()) {
            int commandId = (int) type.shape().key();
            if (!CommandId.isResponse(commandId)) {
                CmppMessage<?> request = (CmppMessage<?>) type.newMessage(Settings.LENIENT.withWriting(Mode.LENIENT));
                request.encode(requests, 0, 512);
                request.sequenceId(0x80000007);
                request.finish();

                CmppMessage<?> response = answer(version, commandId, request);

                int length = response.finish();
                assertEquals(CommandId.responseOf(commandId), CmppHeader.commandId(responses, 0));
                assertEquals(0x80000007, CmppHeader.sequenceId(responses, 0));
                assertEquals(length, CmppHeader.totalLength(responses, 0));
                assertEquals(Fault.NONE, response.check());
            }
        }
    }

    private CmppMessage<?> answer(CmppProtocol version, int commandId, CmppMessage<?> request) {
        for (MessageType<?> type : version.types()) {
            if ((int) type.shape().key() == CommandId.responseOf(commandId)) {
                return answerWith(type.newMessage(Settings.LENIENT), request);
            }
        }
        throw new AssertionError("no response to " + request.type());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private CmppMessage<?> answerWith(Message<?> response, CmppMessage<?> request) {
        return request.respond((CmppMessage) response, responses, 0, 512);
    }

    @Test
    void shouldRepeatWhatTheResponseRepeats() {
        org.heliograph.cmpp.v30.CmppDeliver deliver = new org.heliograph.cmpp.v30.CmppDeliver()
                .encode(requests, 0, 512)
                .sequenceId(9)
                .msgId(0xcfdfbec003e9ffffL);
        deliver.finish();

        int length = deliver.respond(new org.heliograph.cmpp.v30.CmppDeliverResp(), responses, 0, 512)
                .result(Result.RATE_LIMIT)
                .finish();

        assertEquals("000000188000000500000009cfdfbec003e9ffff00000008", Octet.hex(responses, 0, length));
    }

    @Test
    void shouldAnswerInTheWidthOfTheResponse() {
        CmppCancel cancel = new CmppCancel().encode(requests, 0, 512).sequenceId(9);
        cancel.finish();

        int narrow = cancel.respond(new org.heliograph.cmpp.v20.CmppCancelResp(), responses, 0, 512)
                .successId(SuccessId.NOT_DELETED)
                .finish();
        assertEquals("0000000d800000070000000901", Octet.hex(responses, 0, narrow));

        int wide = cancel.respond(new org.heliograph.cmpp.v30.CmppCancelResp(), responses, 0, 512)
                .successId(SuccessId.NOT_DELETED)
                .finish();
        assertEquals("00000010800000070000000900000001", Octet.hex(responses, 0, wide));
    }

    @Test
    void shouldRefuseResponsesOfOtherRequests() {
        CmppCancel cancel = new CmppCancel().encode(requests, 0, 512);
        cancel.finish();

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> cancel.respond(new CmppTerminateResp(), responses, 0, 512));

        assertEquals("CMPP_TERMINATE_RESP does not answer CMPP_CANCEL", refused.getMessage());
    }

    @Test
    void shouldRefuseNumbersThatDoNotFitTheNarrowWidth() {
        org.heliograph.cmpp.v20.CmppSubmitResp response =
                new org.heliograph.cmpp.v20.CmppSubmitResp().encode(responses, 0, 512);

        assertThrows(IllegalArgumentException.class, () -> response.result(256));
        assertEquals(
                "CMPP_SUBMIT_RESP.Result: value=4294967296 does not fit uint8",
                assertThrows(IllegalArgumentException.class, () -> response.result(0x1_0000_0000L))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> response.result(-1));
        assertEquals(255, response.result(255).result());
    }
}
