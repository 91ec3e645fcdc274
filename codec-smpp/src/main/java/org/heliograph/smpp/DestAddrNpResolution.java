package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of dest_addr_np_resolution of 5.0 (§6). */
public final class DestAddrNpResolution {
    /** Not queried. */
    public static final int NOT_QUERIED = 0;
    /** Queried not ported. */
    public static final int NOT_PORTED = 1;
    /** Queried and ported: dest_addr_np_information and dest_addr_np_country are needed. */
    public static final int PORTED = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("dest_addr_np_resolution")
            .value(NOT_QUERIED, "not queried")
            .value(NOT_PORTED, "queried not ported")
            .value(
                    PORTED,
                    "queried and ported",
                    "queried and ported: dest_addr_np_information and dest_addr_np_country are needed");

    private DestAddrNpResolution() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
