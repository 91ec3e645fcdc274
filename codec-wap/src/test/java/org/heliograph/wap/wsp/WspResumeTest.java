package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;

final class WspResumeTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspResume.TYPE;
    }

    @Override
    protected int pduType() {
        return PduType.RESUME;
    }

    @Override
    protected String golden() {
        return "010982050403808a78a94100";
    }
}
