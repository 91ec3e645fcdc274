package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspPushTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspPush.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.PUSH;
    }

    @Override
    protected String golden() {
        return "29060603ae81ea8dca02056a00";
    }
}
