package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspDisconnectTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspDisconnect.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.DISCONNECT;
    }

    @Override
    protected String golden() {
        return "01058205";
    }
}
