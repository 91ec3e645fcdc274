package org.heliograph.sms;

/**
 * The key under which messages tell of a content (see {@link org.heliograph.codec.PayloadKey}): its kind and the names
 * of its numbers.
 */
public final class SmsPayload {
    /** Kind of a content: text or octets as {@link #ALPHABET} says, behind a user data header if {@link #UDHI} is 1. */
    public static final String CONTENT = "sms.content";
    /** Number: how the content is coded, see {@link Alphabet}. Always set. */
    public static final String ALPHABET = "alphabet";
    /** Number: 1 if a user data header comes first, 0 if not or when absent. */
    public static final String UDHI = "udhi";
    /**
     * Number: what the parts of a message have in common, where fields beside the content tell it. Absent or negative
     * if none does. It counts together with {@link #SAR_TOTAL_SEGMENTS} and {@link #SAR_SEGMENT_SEQNUM} only, and a
     * user data header that tells of parts goes before.
     */
    public static final String SAR_MSG_REF_NUM = "sar_msg_ref_num";
    /** Number: how many parts there are, 1 to 255; absent or negative if no field tells. */
    public static final String SAR_TOTAL_SEGMENTS = "sar_total_segments";
    /** Number: which part it is, from 1; absent or negative if no field tells. */
    public static final String SAR_SEGMENT_SEQNUM = "sar_segment_seqnum";

    private SmsPayload() {}
}
