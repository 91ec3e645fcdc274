package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/** Kinds of messages that wait in a mailbox, in a data coding scheme and in a special SMS message indication. */
public final class WaitingKind {
    /** Voice. */
    public static final int VOICE = 0;
    /** Fax. */
    public static final int FAX = 1;
    /** E-mail. */
    public static final int EMAIL = 2;
    /** Another kind. */
    public static final int OTHER = 3;

    /** Mask of the kind in its octets. */
    static final int MASK = 0x03;

    /** The kinds with their names. */
    public static final ValueTable VALUES = ValueTable.named("message waiting kind")
            .value(VOICE, "voice")
            .value(FAX, "fax")
            .value(EMAIL, "e-mail")
            .value(OTHER, "other");

    private WaitingKind() {}

    /**
     * {@return the name of a kind, null if there is none of this number}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
