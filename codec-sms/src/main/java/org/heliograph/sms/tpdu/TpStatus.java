package org.heliograph.sms.tpdu;

import org.heliograph.codec.ValueTable;

/** Values of TP-ST, what became of a message (§9.2.3.15), in four groups. A reserved value counts as {@link #SERVICE_REJECTED}. */
public final class TpStatus {
    /** Received by the phone. */
    public static final int RECEIVED = 0x00;
    /** Forwarded, but the message centre cannot tell whether it arrived. */
    public static final int FORWARDED = 0x01;
    /** Replaced by the message centre. */
    public static final int REPLACED = 0x02;
    /** Validity expired. */
    public static final int EXPIRED = 0x46;
    /** Deleted by the sender. */
    public static final int DELETED_BY_SENDER = 0x47;
    /** Deleted by the message centre. */
    public static final int DELETED_BY_SC = 0x48;
    /** Given up for a reason that is temporary: what reserved values count as. */
    public static final int SERVICE_REJECTED = 0x63;

    private static final int GROUP_MASK = 0x60;
    private static final int TRYING = 0x20;
    private static final int LAST = 0x7F;

    /** The codes with their names; the rest is reserved. */
    public static final ValueTable VALUES = table();

    private TpStatus() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("TP-ST")
                .value(RECEIVED, "received")
                .value(FORWARDED, "forwarded", "forwarded, but not confirmed")
                .value(REPLACED, "replaced")
                .range(0x10, 0x1F, "done, SC specific", "done, of a message centre's own")
                .range(0x30, 0x3F, "still trying, SC specific", "still trying, of a message centre's own")
                .value(0x40, "remote procedure error")
                .value(0x41, "incompatible destination")
                .value(0x42, "rejected by the phone")
                .value(0x43, "not obtainable")
                .value(0x44, "quality of service not available")
                .value(0x45, "no interworking")
                .value(EXPIRED, "validity expired")
                .value(DELETED_BY_SENDER, "deleted by the sender")
                .value(DELETED_BY_SC, "deleted by the message centre")
                .value(0x49, "does not exist")
                .range(0x50, 0x5F, "given up, SC specific", "permanent error, of a message centre's own")
                .range(
                        0x70,
                        LAST,
                        "given up, SC specific",
                        "temporary error and no more tries, of a message centre's own");
        String[] temporary = {
            "congestion",
            "phone busy",
            "no response from the phone",
            "service rejected",
            "quality of service not available",
            "error in the phone"
        };
        for (int i = 0; i < temporary.length; i++) {
            table.value(TRYING + i, temporary[i] + ", still trying");
            table.value(GROUP_MASK + i, temporary[i] + ", given up");
        }
        return table;
    }

    /**
     * {@return the name of a code, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return the code as a receiver counts it: itself, or {@link #SERVICE_REJECTED} if it is reserved}
     *
     * @param status as received.
     */
    public static int effective(int status) {
        return VALUES.contains(status) ? status : SERVICE_REJECTED;
    }

    /**
     * {@return whether the message centre has ended its tries, so that no other report follows}
     *
     * @param status as received.
     */
    public static boolean isFinal(int status) {
        return (effective(status) & GROUP_MASK) != TRYING;
    }

    /**
     * {@return whether the message is done: received, forwarded or replaced}
     *
     * @param status as received.
     */
    public static boolean isDone(int status) {
        return (effective(status) & GROUP_MASK) == 0;
    }
}
