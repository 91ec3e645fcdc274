package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of broadcast_area_success of 5.0: percent, or {@link #NOT_KNOWN} (§6). */
public final class BroadcastAreaSuccess {
    /** Not known. */
    public static final int NOT_KNOWN = 255;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("broadcast_area_success")
            .range(0, 100, "percent", "percent of the area")
            .value(NOT_KNOWN, "not known");

    private BroadcastAreaSuccess() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
