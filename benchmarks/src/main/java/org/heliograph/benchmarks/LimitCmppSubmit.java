package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_SUBMIT of CMPP 3.0 (§7.4.3.1) by hand: numbers in place of descriptors, and the checks of a codec. */
final class LimitCmppSubmit {
    private static final int COMMAND_ID = 0x00000004;
    private static final int MINIMUM = 163;
    private static final int FIXED = 141;
    private static final int DESTINATION = 32;
    private static final int LINK_ID = 20;

    private LimitCmppSubmit() {}

    /**
     * {@return 0 when every field lies inside the frame and they add up to it, otherwise which check failed}
     *
     * @param buffer that holds the frame.
     * @param offset of the frame.
     * @param length of the frame in octets.
     */
    static int check(DirectBuffer buffer, int offset, int length) {
        if (length < MINIMUM) {
            return 1;
        }
        if (buffer.getInt(offset, BIG_ENDIAN) != length) {
            return 2;
        }
        if (buffer.getInt(offset + 4, BIG_ENDIAN) != COMMAND_ID) {
            return 3;
        }
        int tail = FIXED + DESTINATION * (buffer.getByte(offset + 140) & 0xff);
        if (tail + 2 + LINK_ID > length) {
            return 4;
        }
        return tail + 2 + (buffer.getByte(offset + tail + 1) & 0xff) + LINK_ID == length ? 0 : 5;
    }

    static int route(DirectBuffer buffer, int offset, Sink sink, Blackhole blackhole) {
        blackhole.consume(buffer.getInt(offset + 4, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 8, BIG_ENDIAN));
        blackhole.consume(buffer.getByte(offset + 70) & 0xff);
        return LimitText.copyTrimmed(buffer, offset + FIXED, DESTINATION, sink.octets, 0);
    }

    static int full(DirectBuffer buffer, int offset, Sink sink, Blackhole blackhole) {
        numbers(buffer, offset, blackhole);
        int at = texts(buffer, offset, sink.octets);
        int count = buffer.getByte(offset + 140) & 0xff;
        blackhole.consume(count);
        int index = offset + FIXED;
        for (int i = 0; i < count; i++) {
            at = LimitText.copyTrimmed(buffer, index, DESTINATION, sink.octets, at);
            index += DESTINATION;
        }
        blackhole.consume(buffer.getByte(index) & 0xff);
        int length = buffer.getByte(index + 1) & 0xff;
        blackhole.consume(length);
        buffer.getBytes(index + 2, sink.octets, at, length);
        return LimitText.copyTrimmed(buffer, index + 2 + length, LINK_ID, sink.octets, at + length);
    }

    private static void numbers(DirectBuffer buffer, int offset, Blackhole blackhole) {
        blackhole.consume(buffer.getInt(offset, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 4, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 8, BIG_ENDIAN));
        blackhole.consume(buffer.getLong(offset + 12, BIG_ENDIAN));
        blackhole.consume(buffer.getByte(offset + 20) & 0xff);
        blackhole.consume(buffer.getByte(offset + 21) & 0xff);
        blackhole.consume(buffer.getByte(offset + 22) & 0xff);
        blackhole.consume(buffer.getByte(offset + 23) & 0xff);
        blackhole.consume(buffer.getByte(offset + 34) & 0xff);
        blackhole.consume(buffer.getByte(offset + 67) & 0xff);
        blackhole.consume(buffer.getByte(offset + 68) & 0xff);
        blackhole.consume(buffer.getByte(offset + 69) & 0xff);
        blackhole.consume(buffer.getByte(offset + 70) & 0xff);
    }

    private static int texts(DirectBuffer buffer, int offset, MutableDirectBuffer sink) {
        int at = LimitText.copyTrimmed(buffer, offset + 24, 10, sink, 0);
        at = LimitText.copyTrimmed(buffer, offset + 35, 32, sink, at);
        at = LimitText.copyTrimmed(buffer, offset + 71, 6, sink, at);
        at = LimitText.copyTrimmed(buffer, offset + 77, 2, sink, at);
        at = LimitText.copyTrimmed(buffer, offset + 79, 6, sink, at);
        at = LimitText.copyTrimmed(buffer, offset + 85, 17, sink, at);
        at = LimitText.copyTrimmed(buffer, offset + 102, 17, sink, at);
        return LimitText.copyTrimmed(buffer, offset + 119, 21, sink, at);
    }

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   to write.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    static int encode(CmppSubmitValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        DirectBuffer content = values.msgContent();
        int contentLength = content.capacity();
        int length = MINIMUM + DESTINATION + contentLength;
        if (contentLength > 0xff || length > capacity) {
            throw tooLong(contentLength, length, capacity);
        }
        LimitZero.fill(buffer, offset, FIXED + DESTINATION);
        LimitZero.fill(buffer, offset + length - LINK_ID, LINK_ID);
        buffer.putInt(offset, length, BIG_ENDIAN);
        buffer.putInt(offset + 4, COMMAND_ID, BIG_ENDIAN);
        putNumbers(values, buffer, offset);
        putTexts(values, buffer, offset);
        buffer.putByte(offset + 140, (byte) 1);
        LimitText.put(buffer, offset + FIXED, DESTINATION, values.destTerminalId());
        buffer.putByte(offset + 173, (byte) values.destTerminalType());
        buffer.putByte(offset + 174, (byte) contentLength);
        buffer.putBytes(offset + 175, content, 0, contentLength);
        LimitText.put(buffer, offset + 175 + contentLength, LINK_ID, values.linkId());
        return length;
    }

    private static void putNumbers(CmppSubmitValues values, MutableDirectBuffer buffer, int offset) {
        buffer.putInt(offset + 8, values.sequenceId(), BIG_ENDIAN);
        buffer.putLong(offset + 12, values.msgId(), BIG_ENDIAN);
        buffer.putByte(offset + 20, (byte) values.pkTotal());
        buffer.putByte(offset + 21, (byte) values.pkNumber());
        buffer.putByte(offset + 22, (byte) values.registeredDelivery());
        buffer.putByte(offset + 23, (byte) values.msgLevel());
        buffer.putByte(offset + 34, (byte) values.feeUserType());
        buffer.putByte(offset + 67, (byte) values.feeTerminalType());
        buffer.putByte(offset + 68, (byte) values.tpPid());
        buffer.putByte(offset + 69, (byte) values.tpUdhi());
        buffer.putByte(offset + 70, (byte) values.msgFmt());
    }

    private static void putTexts(CmppSubmitValues values, MutableDirectBuffer buffer, int offset) {
        LimitText.put(buffer, offset + 24, 10, values.serviceId());
        LimitText.put(buffer, offset + 35, 32, values.feeTerminalId());
        LimitText.put(buffer, offset + 71, 6, values.msgSrc());
        LimitText.put(buffer, offset + 77, 2, values.feeType());
        LimitText.put(buffer, offset + 79, 6, values.feeCode());
        LimitText.put(buffer, offset + 85, 17, values.validTime());
        LimitText.put(buffer, offset + 102, 17, values.atTime());
        LimitText.put(buffer, offset + 119, 21, values.srcId());
    }

    private static IllegalArgumentException tooLong(int content, int length, int capacity) {
        return new IllegalArgumentException(
                "content=" + content + " or length=" + length + " is beyond capacity=" + capacity);
    }
}
