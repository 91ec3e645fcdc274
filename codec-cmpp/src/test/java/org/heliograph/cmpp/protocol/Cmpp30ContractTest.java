package org.heliograph.cmpp.protocol;

import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract;

final class Cmpp30ContractTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return CmppProtocol.CMPP_30;
    }
}
