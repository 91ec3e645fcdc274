package org.heliograph.sms;

import java.nio.charset.Charset;
import org.heliograph.codec.ValueTable;

/**
 * How a content is coded, whatever numbers a protocol has for it. The numbers of this class are on no wire; each
 * protocol maps its own field to them.
 */
public final class Alphabet {
    /** What the message centre was set to for this peer; the protocol does not tell. See {@link #ASSUMED_DEFAULT}. */
    public static final int SMSC_DEFAULT = 0;
    /** ASCII, one character an octet; IA5. */
    public static final int ASCII = 1;
    /** Octets that are no text. */
    public static final int BINARY = 2;
    /** ISO 8859-1. */
    public static final int LATIN1 = 3;
    /** ISO 8859-5. */
    public static final int CYRILLIC = 4;
    /** ISO 8859-8, in the order of reading. */
    public static final int HEBREW = 5;
    /** UCS-2, most significant octet first; read as UTF-16, since handsets send surrogate pairs. */
    public static final int UCS2 = 6;
    /** GB 18030, which holds GBK and GB 2312. */
    public static final int GB18030 = 7;
    /** JIS X 0208 as Shift-JIS. */
    public static final int SHIFT_JIS = 8;
    /** ISO-2022-JP. */
    public static final int ISO_2022_JP = 9;
    /**
     * JIS X 0212, extended Kanji: how its codes are put into octets is agreed between peers, so it is read as octets.
     */
    public static final int EXTENDED_KANJI = 10;
    /** KS C 5601 as EUC-KR. */
    public static final int KSC5601 = 11;
    /** Pictograms of an operator, read as octets. */
    public static final int PICTOGRAM = 12;
    /** UTF-8: no protocol has a number for it, but some centres have it for their default. */
    public static final int UTF8 = 13;
    /**
     * The GSM 7-bit alphabet, one code an octet, with the tables of the {@link NationalLanguage}s that a user data
     * header names.
     */
    public static final int GSM7 = 14;
    /** The GSM 7-bit alphabet, packed into octets. */
    public static final int GSM7_PACKED = 15;

    /**
     * What {@link #SMSC_DEFAULT} is read as where a program sets nothing else: {@link #LATIN1}, which gives every octet
     * a character and agrees with the GSM alphabet in letters, digits and most signs.
     */
    public static final int ASSUMED_DEFAULT = LATIN1;

    /** The alphabets with their names. */
    public static final ValueTable VALUES = ValueTable.named("alphabet")
            .value(SMSC_DEFAULT, "SMSC default", "the default of the message centre")
            .value(ASCII, "ASCII", "ASCII, IA5")
            .value(BINARY, "binary", "octets that are no text")
            .value(LATIN1, "Latin-1", "ISO 8859-1")
            .value(CYRILLIC, "Cyrillic", "ISO 8859-5")
            .value(HEBREW, "Hebrew", "ISO 8859-8")
            .value(UCS2, "UCS-2", "UTF-16, most significant octet first")
            .value(GB18030, "GB 18030", "GB 18030, GBK, GB 2312")
            .value(SHIFT_JIS, "Shift-JIS", "JIS X 0208 as Shift-JIS")
            .value(ISO_2022_JP, "ISO-2022-JP")
            .value(EXTENDED_KANJI, "extended Kanji", "JIS X 0212")
            .value(KSC5601, "KS C 5601", "KS C 5601 as EUC-KR")
            .value(PICTOGRAM, "pictogram", "pictograms of an operator")
            .value(UTF8, "UTF-8")
            .value(GSM7, "GSM 7-bit", "GSM 7-bit, one code an octet")
            .value(GSM7_PACKED, "GSM 7-bit packed", "GSM 7-bit, eight codes in seven octets");

    private static final Charset[] CHARSETS = new Charset[VALUES.rows().size()];

    static {
        charset(ASCII, "US-ASCII");
        charset(LATIN1, "ISO-8859-1");
        charset(CYRILLIC, "ISO-8859-5");
        charset(HEBREW, "ISO-8859-8");
        charset(UCS2, "UTF-16BE");
        charset(GB18030, "GB18030");
        charset(SHIFT_JIS, "Shift_JIS");
        charset(ISO_2022_JP, "ISO-2022-JP");
        charset(KSC5601, "EUC-KR");
        charset(UTF8, "UTF-8");
        CHARSETS[SMSC_DEFAULT] = CHARSETS[ASSUMED_DEFAULT];
    }

    private Alphabet() {}

    /**
     * {@return the name of an alphabet, null if there is none of this number}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return the charset that reads an alphabet; null where it is octets, where no charset fits, and where this
     * virtual machine lacks the charset, since small runtime images have few}
     *
     * @param alphabet one of the constants of this class; others are octets.
     */
    public static Charset charset(int alphabet) {
        return alphabet >= 0 && alphabet < CHARSETS.length ? CHARSETS[alphabet] : null;
    }

    private static void charset(int alphabet, String name) {
        if (Charset.isSupported(name)) {
            CHARSETS[alphabet] = Charset.forName(name);
        }
    }
}
