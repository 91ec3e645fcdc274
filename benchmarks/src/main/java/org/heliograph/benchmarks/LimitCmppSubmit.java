package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.infra.Blackhole;

/**
 * CMPP_SUBMIT of CMPP 3.0 (§4.3) by hand: numbers in place of descriptors, and the checks of a codec.
 *
 * <p>The fields are read through a private view of exactly the frame, which was measured to be a little faster than
 * the shared buffer with an offset.
 */
final class LimitCmppSubmit {
    private static final int COMMAND_ID = 0x00000004;
    private static final int MINIMUM = 163;
    private static final int FIXED = 141;
    private static final int DESTINATION = 32;
    private static final int LINK_ID = 20;
    private static final int HEAD = FIXED + DESTINATION + 2;

    private LimitCmppSubmit() {}

    /**
     * {@return 0 when every field lies inside the frame and they add up to it, otherwise which check failed}
     *
     * @param frame  exactly the frame.
     * @param length of the frame in octets.
     */
    static int check(UnsafeBuffer frame, int length) {
        if (length < MINIMUM) {
            return 1;
        }
        if (frame.getInt(0, BIG_ENDIAN) != length) {
            return 2;
        }
        if (frame.getInt(4, BIG_ENDIAN) != COMMAND_ID) {
            return 3;
        }
        int tail = FIXED + DESTINATION * (frame.getByte(140) & 0xff);
        if (tail + 2 + LINK_ID > length) {
            return 4;
        }
        return tail + 2 + (frame.getByte(tail + 1) & 0xff) + LINK_ID == length ? 0 : 5;
    }

    static int route(UnsafeBuffer frame, Sink sink, Blackhole blackhole) {
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(frame.getInt(8, BIG_ENDIAN));
        blackhole.consume(frame.getByte(70) & 0xff);
        return LimitText.copyTrimmed(frame, FIXED, DESTINATION, sink.octets, 0);
    }

    static int full(UnsafeBuffer frame, Sink sink, Blackhole blackhole) {
        numbers(frame, blackhole);
        int at = texts(frame, sink.octets);
        int count = frame.getByte(140) & 0xff;
        blackhole.consume(count);
        int index = FIXED;
        for (int i = 0; i < count; i++) {
            at = LimitText.copyTrimmed(frame, index, DESTINATION, sink.octets, at);
            index += DESTINATION;
        }
        blackhole.consume(frame.getByte(index) & 0xff);
        int length = frame.getByte(index + 1) & 0xff;
        blackhole.consume(length);
        frame.getBytes(index + 2, sink.octets, at, length);
        return LimitText.copyTrimmed(frame, index + 2 + length, LINK_ID, sink.octets, at + length);
    }

    static int inPlace(UnsafeBuffer frame, Blackhole blackhole) {
        numbers(frame, blackhole);
        int octets = LimitText.length(frame, 24, 10)
                + LimitText.length(frame, 35, 32)
                + LimitText.length(frame, 71, 6)
                + LimitText.length(frame, 77, 2)
                + LimitText.length(frame, 79, 6)
                + LimitText.length(frame, 85, 17)
                + LimitText.length(frame, 102, 17)
                + LimitText.length(frame, 119, 21);
        int count = frame.getByte(140) & 0xff;
        blackhole.consume(count);
        int index = FIXED;
        for (int i = 0; i < count; i++) {
            octets += LimitText.length(frame, index, DESTINATION);
            index += DESTINATION;
        }
        blackhole.consume(frame.getByte(index) & 0xff);
        int length = frame.getByte(index + 1) & 0xff;
        blackhole.consume(length);
        return octets + length + LimitText.length(frame, index + 2 + length, LINK_ID);
    }

