package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Capabilities that Connect and ConnectReply agree on (§4). */
public final class CapabilityName {
    /** Greatest unit that the client receives: a uintvar, 0 for no limit. */
    public static final int CLIENT_SDU_SIZE = 0x00;
    /** Greatest unit that the server receives: a uintvar, 0 for no limit. */
    public static final int SERVER_SDU_SIZE = 0x01;
    /** Flags of optional facilities. */
    public static final int PROTOCOL_OPTIONS = 0x02;
    /** Methods at a time: one octet. */
    public static final int METHOD_MOR = 0x03;
    /** Confirmed pushes at a time: one octet. */
    public static final int PUSH_MOR = 0x04;
    /** Further methods by PDU type and name. */
    public static final int EXTENDED_METHODS = 0x05;
    /** Header code pages by number and name. */
    public static final int HEADER_CODE_PAGES = 0x06;
    /** Addresses of the same peer, as in Redirect. */
    public static final int ALIASES = 0x07;
    /** Greatest message that the client receives: a uintvar, 0 for no limit. */
    public static final int CLIENT_MESSAGE_SIZE = 0x08;
    /** Greatest message that the server receives: a uintvar, 0 for no limit. */
    public static final int SERVER_MESSAGE_SIZE = 0x09;

    private static final CodeTable TABLE = CodeTable.load("capabilities.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("capability");

    private CapabilityName() {}

    /**
     * {@return the name of a capability, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the capability of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return what a peer has that does not mention a capability, null if the table has no such capability}
     *
     * @param code to look up.
     */
    public static String defaultOf(long code) {
        return TABLE.cell(code, "default");
    }
}
