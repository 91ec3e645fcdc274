package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Applications that a push is for: X-Wap-Application-Id (§7.7). The reference marks some as not cross-checked. */
public final class PushApplication {
    /** Any application. */
    public static final int ANY = 0x00;
    /** The browser, which a push without the header is for. */
    public static final int WML_UA = 0x02;
    /** The MMS client. */
    public static final int MMS_UA = 0x04;
    /** Device management. */
    public static final int SYNCML_DM = 0x07;
    /** Digital rights. */
    public static final int DRM_UA = 0x08;
    /** Notifications of e-mail. */
    public static final int EMN_UA = 0x09;

    private static final CodeTable TABLE = CodeTable.load("push_app_ids.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("application");

    private PushApplication() {}

    /**
     * {@return the name of a number, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the number of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }
}
