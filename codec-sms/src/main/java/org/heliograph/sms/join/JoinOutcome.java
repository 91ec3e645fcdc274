package org.heliograph.sms.join;

/** What became of a part in a {@link MessageJoiner}. The handler has been told all but {@link #WAITING}. */
public enum JoinOutcome {
    /** The part is kept; others are missing. */
    WAITING,
    /** The message is whole. */
    COMPLETE,
    /** The part is there already, with the same octets; it is dropped. */
    DUPLICATE,
    /** The part is there already, with other octets; the first one is kept. */
    CONFLICT,
    /** The part belongs to a message that was completed not long ago; it is dropped. */
    LATE,
    /** The content is no part of a longer message. */
    SINGLE,
    /** The part cannot be kept, see {@link Refusal}. */
    REFUSED
}
