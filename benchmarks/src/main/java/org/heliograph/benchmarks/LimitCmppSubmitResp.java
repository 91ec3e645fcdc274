package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_SUBMIT_RESP of CMPP 3.0 (§4.4) by hand, in the shared buffer. */
final class LimitCmppSubmitResp {
    private static final int COMMAND_ID = 0x80000004;
    private static final int LENGTH = 24;

    private LimitCmppSubmitResp() {}

    /**
     * {@return 0 when the frame is an answer of the right length, otherwise which check failed}
     *
     * @param buffer that holds the frame.
     * @param offset of the frame.
     * @param length of the frame in octets.
     */
    static int check(DirectBuffer buffer, int offset, int length) {
        if (length != LENGTH) {
            return 1;
        }
        if (buffer.getInt(offset, BIG_ENDIAN) != length) {
            return 2;
        }
        return buffer.getInt(offset + 4, BIG_ENDIAN) == COMMAND_ID ? 0 : 3;
    }

    static void route(DirectBuffer buffer, int offset, Blackhole blackhole) {
        blackhole.consume(buffer.getInt(offset + 4, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 8, BIG_ENDIAN));
        blackhole.consume(buffer.getLong(offset + 12, BIG_ENDIAN));
    }

    static void full(DirectBuffer buffer, int offset, Blackhole blackhole) {
        blackhole.consume(buffer.getInt(offset, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 4, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 8, BIG_ENDIAN));
        blackhole.consume(buffer.getLong(offset + 12, BIG_ENDIAN));
        blackhole.consume(buffer.getInt(offset + 20, BIG_ENDIAN));
    }

    /**
     * {@return the length of the frame in octets}
     *
     * @param values   to write.
     * @param buffer   to write to.
     * @param offset   of the frame.
     * @param capacity from the offset, in octets.
     */
    static int encode(CmppSubmitRespValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        if (LENGTH > capacity) {
            throw tooLong(capacity);
        }
        buffer.putInt(offset, LENGTH, BIG_ENDIAN);
        buffer.putInt(offset + 4, COMMAND_ID, BIG_ENDIAN);
        buffer.putInt(offset + 8, values.sequenceId(), BIG_ENDIAN);
        buffer.putLong(offset + 12, values.msgId(), BIG_ENDIAN);
        buffer.putInt(offset + 20, values.result(), BIG_ENDIAN);
        return LENGTH;
    }

    private static IllegalArgumentException tooLong(int capacity) {
        return new IllegalArgumentException("length=" + LENGTH + " is beyond capacity=" + capacity);
    }
}
