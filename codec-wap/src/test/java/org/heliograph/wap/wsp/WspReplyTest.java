package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspReplyTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspReply.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.REPLY;
    }

    @Override
    protected String golden() {
        return "01042003838dca414243";
    }
}
