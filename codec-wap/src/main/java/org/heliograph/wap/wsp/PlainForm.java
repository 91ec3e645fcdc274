package org.heliograph.wap.wsp;

/**
 * Forms of values that are one item, which the first octet and the length tell without more reading (§7.1): sets of bits, one
 * for each grammar.
 */
final class PlainForm {
    /** None: the grammar has to be asked. */
    static final int NONE = 0;
    /** Text-string. */
    static final int TEXTS = 1;
    /** Short-integer. */
    static final int SHORTS = 2;
    /** Long-integer. */
    static final int LONGS = 4;
    /** Quoted-string; leniently Text-string. */
    static final int QUOTED = 8;
    /** Integer-value or Text-string. */
    static final int ANY = TEXTS | SHORTS | LONGS;

    private PlainForm() {}

    /**
     * {@return the octets before the text of a value; negative if it is no text}
     *
     * @param forms  of the grammar.
     * @param octet  first one of the value.
     * @param strict whether a form that is only read leniently counts.
     */
    static int quotes(int forms, int octet, boolean strict) {
        if (octet <= WspReader.LENGTH_QUOTE || octet >= WspReader.SHORT_FLAG) {
            return -1;
        }
        if ((forms & TEXTS) != 0) {
            return octet == WspReader.QUOTE ? 1 : 0;
        }
        boolean marked = octet == WspReader.QUOTATION_MARK;
        if ((forms & QUOTED) == 0 || strict && !marked) {
            return -1;
        }
        return marked || octet == WspReader.QUOTE ? 1 : 0;
    }

    /** {@return whether a value is a number, by its first octet} */
    static boolean isNumber(int forms, int octet) {
        int wanted =
                octet >= WspReader.SHORT_FLAG ? SHORTS : octet > 0 && octet < WspReader.LENGTH_QUOTE ? LONGS : NONE;
        return (forms & wanted) != 0;
    }
}
