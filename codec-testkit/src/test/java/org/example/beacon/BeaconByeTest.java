package org.example.beacon;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

class BeaconByeTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return BeaconBye.TYPE;
    }

    @Override
    protected String golden() {
        return "0000000800000003";
    }
}
