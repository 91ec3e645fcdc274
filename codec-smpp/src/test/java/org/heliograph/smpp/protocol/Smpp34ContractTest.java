package org.heliograph.smpp.protocol;

import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract;

final class Smpp34ContractTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return SmppProtocol.V34;
    }
}
