package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;

final class SmsDeliverReportTest extends TpduContract {
    @Override
    protected MessageType<?> type() {
        return SmsDeliverReport.TYPE;
    }

    @Override
    protected int mti() {
        return FirstOctet.DELIVER;
    }

    @Override
    protected String golden() {
        return "00d007000402a1a2";
    }
}
