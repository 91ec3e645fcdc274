package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class SmeAddressContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return SubmitMulti.SmeAddress.TYPE;
    }
}
