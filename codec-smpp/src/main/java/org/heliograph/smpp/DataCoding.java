package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.DataCodingScheme;

/**
 * Values of data_coding (§5.4). 3.3 defines the octet as the data coding scheme of GSM 03.38, and gateways send its
 * classes 0x10 to 0x1F in sessions of 3.4 as well; {@link #alphabet} reads them. In 3.4 and later it is no TP-DCS: 1 to 7,
 * 0x0D and 0x0E mean something else there; {@link #toDcs} and {@link #fromDcs} convert.
 */
public final class DataCoding {
    /** Default alphabet of the centre: GSM 03.38, Latin-1 or ASCII, a setting for each peer. */
    public static final int DEFAULT = 0x00;
    /** IA5, ASCII. */
    public static final int ASCII = 0x01;
    /** 8-bit binary. */
    public static final int BINARY = 0x02;
    /** ISO-8859-1. */
    public static final int LATIN1 = 0x03;
    /** 8-bit binary, the second number for it. */
    public static final int BINARY_4 = 0x04;
    /** JIS X 0208-1990. */
    public static final int JIS = 0x05;
    /** ISO-8859-5, Cyrillic. */
    public static final int CYRILLIC = 0x06;
    /** ISO-8859-8, Hebrew. */
    public static final int HEBREW = 0x07;
    /** UCS-2, most significant octet first; read as UTF-16, since surrogate pairs occur. */
    public static final int UCS2 = 0x08;
    /** Pictograms. */
    public static final int PICTOGRAM = 0x09;
    /** ISO-2022-JP, music codes. */
    public static final int ISO_2022_JP = 0x0A;
    /** Extended Kanji, JIS X 0212-1990. */
    public static final int EXTENDED_KANJI = 0x0D;
    /** KS C 5601. */
    public static final int KSC5601 = 0x0E;
    /** What {@link #alphabet} answers for reserved values; no value on the wire. */
    public static final int RESERVED = -1;
    /** Message waiting of GSM 03.38, the message may be discarded: first of 16 values. */
    public static final int WAITING_DISCARD = 0xC0;
    /** Message waiting of GSM 03.38, the message is stored: first of 16 values. */
    public static final int WAITING_STORE = 0xD0;
    /** Message class of GSM 03.38: first of 16 values, and class 0, which is shown at once. */
    public static final int MESSAGE_CLASS = 0xF0;

    /** The codes with their names; the rest is reserved. */
    public static final ValueTable VALUES = ValueTable.named("data_coding")
            .value(DEFAULT, "centre default alphabet")
            .value(ASCII, "IA5 / ASCII")
            .value(BINARY, "8-bit binary")
            .value(LATIN1, "ISO-8859-1")
            .value(BINARY_4, "8-bit binary")
            .value(JIS, "JIS X 0208-1990")
            .value(CYRILLIC, "ISO-8859-5", "ISO-8859-5 (Cyrillic)")
            .value(HEBREW, "ISO-8859-8", "ISO-8859-8 (Hebrew)")
            .value(UCS2, "UCS-2", "UCS-2, most significant octet first")
            .value(PICTOGRAM, "pictogram")
            .value(ISO_2022_JP, "ISO-2022-JP", "ISO-2022-JP, music codes")
            .value(EXTENDED_KANJI, "extended Kanji", "extended Kanji, JIS X 0212-1990")
            .value(KSC5601, "KS C 5601")
            .range(WAITING_DISCARD, 0xCF, "GSM 03.38 message waiting", "message waiting, the message may be discarded")
            .range(WAITING_STORE, 0xDF, "GSM 03.38 message waiting", "message waiting, the message is stored")
            .range(MESSAGE_CLASS, 0xFF, "GSM 03.38 message class", "class in bits 1-0, bit 2 for 8-bit data");

    private static final int LAST_EXACT = 0x0F;
    private static final int LAST_GENERAL = 0x3F;
    private static final int CLASS_MEANT = 0x10;
    private static final int COMPRESSED = 0x20;
    private static final int EIGHT_BIT = 0x04;
    private static final int CLASS_MASK = 0x03;

