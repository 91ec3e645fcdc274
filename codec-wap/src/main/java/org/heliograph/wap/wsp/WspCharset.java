package org.heliograph.wap.wsp;

import java.nio.charset.Charset;
import org.heliograph.codec.ValueTable;

/** Charsets by their number in the registry of IANA, MIBenum (§5). */
public final class WspCharset {
    /** Any charset. */
    public static final int ANY = 0;
    /** US-ASCII. */
    public static final int US_ASCII = 3;
    /** ISO-8859-1. */
    public static final int ISO_8859_1 = 4;
    /** UTF-8. */
    public static final int UTF_8 = 106;
    /** Two octets a character. */
    public static final int UCS_2 = 1000;
    /** UTF-16, the first octet being the greater one. */
    public static final int UTF_16BE = 1013;
    /** UTF-16, the first octet being the lesser one. */
    public static final int UTF_16LE = 1014;
    /** UTF-16 with or without a mark of the order of octets. */
    public static final int UTF_16 = 1015;
    /** Stands for a text that came without the number of a charset. */
    public static final int NONE = Integer.MAX_VALUE;

    private static final CodeTable TABLE = CodeTable.load("charsets.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("charset");

    private WspCharset() {}

    /**
     * {@return the name of a number, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the number of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the charset of the JDK, null if it has none}
     *
     * @param mibEnum number of the charset.
     */
    public static Charset charset(long mibEnum) {
        String name = TABLE.cell(mibEnum, "java_charset");
        return name == null || name.isEmpty() || !Charset.isSupported(name) ? null : Charset.forName(name);
    }

    /**
     * {@return whether texts have two octets a character, so that NULs are among them}
     *
     * @param mibEnum number of the charset.
     */
    public static boolean isWide(long mibEnum) {
        return mibEnum == UCS_2 || mibEnum >= UTF_16BE && mibEnum <= UTF_16;
    }
}
