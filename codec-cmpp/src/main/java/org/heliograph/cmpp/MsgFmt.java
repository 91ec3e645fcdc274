package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;
import org.heliograph.sms.Alphabet;

/**
 * Values of Msg_Fmt, the coding of a content (§8). Gateways also send 9 and 24 (UCS-2), 16 (class 0), 168 and 246 (SIM
 * data): {@link #alphabet} knows them, {@link #VALUES}, which is the document's, does not.
 */
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

    private static final int UCS2_SEEN = 9;
    private static final int ASCII_CLASS_0 = 16;
    private static final int UCS2_CLASS_0 = 24;

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

    /**
     * {@return the {@link Alphabet} that a content is read in: that of the document or, for 9, 16 and 24, of what
     * gateways mean by them; {@link Alphabet#BINARY} for all others}
     *
     * @param msgFmt as received.
     */
    public static int alphabet(int msgFmt) {
        return switch (msgFmt) {
            case ASCII, ASCII_CLASS_0 -> Alphabet.ASCII;
            case UCS2, UCS2_SEEN, UCS2_CLASS_0 -> Alphabet.UCS2;
            case GB18030 -> Alphabet.GB18030;
            default -> Alphabet.BINARY;
        };
    }
}
