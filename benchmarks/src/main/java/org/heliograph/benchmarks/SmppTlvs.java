package org.heliograph.benchmarks;

/** TLVs of a message (SMPP 3.4 §5.3.2), written in the order of their tags here. */
public sealed interface SmppTlvs {
    /** Tag of user_message_reference, two octets. */
    int USER_MESSAGE_REFERENCE = 0x0204;

    /** Tag of source_port, two octets. */
    int SOURCE_PORT = 0x020A;

    /** Tag of dest_network_id (SMPP 5.0 §4.8.4), a text of 7 to 65 octets with its NUL. */
    int DEST_NETWORK_ID = 0x060E;

    /** Tag of receipted_message_id, a text of at most 65 octets with its NUL. */
    int RECEIPTED_MESSAGE_ID = 0x001E;

    /** Tag of message_state, one octet. */
    int MESSAGE_STATE = 0x0427;

    /** {@return the one text among them} */
    String text();

    /**
     * TLVs of a submit_sm.
     *
     * @param userMessageReference user_message_reference.
     * @param sourcePort           source_port.
     * @param destNetworkId        dest_network_id, at most 64 octets.
     */
    record Submit(int userMessageReference, int sourcePort, String destNetworkId) implements SmppTlvs {
        @Override
        public String text() {
            return destNetworkId;
        }
    }

    /**
     * TLVs of a delivery receipt.
     *
     * @param receiptedMessageId receipted_message_id, at most 64 octets.
     * @param messageState       message_state.
     */
    record Receipt(String receiptedMessageId, int messageState) implements SmppTlvs {
        @Override
        public String text() {
            return receiptedMessageId;
        }
    }
}
