package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of dpf_result: whether the delivery pending flag was set (§6). */
public final class DpfResult {
    /** Not set. */
    public static final int NOT_SET = 0;
    /** Set. */
    public static final int SET = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES =
            ValueTable.named("dpf_result").value(NOT_SET, "not set").value(SET, "set");

    private DpfResult() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
