package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Status of a Reply: the codes of HTTP in one octet (§3). */
public final class WspStatus {
    /** All is well. */
    public static final int OK = 0x20;
    /** There is no such thing. */
    public static final int NOT_FOUND = 0x44;
    /** The server failed. */
    public static final int INTERNAL_SERVER_ERROR = 0x60;

    private static final CodeTable TABLE = CodeTable.load("status_codes.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("status");

    private static final int[] HTTP = new int[TABLE.size()];

    static {
        for (int row = 0; row < HTTP.length; row++) {
            HTTP[row] = Integer.parseInt(TABLE.cellAt(row, "http_status"));
        }
    }

    private WspStatus() {}

    /**
     * {@return the name of a status, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the status of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the status of HTTP that a status stands for, -1 if the table has no such status}
     *
     * @param code to look up.
     */
    public static int httpStatus(long code) {
        int row = TABLE.row(code);
        return row < 0 ? -1 : HTTP[row];
    }

    /**
     * {@return the status that stands for one of HTTP, -1 if none does}
     *
     * @param httpStatus 100 to 599.
     */
    public static int ofHttp(int httpStatus) {
        for (int row = 0; row < HTTP.length; row++) {
            if (HTTP[row] == httpStatus) {
                return TABLE.codeAt(row);
            }
        }
        return -1;
    }
}
