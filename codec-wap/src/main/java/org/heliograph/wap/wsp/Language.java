package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Languages of Accept-Language and Content-Language (§7.2). */
public final class Language {
    /** Any language. */
    public static final int ANY = 0x00;

    private static final CodeTable TABLE = CodeTable.load("languages.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("language");

    private Language() {}

    /**
     * {@return the name of a language, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the language of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the English name of a language, null if the table has no such language}
     *
     * @param code to look up.
     */
    public static String english(long code) {
        return TABLE.cell(code, "english");
    }
}
