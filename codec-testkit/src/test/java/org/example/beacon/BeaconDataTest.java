package org.example.beacon;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

class BeaconDataTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return BeaconData.TYPE;
    }

    @Override
    protected String golden() {
        return "0000000e00000002000700020a0b";
    }
}
