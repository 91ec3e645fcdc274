package org.heliograph.smpp.pdu;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Memory;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NulSearch;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.Shape;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.DataCoding;
import org.heliograph.smpp.DeliveryReceipt;
import org.heliograph.smpp.EsmClass;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.sms.SmsPayload;
import org.heliograph.sms.UserDataHeader;

/**
 * A PDU with the text of a short message.
 *
 * @param <M> the concrete message.
 */
public abstract class TextMessage<M extends TextMessage<M>> extends TlvMessage<M> implements ShortMessage {
    private final Counted shortMessage;
    private final AddressFields addresses;
    private final UnsafeBuffer text = AgronaAccess.newView();
    private final UserDataHeader header = new UserDataHeader();
    private final PayloadKey content = new PayloadKey(SmsPayload.CONTENT);
    private final PayloadKey receipt = new PayloadKey(ReceiptPayload.KIND);
    private int textPosition;
    private int textLength;

    /**
     * Makes a flyweight.
     *
     * @param type         of the message.
     * @param settings     of reading and writing.
     * @param set          the field of the TLVs.
     * @param shortMessage the field of the text; null for messages that carry it in message_payload only.
     */
    protected TextMessage(MessageType<M> type, Settings settings, TlvSet set, Counted shortMessage) {
        super(type, settings, set);
        this.shortMessage = shortMessage;
        addresses = AddressFields.of(type);
    }

    /**
     * Looks in one go at a PDU of five texts, the short message and TLVs, as submit_sm and deliver_sm are; see
     * {@link #isPlain}.
     */
    final boolean isPlainBody(UnsafeBuffer frame) {
        Shape shape = type().shape();
        int limit = frame.capacity();
        if (!isPlainHead(frame)) {
            return false;
        }
        byte[] base = frame.byteArray();
        long address = frame.addressOffset();
        int serviceType = NulSearch.endOfRare(base, address, shape.b0(), limit);
        int source = NulSearch.end(base, address, serviceType + shape.b1(), limit);
        int destination = NulSearch.end(base, address, source + shape.b2(), limit);
        int schedule = NulSearch.endOfRare(base, address, destination + shape.b3(), limit);
        int validity = NulSearch.endOfRare(base, address, schedule + shape.b4(), limit);
        int start = validity + shape.b5();
        if (serviceType == 0 || source == 0 || destination == 0 || schedule == 0 || validity == 0 || start > limit) {
            return false;
        }
        int end = start + (Memory.octet(base, address + start - 1) & 0xFF);
        return end <= limit
                && TlvSet.fill(base, address, end, limit, settings().limits().tlvs())
                && indexed(serviceType, source, destination, schedule, validity, end, limit, 0, 0);
    }

    @Override
    public final DirectBuffer text() {
        isTextInPayload();
        text.wrap(frame(), textPosition, textLength);
        return text;
    }

    @Override
    public final int textPosition() {
        isTextInPayload();
        return textPosition;
    }

    @Override
    public final boolean isTextInPayload() {
        textPosition = shortMessage == null ? SmppHeader.LENGTH : position(shortMessage);
        textLength = shortMessage == null ? 0 : end(shortMessage) - textPosition;
        TlvCursor finder = finder();
        boolean payload = finder.find(SmppTlv.MESSAGE_PAYLOAD) && (finder.length() > 0 || textLength == 0);
        if (payload) {
            textPosition = finder.position();
            textLength = finder.length();
        }
        return payload;
    }

    @Override
    protected final void visitPayload(FieldVisitor visitor) {
        isTextInPayload();
        if (textLength > 0) {
            content.set(SmsPayload.ALPHABET, DataCoding.smsAlphabet(dataCoding()))
                    .set(SmsPayload.UDHI, EsmClass.isUdhi(esmClass()) ? 1 : 0)
                    .set(SmsPayload.SAR_MSG_REF_NUM, finder().number(SmppTlv.SAR_MSG_REF_NUM, -1))
                    .set(SmsPayload.SAR_TOTAL_SEGMENTS, finder().number(SmppTlv.SAR_TOTAL_SEGMENTS, -1))
                    .set(SmsPayload.SAR_SEGMENT_SEQNUM, finder().number(SmppTlv.SAR_SEGMENT_SEQNUM, -1));
            addresses.tell(this, content);
            visitor.payload(content, textPosition, textLength, frame());
        }
        if (carriesReceipt()) {
            visitReceipt(visitor);
        }
    }

    private void visitReceipt(FieldVisitor visitor) {
        TlvCursor finder = finder();
        boolean hasId = finder.find(SmppTlv.RECEIPTED_MESSAGE_ID);
        receipt.set(ReceiptPayload.ID_POSITION, hasId ? finder.position() : -1)
                .set(ReceiptPayload.ID_LENGTH, hasId ? finder.length() : -1)
                .set(ReceiptPayload.STATE, finder.number(SmppTlv.MESSAGE_STATE, -1));
        boolean hasError = finder.find(SmppTlv.NETWORK_ERROR_CODE);
        receipt.set(ReceiptPayload.ERROR_POSITION, hasError ? finder.position() : -1)
                .set(ReceiptPayload.ERROR_LENGTH, hasError ? finder.length() : -1);
        int skipped = headerLength();
        visitor.payload(receipt, textPosition + skipped, textLength - skipped, frame());
    }

    /** {@return whether this is a delivery receipt or an intermediate notification, as esm_class says} */
    public boolean carriesReceipt() {
        return false;
    }

    /**
     * Reads a delivery receipt from the text, wherever it is, and from the TLVs.
     *
     * @param target to read with; it is a window on this frame then.
     * @return whether this is a receipt, see {@link #carriesReceipt()}; if not, the target is left as it was.
     */
    public final boolean readReceipt(DeliveryReceipt target) {
        if (!carriesReceipt()) {
            return false;
        }
        isTextInPayload();
        int skipped = headerLength();
        target.wrap(frame(), textPosition + skipped, textLength - skipped);
        TlvCursor finder = finder();
        if (finder.find(SmppTlv.RECEIPTED_MESSAGE_ID)) {
            target.receiptedMessageId(frame(), finder.position(), finder.length());
        }
        long state = finder.number(SmppTlv.MESSAGE_STATE, -1);
        if (state >= 0 && state <= 0xFF) {
            target.messageState((int) state);
        }
        if (finder.find(SmppTlv.NETWORK_ERROR_CODE)) {
            target.networkErrorCode(frame(), finder.position(), finder.length());
        }
        return true;
    }

    /** The octets of a user data header before the text; 0 if there is none or it does not fit. */
    private int headerLength() {
        if (!EsmClass.isUdhi(esmClass())) {
            return 0;
        }
        header.wrap(frame(), textPosition, textLength);
        return header.octets().capacity();
    }
}
