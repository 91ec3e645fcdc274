package org.heliograph.mqtt;

import org.heliograph.codec.ValueTable;

/** The octet behind each topic filter of SUBSCRIBE (§6); before 5.0 it holds the QoS only. */
public final class SubscriptionOptions {
    /** The bits of the greatest QoS, 0 to 2. */
    public static final int QOS_MASK = 0x03;
    /** Own messages do not come back. */
    public static final int NO_LOCAL = 0x04;
    /** RETAIN is passed on as the publisher set it. */
    public static final int RETAIN_AS_PUBLISHED = 0x08;
    /** The bits of Retain Handling. */
    public static final int RETAIN_HANDLING_MASK = 0x30;
    /** Retained messages are sent at each subscription. */
    public static final int RETAIN_SEND = 0x00;
    /** Retained messages are sent if the subscription is new. */
    public static final int RETAIN_SEND_IF_NEW = 0x10;
    /** Retained messages are not sent. */
    public static final int RETAIN_DO_NOT_SEND = 0x20;
    /** Reserved bits. */
    public static final int RESERVED = 0xC0;

    /** All octets, with what their bits say. */
    public static final ValueTable VALUES = table();

    private SubscriptionOptions() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("Subscription Options");
        for (int options = 0; options <= 0xFF; options++) {
            table.value(options, words(options));
        }
        return table;
    }

    private static String words(int options) {
        String retain =
                switch (options & RETAIN_HANDLING_MASK) {
                    case RETAIN_SEND -> "";
                    case RETAIN_SEND_IF_NEW -> ", retained if new";
                    case RETAIN_DO_NOT_SEND -> ", nothing retained";
                    default -> ", Retain Handling 3";
                };
        return "QoS " + (options & QOS_MASK)
                + ((options & NO_LOCAL) != 0 ? ", No Local" : "")
                + ((options & RETAIN_AS_PUBLISHED) != 0 ? ", Retain As Published" : "")
                + retain
                + ((options & RESERVED) != 0 ? ", reserved bits" : "");
    }

    /**
     * {@return what options say}
     *
     * @param options 0 to 255.
     */
    public static String name(int options) {
        return VALUES.name(options);
    }
}
