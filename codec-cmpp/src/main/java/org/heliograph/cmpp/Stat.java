package org.heliograph.cmpp;

import org.heliograph.codec.WordTable;

/**
 * Words of Stat, the final state in a report (§7.4). Only {@link #DELIVRD} means success. Vendors add words of their
 * own, so a word that is not here is no error. Behind {@code MB:} usually stands an SMPP-like status of the SMSC.
 */
public final class Stat {
    /** Delivered. */
    public static final String DELIVRD = "DELIVRD";
    /** Validity ended. */
    public static final String EXPIRED = "EXPIRED";
    /** Deleted. */
    public static final String DELETED = "DELETED";
    /** Cannot be delivered. */
    public static final String UNDELIV = "UNDELIV";
    /** Accepted; an intermediate state that a gateway must drop, yet some pass it on. */
    public static final String ACCEPTD = "ACCEPTD";
    /** State unknown. */
    public static final String UNKNOWN = "UNKNOWN";
    /** Refused. */
    public static final String REJECTD = "REJECTD";

    /** The words with their meanings; those with a colon are followed by a vendor code of four characters. */
    public static final WordTable WORDS = WordTable.open("Stat")
            .word(DELIVRD, "delivered")
            .word(EXPIRED, "validity ended")
            .word(DELETED, "deleted")
            .word(UNDELIV, "cannot be delivered")
            .word(ACCEPTD, "accepted; an intermediate state that a gateway must drop, yet some pass it on")
            .word(UNKNOWN, "state unknown")
            .word(REJECTD, "refused")
            .word("MA:*", "SMSC gave no answer")
            .word("MB:*", "SMSC answered with an error")
            .word("MC:*", "SMSC sent no report")
            .word("CA:*", "charging point gave no answer")
            .word("CB:*", "charging point answered with an error")
            .word("DA:*", "service platform gave no answer")
            .word("DB:*", "service platform answered with an error")
            .word("SA:*", "SP gave no answer")
            .word("SB:*", "SP answered with an error")
            .word("IA:*", "next gateway gave no answer")
            .word("IB:*", "next gateway answered with an error")
            .word("IC:*", "next gateway sent no report")
            .word("MI:*", "expired, with a reason")
            .word("MJ:*", "deleted, with a reason")
            .word("MK:*", "cannot be delivered, with a reason")
            .word("ML:*", "accepted, with a reason")
            .word("MM:*", "state unknown, with a reason")
            .word("MN:*", "refused, with a reason")
            .word("ID:*", "vendor code")
            .word("NP:*", "vendor code")
            .word("AF:*", "vendor code");

    private Stat() {}

    /**
     * {@return what a word means, null if the document does not say}
     *
     * @param stat as received.
     */
    public static String name(CharSequence stat) {
        return WORDS.meaning(stat);
    }
}
