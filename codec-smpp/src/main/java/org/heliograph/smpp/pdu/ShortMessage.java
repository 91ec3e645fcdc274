package org.heliograph.smpp.pdu;

import org.agrona.DirectBuffer;

/**
 * A PDU that carries a short message, in short_message or in the TLV message_payload (§10).
 *
 * <p>Where both hold octets message_payload counts, as 5.0 says; both stay reachable.
 */
public interface ShortMessage {
    /**
     * {@return the text or octets of the message wherever they are, in place; empty if there are none}
     * A user data header comes first where esm_class says so. Moves at the next read.
     */
    DirectBuffer text();

    /** {@return where {@link #text()} starts in the frame} */
    int textPosition();

    /** {@return whether {@link #text()} is in message_payload} */
    boolean isTextInPayload();

    /** {@return esm_class, see {@link org.heliograph.smpp.EsmClass}; 0 for a message that has none} */
    int esmClass();

    /** {@return data_coding, see {@link org.heliograph.smpp.DataCoding}; 0 for a message that has none} */
    int dataCoding();
}
