package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Success_Id in CMPP_CANCEL_RESP (§4.9). */
public final class SuccessId {
    /** Deleted. */
    public static final int DELETED = 0;
    /** Not deleted. */
    public static final int NOT_DELETED = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Success_Id")
            .value(DELETED, "deleted", "deleted")
            .value(NOT_DELETED, "not deleted", "not deleted");

    private SuccessId() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
