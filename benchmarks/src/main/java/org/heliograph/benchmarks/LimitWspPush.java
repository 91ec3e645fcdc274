package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** The push of {@link WspPushBenchmark} (WAP-230 §8.2.4.1), written by hand: codes and short integers in place of names. */
final class LimitWspPush {
    private static final int PUSH = 0x06;
    private static final int HEADERS = 3;
    private static final int SHORT = 0x80;
    /** Octets of all but the URI and the data. */
    private static final int FIXED = 27;
    /** Content type application/vnd.wap.sic with charset UTF-8, three octets behind their length. */
    private static final int CONTENT_TYPE = 0x03AE81EA;

    private LimitWspPush() {}

    /** {@return the length of the PDU in octets; refuses what its short forms cannot hold} */
    static int encode(WspPushValues values, DirectBuffer data, MutableDirectBuffer target, int offset, int capacity) {
        int length = data.capacity();
        require(values.uri().length() + FIXED + length <= capacity && length < SHORT);
        target.putByte(offset, (byte) values.tid());
        target.putByte(offset + 1, (byte) PUSH);
        int start = offset + HEADERS;
        target.putInt(start, CONTENT_TYPE, BIG_ENDIAN);
        target.putByte(start + 4, (byte) 0xB0);
        int index = text(values.uri(), target, start + 5);
        index = octets(0xAF, values.applicationId() | SHORT, target, index);
        index = octets(0xB4, values.pushFlag() | SHORT, target, index);
        index = date(0x92, values.date(), target, index);
        index = date(0x94, values.expires(), target, index);
        index = octets(0x8D, length | SHORT, target, index);
        require(index - start < SHORT);
        target.putByte(offset + 2, (byte) (index - start));
        target.putBytes(index, data, 0, length);
        return index + length - offset;
    }

    private static int octets(int code, int value, MutableDirectBuffer target, int index) {
        target.putByte(index, (byte) code);
        target.putByte(index + 1, (byte) value);
        return index + 2;
    }

    private static int date(int code, long seconds, MutableDirectBuffer target, int index) {
        require(seconds >>> 24 != 0 && seconds >>> 32 == 0);
        octets(code, Integer.BYTES, target, index);
        target.putInt(index + 2, (int) seconds, BIG_ENDIAN);
        return index + 2 + Integer.BYTES;
    }

    private static int text(String text, MutableDirectBuffer target, int index) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            require(c > 0 && c < SHORT);
            target.putByte(index + i, (byte) c);
        }
        target.putByte(index + length, (byte) 0);
        return index + length + 1;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("a value does not fit");
        }
    }
}
