package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Msg_Fwd_Type: what is forwarded (§4.11). */
public final class MsgFwdType {
    /** Message to a handset. */
    public static final int MT = 0;
    /** Message from a handset. */
    public static final int MO = 1;
    /** Report for a message to a handset. */
    public static final int MT_REPORT = 2;
    /** Report for a message from a handset. */
    public static final int MO_REPORT = 3;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Msg_Fwd_Type")
            .value(MT, "MT", "message to a handset")
            .value(MO, "MO", "message from a handset")
            .value(MT_REPORT, "MT report", "report for a message to a handset")
            .value(MO_REPORT, "MO report", "report for a message from a handset");

    private MsgFwdType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
