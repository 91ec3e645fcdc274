package org.heliograph.sms;

/**
 * The keys under which messages tell of a content or of a TPDU (see {@link org.heliograph.codec.PayloadKey}): their kinds
 * and the names of their numbers.
 */
public final class SmsPayload {
    /** Kind of a content: text or octets as {@link #ALPHABET} says, behind a user data header if {@link #UDHI} is 1. */
    public static final String CONTENT = "sms.content";
    /** Number: how the content is coded, see {@link Alphabet}. Always set. */
    public static final String ALPHABET = "alphabet";
    /** Number: 1 if a user data header comes first, 0 if not or when absent. */
    public static final String UDHI = "udhi";
    /**
     * Number: how many septets of text there are, where {@link #ALPHABET} is {@link Alphabet#GSM7_PACKED} and a field
     * tells; they follow {@link #FILL_BITS} behind the header. Absent or negative if no field does.
     */
    public static final String SEPTETS = "septets";
    /** Number: bits between the header and the first septet, 0 to 6; 0 when absent. */
    public static final String FILL_BITS = "fill_bits";
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

    /**
     * Number: the CMPP field Pk_total, how many parts there are; counts where it is above 1, together with
     * {@link #PK_NUMBER} and {@link #MSG_ID}, and a user data header that tells of parts goes before. 0 when absent.
     */
    public static final String PK_TOTAL = "pk_total";
    /** Number: the CMPP field Pk_number, which part it is, from 1; 0 when absent. */
    public static final String PK_NUMBER = "pk_number";
    /** Number: the CMPP field Msg_Id, 64 bits; 0 when absent. */
    public static final String MSG_ID = "msg_id";

    /** Number: what sort of address the sender has: type of number * 256 + numbering plan; 0 when absent. */
    public static final String SOURCE_TYPE = "source_type";
    /** Number: position in the frame of the sender's address; it counts together with {@link #SOURCE_LENGTH}. */
    public static final String SOURCE_POSITION = "source_position";
    /** Number: octets of the sender's address; what follows its first NUL is padding. 0 when absent. */
    public static final String SOURCE_LENGTH = "source_length";
    /**
     * Number: how many semi-octets the sender's address has, where it is one of TS 23.040 §9.1.2.5 and {@link #SOURCE_TYPE}
     * the type that stands there; absent or negative where it is characters, as many as {@link #SOURCE_LENGTH} says.
     */
    public static final String SOURCE_DIGITS = "source_digits";
    /** Number: what sort of address the recipient has, as {@link #SOURCE_TYPE}. */
    public static final String DESTINATION_TYPE = "destination_type";
    /** Number: position in the frame of the address of the recipient, or of the list of addresses. */
    public static final String DESTINATION_POSITION = "destination_position";
    /** Number: octets of the address of the recipient, or of the list of addresses; 0 when absent. */
    public static final String DESTINATION_LENGTH = "destination_length";
    /** Number: how many semi-octets the recipient's address has, as {@link #SOURCE_DIGITS}. */
    public static final String DESTINATION_DIGITS = "destination_digits";
    /** Number: how many recipients there are, where the octets are a list of them; 1 when absent. */
    public static final String DESTINATIONS = "destinations";

    /**
     * Kind of the octets that the ports of a user data header are for: the content behind the header or, of a long
     * message, the joined contents. {@link #DESTINATION_PORT} and {@link #SOURCE_PORT} are always set, and
     * {@link #ALPHABET} is that of the content.
     */
    public static final String DATAGRAM = "sms.datagram";
    /** Number: the port that the octets are for, 0 to 65,535, see {@link ApplicationPort}. */
    public static final String DESTINATION_PORT = "destination_port";
    /** Number: the port that the octets are from, 0 to 65,535. */
    public static final String SOURCE_PORT = "source_port";

    /**
     * Kind of the octets that one part of a long message has for the ports of its user data header. {@link #DESTINATION_PORT},
     * {@link #SOURCE_PORT}, {@link #ALPHABET}, {@link #REFERENCE}, {@link #PART} and {@link #PARTS} are always set. The
     * parts alone are no {@link #DATAGRAM}; who reads that can say of a part what it is.
     */
    public static final String DATAGRAM_PART = "sms.datagram.part";
    /** Number: what the parts of a message have in common, 0 to 65,535. */
    public static final String REFERENCE = "reference";
    /** Number: which part it is, from 1. */
    public static final String PART = "part";
    /** Number: how many parts there are, 1 to 255. */
    public static final String PARTS = "parts";

    /** Kind of a TPDU, of the package {@code org.heliograph.sms.tpdu}; {@link #DIRECTION} tells which way it goes. */
    public static final String TPDU = "sms.tpdu";
    /** Number: one of the directions; not known when absent. */
    public static final String DIRECTION = "direction";
    /** Direction: not known; what the octets fit decides. */
    public static final int DIRECTION_UNKNOWN = 0;
    /** Direction: from the phone. */
    public static final int DIRECTION_MO = 1;
    /** Direction: to the phone. */
    public static final int DIRECTION_MT = 2;

    private SmsPayload() {}
}
