package org.heliograph.mqtt;

/** Bits 3 to 0 of the first octet of PUBLISH (§2). */
public final class PublishFlags {
    /** The message is sent again. */
    public static final int DUP = 0b1000;
    /** The bits of the QoS, 0 to 2. */
    public static final int QOS_MASK = 0b0110;
    /** The server keeps the message for later subscribers. */
    public static final int RETAIN = 0b0001;

    private static final int QOS_SHIFT = 1;
    private static final int ALL = 0b1111;
    private static final String[] NAMES = names();

    private PublishFlags() {}

    private static String[] names() {
        String[] names = new String[ALL + 1];
        for (int flags = 0; flags <= ALL; flags++) {
            names[flags] = "QoS " + qos(flags) + ((flags & DUP) != 0 ? ", DUP" : "")
                    + ((flags & RETAIN) != 0 ? ", RETAIN" : "");
        }
        return names;
    }

    /**
     * {@return the QoS that flags tell, 0 to 3; 3 is malformed}
     *
     * @param flags or the whole first octet.
     */
    public static int qos(int flags) {
        return (flags & QOS_MASK) >> QOS_SHIFT;
    }

    /**
     * {@return flags with another QoS}
     *
     * @param flags or the whole first octet.
     * @param qos   0 to 3.
     */
    public static int withQos(int flags, int qos) {
        return flags & ~QOS_MASK | qos << QOS_SHIFT;
    }

    /**
     * {@return what flags say, such as {@code QoS 1, RETAIN}}
     *
     * @param flags or the whole first octet.
     */
    public static String name(int flags) {
        return NAMES[flags & ALL];
    }
}
