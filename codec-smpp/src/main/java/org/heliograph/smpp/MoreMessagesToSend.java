package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of more_messages_to_send (§6). */
public final class MoreMessagesToSend {
    /** No. */
    public static final int NO = 0;
    /** Yes, the default. */
    public static final int YES = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES =
            ValueTable.named("more_messages_to_send").value(NO, "no").value(YES, "yes", "yes, the default");

    private MoreMessagesToSend() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
