package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class SubmitSmTlvTest extends TlvContract {
    @Override
    protected MessageType<?> type() {
        return SubmitSm.TYPE;
    }
}
