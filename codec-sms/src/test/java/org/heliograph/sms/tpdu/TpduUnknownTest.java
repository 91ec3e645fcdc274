package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;

final class TpduUnknownTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return TpduUnknown.TYPE;
    }

    /** Strictly such a message is always a fault: it is read leniently here. */
    @Override
    protected Settings settings(Mode mode) {
        return super.settings(Mode.LENIENT);
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        return super.messages(mode).filter(values -> !values.get("Octets").equals(""));
    }

    @Override
    protected String golden() {
        return "03a1a2";
    }
}
