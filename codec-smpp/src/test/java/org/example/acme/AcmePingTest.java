package org.example.acme;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

final class AcmePingTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return AcmePing.TYPE;
    }
}
