package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;

/**
 * Moves groups of eight septets. The bounds of a buffer are looked at once for all groups, which the buffer itself does
 * for each word; where they do not fit, and for buffers of other classes, it does.
 */
final class SeptetGroups {
    private static final int GROUP = 8;
    private static final int BITS = 7;
    private static final long GROUP_BITS = 0x00FFFFFFFFFFFFFFL;
    private static final VarHandle ARRAY = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);

    private SeptetGroups() {}

    /**
     * Packs groups.
     *
     * @param septets  with eight for each group.
     * @param octets   to write to, with room for seven for each group and one more.
     * @param fillBits before the first septet; they become 0.
     * @return the bits that go before the next group, 0 if there was no group.
     */
    static long pack(
            DirectBuffer septets, int index, MutableDirectBuffer octets, int offset, int groups, int fillBits) {
        if (Memory.isRaw()
                && septets instanceof UnsafeBuffer source
                && octets instanceof UnsafeBuffer target
                && fits(source, index, groups * GROUP)
                && fits(target, offset, groups * BITS + 1)) {
            long from = source.addressOffset() + index;
            long to = target.addressOffset() + offset;
            if (fillBits == 0) {
                packInside(source.byteArray(), from, target.byteArray(), to, groups);
                return 0;
            }
            return packInside(source.byteArray(), from, target.byteArray(), to, groups, fillBits);
        }
        int carryShift = GROUP * BITS - fillBits;
        long carry = 0;
        for (int i = 0; i < groups; i++) {
            long group = Septets.gather(septets.getLong(index + i * GROUP, LITTLE_ENDIAN));
            octets.putLong(offset + i * BITS, group << fillBits | carry, LITTLE_ENDIAN);
            carry = group >>> carryShift;
        }
        return carry;
    }

    private static void packInside(byte[] septets, long from, byte[] octets, long to, int groups) {
        long source = from;
        long target = to;
        for (int i = 0; i < groups; i++) {
            Memory.putWord(octets, target, Septets.gather(Memory.word(septets, source)));
            source += GROUP;
            target += BITS;
        }
    }

    private static long packInside(byte[] septets, long from, byte[] octets, long to, int groups, int fillBits) {
        int carryShift = GROUP * BITS - fillBits;
        long carry = 0;
        for (int i = 0; i < groups; i++) {
            long group = Septets.gather(Memory.word(septets, from + i * GROUP));
            Memory.putWord(octets, to + i * BITS, group << fillBits | carry);
            carry = group >>> carryShift;
        }
        return carry;
    }

    /**
     * Packs groups of an array.
     *
     * @param before what the fill bits hold.
     */
    static long pack(byte[] septets, int from, byte[] octets, int to, int groups, int fillBits, long before) {
        if (fillBits == 0) {
            packWhole(septets, from, octets, to, groups);
            return 0;
        }
        int carryShift = GROUP * BITS - fillBits;
        long carry = before;
        for (int i = 0; i < groups; i++) {
            long group = Septets.gather((long) ARRAY.get(septets, from + i * GROUP));
            ARRAY.set(octets, to + i * BITS, group << fillBits | carry);
            carry = group >>> carryShift;
        }
        return carry;
    }

    private static void packWhole(byte[] septets, int from, byte[] octets, int to, int groups) {
        for (int i = 0; i < groups; i++) {
            ARRAY.set(octets, to + i * BITS, Septets.gather((long) ARRAY.get(septets, from + i * GROUP)));
        }
    }

    /**
     * Unpacks groups.
     *
     * @param octets  with seven for each group and one more.
     * @param septets to write to, with room for eight for each group.
     */
    static void unpack(
            DirectBuffer octets, int offset, MutableDirectBuffer septets, int index, int groups, int fillBits) {
        if (Memory.isRaw()
                && octets instanceof UnsafeBuffer source
                && septets instanceof UnsafeBuffer target
                && fits(source, offset, groups * BITS + 1)
                && fits(target, index, groups * GROUP)) {
            long from = source.addressOffset() + offset;
            long to = target.addressOffset() + index;
            unpackInside(source.byteArray(), from, target.byteArray(), to, groups, fillBits);
            return;
        }
        for (int i = 0; i < groups; i++) {
            long group = octets.getLong(offset + i * BITS, LITTLE_ENDIAN) >>> fillBits & GROUP_BITS;
            septets.putLong(index + i * GROUP, Septets.scatter(group), LITTLE_ENDIAN);
        }
    }

    private static void unpackInside(byte[] octets, long from, byte[] septets, long to, int groups, int fillBits) {
        for (int i = 0; i < groups; i++) {
            long group = Memory.word(octets, from + i * BITS) >>> fillBits & GROUP_BITS;
            Memory.putWord(septets, to + i * GROUP, Septets.scatter(group));
        }
    }

    /** Unpacks groups of an array. */
    static void unpack(byte[] octets, int from, byte[] septets, int to, int groups, int fillBits) {
        if (fillBits == 0) {
            unpackWhole(octets, from, septets, to, groups);
            return;
        }
        for (int i = 0; i < groups; i++) {
            long group = (long) ARRAY.get(octets, from + i * BITS) >>> fillBits & GROUP_BITS;
            ARRAY.set(septets, to + i * GROUP, Septets.scatter(group));
        }
    }

    private static void unpackWhole(byte[] octets, int from, byte[] septets, int to, int groups) {
        for (int i = 0; i < groups; i++) {
            ARRAY.set(septets, to + i * GROUP, Septets.scatter((long) ARRAY.get(octets, from + i * BITS)));
        }
    }

    /** Whether octets are inside a buffer as it is; if not, the buffer refuses them itself, or grows. */
    private static boolean fits(DirectBuffer buffer, int index, int length) {
        return index >= 0 && length >= 0 && length <= buffer.capacity() - index;
    }
}
