package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

final class ModemPduTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return ModemPdu.TYPE;
    }

    @Override
    protected String golden() {
        return "07914151551512f2040b916105551511f100006060605130308a04d4f29c0e";
    }
}
