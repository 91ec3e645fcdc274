package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of SP_AccessType (§4.12). */
public final class SpAccessType {
    /** Main access point of a nationwide SP. */
    public static final int MAIN = 0;
    /** Mirror access point. */
    public static final int MIRROR = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("SP_AccessType")
            .value(MAIN, "main", "main access point of a nationwide SP")
            .value(MIRROR, "mirror", "mirror access point");

    private SpAccessType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
