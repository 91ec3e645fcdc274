package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspConnectReplyTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspConnectReply.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.CONNECT_REPLY;
    }

    @Override
    protected String golden() {
        return "01028205040303808a78a64100";
    }
}
