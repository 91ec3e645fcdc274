package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of ms_availability_status (§6). */
public final class MsAvailabilityStatus {
    /** Available, the default. */
    public static final int AVAILABLE = 0;
    /** Denied. */
    public static final int DENIED = 1;
    /** Unavailable. */
    public static final int UNAVAILABLE = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("ms_availability_status")
            .value(AVAILABLE, "available", "available, the default")
            .value(DENIED, "denied")
            .value(UNAVAILABLE, "unavailable");

    private MsAvailabilityStatus() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
