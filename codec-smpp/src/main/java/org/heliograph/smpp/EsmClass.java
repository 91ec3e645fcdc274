package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Bits of esm_class (§5.1): mode in bits 1-0, type in bits 5-2, the GSM features in bits 7-6. The type is tested as a
 * whole, {@code esm_class & 0x3C}, not bit by bit.
 *
 * <pre>{@code
 *    7      6      5   4   3   2     1   0
 * +------+------+----------------+---------+
 * |reply | UDHI |      type      |  mode   |
 * +------+------+----------------+---------+
 * }</pre>
 *
 * <p>From the centre to the ESME the mode has no meaning. In 3.3 the field is 0 in a submission.
 */
public final class EsmClass {
    /** Mask of the mode. */
    public static final int MODE_MASK = 0x03;
    /** Mode: default of the centre. */
    public static final int DEFAULT_MODE = 0x00;
    /** Mode: datagram, one attempt. */
    public static final int DATAGRAM = 0x01;
    /** Mode: forward, that is a transaction; the response waits for the outcome. */
    public static final int FORWARD = 0x02;
    /** Mode: store and forward. */
    public static final int STORE_AND_FORWARD = 0x03;

    /** Mask of the type. */
    public static final int TYPE_MASK = 0x3C;
    /** Type: a message. */
    public static final int NORMAL = 0x00;
    /** Type: delivery receipt, from the centre only. */
    public static final int DELIVERY_RECEIPT = 0x04;
    /** Type: delivery acknowledgement of an SME. */
    public static final int DELIVERY_ACK = 0x08;
    /** Type: manual or user acknowledgement of an SME. */
    public static final int USER_ACK = 0x10;
    /** Type: conversation abort of Korean CDMA, from the centre only. */
    public static final int CONVERSATION_ABORT = 0x18;
    /** Type: intermediate notification, from the centre only. */
    public static final int INTERMEDIATE_NOTIFICATION = 0x20;

    /** The text starts with a user data header. */
    public static final int UDHI = 0x40;
    /** Reply path is set. */
    public static final int REPLY_PATH = 0x80;

    /** The modes. */
    public static final ValueTable MODE_VALUES = ValueTable.named("esm_class mode")
            .value(DEFAULT_MODE, "centre default")
            .value(DATAGRAM, "datagram")
            .value(FORWARD, "forward", "forward (transaction)")
            .value(STORE_AND_FORWARD, "store and forward");
    /** The types from an ESME to the centre. */
    public static final ValueTable SUBMIT_TYPE_VALUES = types("esm_class type of a submission");
    /** The types from the centre to an ESME. */
    public static final ValueTable DELIVER_TYPE_VALUES = types("esm_class type of a delivery")
            .value(DELIVERY_RECEIPT, "delivery receipt")
            .value(CONVERSATION_ABORT, "conversation abort", "conversation abort (Korean CDMA)")
            .value(INTERMEDIATE_NOTIFICATION, "intermediate notification");

    /** Whole octets from an ESME to the centre, with the names of their parts. */
    public static final ValueTable SUBMIT_VALUES = octets("esm_class of a submission", SUBMIT_TYPE_VALUES, true);
    /** Whole octets from the centre to an ESME, with the names of their parts but the mode. */
    public static final ValueTable DELIVER_VALUES = octets("esm_class of a delivery", DELIVER_TYPE_VALUES, false);

    private EsmClass() {}

    private static ValueTable types(String title) {
        return ValueTable.named(title)
                .value(NORMAL, "normal")
                .value(DELIVERY_ACK, "delivery acknowledgement")
                .value(USER_ACK, "user acknowledgement", "manual or user acknowledgement");
    }

    private static ValueTable octets(String title, ValueTable types, boolean withMode) {
        ValueTable table = ValueTable.named(title);
        for (int value = 0; value <= 0xFF; value++) {
            String type = types.name(type(value));
            if (type != null) {
                table.value(
                        value,
                        (withMode ? MODE_VALUES.name(mode(value)) + ", " : "")
                                + type
                                + (isUdhi(value) ? ", UDHI" : "")
                                + (isReplyPath(value) ? ", reply path" : ""));
            }
        }
        return table;
    }

    /**
     * {@return esm_class of its parts}
     *
     * @param mode one of the modes.
     * @param type one of the types.
     * @throws IllegalArgumentException if a part has bits outside its mask.
     */
    public static int of(int mode, int type) {
        if ((mode & ~MODE_MASK) != 0 || (type & ~TYPE_MASK) != 0) {
            throw new IllegalArgumentException("mode=" + mode + " type=" + type + " is outside of the masks");
        }
        return mode | type;
    }

    /**
     * {@return esm_class with another user data header indicator}
     *
     * @param esmClass to start from.
     * @param present  whether the text starts with a user data header.
     */
    public static int withUdhi(int esmClass, boolean present) {
        return present ? esmClass | UDHI : esmClass & ~UDHI;
    }

    /**
     * {@return esm_class with another reply path bit}
     *
     * @param esmClass to start from.
     * @param present  whether reply path is set.
     */
    public static int withReplyPath(int esmClass, boolean present) {
        return present ? esmClass | REPLY_PATH : esmClass & ~REPLY_PATH;
    }

    /**
     * {@return the mode; without a meaning from the centre to an ESME}
     *
     * @param esmClass to read.
     */
    public static int mode(int esmClass) {
        return esmClass & MODE_MASK;
    }

    /**
     * {@return the type}
     *
     * @param esmClass to read.
     */
    public static int type(int esmClass) {
        return esmClass & TYPE_MASK;
    }

    /**
     * {@return whether the text starts with a user data header}
     *
     * @param esmClass to read.
     */
    public static boolean isUdhi(int esmClass) {
        return (esmClass & UDHI) != 0;
    }

    /**
     * {@return whether reply path is set}
     *
     * @param esmClass to read.
     */
    public static boolean isReplyPath(int esmClass) {
        return (esmClass & REPLY_PATH) != 0;
    }

    /**
     * {@return whether a delivery is a receipt}
     *
     * @param esmClass of the delivery.
     */
    public static boolean isReceipt(int esmClass) {
        return type(esmClass) == DELIVERY_RECEIPT;
    }

    /**
     * {@return whether a delivery is an intermediate notification, whose content is that of a receipt}
     *
     * @param esmClass of the delivery.
     */
    public static boolean isIntermediate(int esmClass) {
        return type(esmClass) == INTERMEDIATE_NOTIFICATION;
    }
}