    private static void numbers(UnsafeBuffer frame, Blackhole blackhole) {
        blackhole.consume(frame.getInt(0, BIG_ENDIAN));
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(frame.getInt(8, BIG_ENDIAN));
        blackhole.consume(frame.getLong(12, BIG_ENDIAN));
        blackhole.consume(frame.getByte(20) & 0xff);
        blackhole.consume(frame.getByte(21) & 0xff);
        blackhole.consume(frame.getByte(22) & 0xff);
        blackhole.consume(frame.getByte(23) & 0xff);
        blackhole.consume(frame.getByte(34) & 0xff);
        blackhole.consume(frame.getByte(67) & 0xff);
        blackhole.consume(frame.getByte(68) & 0xff);
        blackhole.consume(frame.getByte(69) & 0xff);
        blackhole.consume(frame.getByte(70) & 0xff);
    }

    private static int texts(UnsafeBuffer frame, MutableDirectBuffer sink) {
        int at = LimitText.copyTrimmed(frame, 24, 10, sink, 0);
        at = LimitText.copyTrimmed(frame, 35, 32, sink, at);
        at = LimitText.copyTrimmed(frame, 71, 6, sink, at);
        at = LimitText.copyTrimmed(frame, 77, 2, sink, at);
        at = LimitText.copyTrimmed(frame, 79, 6, sink, at);
        at = LimitText.copyTrimmed(frame, 85, 17, sink, at);
        at = LimitText.copyTrimmed(frame, 102, 17, sink, at);
        return LimitText.copyTrimmed(frame, 119, 21, sink, at);
    }

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   to write.
     * @param image    that the fixed part is put together in.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    static int encode(CmppSubmitValues values, LimitImage image, MutableDirectBuffer buffer, int offset, int capacity) {
        DirectBuffer content = values.msgContent();
        int contentLength = content.capacity();
        int length = HEAD + contentLength + LINK_ID;
        if (contentLength > 0xff || length > capacity) {
            throw tooLong(contentLength, length, capacity);
        }
        image.start(HEAD + LINK_ID);
        putTexts(values, image);
        image.endTexts(HEAD + LINK_ID);
        image.buffer.putInt(0, length, BIG_ENDIAN);
        putNumbers(values, image.buffer, image.octets);
        image.octets[174] = (byte) contentLength;
        buffer.putBytes(offset, image.octets, 0, HEAD);
        buffer.putBytes(offset + HEAD, content, 0, contentLength);
        buffer.putBytes(offset + HEAD + contentLength, image.octets, HEAD, LINK_ID);
        return length;
    }

    private static void putTexts(CmppSubmitValues values, LimitImage image) {
        image.put(24, 10, values.serviceId());
        image.put(35, 32, values.feeTerminalId());
        image.put(71, 6, values.msgSrc());
        image.put(77, 2, values.feeType());
        image.put(79, 6, values.feeCode());
        image.put(85, 17, values.validTime());
        image.put(102, 17, values.atTime());
        image.put(119, 21, values.srcId());
        image.put(FIXED, DESTINATION, values.destTerminalId());
        image.put(HEAD, LINK_ID, values.linkId());
    }

    private static void putNumbers(CmppSubmitValues values, MutableDirectBuffer buffer, byte[] octets) {
        buffer.putInt(4, COMMAND_ID, BIG_ENDIAN);
        buffer.putInt(8, values.sequenceId(), BIG_ENDIAN);
        buffer.putLong(12, values.msgId(), BIG_ENDIAN);
        octets[20] = (byte) values.pkTotal();
        octets[21] = (byte) values.pkNumber();
        octets[22] = (byte) values.registeredDelivery();
        octets[23] = (byte) values.msgLevel();
        octets[34] = (byte) values.feeUserType();
        octets[67] = (byte) values.feeTerminalType();
        octets[68] = (byte) values.tpPid();
        octets[69] = (byte) values.tpUdhi();
        octets[70] = (byte) values.msgFmt();
        octets[140] = 1;
        octets[173] = (byte) values.destTerminalType();
    }

    private static IllegalArgumentException tooLong(int content, int length, int capacity) {
        return new IllegalArgumentException(
                "content=" + content + " or length=" + length + " is beyond capacity=" + capacity);
    }
}
