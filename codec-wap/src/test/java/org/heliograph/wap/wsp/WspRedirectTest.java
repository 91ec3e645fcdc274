package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspRedirectTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspRedirect.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.REDIRECT;
    }

    @Override
    protected String golden() {
        return "010380c40b23f10a000001020102";
    }
}
