package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspSuspendTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspSuspend.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.SUSPEND;
    }

    @Override
    protected String golden() {
        return "01088205";
    }
}
