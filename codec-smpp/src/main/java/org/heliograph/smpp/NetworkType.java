package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of dest_network_type and source_network_type (§6). */
public final class NetworkType {
    /** Unknown. */
    public static final int UNKNOWN = 0;
    /** GSM. */
    public static final int GSM = 1;
    /** ANSI-136. */
    public static final int ANSI_136 = 2;
    /** IS-95. */
    public static final int IS_95 = 3;
    /** PDC. */
    public static final int PDC = 4;
    /** PHS. */
    public static final int PHS = 5;
    /** IDEN. */
    public static final int IDEN = 6;
    /** AMPS. */
    public static final int AMPS = 7;
    /** Paging. */
    public static final int PAGING = 8;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("network_type")
            .value(UNKNOWN, "unknown")
            .value(GSM, "GSM")
            .value(ANSI_136, "ANSI-136")
            .value(IS_95, "IS-95")
            .value(PDC, "PDC")
            .value(PHS, "PHS")
            .value(IDEN, "iDEN")
            .value(AMPS, "AMPS")
            .value(PAGING, "paging");

    private NetworkType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
