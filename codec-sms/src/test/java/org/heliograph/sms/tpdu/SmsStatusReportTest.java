package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;

final class SmsStatusReportTest extends TpduContract {
    @Override
    protected MessageType<?> type() {
        return SmsStatusReport.TYPE;
    }

    @Override
    protected int mti() {
        return FirstOctet.STATUS_REPORT;
    }

    @Override
    protected String golden() {
        return "061805810531f101908241650040019082416500400007000402a1a2";
    }
}
