package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_DELIVER of CMPP 3.0 (§4.6) by hand. */
final class LimitCmppDeliver {
    private static final int COMMAND_ID = 0x00000005;
    private static final int MINIMUM = 109;
    private static final int CONTENT = 89;
    private static final int LINK_ID = 20;

    private LimitCmppDeliver() {}

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
        return MINIMUM + (frame.getByte(88) & 0xff) == length ? 0 : 4;
    }

    static int route(UnsafeBuffer frame, Sink sink, Blackhole blackhole) {
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(frame.getInt(8, BIG_ENDIAN));
        blackhole.consume(frame.getByte(53) & 0xff);
        return LimitText.copyTrimmed(frame, 20, 21, sink.octets, 0);
    }

    static int inPlace(UnsafeBuffer frame, Blackhole blackhole) {
        int length = numbers(frame, blackhole);
        return LimitText.length(frame, 20, 21)
                + LimitText.length(frame, 41, 10)
                + LimitText.length(frame, 54, 32)
                + length
                + LimitText.length(frame, CONTENT + length, LINK_ID);
    }

    private static int numbers(UnsafeBuffer frame, Blackhole blackhole) {
        blackhole.consume(frame.getInt(0, BIG_ENDIAN));
        blackhole.consume(frame.getInt(4, BIG_ENDIAN));
        blackhole.consume(frame.getInt(8, BIG_ENDIAN));
        blackhole.consume(frame.getLong(12, BIG_ENDIAN));
        blackhole.consume(frame.getByte(51) & 0xff);
        blackhole.consume(frame.getByte(52) & 0xff);
        blackhole.consume(frame.getByte(53) & 0xff);
        blackhole.consume(frame.getByte(86) & 0xff);
        blackhole.consume(frame.getByte(87) & 0xff);
        int length = frame.getByte(88) & 0xff;
        blackhole.consume(length);
        return length;
    }

    static int full(UnsafeBuffer frame, Sink sink, Blackhole blackhole) {
        int length = numbers(frame, blackhole);
        int at = LimitText.copyTrimmed(frame, 20, 21, sink.octets, 0);
        at = LimitText.copyTrimmed(frame, 41, 10, sink.octets, at);
        at = LimitText.copyTrimmed(frame, 54, 32, sink.octets, at);
        frame.getBytes(CONTENT, sink.octets, at, length);
        return LimitText.copyTrimmed(frame, CONTENT + length, LINK_ID, sink.octets, at + length);
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
    static int encode(
            CmppDeliverValues values, LimitImage image, MutableDirectBuffer buffer, int offset, int capacity) {
        DirectBuffer content = values.msgContent();
        int contentLength = content.capacity();
        int length = MINIMUM + contentLength;
        if (contentLength > 0xff || length > capacity) {
            throw tooLong(contentLength, length, capacity);
        }
        image.start(MINIMUM);
        image.put(20, 21, values.destId());
        image.put(41, 10, values.serviceId());
        image.put(54, 32, values.srcTerminalId());
        image.put(CONTENT, LINK_ID, values.linkId());
        image.endTexts(MINIMUM);
        image.buffer.putInt(0, length, BIG_ENDIAN);
        putNumbers(values, image.buffer, image.octets);
        image.octets[88] = (byte) contentLength;
        buffer.putBytes(offset, image.octets, 0, CONTENT);
        buffer.putBytes(offset + CONTENT, content, 0, contentLength);
        buffer.putBytes(offset + CONTENT + contentLength, image.octets, CONTENT, LINK_ID);
        return length;
    }

    private static void putNumbers(CmppDeliverValues values, MutableDirectBuffer buffer, byte[] octets) {
        buffer.putInt(4, COMMAND_ID, BIG_ENDIAN);
        buffer.putInt(8, values.sequenceId(), BIG_ENDIAN);
        buffer.putLong(12, values.msgId(), BIG_ENDIAN);
        octets[51] = (byte) values.tpPid();
        octets[52] = (byte) values.tpUdhi();
        octets[53] = (byte) values.msgFmt();
        octets[86] = (byte) values.srcTerminalType();
        octets[87] = (byte) values.registeredDelivery();
    }

    private static IllegalArgumentException tooLong(int content, int length, int capacity) {
        return new IllegalArgumentException(
                "content=" + content + " or length=" + length + " is beyond capacity=" + capacity);
    }
}
