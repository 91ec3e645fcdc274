package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;

final class SmsSubmitReportTest extends TpduContract {
    @Override
    protected MessageType<?> type() {
        return SmsSubmitReport.TYPE;
    }

    @Override
    protected int mti() {
        return FirstOctet.SUBMIT;
    }

    @Override
    protected String golden() {
        return "01c1037180131112452300f4";
    }
}
