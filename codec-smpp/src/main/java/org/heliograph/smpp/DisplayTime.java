package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of display_time (§6). */
public final class DisplayTime {
    /** Temporary. */
    public static final int TEMPORARY = 0;
    /** Default. */
    public static final int DEFAULT = 1;
    /** Invoke. */
    public static final int INVOKE = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("display_time")
            .value(TEMPORARY, "temporary")
            .value(DEFAULT, "default")
            .value(INVOKE, "invoke");

    private DisplayTime() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
