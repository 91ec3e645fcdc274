package org.example.beacon;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

class BeaconHelloTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return BeaconHello.TYPE;
    }

    @Override
    protected String golden() {
        return "00000015000000014d69646e696768740000000002";
    }
}
