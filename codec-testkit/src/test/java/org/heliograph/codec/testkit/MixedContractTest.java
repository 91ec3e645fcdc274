package org.heliograph.codec.testkit;

import org.heliograph.codec.MessageType;

class MixedContractTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return Mixed.TYPE;
    }
}
