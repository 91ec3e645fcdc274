package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspPartTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspPart.TYPE;
    }

    @Override
    protected int pduType() {
        return -1;
    }

    @Override
    protected String golden() {
        return "0403838e6100414243";
    }
}
