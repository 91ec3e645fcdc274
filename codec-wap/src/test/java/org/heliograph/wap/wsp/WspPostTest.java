package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspPostTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspPost.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.POST;
    }

    @Override
    protected String golden() {
        return "01600803687474703a2f2f61928dca613d62";
    }
}
