package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of delivery_failure_reason (§6). */
public final class DeliveryFailureReason {
    /** Destination unavailable. */
    public static final int UNAVAILABLE = 0;
    /** Invalid destination address. */
    public static final int INVALID_ADDRESS = 1;
    /** Permanent network error. */
    public static final int PERMANENT = 2;
    /** Temporary network error. */
    public static final int TEMPORARY = 3;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("delivery_failure_reason")
            .value(UNAVAILABLE, "unavailable", "destination unavailable")
            .value(INVALID_ADDRESS, "invalid address", "invalid destination address")
            .value(PERMANENT, "permanent", "permanent network error")
            .value(TEMPORARY, "temporary network error");

    private DeliveryFailureReason() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
