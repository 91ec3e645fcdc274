package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Reasons of an abort, which WTP carries (§3). */
public final class AbortReason {
    /** The PDU was illegal. */
    public static final int PROTOERR = 0xE0;
    /** The session was disconnected. */
    public static final int DISCONNECT = 0xE1;

    private static final CodeTable TABLE = CodeTable.load("abort_reasons.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("abort reason");

    private AbortReason() {}

    /**
     * {@return the name of a reason, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the reason of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }
}
