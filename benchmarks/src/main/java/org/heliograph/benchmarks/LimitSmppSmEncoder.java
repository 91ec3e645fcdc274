package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Writer of submit_sm and deliver_sm (SMPP 3.4 §4.4.1, §4.6.1) by hand, with the checks of {@link LimitSmppImage}. */
final class LimitSmppSmEncoder {
    private static final int HEADER = 16;
    private static final int MOST_ID = 65;
    private static final int MOST_TEXT = 255;

    private final LimitSmppImage image = new LimitSmppImage();

    /** Creates a writer. */
    LimitSmppSmEncoder() {}

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   of a submit_sm.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    int submit(SmppSmValues<SmppTlvs.Submit> values, MutableDirectBuffer buffer, int offset, int capacity) {
        SmppTlvs.Submit tlvs = values.tlvs();
        int head = head(values);
        int end = tlvs == null ? head : submitTlvs(tlvs, head);
        return finish(values, LimitSmppSm.SUBMIT_SM, head, end, buffer, offset, capacity);
    }

    private int submitTlvs(SmppTlvs.Submit tlvs, int head) {
        UnsafeBuffer to = image.buffer;
        int end = image.put(head + 16, MOST_ID, tlvs.destNetworkId());
        to.putInt(head, SmppTlvs.USER_MESSAGE_REFERENCE << 16 | 2, BIG_ENDIAN);
        to.putShort(head + 4, (short) tlvs.userMessageReference(), BIG_ENDIAN);
        to.putInt(head + 6, SmppTlvs.SOURCE_PORT << 16 | 2, BIG_ENDIAN);
        to.putShort(head + 10, (short) tlvs.sourcePort(), BIG_ENDIAN);
        to.putInt(head + 12, SmppTlvs.DEST_NETWORK_ID << 16 | end - head - 16, BIG_ENDIAN);
        return end;
    }

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   of a deliver_sm with a receipt.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    int receipt(SmppSmValues<SmppTlvs.Receipt> values, MutableDirectBuffer buffer, int offset, int capacity) {
        int head = head(values);
        int end = receiptTlvs(values.tlvs(), head);
        return finish(values, LimitSmppSm.DELIVER_SM, head, end, buffer, offset, capacity);
    }

    private int receiptTlvs(SmppTlvs.Receipt tlvs, int head) {
        int end = image.put(head + 4, MOST_ID, tlvs.receiptedMessageId());
        image.buffer.putInt(head, SmppTlvs.RECEIPTED_MESSAGE_ID << 16 | end - head - 4, BIG_ENDIAN);
        image.buffer.putInt(end, SmppTlvs.MESSAGE_STATE << 16 | 1, BIG_ENDIAN);
        image.octets[end + 4] = (byte) tlvs.messageState();
        return end + 5;
    }

    /** Puts all between the header and the text, and returns where the text or the TLVs come. */
    private int head(SmppSmValues<?> values) {
        byte[] octets = image.octets;
        int source = image.put(HEADER, 6, values.serviceType());
        octets[source] = (byte) values.sourceAddrTon();
        octets[source + 1] = (byte) values.sourceAddrNpi();
        int destination = image.put(source + 2, 21, values.sourceAddr());
        octets[destination] = (byte) values.destAddrTon();
        octets[destination + 1] = (byte) values.destAddrNpi();
        int middle = image.put(destination + 2, 21, values.destinationAddr());
        octets[middle] = (byte) values.esmClass();
        octets[middle + 1] = (byte) values.protocolId();
        octets[middle + 2] = (byte) values.priorityFlag();
        int validity = image.put(middle + 3, 17, values.scheduleDeliveryTime());
        int tail = image.put(validity, 17, values.validityPeriod());
        octets[tail] = (byte) values.registeredDelivery();
        octets[tail + 1] = (byte) values.replaceIfPresentFlag();
        octets[tail + 2] = (byte) values.dataCoding();
        octets[tail + 3] = (byte) values.smDefaultMsgId();
        octets[tail + 4] = (byte) values.shortMessage().capacity();
        return tail + 5;
    }

    private int finish(
            SmppSmValues<?> values,
            int commandId,
            int head,
            int end,
            MutableDirectBuffer buffer,
            int offset,
            int capacity) {
        DirectBuffer text = values.shortMessage();
        int textLength = text.capacity();
        int length = end + textLength;
        if (textLength > MOST_TEXT || length > capacity) {
            throw tooLong(textLength, length, capacity);
        }
        UnsafeBuffer to = image.buffer;
        to.putInt(0, length, BIG_ENDIAN);
        to.putInt(4, commandId, BIG_ENDIAN);
        to.putInt(8, 0, BIG_ENDIAN);
        to.putInt(12, values.sequenceNumber(), BIG_ENDIAN);
        buffer.putBytes(offset, image.octets, 0, head);
        buffer.putBytes(offset + head, text, 0, textLength);
        if (end != head) {
            buffer.putBytes(offset + head + textLength, image.octets, head, end - head);
        }
        return length;
    }

    private static IllegalArgumentException tooLong(int text, int length, int capacity) {
        return new IllegalArgumentException(
                "text=" + text + " or length=" + length + " is beyond capacity=" + capacity);
    }
}
