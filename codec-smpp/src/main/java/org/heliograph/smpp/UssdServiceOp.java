package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of ussd_service_op (§6). 32 to 255 are for vendors. */
public final class UssdServiceOp {
    /** PSSD ind. */
    public static final int PSSD_INDICATION = 0;
    /** PSSR ind. */
    public static final int PSSR_INDICATION = 1;
    /** USSR req. */
    public static final int USSR_REQUEST = 2;
    /** USSN req. */
    public static final int USSN_REQUEST = 3;
    /** PSSD resp. */
    public static final int PSSD_RESPONSE = 16;
    /** PSSR resp. */
    public static final int PSSR_RESPONSE = 17;
    /** USSR confirm. */
    public static final int USSR_CONFIRM = 18;
    /** USSN confirm. */
    public static final int USSN_CONFIRM = 19;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("ussd_service_op")
            .value(PSSD_INDICATION, "PSSD ind")
            .value(PSSR_INDICATION, "PSSR ind")
            .value(USSR_REQUEST, "USSR req")
            .value(USSN_REQUEST, "USSN req")
            .value(PSSD_RESPONSE, "PSSD resp")
            .value(PSSR_RESPONSE, "PSSR resp")
            .value(USSR_CONFIRM, "USSR confirm")
            .value(USSN_CONFIRM, "USSN confirm")
            .range(32, 255, "vendor", "vendor operation");

    private UssdServiceOp() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
