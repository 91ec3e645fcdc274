package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.ContentFormat;
import org.heliograph.sms.DataCodingScheme;

/**
 * Values of Msg_Fmt, the coding of a content (§8), which CMPP shares with SGIP and SMGP, see {@link ContentFormat}. Gateways
 * also send 9 and 24 (UCS-2), 16 (class 0), 168 and 246 (SIM data): {@link #alphabet} knows them, {@link #VALUES}, which is
 * the document's, does not.
 */
public final class MsgFmt {
    /** ASCII. */
    public static final int ASCII = ContentFormat.ASCII;
    /** Write to the card. */
    public static final int CARD_WRITE = ContentFormat.CARD_WRITE;
    /** Binary. */
    public static final int BINARY = ContentFormat.BINARY;
    /** UTF-16, most significant octet first, no byte order mark. */
    public static final int UCS2 = ContentFormat.UCS2;
    /** GB text: written as GBK, read as GB 18030. */
    public static final int GB18030 = ContentFormat.GB18030;

    /** The codes with their names. */
    public static final ValueTable VALUES = ContentFormat.table("Msg_Fmt");

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
     * {@return the {@link Alphabet} that a content is read in, see {@link ContentFormat#alphabet}}
     *
     * @param msgFmt as received.
     */
    public static int alphabet(int msgFmt) {
        return ContentFormat.alphabet(msgFmt);
    }

    /**
     * {@return the Msg_Fmt of an alphabet, {@link ContentFormat#NONE} if there is none}
     *
     * @param alphabet see {@link Alphabet}.
     */
    public static int ofAlphabet(int alphabet) {
        return ContentFormat.ofAlphabet(alphabet);
    }

    /**
     * {@return the {@linkplain DataCodingScheme TP-DCS} that a content goes on the air with, see {@link ContentFormat#toDcs}}
     *
     * @param msgFmt as received, any number.
     */
    public static int toDcs(int msgFmt) {
        return ContentFormat.toDcs(msgFmt);
    }

    /**
     * {@return the Msg_Fmt of what came off the air, see {@link ContentFormat#fromDcs}}
     *
     * @param dcs a {@linkplain DataCodingScheme TP-DCS}, any number.
     */
    public static int fromDcs(int dcs) {
        return ContentFormat.fromDcs(dcs);
    }
}
