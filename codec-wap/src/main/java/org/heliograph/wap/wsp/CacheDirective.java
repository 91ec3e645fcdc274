package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Directives of Cache-Control (§7.6), as the octet on the wire. */
public final class CacheDirective {
    /** Not from a cache; fields may be named. */
    public static final int NO_CACHE = 0x80;
    /** Not to be stored. */
    public static final int NO_STORE = 0x81;
    /** Greatest age, in seconds. */
    public static final int MAX_AGE = 0x82;
    /** How long it may be out of date, in seconds, if that is told. */
    public static final int MAX_STALE = 0x83;
    /** How long it must stay fresh, in seconds. */
    public static final int MIN_FRESH = 0x84;
    /** For one reader; fields may be named. */
    public static final int PRIVATE = 0x87;
    /** Greatest age in a shared cache, in seconds. */
    public static final int S_MAXAGE = 0x8B;

    private static final int FLAG = 0x80;
    private static final CodeTable TABLE = CodeTable.load("cache_control.tsv");

    /** All of them with their names, by the number in the Short-integer. */
    public static final ValueTable VALUES = TABLE.values("cache directive");

    private CacheDirective() {}

    /**
     * {@return the name of a directive, null if the table has none}
     *
     * @param octet on the wire.
     */
    public static String name(int octet) {
        return TABLE.name(octet - FLAG);
    }

    /**
     * {@return the octet of a directive, -1 if there is none of this name}
     *
     * @param name in any case.
     */
    public static int code(CharSequence name) {
        int number = TABLE.code(name);
        return number < 0 ? -1 : number + FLAG;
    }

    /** {@return whether a number of seconds follows, or may} */
    static boolean takesSeconds(int octet) {
        return octet >= MAX_AGE && octet <= MIN_FRESH || octet == S_MAXAGE;
    }

    /** {@return whether names of fields may follow} */
    static boolean takesFields(int octet) {
        return octet == NO_CACHE || octet == PRIVATE;
    }
}
