package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Msg_Fmt, the coding of a content (§8). Gateways also send 9 and 24 (UCS-2), 16 (class 0), 168 and 246 (SIM data). */
public final class MsgFmt {
    /** ASCII. */
    public static final int ASCII = 0;
    /** Write to the card. */
    public static final int CARD_WRITE = 3;
    /** Binary. */
    public static final int BINARY = 4;
    /** UTF-16, most significant octet first, no byte order mark. */
    public static final int UCS2 = 8;
    /** GB text: written as GBK, read as GB 18030. */
    public static final int GB18030 = 15;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Msg_Fmt")
            .value(ASCII, "ASCII", "ASCII")
            .value(CARD_WRITE, "card write", "write to the card")
            .value(BINARY, "binary", "binary")
            .value(UCS2, "UCS-2", "UTF-16, most significant octet first, no byte order mark")
            .value(GB18030, "GB 18030", "GB text: written as GBK, read as GB 18030");

    private MsgFmt() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
