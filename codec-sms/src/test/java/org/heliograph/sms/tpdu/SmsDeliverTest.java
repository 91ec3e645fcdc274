package org.heliograph.sms.tpdu;

import org.heliograph.codec.MessageType;

final class SmsDeliverTest extends TpduContract {
    @Override
    protected MessageType<?> type() {
        return SmsDeliver.TYPE;
    }

    @Override
    protected int mti() {
        return FirstOctet.DELIVER;
    }

    @Override
    protected String golden() {
        return "040b916105551511f100006060605130308a04d4f29c0e";
    }
}
