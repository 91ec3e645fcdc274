package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Kinds of numbers: Fee_terminal_type, Dest_terminal_type, Src_terminal_type, Src_type (§4.3). */
public final class TerminalType {
    /** Real number. */
    public static final int REAL = 0;
    /** Pseudonym. */
    public static final int PSEUDONYM = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("terminal type")
            .value(REAL, "real", "real number")
            .value(PSEUDONYM, "pseudonym", "pseudonym");

    private TerminalType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
