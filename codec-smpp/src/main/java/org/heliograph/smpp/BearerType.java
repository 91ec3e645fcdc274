package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of dest_bearer_type and source_bearer_type (§6). */
public final class BearerType {
    /** Unknown. */
    public static final int UNKNOWN = 0;
    /** SMS. */
    public static final int SMS = 1;
    /** Circuit switched data. */
    public static final int CSD = 2;
    /** Packet data. */
    public static final int PACKET_DATA = 3;
    /** USSD. */
    public static final int USSD = 4;
    /** CDPD. */
    public static final int CDPD = 5;
    /** DataTAC. */
    public static final int DATA_TAC = 6;
    /** FLEX/ReFLEX. */
    public static final int FLEX = 7;
    /** Cell broadcast. */
    public static final int CELL_BROADCAST = 8;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("bearer_type")
            .value(UNKNOWN, "unknown")
            .value(SMS, "SMS")
            .value(CSD, "CSD", "circuit switched data")
            .value(PACKET_DATA, "packet data")
            .value(USSD, "USSD")
            .value(CDPD, "CDPD")
            .value(DATA_TAC, "DataTAC")
            .value(FLEX, "FLEX/ReFLEX")
            .value(CELL_BROADCAST, "cell broadcast");

    private BearerType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
