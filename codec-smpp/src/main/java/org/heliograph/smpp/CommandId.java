package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of command_id (§3). A response has the command of its request with the first bit set. The numbers of
 * {@link #PARAM_RETRIEVE}, {@link #QUERY_LAST_MSGS} and {@link #QUERY_MSG_DETAILS} come from implementations: the text
 * of 3.3 has none.
 */
public final class CommandId {
    /** The bit that makes a response of a request. */
    public static final int RESPONSE_BIT = 0x8000_0000;

    /** bind_receiver of every version. */
    public static final int BIND_RECEIVER = 0x00000001;
    /** bind_transmitter of every version. */
    public static final int BIND_TRANSMITTER = 0x00000002;
    /** query_sm of every version. */
    public static final int QUERY_SM = 0x00000003;
    /** submit_sm of every version. */
    public static final int SUBMIT_SM = 0x00000004;
    /** deliver_sm of every version. */
    public static final int DELIVER_SM = 0x00000005;
    /** unbind of every version. */
    public static final int UNBIND = 0x00000006;
    /** replace_sm of every version. */
    public static final int REPLACE_SM = 0x00000007;
    /** cancel_sm of every version. */
    public static final int CANCEL_SM = 0x00000008;
    /** bind_transceiver of 3.4 and 5.0. */
    public static final int BIND_TRANSCEIVER = 0x00000009;
    /** outbind of 3.4 and 5.0; never answered. */
    public static final int OUTBIND = 0x0000000B;
    /** enquire_link of every version. */
    public static final int ENQUIRE_LINK = 0x00000015;
    /** submit_multi of every version. */
    public static final int SUBMIT_MULTI = 0x00000021;
    /** param_retrieve of 3.3. */
    public static final int PARAM_RETRIEVE = 0x00000022;
    /** query_last_msgs of 3.3. */
    public static final int QUERY_LAST_MSGS = 0x00000023;
    /** query_msg_details of 3.3. */
    public static final int QUERY_MSG_DETAILS = 0x00000024;
    /** alert_notification of 3.4 and 5.0; never answered. */
    public static final int ALERT_NOTIFICATION = 0x00000102;
    /** data_sm of 3.4 and 5.0. */
    public static final int DATA_SM = 0x00000103;
    /** broadcast_sm of 5.0. */
    public static final int BROADCAST_SM = 0x00000111;
    /** query_broadcast_sm of 5.0. */
    public static final int QUERY_BROADCAST_SM = 0x00000112;
    /** cancel_broadcast_sm of 5.0. */
    public static final int CANCEL_BROADCAST_SM = 0x00000113;
    /** generic_nack of every version. */
    public static final int GENERIC_NACK = 0x80000000;
    /** bind_receiver_resp of every version. */
    public static final int BIND_RECEIVER_RESP = 0x80000001;
    /** bind_transmitter_resp of every version. */
    public static final int BIND_TRANSMITTER_RESP = 0x80000002;
    /** query_sm_resp of every version. */
    public static final int QUERY_SM_RESP = 0x80000003;
    /** submit_sm_resp of every version. */
    public static final int SUBMIT_SM_RESP = 0x80000004;
    /** deliver_sm_resp of every version. */
    public static final int DELIVER_SM_RESP = 0x80000005;
    /** unbind_resp of every version. */
    public static final int UNBIND_RESP = 0x80000006;
    /** replace_sm_resp of every version. */
    public static final int REPLACE_SM_RESP = 0x80000007;
    /** cancel_sm_resp of every version. */
    public static final int CANCEL_SM_RESP = 0x80000008;
    /** bind_transceiver_resp of 3.4 and 5.0. */
    public static final int BIND_TRANSCEIVER_RESP = 0x80000009;
    /** enquire_link_resp of every version. */
    public static final int ENQUIRE_LINK_RESP = 0x80000015;
    /** submit_multi_resp of every version. */
    public static final int SUBMIT_MULTI_RESP = 0x80000021;
    /** param_retrieve_resp of 3.3. */
    public static final int PARAM_RETRIEVE_RESP = 0x80000022;
    /** query_last_msgs_resp of 3.3. */
    public static final int QUERY_LAST_MSGS_RESP = 0x80000023;
    /** query_msg_details_resp of 3.3. */
    public static final int QUERY_MSG_DETAILS_RESP = 0x80000024;
    /** data_sm_resp of 3.4 and 5.0. */
    public static final int DATA_SM_RESP = 0x80000103;
    /** broadcast_sm_resp of 5.0. */
    public static final int BROADCAST_SM_RESP = 0x80000111;
    /** query_broadcast_sm_resp of 5.0. */
    public static final int QUERY_BROADCAST_SM_RESP = 0x80000112;
    /** cancel_broadcast_sm_resp of 5.0. */
    public static final int CANCEL_BROADCAST_SM_RESP = 0x80000113;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("command_id")
            .value(unsigned(BIND_RECEIVER), "bind_receiver")
            .value(unsigned(BIND_TRANSMITTER), "bind_transmitter")
            .value(unsigned(QUERY_SM), "query_sm")
            .value(unsigned(SUBMIT_SM), "submit_sm")
            .value(unsigned(DELIVER_SM), "deliver_sm")
            .value(unsigned(UNBIND), "unbind")
            .value(unsigned(REPLACE_SM), "replace_sm")
            .value(unsigned(CANCEL_SM), "cancel_sm")
            .value(unsigned(BIND_TRANSCEIVER), "bind_transceiver")
            .value(unsigned(OUTBIND), "outbind")
            .value(unsigned(ENQUIRE_LINK), "enquire_link")
            .value(unsigned(SUBMIT_MULTI), "submit_multi")
            .value(unsigned(PARAM_RETRIEVE), "param_retrieve")
            .value(unsigned(QUERY_LAST_MSGS), "query_last_msgs")
            .value(unsigned(QUERY_MSG_DETAILS), "query_msg_details")
            .value(unsigned(ALERT_NOTIFICATION), "alert_notification")
            .value(unsigned(DATA_SM), "data_sm")
            .value(unsigned(BROADCAST_SM), "broadcast_sm")
            .value(unsigned(QUERY_BROADCAST_SM), "query_broadcast_sm")
            .value(unsigned(CANCEL_BROADCAST_SM), "cancel_broadcast_sm")
            .value(unsigned(GENERIC_NACK), "generic_nack")
            .value(unsigned(BIND_RECEIVER_RESP), "bind_receiver_resp")
            .value(unsigned(BIND_TRANSMITTER_RESP), "bind_transmitter_resp")
            .value(unsigned(QUERY_SM_RESP), "query_sm_resp")
            .value(unsigned(SUBMIT_SM_RESP), "submit_sm_resp")
            .value(unsigned(DELIVER_SM_RESP), "deliver_sm_resp")
            .value(unsigned(UNBIND_RESP), "unbind_resp")
            .value(unsigned(REPLACE_SM_RESP), "replace_sm_resp")
            .value(unsigned(CANCEL_SM_RESP), "cancel_sm_resp")
            .value(unsigned(BIND_TRANSCEIVER_RESP), "bind_transceiver_resp")
            .value(unsigned(ENQUIRE_LINK_RESP), "enquire_link_resp")
            .value(unsigned(SUBMIT_MULTI_RESP), "submit_multi_resp")
            .value(unsigned(PARAM_RETRIEVE_RESP), "param_retrieve_resp")
            .value(unsigned(QUERY_LAST_MSGS_RESP), "query_last_msgs_resp")
            .value(unsigned(QUERY_MSG_DETAILS_RESP), "query_msg_details_resp")
            .value(unsigned(DATA_SM_RESP), "data_sm_resp")
            .value(unsigned(BROADCAST_SM_RESP), "broadcast_sm_resp")
            .value(unsigned(QUERY_BROADCAST_SM_RESP), "query_broadcast_sm_resp")
            .value(unsigned(CANCEL_BROADCAST_SM_RESP), "cancel_broadcast_sm_resp");

    private CommandId() {}

    private static long unsigned(int commandId) {
        return commandId & 0xFFFF_FFFFL;
    }

    /**
     * {@return the name of a command such as {@code submit_sm}, null if nobody knows it}
     *
     * @param commandId to name.
     */
    public static String name(int commandId) {
        return VALUES.name(unsigned(commandId));
    }

    /**
     * {@return whether a command is a response; generic_nack is one}
     *
     * @param commandId to look at.
     */
    public static boolean isResponse(int commandId) {
        return commandId < 0;
    }

    /**
     * {@return whether a command wants a response: it is a request other than outbind and alert_notification}
     *
     * @param commandId to look at.
     */
    public static boolean isAnswered(int commandId) {
        return commandId >= 0 && commandId != OUTBIND && commandId != ALERT_NOTIFICATION;
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
