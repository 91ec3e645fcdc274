package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;

/**
 * Writer of submit_sm and deliver_sm (SMPP 3.4 §4.4.1, §4.6.1) by hand, straight to the frame, with the checks of
 * {@link LimitSmppText}: the octets between two texts are one word.
 */
final class LimitSmppSmEncoder {
    private static final int HEADER = 16;
    private static final int MOST_ID = 65;
    private static final int MOST_TEXT = 255;
    /** More than any frame with its TLVs takes, and what is written behind. */
    private static final int MOST_FRAME = 512;

    private final UnsafeBuffer frame = new UnsafeBuffer(0, 0);
    private final UnsafeBuffer scratch = new UnsafeBuffer(new byte[MOST_FRAME]);

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
        UnsafeBuffer to = begin(buffer, offset, capacity);
        int end = message(values, to);
        SmppTlvs.Submit tlvs = values.tlvs();
        if (tlvs != null) {
            end = put(tlvs, to, end);
        }
        return finish(values, LimitSmppSm.SUBMIT_SM, end, to, buffer, offset, capacity);
    }

    private static int put(SmppTlvs.Submit tlvs, UnsafeBuffer to, int start) {
        putShortTlv(to, start, SmppTlvs.USER_MESSAGE_REFERENCE, tlvs.userMessageReference());
        putShortTlv(to, start + 6, SmppTlvs.SOURCE_PORT, tlvs.sourcePort());
        int end = LimitSmppText.put(to, start + 16, MOST_ID, tlvs.destNetworkId());
        Memory.putHalf(to, start + 12, Integer.reverseBytes(SmppTlvs.DEST_NETWORK_ID << 16 | end - start - 16));
        return end;
    }

    /** Puts the two octets behind it as well. */
    private static void putShortTlv(UnsafeBuffer to, int start, int tag, int value) {
        Memory.putWord(to, start, Long.reverseBytes((long) tag << 48 | 2L << 32 | (long) value << 16));
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
        UnsafeBuffer to = begin(buffer, offset, capacity);
        int end = put(values.tlvs(), to, message(values, to));
        return finish(values, LimitSmppSm.DELIVER_SM, end, to, buffer, offset, capacity);
    }

    private static int put(SmppTlvs.Receipt tlvs, UnsafeBuffer to, int start) {
        int end = LimitSmppText.put(to, start + 4, MOST_ID, tlvs.receiptedMessageId());
        Memory.putHalf(to, start, Integer.reverseBytes(SmppTlvs.RECEIPTED_MESSAGE_ID << 16 | end - start - 4));
        Memory.putWord(
                to,
                end,
                Long.reverseBytes(
                        (long) SmppTlvs.MESSAGE_STATE << 48 | 1L << 32 | (long) (tlvs.messageState() & 0xff) << 24));
        return end + 5;
    }

    /** Where there may be too little room the frame is put together elsewhere. */
    private UnsafeBuffer begin(MutableDirectBuffer buffer, int offset, int capacity) {
        if (capacity < MOST_FRAME) {
            return scratch;
        }
        frame.wrap(buffer, offset, capacity);
        return frame;
    }

    /** Puts all behind the header up to the end of the text, and returns where that is. */
    private static int message(SmppSmValues<?> values, UnsafeBuffer to) {
        int source = LimitSmppText.put(to, HEADER, 6, values.serviceType());
        putTwo(to, source, values.sourceAddrTon(), values.sourceAddrNpi());
        int destination = LimitSmppText.put(to, source + 2, 21, values.sourceAddr());
        putTwo(to, destination, values.destAddrTon(), values.destAddrNpi());
        int middle = LimitSmppText.put(to, destination + 2, 21, values.destinationAddr());
        int first = values.esmClass() & 0xff | (values.protocolId() & 0xff) << 8 | (values.priorityFlag() & 0xff) << 16;
        Memory.putHalf(to, middle, first);
        int validity = LimitSmppText.put(to, middle + 3, 17, values.scheduleDeliveryTime());
        int tail = LimitSmppText.put(to, validity, 17, values.validityPeriod());
        DirectBuffer text = values.shortMessage();
        int length = text.capacity();
        if (length > MOST_TEXT) {
            throw tooLong(length, 0, 0);
        }
        int last = values.registeredDelivery() & 0xff
                | (values.replaceIfPresentFlag() & 0xff) << 8
                | (values.dataCoding() & 0xff) << 16
                | values.smDefaultMsgId() << 24;
        Memory.putWord(to, tail, (long) length << Integer.SIZE | last & 0xffffffffL);
        to.putBytes(tail + 5, text, 0, length);
        return tail + 5 + length;
    }

    private static void putTwo(UnsafeBuffer to, int index, int first, int second) {
        Memory.putHalf(to, index, first & 0xff | (second & 0xff) << 8);
    }

    private int finish(
            SmppSmValues<?> values,
            int commandId,
            int length,
            UnsafeBuffer to,
            MutableDirectBuffer buffer,
            int offset,
            int capacity) {
        Memory.putWord(to, 0, Long.reverseBytes((long) length << Integer.SIZE | commandId));
        Memory.putWord(to, Long.BYTES, Long.reverseBytes(values.sequenceNumber() & 0xffffffffL));
        if (to == scratch) {
            if (length > capacity) {
                throw tooLong(values.shortMessage().capacity(), length, capacity);
            }
            buffer.putBytes(offset, scratch, 0, length);
        }
        return length;
    }

    private static IllegalArgumentException tooLong(int text, int length, int capacity) {
        return new IllegalArgumentException(
                "text=" + text + " or length=" + length + " is beyond capacity=" + capacity);
    }
}
