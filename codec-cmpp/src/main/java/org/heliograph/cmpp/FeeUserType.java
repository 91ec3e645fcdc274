package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Fee_UserType: who pays (§4.3). */
public final class FeeUserType {
    /** The destination. */
    public static final int DESTINATION = 0;
    /** The source. */
    public static final int SOURCE = 1;
    /** The SP. */
    public static final int SP = 2;
    /** The number in Fee_terminal_Id. */
    public static final int FEE_TERMINAL_ID = 3;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Fee_UserType")
            .value(DESTINATION, "destination", "the destination")
            .value(SOURCE, "source", "the source")
            .value(SP, "SP", "the SP")
            .value(FEE_TERMINAL_ID, "Fee_terminal_Id", "the number in Fee_terminal_Id");

    private FeeUserType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
