package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class SubmitSmRespContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return SubmitSmResp.TYPE;
    }

    @Override
    protected boolean mayLackBody() {
        return true;
    }

    @Override
    protected String golden() {
        return "00000018" // command_length 24
                + "80000004" // command_id
                + "00000000" // command_status
                + "00000007" // sequence_number
                + "414200" // message_id AB
                + "0427000101"; // message_state
    }
}
