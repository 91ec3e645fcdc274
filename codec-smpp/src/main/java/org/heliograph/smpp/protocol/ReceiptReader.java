package org.heliograph.smpp.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.smpp.DeliveryReceipt;
import org.heliograph.smpp.MessageState;
import org.heliograph.smpp.ReceiptValue;
import org.heliograph.smpp.pdu.ReceiptPayload;

/** Shows the parts of a delivery receipt's text, and the state that text and TLVs tell of together. */
final class ReceiptReader implements PayloadReader {
    private final DeliveryReceipt receipt = new DeliveryReceipt();

    @Override
    public String kind() {
        return ReceiptPayload.KIND;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return true;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        wrap(key, frame, position, length);
        String state = MessageState.name(receipt.messageState());
        if (state == null && !receipt.isReceiptText()) {
            return;
        }
        visitor.beginMessage("smpp", "delivery receipt", position, length);
        show("id", receipt.id(), visitor);
        show("sub", receipt.sub(), visitor);
        show("dlvrd", receipt.dlvrd(), visitor);
        show("submit_date", receipt.submitDate(), visitor);
        show("done_date", receipt.doneDate(), visitor);
        show("stat", receipt.stat(), visitor);
        show("err", receipt.err(), visitor);
        if (receipt.hasText()) {
            visitor.derived("text", receipt.text().position(), receipt.text().octetLength(), receipt.text());
        }
        if (state != null) {
            visitor.derived("state", 0, length, state);
        }
        visitor.endMessage();
    }

    private void wrap(PayloadKey key, DirectBuffer frame, int position, int length) {
        receipt.wrap(frame, position, length);
        int id = (int) key.get(ReceiptPayload.ID_POSITION, -1);
        if (id >= 0) {
            receipt.receiptedMessageId(frame, id, (int) key.get(ReceiptPayload.ID_LENGTH, 0));
        }
        int state = (int) key.get(ReceiptPayload.STATE, -1);
        if (state >= 0 && state <= 0xFF) {
            receipt.messageState(state);
        }
        int error = (int) key.get(ReceiptPayload.ERROR_POSITION, -1);
        if (error >= 0) {
            receipt.networkErrorCode(frame, error, (int) key.get(ReceiptPayload.ERROR_LENGTH, 0));
        }
    }

    private static void show(String name, ReceiptValue value, FieldVisitor visitor) {
        if (value.length() > 0) {
            visitor.derived(name, value.position(), value.octetLength(), value);
        }
    }
}
