package org.heliograph.wap.mms;

/**
 * What an octet of X-Mms-Response-Status, X-Mms-Retrieve-Status or X-Mms-Store-Status amounts to (§4), also where the
 * table does not have it.
 */
public final class MmsStatus {
    /** Success in each of the three headers. */
    public static final int SUCCESS = 0x80;
    /** The answer to a PDU that is not known, in X-Mms-Response-Status. */
    public static final int UNSUPPORTED = 0x88;
    /** The least failure that passes. */
    public static final int TRANSIENT = 0xC0;
    /** The least failure that stays. */
    public static final int PERMANENT = 0xE0;
    /** The answer to a PDU that lacks a header, in X-Mms-Response-Status. */
    public static final int MESSAGE_FORMAT_CORRUPT = 0xE2;

    private static final int FIRST_OBSOLETE = 0x81;

    private MmsStatus() {}

    /**
     * {@return the octet that an octet counts as: itself where the table has it, else {@link #TRANSIENT} or
     * {@link #PERMANENT}}
     *
     * @param header that it is the value of, one of the three.
     * @param octet  128 to 255.
     */
    public static int effective(int header, int octet) {
        if (MmsWord.name(header, octet) != null) {
            return octet;
        }
        return octet >= TRANSIENT && octet < PERMANENT ? TRANSIENT : PERMANENT;
    }

    /**
     * {@return whether an octet tells of success}
     *
     * @param octet 128 to 255.
     */
    public static boolean isSuccess(int octet) {
        return octet == SUCCESS;
    }

    /**
     * {@return whether an octet tells of a failure that may pass, so that the request may be sent again}
     *
     * @param octet 128 to 255.
     */
    public static boolean isTransient(int octet) {
        return octet >= TRANSIENT && octet < PERMANENT;
    }

    /**
     * {@return whether an octet tells of a failure of MMS 1.0, which later versions read but do not write}
     *
     * @param header that it is the value of.
     * @param octet  128 to 255.
     */
    public static boolean isObsolete(int header, int octet) {
        return header == MmsHeader.RESPONSE_STATUS && octet >= FIRST_OBSOLETE && octet < UNSUPPORTED;
    }

    /**
     * {@return whether an octet tells of a failure that stays: all that is neither success nor passes}
     *
     * @param octet 128 to 255.
     */
    public static boolean isPermanent(int octet) {
        return !isSuccess(octet) && !isTransient(octet);
    }
}
