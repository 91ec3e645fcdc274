package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Update_type: what to do with a route (§4.12). */
public final class UpdateType {
    /** Add. */
    public static final int ADD = 0;
    /** Delete. */
    public static final int DELETE = 1;
    /** Change. */
    public static final int CHANGE = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Update_type")
            .value(ADD, "add", "add")
            .value(DELETE, "delete", "delete")
            .value(CHANGE, "change", "change");

    private UpdateType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
