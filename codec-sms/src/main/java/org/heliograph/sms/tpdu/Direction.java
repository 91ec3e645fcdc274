package org.heliograph.sms.tpdu;

import org.heliograph.sms.SmsPayload;

/** Which way a TPDU goes. */
public enum Direction {
    /** Not known: what the octets fit decides. */
    UNKNOWN(SmsPayload.DIRECTION_UNKNOWN),
    /** From the phone to the message centre: SMS-SUBMIT, SMS-COMMAND, SMS-DELIVER-REPORT. */
    MO(SmsPayload.DIRECTION_MO),
    /** From the message centre to the phone: SMS-DELIVER, SMS-STATUS-REPORT, SMS-SUBMIT-REPORT. */
    MT(SmsPayload.DIRECTION_MT);

    private final int number;

    Direction(int number) {
        this.number = number;
    }

    /** {@return the number that stands for it under {@link SmsPayload#DIRECTION}} */
    public int number() {
        return number;
    }
}
