package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of dest_flag in an entry of submit_multi (§4.4). Behind another value the rest of the PDU is unreadable.
 */
public final class DestFlag {
    /** Address of an SME. */
    public static final int SME = 1;
    /** Name of a distribution list. */
    public static final int DISTRIBUTION_LIST = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("dest_flag")
            .value(SME, "SME", "address of an SME")
            .value(DISTRIBUTION_LIST, "distribution list", "name of a distribution list");

    private DestFlag() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
