package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/**
 * How CMPP, SGIP and SMGP number the coding of a content (Msg_Fmt, MessageCoding, MsgFormat). Gateways also send 9 and 24
 * (UCS-2), 16 (ASCII of class 0), 168 and 246 (SIM data): the readers know them, {@link #VALUES}, which is that of the
 * documents, does not.
 */
public final class ContentFormat {
    /** ASCII, one octet a character: {@code @} is 0x40, and no octet is above 0x7F. */
    public static final int ASCII = 0;
    /** Write to the card. */
    public static final int CARD_WRITE = 3;
    /** Binary. */
    public static final int BINARY = 4;
    /** UTF-16, most significant octet first, no byte order mark. */
    public static final int UCS2 = 8;
    /** GB text: written as GBK, read as GB 18030. */
    public static final int GB18030 = 15;

    /** What {@link #ofAlphabet} answers where there is no number. */
    public static final int NONE = -1;

    private static final int UCS2_SEEN = 9;
    private static final int ASCII_CLASS_0 = 16;
    private static final int UCS2_CLASS_0 = 24;
    private static final int SIM_DATA_SEEN = 168;
    private static final int SIM_DATA = 246;
    private static final int GSM7_CLASS_0 = 0x10;
    private static final int UCS2_OF_CLASS_0 = 0x18;

    /** The codes with their names. */
    public static final ValueTable VALUES = table("content format");

    private ContentFormat() {}

    /**
     * {@return a new table of the codes with their names}
     *
     * @param title the field of a protocol.
     */
    public static ValueTable table(String title) {
        return ValueTable.named(title)
                .value(ASCII, "ASCII", "ASCII")
                .value(CARD_WRITE, "card write", "write to the card")
                .value(BINARY, "binary", "binary")
                .value(UCS2, "UCS-2", "UTF-16, most significant octet first, no byte order mark")
                .value(GB18030, "GB 18030", "GB text: written as GBK, read as GB 18030");
    }

    /**
     * {@return the {@link Alphabet} that a content is read in: that of the documents or, for 9, 16 and 24, of what gateways
     * mean by them; {@link Alphabet#BINARY} for all others}
     *
     * @param format as received, any number.
     */
    public static int alphabet(int format) {
        return switch (format) {
            case ASCII, ASCII_CLASS_0 -> Alphabet.ASCII;
            case UCS2, UCS2_SEEN, UCS2_CLASS_0 -> Alphabet.UCS2;
            case GB18030 -> Alphabet.GB18030;
            default -> Alphabet.BINARY;
        };
    }

    /**
     * {@return the number of an alphabet; {@link #NONE} if there is none, so that the text has to be recoded}
     *
     * @param alphabet see {@link Alphabet}.
     */
    public static int ofAlphabet(int alphabet) {
        return switch (alphabet) {
            case Alphabet.ASCII -> ASCII;
            case Alphabet.BINARY -> BINARY;
            case Alphabet.UCS2 -> UCS2;
            case Alphabet.GB18030 -> GB18030;
            default -> NONE;
        };
    }

    /**
     * {@return the TP-DCS that a content goes on the air with} Total: what nobody knows is 8-bit data. Where the
     * {@linkplain DataCodingScheme#alphabet alphabet} of that is another than {@link #alphabet(int)}, the text has to be
     * recoded: ASCII to 7-bit, GB to UCS-2. Card write and SIM data need TP-PID 0x7F as well.
     *
     * @param format as received, any number.
     */
    public static int toDcs(int format) {
        return switch (format) {
            case ASCII -> DataCodingScheme.GSM7;
            case ASCII_CLASS_0 -> GSM7_CLASS_0;
            case UCS2, UCS2_SEEN, GB18030 -> DataCodingScheme.UCS2;
            case UCS2_CLASS_0 -> UCS2_OF_CLASS_0;
            case CARD_WRITE, SIM_DATA, SIM_DATA_SEEN -> DataCodingScheme.SIM_DATA;
            default -> DataCodingScheme.BINARY;
        };
    }

    /**
     * {@return the number of the documents for what came off the air with a TP-DCS} Total. 7-bit text is to be recoded to
     * ASCII, or, where it has other characters, to UCS-2 and then numbered so. Compressed text is octets. There is no number
     * for a class but that of the SIM, nor for waiting messages: they are lost.
     *
     * @param dcs as received, any number.
     */
    public static int fromDcs(int dcs) {
        if (DataCodingScheme.isCompressed(dcs)) {
            return BINARY;
        }
        return switch (DataCodingScheme.alphabet(dcs)) {
            case Alphabet.UCS2 -> UCS2;
            case Alphabet.BINARY ->
                DataCodingScheme.messageClass(dcs) == DataCodingScheme.CLASS_2 ? CARD_WRITE : BINARY;
            default -> ASCII;
        };
    }
}
