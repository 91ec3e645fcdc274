package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Header code page of Openwave, whose number peers agree on or assume (§6). NOT cross-checked. */
public final class OpenwaveHeader {

    private static final CodeTable TABLE = CodeTable.load("openwave_headers.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("Openwave header");

    private OpenwaveHeader() {}

    /**
     * {@return the name of a field, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the field of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }
}
