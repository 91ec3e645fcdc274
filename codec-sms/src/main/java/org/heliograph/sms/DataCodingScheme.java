package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/**
 * TP-DCS, the data coding scheme of a TPDU (TS 23.038 §4): alphabet, class, message waiting. It is neither the data_coding
 * of SMPP nor the Msg_Fmt of CMPP, which share some of its numbers, nor the scheme of cell broadcast and USSD.
 *
 * <pre>{@code
 *  00c0 aa--   general: alphabet aa, compressed c, no class
 *  00c1 aakk   general with class kk
 *  01cx aakk   the same, deleted by the device once read
 *  10-- ----   reserved
 *  1100 s-kk   waiting messages of kind kk, indicator s, text discarded, 7-bit
 *  1101 s-kk   the same, text stored
 *  1110 s-kk   the same, text stored, UCS-2
 *  1111 -akk   7-bit or 8-bit data by a, class kk
 * }</pre>
 *
 * <p>All readers are total: a receiver takes whatever is reserved for 7-bit text, and numbers that are no octet count as
 * reserved.
 */
public final class DataCodingScheme {
    /** 7-bit text without a class. */
    public static final int GSM7 = 0x00;
    /** 8-bit data without a class. */
    public static final int BINARY = 0x04;
    /** UCS-2 text without a class. */
    public static final int UCS2 = 0x08;
    /** KS C 5601 text of Korean operators: reserved by the document, see {@link #alphabetInKorea}. */
    public static final int KSC5601 = 0x84;
    /** 8-bit data of class 1, as WAP push comes. */
    public static final int WAP_PUSH = 0xF5;
    /** 8-bit data of class 2: to the (U)SIM. */
    public static final int SIM_DATA = 0xF6;

    /** Answer of {@link #messageClass} and {@link #waitingKind} where there is none, and of conversions that fail. */
    public static final int NONE = -1;

    /** Class: shown at once and not stored. */
    public static final int CLASS_0 = 0;
    /** Class: for the device. */
    public static final int CLASS_1 = 1;
    /** Class: for the (U)SIM. */
    public static final int CLASS_2 = 2;
    /** Class: for the terminal equipment. */
    public static final int CLASS_3 = 3;

    private static final int GROUP_SHIFT = 4;
    private static final int GENERAL_END = 0x80;
    private static final int RESERVED_END = 0xC0;
    private static final int DISCARD_GROUP = 0xC;
    private static final int STORE_GROUP = 0xD;
    private static final int STORE_UCS2_GROUP = 0xE;
    private static final int CLASS_GROUP = 0xF;
    private static final int DISCARD = 0xC0;
    private static final int STORE = 0xD0;
    private static final int STORE_UCS2 = 0xE0;

    private static final int AUTO_DELETE_BIT = 0x40;
    private static final int COMPRESSED_BIT = 0x20;
    private static final int HAS_CLASS_BIT = 0x10;
    private static final int ACTIVE_BIT = 0x08;
    private static final int EIGHT_BIT = 0x04;
    private static final int CLASS_MASK = 0x03;
    private static final int ALPHABET_SHIFT = 2;
    private static final int ALPHABET_MASK = 0x03;
    private static final int RESERVED_ALPHABET = 3;

    /** All octets, named by their parts. */
    public static final ValueTable VALUES = table();

