package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of message_state: of query_sm_resp, of the TLV and, behind the words of a receipt, of its text (§5.5, §9). */
public final class MessageState {
    /** Waits for its time (5.0). */
    public static final int SCHEDULED = 0;
    /** On its way. */
    public static final int ENROUTE = 1;
    /** Delivered. */
    public static final int DELIVERED = 2;
    /** Validity ended. */
    public static final int EXPIRED = 3;
    /** Deleted. */
    public static final int DELETED = 4;
    /** Cannot be delivered. */
    public static final int UNDELIVERABLE = 5;
    /** Accepted: read by a person on behalf of the subscriber. */
    public static final int ACCEPTED = 6;
    /** State unknown; {@code INVALID} in 3.3. */
    public static final int UNKNOWN = 7;
    /** Refused (3.4). */
    public static final int REJECTED = 8;
    /** Left out (5.0). */
    public static final int SKIPPED = 9;

    /** The codes with their names. */
    public static final ValueTable VALUES =
            v34("message_state").value(SCHEDULED, "SCHEDULED").value(SKIPPED, "SKIPPED");
    /** The codes of 3.4. */
    public static final ValueTable V34_VALUES = v34("message_state of 3.4");
    /** The codes of message_state and message_status of 3.3. */
    public static final ValueTable V33_VALUES = old("message_state of 3.3").value(UNKNOWN, "INVALID");

    private MessageState() {}

    private static ValueTable old(String title) {
        return ValueTable.named(title)
                .value(ENROUTE, "ENROUTE")
                .value(DELIVERED, "DELIVERED")
                .value(EXPIRED, "EXPIRED")
                .value(DELETED, "DELETED")
                .value(UNDELIVERABLE, "UNDELIVERABLE")
                .value(ACCEPTED, "ACCEPTED");
    }

    private static ValueTable v34(String title) {
        return old(title).value(UNKNOWN, "UNKNOWN").value(REJECTED, "REJECTED");
    }

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }

    /**
     * {@return whether a message stays in a state: it is none of the intermediate ones, and not {@link #UNKNOWN}}
     *
     * @param messageState to look at.
     */
    public static boolean isFinal(int messageState) {
        return messageState >= DELIVERED && messageState <= SKIPPED && messageState != UNKNOWN;
    }

    /**
     * {@return whether a message is to leave a state: {@link #SCHEDULED} or {@link #ENROUTE}}
     *
     * @param messageState to look at.
     */
    public static boolean isIntermediate(int messageState) {
        return messageState == SCHEDULED || messageState == ENROUTE;
    }
}
