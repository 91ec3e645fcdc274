package org.heliograph.sms.tpdu;

import org.heliograph.codec.ValueTable;

/** Values of TP-CT, what a command asks of the message centre (§9.2.3.19). */
public final class CommandType {
    /** A report on a message that was submitted before. */
    public static final int ENQUIRY = 0x00;
    /** No status report for it. */
    public static final int CANCEL_STATUS_REPORT = 0x01;
    /** The message is to be deleted. */
    public static final int DELETE = 0x02;
    /** A status report for it. */
    public static final int ENABLE_STATUS_REPORT = 0x03;

    /** The codes with their names; the rest is reserved. */
    public static final ValueTable VALUES = ValueTable.named("TP-CT")
            .value(ENQUIRY, "enquiry")
            .value(CANCEL_STATUS_REPORT, "cancel status report")
            .value(DELETE, "delete")
            .value(ENABLE_STATUS_REPORT, "enable status report")
            .range(0xE0, 0xFF, "SC specific", "of a message centre's own");

    private CommandType() {}

    /**
     * {@return the name of a code, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
