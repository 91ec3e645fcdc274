package org.example.beacon;

import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract;

class BeaconProtocolTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return new Beacon();
    }
}
