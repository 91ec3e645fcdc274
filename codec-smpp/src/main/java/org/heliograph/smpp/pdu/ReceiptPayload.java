package org.heliograph.smpp.pdu;

/**
 * The key under which messages tell of a delivery receipt (§9): its text is the payload, what TLVs say of it are numbers
 * of the key, each -1 when absent.
 */
public final class ReceiptPayload {
    /** Kind of the text; it may be empty, when everything is in the TLVs. */
    public static final String KIND = "smpp.receipt";
    /** Number: where the value of receipted_message_id starts in the frame. */
    public static final String ID_POSITION = "receipted_message_id_position";
    /** Number: length of the value of receipted_message_id in octets. */
    public static final String ID_LENGTH = "receipted_message_id_length";
    /** Number: message_state. */
    public static final String STATE = "message_state";
    /** Number: where the value of network_error_code starts in the frame. */
    public static final String ERROR_POSITION = "network_error_code_position";
    /** Number: length of the value of network_error_code in octets. */
    public static final String ERROR_LENGTH = "network_error_code_length";

    private ReceiptPayload() {}
}
