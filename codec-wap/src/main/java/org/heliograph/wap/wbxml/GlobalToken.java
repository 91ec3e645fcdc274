package org.heliograph.wap.wbxml;

import org.heliograph.codec.ValueTable;

/** The tokens that mean the same in tag and attribute space (§2). */
public final class GlobalToken {
    /** A page number of one octet follows. */
    public static final int SWITCH_PAGE = 0x00;
    /** Ends an attribute list, an element with content, or a processing instruction. */
    public static final int END = 0x01;
    /** A code point follows as a uintvar. */
    public static final int ENTITY = 0x02;
    /** A text and its terminator follow. */
    public static final int STR_I = 0x03;
    /** The index of a name in the string table follows; with the flags of tags also 0x44, 0x84 and 0xC4. */
    public static final int LITERAL = 0x04;
    /** A text and its terminator follow; also 0x41 and 0x42. */
    public static final int EXT_I_0 = 0x40;
    /** A processing instruction: attribute start, values, {@link #END}. */
    public static final int PI = 0x43;
    /** {@link #LITERAL} of a tag with content. */
    public static final int LITERAL_C = 0x44;
    /** A uintvar follows; also 0x81 and 0x82. */
    public static final int EXT_T_0 = 0x80;
    /** The index of a text in the string table follows. */
    public static final int STR_T = 0x83;
    /** {@link #LITERAL} of a tag with attributes. */
    public static final int LITERAL_A = 0x84;
    /** Nothing follows; also 0xC1 and 0xC2. */
    public static final int EXT_0 = 0xC0;
    /** A length as a uintvar and that many octets follow. */
    public static final int OPAQUE = 0xC3;
    /** {@link #LITERAL} of a tag with attributes and content. */
    public static final int LITERAL_AC = 0xC4;

    private static final ValueTable NAMES = ValueTable.named("WBXML global token");

    static {
        Tsv rows = Tsv.resource("global_tokens.tsv");
        for (int i = 0; i < rows.size(); i++) {
            NAMES.value(rows.number(i, "value_hex"), rows.text(i, "name"));
        }
    }

    private GlobalToken() {}

    /**
     * {@return the name of a token such as {@code STR_I}, null if it is none of these}
     *
     * @param token 0 to 0xFF.
     */
    public static String name(int token) {
        return NAMES.name(token);
    }
}
