package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of replace_if_present_flag (§4.3, §5.5). */
public final class ReplaceIfPresentFlag {
    /** Do not replace. */
    public static final int NO = 0;
    /** Replace a pending message with the same source, destination and service_type. */
    public static final int REPLACE = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("replace_if_present_flag")
            .value(NO, "no", "do not replace")
            .value(REPLACE, "replace", "replace a pending message with the same source, destination and service_type");

    private ReplaceIfPresentFlag() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
