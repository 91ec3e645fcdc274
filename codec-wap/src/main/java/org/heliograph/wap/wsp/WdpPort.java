package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Ports of datagrams that carry WAP, and others that its peers use (§1). The reference marks some as not cross-checked. */
public final class WdpPort {
    /** Connectionless push. */
    public static final int PUSH = 2948;
    /** Connectionless push, secured by WTLS. */
    public static final int PUSH_SECURE = 2949;
    /** WSP without sessions. */
    public static final int WSP = 9200;
    /** WSP with sessions over WTP. */
    public static final int WSP_SESSION = 9201;
    /** WSP without sessions, secured by WTLS. */
    public static final int WSP_SECURE = 9202;
    /** WSP with sessions, secured by WTLS. */
    public static final int WSP_SESSION_SECURE = 9203;
    /** A vCard, without WSP. */
    public static final int VCARD = 9204;
    /** A vCalendar, without WSP. */
    public static final int VCALENDAR = 9205;
    /** Settings of the browser over the air, in a push. */
    public static final int OTA_SETTINGS = 49999;

    private static final CodeTable TABLE = CodeTable.load("wdp_ports.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("port");

    private WdpPort() {}

    /**
     * {@return the name of a port, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the port of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }
}
