package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspDataFragmentTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspDataFragment.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.DATA_FRAGMENT;
    }

    @Override
    protected String golden() {
        return "0180028dca414243";
    }
}
