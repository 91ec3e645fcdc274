package org.heliograph.wap.wsp;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;

/** A PDU of a session, which has no TID. */
final class SessionPduTest extends PduContract {
    @Override
    protected MessageType<?> type() {
        return WspPush.SESSION;
    }

    @Override
    protected int pduType() {
        return PduType.PUSH;
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        return super.messages(mode).map(values -> {
            values.remove("TID");
            return values;
        });
    }

    @Override
    protected String golden() {
        return "070603ae81ea8dca02056a00";
    }
}
