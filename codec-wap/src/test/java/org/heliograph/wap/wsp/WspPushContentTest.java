package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspPushContentTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspPushContent.TYPE;
    }

    @Override
    protected int pduType() {
        return -1;
    }

    @Override
    protected String golden() {
        return "0603ae81ea8dca02056a00";
    }
}
