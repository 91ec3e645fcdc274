package org.heliograph.wap.wsp;

import org.heliograph.codec.ValueTable;

/** Types of PDUs (§3). */
public final class PduType {
    /** Opens a session. */
    public static final int CONNECT = 0x01;
    /** The session is open. */
    public static final int CONNECT_REPLY = 0x02;
    /** The session is to be opened elsewhere. */
    public static final int REDIRECT = 0x03;
    /** Answers a method. */
    public static final int REPLY = 0x04;
    /** Ends a session. */
    public static final int DISCONNECT = 0x05;
    /** Content that nobody asked for. */
    public static final int PUSH = 0x06;
    /** Content that nobody asked for, to be confirmed. */
    public static final int CONFIRMED_PUSH = 0x07;
    /** The session rests. */
    public static final int SUSPEND = 0x08;
    /** The session goes on. */
    public static final int RESUME = 0x09;
    /** First of the methods without a body. */
    public static final int GET = 0x40;
    /** Last of the methods without a body. */
    public static final int EXTENDED_GET_15 = 0x5F;
    /** First of the methods with a body. */
    public static final int POST = 0x60;
    /** Stores a body. */
    public static final int PUT = 0x61;
    /** Last of the methods with a body. */
    public static final int EXTENDED_POST_15 = 0x7F;
    /** A piece of a large message. */
    public static final int DATA_FRAGMENT = 0x80;

    private static final CodeTable TABLE = CodeTable.load("pdu_types.tsv");

    /** All of them with their names. */
    public static final ValueTable VALUES = TABLE.values("PDU type");

    private PduType() {}

    /**
     * {@return the name of a type, null if the table has none}
     *
     * @param code to look up.
     */
    public static String name(long code) {
        return TABLE.name(code);
    }

    /**
     * {@return the type of a name, the least if there are several, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /** {@return the types of a range with their names} */
    static ValueTable between(int first, int last) {
        ValueTable values = ValueTable.named("PDU type");
        for (int code = first; code <= last; code++) {
            if (name(code) != null) {
                values.value(code, name(code));
            }
        }
        return values;
    }

    /**
     * {@return whether a type is one of the methods without a body, Get and those like it}
     *
     * @param type of a PDU.
     */
    public static boolean isGet(int type) {
        return type >= GET && type <= EXTENDED_GET_15;
    }

    /**
     * {@return whether a type is one of the methods with a body, Post and those like it}
     *
     * @param type of a PDU.
     */
    public static boolean isPost(int type) {
        return type >= POST && type <= EXTENDED_POST_15;
    }
}
