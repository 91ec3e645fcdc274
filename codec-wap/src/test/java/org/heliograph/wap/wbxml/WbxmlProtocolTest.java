package org.heliograph.wap.wbxml;

import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract;

final class WbxmlProtocolTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return new WbxmlProtocol();
    }
}
