package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * UCS-2 by hand: characters copied as they lie in memory, and turned round four at once. Surrogates are looked for and
 * refused.
 */
final class LimitUcs2 {
    private static final int CAPACITY = 1024;
    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final long LOW_OCTETS = 0xFF * ONES;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);

    private final char[] characters = new char[CAPACITY];
    private final byte[] octets = new byte[2 * CAPACITY];
    private final CharBuffer units =
            ByteBuffer.wrap(octets).order(LITTLE_ENDIAN).asCharBuffer();

    private static long turn(long group) {
        return (group & LOW_OCTETS) << 8 | group >>> 8 & LOW_OCTETS;
    }

    private static long surrogates(long group) {
        long others = (group ^ 0xD800 * ONES) & 0xF800 * ONES;
        return others - ONES & ~others & 0x8000 * ONES;
    }

    int encode(String text, int from, int to, MutableDirectBuffer buffer, int index) {
        int length = 2 * (to - from);
        text.getChars(from, to, characters, 0);
        units.clear();
        units.put(characters, 0, to - from);
        LONGS.set(octets, length, 0L);
        long found = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long group = (long) LONGS.get(octets, i);
            found |= surrogates(group);
            LONGS.set(octets, i, turn(group));
        }
        buffer.putBytes(index, octets, 0, length);
        return found == 0 ? length : -1;
    }

    int decode(DirectBuffer buffer, int offset, int length, CharBuffer out) {
        buffer.getBytes(offset, octets, 0, length);
        LONGS.set(octets, length, 0L);
        long found = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long group = turn((long) LONGS.get(octets, i));
            found |= surrogates(group);
            LONGS.set(octets, i, group);
        }
        units.limit(length / 2).position(0);
        out.put(units);
        return found == 0 ? length / 2 : -1;
    }
}
