package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspConnectTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspConnect.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.CONNECT;
    }

    @Override
    protected String golden() {
        return "010110070303808a780282f0a94100";
    }
}
