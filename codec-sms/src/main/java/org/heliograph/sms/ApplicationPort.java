package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/** Well-known ports of contents, among those of 16 bits; 16000 to 16999 are free for anyone. */
public final class ApplicationPort {
    /** WAP push. */
    public static final int WAP_PUSH = 2948;
    /** WAP push, secured. */
    public static final int WAP_PUSH_SECURE = 2949;
    /** Ring tones (Nokia). */
    public static final int RING_TONE = 5505;
    /** Operator logos (Nokia). */
    public static final int OPERATOR_LOGO = 5506;
    /** Group graphics (Nokia). */
    public static final int GROUP_GRAPHIC = 5507;
    /** Messages of several parts with pictures (Nokia). */
    public static final int MULTIPART = 5514;
    /** WSP without sessions; source of WAP push. */
    public static final int WSP = 9200;
    /** vCard. */
    public static final int VCARD = 9204;
    /** vCalendar. */
    public static final int VCALENDAR = 9205;
    /** Settings over the air. */
    public static final int OTA_SETTINGS = 49_996;
    /** Settings over the air, the second number for them. */
    public static final int OTA_SETTINGS_2 = 49_999;

    /** The ports with their names; all other numbers are ports as well. */
    public static final ValueTable VALUES = ValueTable.named("application port")
            .value(WAP_PUSH, "WAP push")
            .value(WAP_PUSH_SECURE, "WAP push, secured")
            .value(RING_TONE, "ring tone")
            .value(OPERATOR_LOGO, "operator logo")
            .value(GROUP_GRAPHIC, "group graphic")
            .value(MULTIPART, "multipart message")
            .value(WSP, "WSP")
            .value(VCARD, "vCard")
            .value(VCALENDAR, "vCalendar")
            .value(OTA_SETTINGS, "OTA settings")
            .value(OTA_SETTINGS_2, "OTA settings")
            .open();

    private ApplicationPort() {}

    /**
     * {@return the name of a port, null if it has none}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
