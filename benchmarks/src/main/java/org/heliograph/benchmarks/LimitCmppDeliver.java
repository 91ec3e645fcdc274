package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_DELIVER of CMPP 3.0 (§7.4.5.1) by hand. */
final class LimitCmppDeliver {
    private static final int COMMAND_ID = 0x00000005;
    private static final int MINIMUM = 109;
    private static final int CONTENT = 89;
    private static final int LINK_ID = 20;

    private LimitCmppDeliver() {}

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
        return MINIMUM + (buffer.getByte(offset + 88) & 0xff) == length ? 0 : 4;
    }

    static int route(DirectBuffer buffer, int offset, Sink sink, Blackhole blackhole) {
        blackhole.consume(buffer.getInt(offset + 4, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 8, BIG_ENDIAN));
        blackhole.consume(buffer.getByte(offset + 53) & 0xff);
        return LimitText.copyTrimmed(buffer, offset + 20, 21, sink.octets, 0);
    }

    static int full(DirectBuffer buffer, int offset, Sink sink, Blackhole blackhole) {
        blackhole.consume(buffer.getInt(offset, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 4, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 8, BIG_ENDIAN));
        blackhole.consume(buffer.getLong(offset + 12, BIG_ENDIAN));
        blackhole.consume(buffer.getByte(offset + 51) & 0xff);
        blackhole.consume(buffer.getByte(offset + 52) & 0xff);
        blackhole.consume(buffer.getByte(offset + 53) & 0xff);
        blackhole.consume(buffer.getByte(offset + 86) & 0xff);
        blackhole.consume(buffer.getByte(offset + 87) & 0xff);
        int length = buffer.getByte(offset + 88) & 0xff;
        blackhole.consume(length);
        int at = LimitText.copyTrimmed(buffer, offset + 20, 21, sink.octets, 0);
        at = LimitText.copyTrimmed(buffer, offset + 41, 10, sink.octets, at);
        at = LimitText.copyTrimmed(buffer, offset + 54, 32, sink.octets, at);
        buffer.getBytes(offset + CONTENT, sink.octets, at, length);
        return LimitText.copyTrimmed(buffer, offset + CONTENT + length, LINK_ID, sink.octets, at + length);
    }

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   to write.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    static int encode(CmppDeliverValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        DirectBuffer content = values.msgContent();
        int contentLength = content.capacity();
        int length = MINIMUM + contentLength;
        if (contentLength > 0xff || length > capacity) {
            throw tooLong(contentLength, length, capacity);
        }
        LimitZero.fill(buffer, offset, CONTENT);
        LimitZero.fill(buffer, offset + CONTENT + contentLength, LINK_ID);
        buffer.putInt(offset, length, BIG_ENDIAN);
        buffer.putInt(offset + 4, COMMAND_ID, BIG_ENDIAN);
        buffer.putInt(offset + 8, values.sequenceId(), BIG_ENDIAN);
        buffer.putLong(offset + 12, values.msgId(), BIG_ENDIAN);
        LimitText.put(buffer, offset + 20, 21, values.destId());
        LimitText.put(buffer, offset + 41, 10, values.serviceId());
        buffer.putByte(offset + 51, (byte) values.tpPid());
        buffer.putByte(offset + 52, (byte) values.tpUdhi());
        buffer.putByte(offset + 53, (byte) values.msgFmt());
        LimitText.put(buffer, offset + 54, 32, values.srcTerminalId());
        buffer.putByte(offset + 86, (byte) values.srcTerminalType());
        buffer.putByte(offset + 87, (byte) values.registeredDelivery());
        buffer.putByte(offset + 88, (byte) contentLength);
        buffer.putBytes(offset + CONTENT, content, 0, contentLength);
        LimitText.put(buffer, offset + CONTENT + contentLength, LINK_ID, values.linkId());
        return length;
    }

    private static IllegalArgumentException tooLong(int content, int length, int capacity) {
        return new IllegalArgumentException(
                "content=" + content + " or length=" + length + " is beyond capacity=" + capacity);
    }
}
