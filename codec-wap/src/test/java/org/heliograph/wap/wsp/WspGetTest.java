package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspGetTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspGet.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.GET;
    }

    @Override
    protected String golden() {
        return "014008687474703a2f2f618083a94100";
    }
}
