package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Command_Id (§3). A response has the command of its request with the first bit set. */
public final class CommandId {
    /** The bit that makes a response of a request. */
    public static final int RESPONSE_BIT = 0x8000_0000;

    /** CMPP_CONNECT. */
    public static final int CONNECT = 0x00000001;
    /** CMPP_TERMINATE. */
    public static final int TERMINATE = 0x00000002;
    /** CMPP_SUBMIT. */
    public static final int SUBMIT = 0x00000004;
    /** CMPP_DELIVER. */
    public static final int DELIVER = 0x00000005;
    /** CMPP_QUERY. */
    public static final int QUERY = 0x00000006;
    /** CMPP_CANCEL. */
    public static final int CANCEL = 0x00000007;
    /** CMPP_ACTIVE_TEST. */
    public static final int ACTIVE_TEST = 0x00000008;
    /** CMPP_FWD. */
    public static final int FWD = 0x00000009;
    /** CMPP_MT_ROUTE. */
    public static final int MT_ROUTE = 0x00000010;
    /** CMPP_MO_ROUTE. */
    public static final int MO_ROUTE = 0x00000011;
    /** CMPP_GET_ROUTE of 2.0. */
    public static final int GET_ROUTE = 0x00000012;
    /** CMPP_GET_MT_ROUTE of 2.1 and 3.0, the number of {@link #GET_ROUTE}. */
    public static final int GET_MT_ROUTE = GET_ROUTE;
    /** CMPP_MT_ROUTE_UPDATE. */
    public static final int MT_ROUTE_UPDATE = 0x00000013;
    /** CMPP_MO_ROUTE_UPDATE. */
    public static final int MO_ROUTE_UPDATE = 0x00000014;
    /** CMPP_PUSH_MT_ROUTE_UPDATE. */
    public static final int PUSH_MT_ROUTE_UPDATE = 0x00000015;
    /** CMPP_PUSH_MO_ROUTE_UPDATE. */
    public static final int PUSH_MO_ROUTE_UPDATE = 0x00000016;
    /** CMPP_GET_MO_ROUTE. */
    public static final int GET_MO_ROUTE = 0x00000017;
    /** CMPP_CONNECT_RESP. */
    public static final int CONNECT_RESP = 0x80000001;
    /** CMPP_TERMINATE_RESP. */
    public static final int TERMINATE_RESP = 0x80000002;
    /** CMPP_SUBMIT_RESP. */
    public static final int SUBMIT_RESP = 0x80000004;
    /** CMPP_DELIVER_RESP. */
    public static final int DELIVER_RESP = 0x80000005;
    /** CMPP_QUERY_RESP. */
    public static final int QUERY_RESP = 0x80000006;
    /** CMPP_CANCEL_RESP. */
    public static final int CANCEL_RESP = 0x80000007;
    /** CMPP_ACTIVE_TEST_RESP. */
    public static final int ACTIVE_TEST_RESP = 0x80000008;
    /** CMPP_FWD_RESP. */
    public static final int FWD_RESP = 0x80000009;
    /** CMPP_MT_ROUTE_RESP. */
    public static final int MT_ROUTE_RESP = 0x80000010;
    /** CMPP_MO_ROUTE_RESP. */
    public static final int MO_ROUTE_RESP = 0x80000011;
    /** CMPP_GET_ROUTE_RESP of 2.0. */
    public static final int GET_ROUTE_RESP = 0x80000012;
    /** CMPP_GET_MT_ROUTE_RESP of 2.1 and 3.0, the number of {@link #GET_ROUTE_RESP}. */
    public static final int GET_MT_ROUTE_RESP = GET_ROUTE_RESP;
    /** CMPP_MT_ROUTE_UPDATE_RESP. */
    public static final int MT_ROUTE_UPDATE_RESP = 0x80000013;
    /** CMPP_MO_ROUTE_UPDATE_RESP. */
    public static final int MO_ROUTE_UPDATE_RESP = 0x80000014;
    /** CMPP_PUSH_MT_ROUTE_UPDATE_RESP. */
    public static final int PUSH_MT_ROUTE_UPDATE_RESP = 0x80000015;
    /** CMPP_PUSH_MO_ROUTE_UPDATE_RESP. */
    public static final int PUSH_MO_ROUTE_UPDATE_RESP = 0x80000016;
    /** CMPP_GET_MO_ROUTE_RESP. */
    public static final int GET_MO_ROUTE_RESP = 0x80000017;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Command_Id")
            .value(unsigned(CONNECT), "CMPP_CONNECT")
            .value(unsigned(TERMINATE), "CMPP_TERMINATE")
            .value(unsigned(SUBMIT), "CMPP_SUBMIT")
            .value(unsigned(DELIVER), "CMPP_DELIVER")
            .value(unsigned(QUERY), "CMPP_QUERY")
            .value(unsigned(CANCEL), "CMPP_CANCEL")
            .value(unsigned(ACTIVE_TEST), "CMPP_ACTIVE_TEST")
            .value(unsigned(FWD), "CMPP_FWD")
            .value(unsigned(MT_ROUTE), "CMPP_MT_ROUTE")
            .value(unsigned(MO_ROUTE), "CMPP_MO_ROUTE")
            .value(unsigned(GET_MT_ROUTE), "CMPP_GET_MT_ROUTE")
            .value(unsigned(MT_ROUTE_UPDATE), "CMPP_MT_ROUTE_UPDATE")
            .value(unsigned(MO_ROUTE_UPDATE), "CMPP_MO_ROUTE_UPDATE")
            .value(unsigned(PUSH_MT_ROUTE_UPDATE), "CMPP_PUSH_MT_ROUTE_UPDATE")
            .value(unsigned(PUSH_MO_ROUTE_UPDATE), "CMPP_PUSH_MO_ROUTE_UPDATE")
            .value(unsigned(GET_MO_ROUTE), "CMPP_GET_MO_ROUTE")
            .value(unsigned(CONNECT_RESP), "CMPP_CONNECT_RESP")
            .value(unsigned(TERMINATE_RESP), "CMPP_TERMINATE_RESP")
            .value(unsigned(SUBMIT_RESP), "CMPP_SUBMIT_RESP")
            .value(unsigned(DELIVER_RESP), "CMPP_DELIVER_RESP")
            .value(unsigned(QUERY_RESP), "CMPP_QUERY_RESP")
            .value(unsigned(CANCEL_RESP), "CMPP_CANCEL_RESP")
            .value(unsigned(ACTIVE_TEST_RESP), "CMPP_ACTIVE_TEST_RESP")
            .value(unsigned(FWD_RESP), "CMPP_FWD_RESP")
            .value(unsigned(MT_ROUTE_RESP), "CMPP_MT_ROUTE_RESP")
            .value(unsigned(MO_ROUTE_RESP), "CMPP_MO_ROUTE_RESP")
            .value(unsigned(GET_MT_ROUTE_RESP), "CMPP_GET_MT_ROUTE_RESP")
            .value(unsigned(MT_ROUTE_UPDATE_RESP), "CMPP_MT_ROUTE_UPDATE_RESP")
            .value(unsigned(MO_ROUTE_UPDATE_RESP), "CMPP_MO_ROUTE_UPDATE_RESP")
            .value(unsigned(PUSH_MT_ROUTE_UPDATE_RESP), "CMPP_PUSH_MT_ROUTE_UPDATE_RESP")
            .value(unsigned(PUSH_MO_ROUTE_UPDATE_RESP), "CMPP_PUSH_MO_ROUTE_UPDATE_RESP")
            .value(unsigned(GET_MO_ROUTE_RESP), "CMPP_GET_MO_ROUTE_RESP");

    private CommandId() {}

    private static long unsigned(int commandId) {
        return commandId & 0xFFFF_FFFFL;
    }

    /**
     * {@return the name of a command such as {@code CMPP_SUBMIT}, null if nobody knows it}
     *
     * @param commandId to name.
     */
    public static String name(int commandId) {
        return VALUES.name(unsigned(commandId));
    }

    /**
     * {@return whether a command is a response}
     *
     * @param commandId to look at.
     */
    public static boolean isResponse(int commandId) {
        return commandId < 0;
    }

    /**
     * {@return the command that answers a request}
     *
     * @param commandId of the request.
     */
    public static int responseOf(int commandId) {
        return commandId | RESPONSE_BIT;
    }
}
