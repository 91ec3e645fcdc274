package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of set_dpf: whether a failed delivery sets the delivery pending flag (§6). */
public final class SetDpf {
    /** No. */
    public static final int NO = 0;
    /** Yes, the default. */
    public static final int YES = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES =
            ValueTable.named("set_dpf").value(NO, "no").value(YES, "yes", "yes, the default");

    private SetDpf() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
