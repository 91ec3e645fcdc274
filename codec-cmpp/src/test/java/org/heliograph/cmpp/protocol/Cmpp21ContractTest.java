package org.heliograph.cmpp.protocol;

import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract;

final class Cmpp21ContractTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return CmppProtocol.CMPP_21;
    }
}
