package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;

final class SmsSubmitTest extends TpduContract {
    @Override
    protected MessageType<?> type() {
        return SmsSubmit.TYPE;
    }

    @Override
    protected int mti() {
        return FirstOctet.SUBMIT;
    }

    @Override
    protected String golden() {
        return "19000b914316565811f900000170520251930004e8373b0c";
    }
}
