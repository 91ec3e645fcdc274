package org.heliograph.mqtt;

import org.heliograph.codec.ValueTable;

/** Bits of the Connect Flags (§3): what the payload of CONNECT has. */
public final class ConnectFlags {
    /** The user name is there. */
    public static final int USER_NAME = 0x80;
    /** The password is there; before 5.0 only together with the user name. */
    public static final int PASSWORD = 0x40;
    /** The will message is to be retained. */
    public static final int WILL_RETAIN = 0x20;
    /** The bits of the QoS of the will message, 0 to 2. */
    public static final int WILL_QOS_MASK = 0x18;
    /** The will is there. */
    public static final int WILL = 0x04;
    /** Clean start; before 5.0 clean session. */
    public static final int CLEAN_START = 0x02;
    /** Reserved: 0, in 3.1 ignored. */
    public static final int RESERVED = 0x01;

    private static final int WILL_QOS_SHIFT = 3;

    /** All octets, with what their bits say. */
    public static final ValueTable VALUES = table();

    private ConnectFlags() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("Connect Flags");
        for (int flags = 0; flags <= 0xFF; flags++) {
            table.value(flags, words(flags));
        }
        return table;
    }

    private static String words(int flags) {
        String words = ((flags & USER_NAME) != 0 ? ", user name" : "")
                + ((flags & PASSWORD) != 0 ? ", password" : "")
                + ((flags & WILL) != 0 ? ", will of QoS " + willQos(flags) : "")
                + ((flags & WILL_RETAIN) != 0 ? ", will retained" : "")
                + ((flags & CLEAN_START) != 0 ? ", clean start" : "")
                + ((flags & RESERVED) != 0 ? ", reserved bit" : "");
        return words.isEmpty() ? "nothing" : words.substring(2);
    }

    /**
     * {@return the QoS of the will, 0 to 3; 3 is malformed}
     *
     * @param flags of a CONNECT.
     */
    public static int willQos(int flags) {
        return (flags & WILL_QOS_MASK) >> WILL_QOS_SHIFT;
    }

    /**
     * {@return flags with another QoS of the will}
     *
     * @param flags of a CONNECT.
     * @param qos   0 to 3.
     */
    public static int withWillQos(int flags, int qos) {
        return flags & ~WILL_QOS_MASK | qos << WILL_QOS_SHIFT;
    }

    /**
     * {@return what flags say}
     *
     * @param flags 0 to 255.
     */
    public static String name(int flags) {
        return VALUES.name(flags);
    }
}
