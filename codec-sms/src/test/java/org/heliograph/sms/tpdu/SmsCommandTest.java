package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;

final class SmsCommandTest extends TpduContract {
    @Override
    protected MessageType<?> type() {
        return SmsCommand.TYPE;
    }

    @Override
    protected int mti() {
        return FirstOctet.STATUS_REPORT;
    }

    @Override
    protected String golden() {
        return "22070002050b914316565811f903010203";
    }
}
