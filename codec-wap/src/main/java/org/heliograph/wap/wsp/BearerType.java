package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Kinds of networks that carry datagrams, in addresses (§3). */
public final class BearerType {
    /** Short messages of GSM. */
    public static final int GSM_SMS = 0x03;
    /** Packet data of GSM. */
    public static final int GSM_GPRS = 0x0B;

    private static final CodeTable TABLE = CodeTable.load("bearer_types.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("bearer");

    private BearerType() {}

    /**
     * {@return the name of a bearer, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the bearer of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }
}
