package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Query_Type (§4.5). */
public final class QueryType {
    /** Totals. */
    public static final int TOTALS = 0;
    /** One service. */
    public static final int SERVICE = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES =
            ValueTable.named("Query_Type").value(TOTALS, "totals", "totals").value(SERVICE, "service", "one service");

    private QueryType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
