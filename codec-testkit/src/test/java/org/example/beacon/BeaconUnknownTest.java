package org.example.beacon;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

class BeaconUnknownTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return BeaconUnknown.TYPE;
    }

    @Override
    protected String golden() {
        return "0000000a00000009cafe";
    }
}
