package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class SubmitSmRespTlvTest extends TlvContract {
    @Override
    protected MessageType<?> type() {
        return SubmitSmResp.TYPE;
    }
}
