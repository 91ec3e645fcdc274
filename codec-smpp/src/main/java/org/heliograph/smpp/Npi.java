package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of the numbering plan of an address (§5.3). Others are reserved and pass through. */
public final class Npi {
    /** Unknown. */
    public static final int UNKNOWN = 0;
    /** ISDN, E.163 and E.164. */
    public static final int ISDN = 1;
    /** Data, X.121. */
    public static final int DATA = 3;
    /** Telex, F.69. */
    public static final int TELEX = 4;
    /** Land mobile, E.212. */
    public static final int LAND_MOBILE = 6;
    /** National. */
    public static final int NATIONAL = 8;
    /** Private. */
    public static final int PRIVATE = 9;
    /** ERMES. */
    public static final int ERMES = 10;
    /** Internet: an IPv4 address with dots. */
    public static final int INTERNET = 14;
    /** WAP client id. */
    public static final int WAP = 18;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("addr_npi")
            .value(UNKNOWN, "unknown")
            .value(ISDN, "ISDN", "ISDN, E.163 and E.164")
            .value(DATA, "data", "data, X.121")
            .value(TELEX, "telex", "telex, F.69")
            .value(LAND_MOBILE, "land mobile", "land mobile, E.212")
            .value(NATIONAL, "national")
            .value(PRIVATE, "private")
            .value(ERMES, "ERMES")
            .value(INTERNET, "Internet", "Internet: an IPv4 address with dots")
            .value(WAP, "WAP client id");

    private Npi() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
