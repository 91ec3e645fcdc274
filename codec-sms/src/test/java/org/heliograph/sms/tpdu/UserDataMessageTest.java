package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;
import org.heliograph.codec.testkit.MessageContract;

final class UserDataMessageTest extends MessageContract {
    @Override
    protected MessageType<?> type() {
        return UserDataMessage.TYPE;
    }

    @Override
    protected String golden() {
        return "0500030102014142";
    }
}
