package org.example.acme;

import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract;

final class AcmeContractTest extends ProtocolContract {
    @Override
    protected Protocol protocol() {
        return AcmeProvider.ACME;
    }
}
