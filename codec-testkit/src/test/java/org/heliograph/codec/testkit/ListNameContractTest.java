package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class ListNameContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return SubmitMulti.ListName.TYPE;
    }
}
