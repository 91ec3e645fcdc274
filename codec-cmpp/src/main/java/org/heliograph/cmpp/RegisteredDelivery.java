package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Registered_Delivery: in CMPP_SUBMIT and CMPP_FWD a wish (§4.3), in CMPP_DELIVER a kind (§4.6). */
public final class RegisteredDelivery {
    /** CMPP_SUBMIT and CMPP_FWD: no report; CMPP_DELIVER: a message from a handset. */
    public static final int NONE = 0;
    /** CMPP_SUBMIT and CMPP_FWD: a report is wanted; CMPP_DELIVER: the content is a report. */
    public static final int REPORT = 1;
    /** CMPP_SUBMIT of 2.0 and CMPP_FWD: a billing record only, nothing is sent to the handset. */
    public static final int BILLING_ONLY = 2;

    /** The codes of CMPP_SUBMIT of 3.0. */
    public static final ValueTable SUBMIT_30_VALUES = wishes();
    /** The codes of CMPP_SUBMIT of 2.0 and of CMPP_FWD. */
    public static final ValueTable SUBMIT_VALUES =
            wishes().value(BILLING_ONLY, "billing record only", "billing record only, nothing is sent to the handset");
    /** The codes of CMPP_DELIVER. */
    public static final ValueTable DELIVER_VALUES = ValueTable.named("Registered_Delivery of CMPP_DELIVER")
            .value(NONE, "message", "message from a handset")
            .value(REPORT, "report", "status report");

    private RegisteredDelivery() {}

    private static ValueTable wishes() {
        return ValueTable.named("Registered_Delivery").value(NONE, "no report").value(REPORT, "report wanted");
    }

    /**
     * {@return the name of a code of CMPP_SUBMIT and CMPP_FWD, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return SUBMIT_VALUES.name(value);
    }

    /**
     * {@return the name of a code of CMPP_DELIVER, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String deliverName(long value) {
        return DELIVER_VALUES.name(value);
    }
}
