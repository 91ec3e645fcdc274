package org.heliograph.wap.mms;

import org.heliograph.codec.ValueTable;
import org.heliograph.wap.wsp.CodeTable;

/** Types of PDUs (§4): octets, names, the version that each came with, what answers it. */
public final class MmsMessageType {
    /** M-Send.req, client to relay. */
    public static final int M_SEND_REQ = 0x80;
    /** M-Send.conf, relay to client. */
    public static final int M_SEND_CONF = 0x81;
    /** M-Notification.ind, relay to client, by WAP push. */
    public static final int M_NOTIFICATION_IND = 0x82;
    /** M-NotifyResp.ind, client to relay. */
    public static final int M_NOTIFYRESP_IND = 0x83;
    /** M-Retrieve.conf, relay to client. */
    public static final int M_RETRIEVE_CONF = 0x84;
    /** M-Acknowledge.ind, client to relay. */
    public static final int M_ACKNOWLEDGE_IND = 0x85;
    /** M-Delivery.ind, relay to client, by WAP push. */
    public static final int M_DELIVERY_IND = 0x86;
    /** M-Read-Rec.ind, client to relay, since 1.1. */
    public static final int M_READ_REC_IND = 0x87;
    /** M-Read-Orig.ind, relay to client, by WAP push, since 1.1. */
    public static final int M_READ_ORIG_IND = 0x88;
    /** M-Forward.req, client to relay, since 1.1. */
    public static final int M_FORWARD_REQ = 0x89;
    /** M-Forward.conf, relay to client, since 1.1. */
    public static final int M_FORWARD_CONF = 0x8A;
    /** M-Mbox-Store.req, client to relay, since 1.2. */
    public static final int M_MBOX_STORE_REQ = 0x8B;
    /** M-Mbox-Store.conf, relay to client, since 1.2. */
    public static final int M_MBOX_STORE_CONF = 0x8C;
    /** M-Mbox-View.req, client to relay, since 1.2. */
    public static final int M_MBOX_VIEW_REQ = 0x8D;
    /** M-Mbox-View.conf, relay to client, since 1.2. */
    public static final int M_MBOX_VIEW_CONF = 0x8E;
    /** M-Mbox-Upload.req, client to relay, since 1.2. */
    public static final int M_MBOX_UPLOAD_REQ = 0x8F;
    /** M-Mbox-Upload.conf, relay to client, since 1.2. */
    public static final int M_MBOX_UPLOAD_CONF = 0x90;
    /** M-Mbox-Delete.req, client to relay, since 1.2. */
    public static final int M_MBOX_DELETE_REQ = 0x91;
    /** M-Mbox-Delete.conf, relay to client, since 1.2. */
    public static final int M_MBOX_DELETE_CONF = 0x92;
    /** M-Mbox-Descr, part of a body, since 1.2. */
    public static final int M_MBOX_DESCR = 0x93;
    /** M-Delete.req, client to relay, since 1.3; confirmed by the text and one peer only. */
    public static final int M_DELETE_REQ = 0x94;
    /** M-Delete.conf, relay to client, since 1.3; confirmed by the text and one peer only. */
    public static final int M_DELETE_CONF = 0x95;
    /** M-Cancel.req, relay to client, by WAP push, since 1.3; confirmed by the text and one peer only. */
    public static final int M_CANCEL_REQ = 0x96;
    /** M-Cancel.conf, client to relay, since 1.3; confirmed by the text and one peer only. */
    public static final int M_CANCEL_CONF = 0x97;

    private static final CodeTable TABLE = CodeTable.load(MmsMessageType.class, "pdu_types.tsv");

    /** All of them with the words of the wire's texts, such as {@code m-send-req}. */
    public static final ValueTable VALUES = TABLE.values("message type", "wire_name");

    /** Least octet of a type. */
    static final int FIRST = M_SEND_REQ;

    /** Greatest octet of a type. */
    static final int LAST = M_CANCEL_CONF;

    private static final String[] WIRE_NAMES = new String[LAST - FIRST + 1];
    private static final int[] ANSWERS = new int[LAST - FIRST + 1];
    private static final boolean[] BODIES = new boolean[LAST - FIRST + 1];

    static {
        for (int i = 0; i < WIRE_NAMES.length; i++) {
            WIRE_NAMES[i] = TABLE.cell(FIRST + i, "wire_name");
            String answer = TABLE.cell(FIRST + i, "answered_by");
            ANSWERS[i] = answer.isEmpty() ? -1 : TABLE.code(answer);
            BODIES[i] = !TABLE.cell(FIRST + i, "body").equals("none");
        }
    }

    private MmsMessageType() {}

    /**
     * {@return the name of a type, such as {@code M-Send.req}; null if the table has none}
     *
     * @param octet of the type, 0x80 and up.
     */
    public static String name(long octet) {
        return TABLE.name(octet);
    }

    /**
     * {@return the octet of a name, -1 if there is none}
     *
     * @param name to look up, in any case.
     */
    public static int code(CharSequence name) {
        return TABLE.code(name);
    }

    /**
     * {@return the version of MMS that brought a type, as {@link org.heliograph.wap.wsp.WspVersion} has it; -1 if there is no
     * such type}
     *
     * @param octet of the type.
     */
    public static int since(long octet) {
        return TABLE.version(octet);
    }

    /**
     * {@return the word of a type that traces and texts have, such as {@code m-send-req}; null if there is no such type}
     *
     * @param octet of the type.
     */
    public static String wireName(long octet) {
        return isKnown(octet) ? WIRE_NAMES[(int) octet - FIRST] : null;
    }

    /**
     * {@return the type of the answer to a type, -1 if it has none}
     *
     * @param octet of the type.
     */
    public static int answer(long octet) {
        return isKnown(octet) ? ANSWERS[(int) octet - FIRST] : -1;
    }

    /**
     * {@return whether a type has a body}
     *
     * @param octet of the type.
     */
    public static boolean hasBody(long octet) {
        return isKnown(octet) && BODIES[(int) octet - FIRST];
    }

    private static boolean isKnown(long octet) {
        return octet >= FIRST && octet <= LAST;
    }
}
