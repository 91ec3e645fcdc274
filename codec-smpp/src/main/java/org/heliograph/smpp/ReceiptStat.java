package org.heliograph.smpp;

import org.heliograph.codec.WordTable;

/**
 * Words of {@code stat} in the text of a delivery receipt (§9). Words outside the document's list do occur; the states
 * of {@link #ENROUTE}, {@link #BUFFRED}, {@link #BUFFERD} and {@link #ACKED} here are our reading, not the document's.
 */
public final class ReceiptStat {
    /** Delivered. */
    public static final String DELIVRD = "DELIVRD";
    /** Validity ended. */
    public static final String EXPIRED = "EXPIRED";
    /** Deleted. */
    public static final String DELETED = "DELETED";
    /** Cannot be delivered. */
    public static final String UNDELIV = "UNDELIV";
    /** Accepted. */
    public static final String ACCEPTD = "ACCEPTD";
    /** State unknown. */
    public static final String UNKNOWN = "UNKNOWN";
    /** Refused. */
    public static final String REJECTD = "REJECTD";
    /** On its way; not in the list of the document. */
    public static final String ENROUTE = "ENROUTE";
    /** Waits in the centre; not in the list of the document. */
    public static final String BUFFRED = "BUFFRED";
    /** Waits in the centre, spelled otherwise; not in the list of the document. */
    public static final String BUFFERD = "BUFFERD";
    /** Taken by the next centre; not in the list of the document. */
    public static final String ACKED = "ACKED";

    /** The words with their meanings. */
    public static final WordTable WORDS = WordTable.open("stat")
            .word(DELIVRD, "delivered")
            .word(EXPIRED, "validity ended")
            .word(DELETED, "deleted")
            .word(UNDELIV, "cannot be delivered")
            .word(ACCEPTD, "accepted")
            .word(UNKNOWN, "state unknown")
            .word(REJECTD, "refused")
            .word(ENROUTE, "on its way")
            .word(BUFFRED, "waits in the centre")
            .word(BUFFERD, "waits in the centre")
            .word(ACKED, "taken by the next centre");

    /** Words of which one has a state as its index: as they are written. */
    private static final String[] BY_STATE = {
        null, ENROUTE, DELIVRD, EXPIRED, DELETED, UNDELIV, ACCEPTD, UNKNOWN, REJECTD
    };

    private ReceiptStat() {}

    /**
     * {@return the {@link MessageState} of a word, -1 if it has none} The names of the states in full are taken as
     * well.
     *
     * @param stat in any letter case.
     */
    public static int messageState(CharSequence stat) {
        for (int state = MessageState.ENROUTE; state < BY_STATE.length; state++) {
            if (same(BY_STATE[state], stat)) {
                return state;
            }
        }
        if (same(BUFFRED, stat) || same(BUFFERD, stat) || same(ACKED, stat)) {
            return MessageState.ENROUTE;
        }
        for (int state = MessageState.SCHEDULED; state <= MessageState.SKIPPED; state++) {
            if (same(MessageState.name(state), stat)) {
                return state;
            }
        }
        return -1;
    }

    /**
     * {@return the word of a state, null if it has none}
     *
     * @param messageState one of {@link MessageState}.
     */
    public static String of(int messageState) {
        return messageState >= 0 && messageState < BY_STATE.length ? BY_STATE[messageState] : null;
    }

    private static boolean same(String word, CharSequence stat) {
        if (word.length() != stat.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = stat.charAt(i);
            if (word.charAt(i) != (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)) {
                return false;
            }
        }
        return true;
    }
}
