package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Brands of users: User_type, Fee_terminal_UserType, Src_UserType, Dest_UserType (§4.11, §4.12). */
public final class UserBrand {
    /** GoTone. */
    public static final int GOTONE = 0;
    /** Shenzhouxing. */
    public static final int SHENZHOUXING = 1;
    /** M-Zone. */
    public static final int M_ZONE = 2;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("user type")
            .value(GOTONE, "GoTone", "GoTone")
            .value(SHENZHOUXING, "Shenzhouxing", "Shenzhouxing")
            .value(M_ZONE, "M-Zone", "M-Zone");

    private UserBrand() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
