package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/** Who wrote the elements behind a UDH source indicator (§9.2.3.24.7); sender and receiver in status reports only. */
public final class UdhSource {
    /** The sender of the message. */
    public static final int SENDER = 1;
    /** The receiver of the message. */
    public static final int RECEIVER = 2;
    /** The message centre. */
    public static final int SMSC = 3;

    /** The sources with their names. */
    public static final ValueTable VALUES = ValueTable.named("UDH source")
            .value(SENDER, "sender")
            .value(RECEIVER, "receiver")
            .value(SMSC, "message centre");

    private UdhSource() {}

    /**
     * {@return the name of a source, null if the number is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