    private DataCodingScheme() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("TP-DCS");
        for (int dcs = 0; dcs <= 0xFF; dcs++) {
            if (!isReserved(dcs)) {
                table.value(dcs, words(dcs));
            }
        }
        return table;
    }

    private static String words(int dcs) {
        BitWords words = new BitWords();
        words.add(Alphabet.name(alphabet(dcs)));
        if (messageClass(dcs) != NONE) {
            words.add("class " + messageClass(dcs));
        }
        if (isMessageWaiting(dcs)) {
            words.add(WaitingKind.name(waitingKind(dcs)) + (isWaitingActive(dcs) ? " waiting" : " not waiting"));
            words.add(isWaitingStored(dcs) ? "store" : "discard");
        }
        if (isCompressed(dcs)) {
            words.add("compressed");
        }
        if (isAutoDelete(dcs)) {
            words.add("delete once read");
        }
        return words.toString();
    }

    /**
     * {@return the name of an octet, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return the alphabet: {@link Alphabet#GSM7}, {@link Alphabet#BINARY} or {@link Alphabet#UCS2}} Of a compressed text it
     * is that of the text once expanded.
     *
     * @param dcs to read, any number.
     */
    public static int alphabet(int dcs) {
        if (isGeneral(dcs)) {
            return switch (dcs >> ALPHABET_SHIFT & ALPHABET_MASK) {
                case 1 -> Alphabet.BINARY;
                case 2 -> Alphabet.UCS2;
                default -> Alphabet.GSM7;
            };
        }
        return switch (group(dcs)) {
            case STORE_UCS2_GROUP -> Alphabet.UCS2;
            case CLASS_GROUP -> (dcs & EIGHT_BIT) != 0 ? Alphabet.BINARY : Alphabet.GSM7;
            default -> Alphabet.GSM7;
        };
    }

    /**
     * {@return the alphabet as Korean operators use the octet: {@link #KSC5601} is KS C 5601; all others as ever}
     *
     * @param dcs to read, any number.
     */
    public static int alphabetInKorea(int dcs) {
        return dcs == KSC5601 ? Alphabet.KSC5601 : alphabet(dcs);
    }

    /**
     * {@return the class 0 to 3, {@link #NONE} if there is none, as in {@link #GSM7}}
     *
     * @param dcs to read, any number.
     */
    public static int messageClass(int dcs) {
        boolean has = isGeneral(dcs) && (dcs & HAS_CLASS_BIT) != 0 || group(dcs) == CLASS_GROUP;
        return has ? dcs & CLASS_MASK : NONE;
    }

    /**
     * {@return whether the text is compressed by TS 23.042: then it is octets to anyone who cannot expand it}
     *
     * @param dcs to read, any number.
     */
    public static boolean isCompressed(int dcs) {
        return isGeneral(dcs) && (dcs & COMPRESSED_BIT) != 0;
    }

    /**
     * {@return whether the device is to delete the message once it was read}
     *
     * @param dcs to read, any number.
     */
    public static boolean isAutoDelete(int dcs) {
        return isGeneral(dcs) && (dcs & AUTO_DELETE_BIT) != 0;
    }

    /**
     * {@return whether the octet tells of waiting messages}
     *
     * @param dcs to read, any number.
     */
    public static boolean isMessageWaiting(int dcs) {
        return group(dcs) >= DISCARD_GROUP && group(dcs) < CLASS_GROUP;
    }

    /**
     * {@return of what kind the waiting messages are, see {@link WaitingKind}; {@link #NONE} if it does not tell of any}
     *
     * @param dcs to read, any number.
     */
    public static int waitingKind(int dcs) {
        return isMessageWaiting(dcs) ? dcs & WaitingKind.MASK : NONE;
    }

    /**
     * {@return whether messages wait: the indicator is to be set, not cleared}
     *
     * @param dcs to read, any number.
     */
    public static boolean isWaitingActive(int dcs) {
        return isMessageWaiting(dcs) && (dcs & ACTIVE_BIT) != 0;
    }

    /**
     * {@return whether the octet tells of waiting messages and the text is to be stored; if it tells of any and this is
     * false, the text may be discarded}
     *
     * @param dcs to read, any number.
     */
    public static boolean isWaitingStored(int dcs) {
        return group(dcs) == STORE_GROUP || group(dcs) == STORE_UCS2_GROUP;
    }

    /**
     * {@return whether the octet, or the alphabet in it, is reserved; {@link #alphabet} reads it as 7-bit text} Single bits
     * that are reserved do not count: they have no meaning.
     *
     * @param dcs to read, any number.
     */
    public static boolean isReserved(int dcs) {
        return isGeneral(dcs)
                ? (dcs >> ALPHABET_SHIFT & ALPHABET_MASK) == RESERVED_ALPHABET
                : dcs < RESERVED_END || dcs > 0xFF;
    }

    private static boolean isGeneral(int dcs) {
        return dcs >= 0 && dcs < GENERAL_END;
    }

    private static int group(int dcs) {
        return dcs > 0xFF ? NONE : dcs >> GROUP_SHIFT;
    }

    /**
     * {@return the octet of an alphabet without a class, 7-bit text being packed or not; {@link #NONE} if a TPDU cannot have it, so that the text has to be
     * recoded}
     *
     * @param alphabet see {@link Alphabet}.
     */
    public static int ofAlphabet(int alphabet) {
        return switch (alphabet) {
            case Alphabet.GSM7, Alphabet.GSM7_PACKED -> GSM7;
            case Alphabet.BINARY -> BINARY;
            case Alphabet.UCS2 -> UCS2;
            default -> NONE;
        };
    }

    /**
     * {@return the octet of an alphabet and a class, of the general group}
     *
     * @param alphabet     {@link Alphabet#GSM7}, {@link Alphabet#BINARY} or {@link Alphabet#UCS2}.
     * @param messageClass 0 to 3, {@link #NONE} for none.
     * @throws IllegalArgumentException if either is another.
     */
    public static int of(int alphabet, int messageClass) {
        int dcs = ofAlphabet(alphabet);
        if (dcs == NONE || messageClass < NONE || messageClass > CLASS_3) {
            throw new IllegalArgumentException(
                    "there is no octet for alphabet=" + alphabet + " messageClass=" + messageClass);
        }
        return messageClass == NONE ? dcs : dcs | HAS_CLASS_BIT | messageClass;
    }

    /**
     * {@return the octet of an alphabet and a class, of the group that has nothing else}
     *
     * @param alphabet     {@link Alphabet#GSM7} or {@link Alphabet#BINARY}: the group has no UCS-2.
     * @param messageClass 0 to 3.
     * @throws IllegalArgumentException if either is another.
     */
    public static int ofClassGroup(int alphabet, int messageClass) {
        boolean binary = alphabet == Alphabet.BINARY;
        if (!binary && alphabet != Alphabet.GSM7 || (messageClass & ~CLASS_MASK) != 0) {
            throw new IllegalArgumentException(
                    "there is no octet for alphabet=" + alphabet + " messageClass=" + messageClass);
        }
        return CLASS_GROUP << GROUP_SHIFT | (binary ? EIGHT_BIT : 0) | messageClass;
    }

    /**
     * {@return the octet of waiting messages with a 7-bit text that may be discarded}
     *
     * @param kind   see {@link WaitingKind}.
     * @param active whether messages wait.
     * @throws IllegalArgumentException if there is no such kind.
     */
    public static int waitingDiscard(int kind, boolean active) {
        return waiting(DISCARD, kind, active);
    }

    /**
     * {@return the octet of waiting messages with a text to be stored}
     *
     * @param kind     see {@link WaitingKind}.
     * @param active   whether messages wait.
     * @param alphabet of the text: {@link Alphabet#GSM7} or {@link Alphabet#UCS2}.
     * @throws IllegalArgumentException if there is no such kind, or no such group.
     */
    public static int waitingStore(int kind, boolean active, int alphabet) {
        if (alphabet != Alphabet.GSM7 && alphabet != Alphabet.UCS2) {
            throw new IllegalArgumentException("there is no octet for waiting messages and alphabet=" + alphabet);
        }
        return waiting(alphabet == Alphabet.UCS2 ? STORE_UCS2 : STORE, kind, active);
    }

    private static int waiting(int group, int kind, boolean active) {
        if ((kind & ~WaitingKind.MASK) != 0) {
            throw new IllegalArgumentException("there is no kind=" + kind + " of waiting messages");
        }
        return group | (active ? ACTIVE_BIT : 0) | kind;
    }

    /**
     * {@return an octet of the general group with another mark for deletion}
     *
     * @param dcs        to start from, 0x00 to 0x7F.
     * @param autoDelete whether the device is to delete the message once it was read.
     * @throws IllegalArgumentException if the octet is of another group.
     */
    public static int withAutoDelete(int dcs, boolean autoDelete) {
        return withBit(dcs, AUTO_DELETE_BIT, autoDelete);
    }

    /**
     * {@return an octet of the general group with another mark for compression}
     *
     * @param dcs        to start from, 0x00 to 0x7F.
     * @param compressed whether the text is compressed.
     * @throws IllegalArgumentException if the octet is of another group.
     */
    public static int withCompressed(int dcs, boolean compressed) {
        return withBit(dcs, COMPRESSED_BIT, compressed);
    }

    private static int withBit(int dcs, int bit, boolean set) {
        if (!isGeneral(dcs)) {
            throw new IllegalArgumentException("dcs=" + dcs + " is not of the general group");
        }
        return set ? dcs | bit : dcs & ~bit;
    }
}
