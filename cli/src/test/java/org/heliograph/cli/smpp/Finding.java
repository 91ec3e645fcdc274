package org.heliograph.cli.smpp;

/**
 * A difference between what we show of a frame and what tshark shows.
 *
 * @param kind   of difference.
 * @param pdu    in which it is.
 * @param status command_status of the PDU.
 * @param path   of our field, of elements without their numbers; the filter name where only tshark shows it.
 * @param ours   as our JSON has it; empty where only tshark shows it.
 * @param theirs as tshark shows it; empty where only we show it.
 */
record Finding(Kind kind, String pdu, long status, String path, String ours, String theirs) {
    /** Kinds of a difference. */
    enum Kind {
        /** Only we show it. */
        OURS,
        /** Only tshark shows it. */
        THEIRS,
        /** Tshark shows some of it, which agrees. */
        PARTLY,
        /** Tshark read other octets. */
        OCTETS,
        /** Tshark shows the same octets in other words. */
        WORDS
    }

    /** {@return whether both show it, each another value} */
    boolean isOfValue() {
        return kind == Kind.OCTETS || kind == Kind.WORDS;
    }
}
