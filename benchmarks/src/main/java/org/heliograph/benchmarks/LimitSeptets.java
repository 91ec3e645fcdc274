package org.heliograph.benchmarks;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Septets by hand: whole groups of eight, so that only counts are handled that eight divides. */
final class LimitSeptets {
    private static final int GROUP = 8;
    private static final int BITS = 7;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final MethodHandle COMPRESS = find("compress");
    private static final MethodHandle EXPAND = find("expand");

    private LimitSeptets() {}

    private static MethodHandle find(String name) {
        try {
            MethodType type = MethodType.methodType(long.class, long.class, long.class);
            return MethodHandles.publicLookup().findStatic(Long.class, name, type);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    static int pack(DirectBuffer septets, int index, int count, MutableDirectBuffer octets, int offset) {
        int to = offset;
        int last = index + count - GROUP;
        for (int from = index; from < last; from += GROUP) {
            octets.putLong(to, gather(septets.getLong(from, LITTLE_ENDIAN)), LITTLE_ENDIAN);
            to += BITS;
        }
        putGroup(octets, to, gather(septets.getLong(last, LITTLE_ENDIAN)));
        return to + BITS - offset;
    }

    static int unpack(DirectBuffer octets, int offset, int count, MutableDirectBuffer septets, int index) {
        int to = index;
        int last = offset + (count / GROUP - 1) * BITS;
        for (int from = offset; from < last; from += BITS) {
            septets.putLong(to, scatter(octets.getLong(from, LITTLE_ENDIAN)), LITTLE_ENDIAN);
            to += GROUP;
        }
        septets.putLong(to, scatter(octets.getLong(last - 1, LITTLE_ENDIAN) >>> Byte.SIZE), LITTLE_ENDIAN);
        return count;
    }

    /** Writes seven octets and no more. */
    static void putGroup(MutableDirectBuffer octets, int index, long group) {
        octets.putInt(index, (int) group, LITTLE_ENDIAN);
        octets.putInt(index + 3, (int) (group >>> 24), LITTLE_ENDIAN);
    }

    static long gather(long septets) {
        if (COMPRESS == null) {
            long by14 = septets & 0x007F007F007F007FL | (septets & 0x7F007F007F007F00L) >>> 1;
            long by28 = by14 & 0x00003FFF00003FFFL | (by14 & 0x3FFF00003FFF0000L) >>> 2;
            return by28 & 0x000000000FFFFFFFL | (by28 & 0x0FFFFFFF00000000L) >>> 4;
        }
        try {
            return (long) COMPRESS.invokeExact(septets, LOW_BITS);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    static long scatter(long group) {
        if (EXPAND == null) {
            long by28 = group & 0x000000000FFFFFFFL | (group & 0x00FFFFFFF0000000L) << 4;
            long by14 = by28 & 0x00003FFF00003FFFL | (by28 & 0x0FFFC0000FFFC000L) << 2;
            return by14 & 0x007F007F007F007FL | (by14 & 0x3F803F803F803F80L) << 1;
        }
        try {
            return (long) EXPAND.invokeExact(group, LOW_BITS);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