    private DataCoding() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }

    /**
     * {@return the alphabet of a value, whole and total: {@link #DEFAULT}, {@link #ASCII}, {@link #BINARY},
     * {@link #LATIN1}, {@link #JIS}, {@link #CYRILLIC}, {@link #HEBREW}, {@link #UCS2}, {@link #PICTOGRAM},
     * {@link #ISO_2022_JP}, {@link #EXTENDED_KANJI}, {@link #KSC5601} or {@link #RESERVED}} 0x00 to 0x0E count as they
     * are; 0x10 to 0x3F by bits 3-2 as in GSM 03.38; message waiting is in the default alphabet; 0xF0 to 0xFF by bit 2.
     *
     * @param dataCoding to look at, any number.
     */
    public static int alphabet(int dataCoding) {
        if (dataCoding < 0 || dataCoding > 0xFF) {
            return RESERVED;
        }
        if (dataCoding <= LAST_EXACT) {
            return dataCoding == BINARY_4 ? BINARY : VALUES.contains(dataCoding) ? dataCoding : RESERVED;
        }
        if (dataCoding <= LAST_GENERAL) {
            return general(dataCoding >> 2 & 0x03);
        }
        if (dataCoding >= MESSAGE_CLASS) {
            return (dataCoding & EIGHT_BIT) != 0 ? BINARY : DEFAULT;
        }
        return isMessageWaiting(dataCoding) ? DEFAULT : RESERVED;
    }

    private static int general(int bits) {
        return switch (bits) {
            case 0 -> DEFAULT;
            case 1 -> BINARY;
            case 2 -> UCS2;
            default -> RESERVED;
        };
    }

    /**
     * {@return the alphabet of a data_coding for the layer of short messages, see {@link Alphabet}} Total: reserved values
     * are octets.
     *
     * @param dataCoding to look at.
     */
    public static int smsAlphabet(int dataCoding) {
        return switch (alphabet(dataCoding)) {
            case DEFAULT -> Alphabet.SMSC_DEFAULT;
            case ASCII -> Alphabet.ASCII;
            case LATIN1 -> Alphabet.LATIN1;
            case JIS -> Alphabet.SHIFT_JIS;
            case CYRILLIC -> Alphabet.CYRILLIC;
            case HEBREW -> Alphabet.HEBREW;
            case UCS2 -> Alphabet.UCS2;
            case PICTOGRAM -> Alphabet.PICTOGRAM;
            case ISO_2022_JP -> Alphabet.ISO_2022_JP;
            case EXTENDED_KANJI -> Alphabet.EXTENDED_KANJI;
            case KSC5601 -> Alphabet.KSC5601;
            default -> Alphabet.BINARY;
        };
    }

    /**
     * {@return the message class 0 to 3, -1 if the value has none} It has one in 0x10 to 0x1F, 0x30 to 0x3F and 0xF0 to
     * 0xFF.
     *
     * @param dataCoding to look at, any number.
     */
    public static int messageClass(int dataCoding) {
        boolean general = dataCoding > LAST_EXACT && dataCoding <= LAST_GENERAL && (dataCoding & CLASS_MEANT) != 0;
        return general || dataCoding >= MESSAGE_CLASS && dataCoding <= 0xFF ? dataCoding & CLASS_MASK : -1;
    }

    /**
     * {@return whether the text is compressed by GSM 03.42: bit 5 of 0x20 to 0x3F}
     *
     * @param dataCoding to look at, any number.
     */
    public static boolean isCompressed(int dataCoding) {
        return dataCoding >= COMPRESSED && dataCoding <= LAST_GENERAL;
    }

    /**
     * {@return whether a value is message waiting control, 0xC0 to 0xDF}
     *
     * @param dataCoding to look at, any number.
     */
    public static boolean isMessageWaiting(int dataCoding) {
        return dataCoding >= WAITING_DISCARD && dataCoding <= 0xDF;
    }

    /**
     * {@return the data_coding of an alphabet; {@link #RESERVED} if there is none, as for UTF-8} The alphabet of 7 bits is
     * the default of the centre, which is a setting of each peer.
     *
     * @param alphabet see {@link Alphabet}.
     */
    public static int ofAlphabet(int alphabet) {
        return switch (alphabet) {
            case Alphabet.SMSC_DEFAULT, Alphabet.GSM7, Alphabet.GSM7_PACKED -> DEFAULT;
            case Alphabet.ASCII -> ASCII;
            case Alphabet.BINARY -> BINARY_4;
            case Alphabet.LATIN1 -> LATIN1;
            case Alphabet.SHIFT_JIS -> JIS;
            case Alphabet.CYRILLIC -> CYRILLIC;
            case Alphabet.HEBREW -> HEBREW;
            case Alphabet.UCS2 -> UCS2;
            case Alphabet.PICTOGRAM -> PICTOGRAM;
            case Alphabet.ISO_2022_JP -> ISO_2022_JP;
            case Alphabet.EXTENDED_KANJI -> EXTENDED_KANJI;
            case Alphabet.KSC5601 -> KSC5601;
            default -> RESERVED;
        };
    }

    /**
     * {@return the {@linkplain DataCodingScheme TP-DCS} that a message centre usually puts on the air for a data_coding;
     * {@link DataCodingScheme#NONE} for pictograms, which are an operator's own, for 0x0B and 0x0C, and for numbers that are
     * no octet}
     *
     * <p>Where the {@linkplain DataCodingScheme#alphabet alphabet} of the answer is another than {@link #smsAlphabet}, the
     * text has to be recoded. The answer for Latin-1 is UCS-2, which can hold all of it; a text of the 7-bit alphabet goes
     * with 0 as well. From 0x0F on the octet is taken for a TP-DCS, as most centres do.
     *
     * @param dataCoding to convert, any number.
     */
    public static int toDcs(int dataCoding) {
        if (dataCoding >= LAST_EXACT && dataCoding <= 0xFF) {
            return dataCoding;
        }
        return switch (dataCoding) {
            case DEFAULT, ASCII -> DataCodingScheme.GSM7;
            case BINARY, BINARY_4 -> DataCodingScheme.BINARY;
            case LATIN1, JIS, CYRILLIC, HEBREW, UCS2, ISO_2022_JP, EXTENDED_KANJI, KSC5601 -> DataCodingScheme.UCS2;
            default -> DataCodingScheme.NONE;
        };
    }

    /**
     * {@return the data_coding of what came off the air} Total. Without class, compression and deletion it is
     * {@link #DEFAULT}, {@link #BINARY_4} or {@link #UCS2}, whatever the bits are that have no meaning; reserved octets are
     * {@link #DEFAULT}, as a receiver reads them; all others are handed on as they are.
     *
     * @param dcs a {@linkplain DataCodingScheme TP-DCS}, any number.
     */
    public static int fromDcs(int dcs) {
        boolean handedOn = dcs > LAST_EXACT && !DataCodingScheme.isReserved(dcs);
        return handedOn ? dcs : ofAlphabet(DataCodingScheme.alphabet(dcs));
    }
}
