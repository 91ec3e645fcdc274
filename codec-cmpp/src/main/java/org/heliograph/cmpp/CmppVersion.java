package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Version: major in the high, minor in the low 4 bits. */
public final class CmppVersion {
    /** CMPP 2.0 of April 2002. */
    public static final int V20 = 0x20;
    /** CMPP 2.1 of May and June 2003. */
    public static final int V21 = 0x21;
    /** CMPP 3.0 of November 2003. */
    public static final int V30 = 0x30;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Version")
            .value(V20, "2.0", "CMPP 2.0 of April 2002")
            .value(V21, "2.1", "CMPP 2.1 of May and June 2003")
            .value(V30, "3.0", "CMPP 3.0 of November 2003");

    private CmppVersion() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
