package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of congestion_state of 5.0, 0 to 100 (§6). The document has 90 in two of its ranges; here it belongs to the
 * lower one, as in the advice to raise the rate below 80, to hold it in 80 to 90 and to lower it above (§11, §16).
 */
public final class CongestionState {
    /** Idle. */
    public static final int IDLE = 0;
    /** Congested. */
    public static final int CONGESTED = 100;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("congestion_state")
            .value(IDLE, "idle")
            .range(1, 29, "low", "low load")
            .range(30, 49, "medium", "medium load")
            .range(50, 79, "high", "high load")
            .range(80, 90, "optimum", "optimum load")
            .range(91, 99, "nearing congestion", "nearing congestion")
            .value(CONGESTED, "congested");

    private CongestionState() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
