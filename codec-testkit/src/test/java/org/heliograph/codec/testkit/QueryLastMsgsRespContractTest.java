package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class QueryLastMsgsRespContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return QueryLastMsgsResp.TYPE;
    }

    @Override
    protected boolean mayLackBody() {
        return true;
    }

    @Override
    protected String golden() {
        return "00000015" // command_length 21
                + "80000023" // command_id
                + "00000000" // command_status
                + "00000007" // sequence_number
                + "02" // number_msgs
                + "394100" // message_ids 9A
                + "00"; // and an empty one
    }
}
