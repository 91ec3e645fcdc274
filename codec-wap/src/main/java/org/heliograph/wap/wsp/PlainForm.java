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
    /** Quoted-string; what is leniently read in its place is for the grammar. */
    static final int QUOTED = 8;
    /** Integer-value or Text-string. */
    static final int ANY = TEXTS | SHORTS | LONGS;

    private PlainForm() {}
}
