package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Moves groups of eight septets. Where both buffers lie over arrays, or both over direct memory, the loop runs over
 * these: its bounds are checked once, which a buffer does for each word, and it is the same for buffers of all classes.
 */
final class SeptetGroups {
    private static final int GROUP = 8;
    private static final int BITS = 7;
    private static final long GROUP_BITS = 0x00FFFFFFFFFFFFFFL;
    private static final VarHandle ARRAY = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
    private static final VarHandle MEMORY = MethodHandles.byteBufferViewVarHandle(long[].class, LITTLE_ENDIAN);

    static {
        // The compiler does not inline what has a type in its signature that is not loaded, and does not look again.
        // All
        // access to the memory of a ByteBuffer has one that else is loaded at some time while it compiles: pack() was
        // six
        // times slower then. Listing methods loads the types of their signatures.
        Buffer.class.getDeclaredMethods();
    }

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
        boolean fits = fits(septets, index, groups * GROUP) && fits(octets, offset, groups * BITS + 1);
        if (fits && septets.byteArray() != null && octets.byteArray() != null) {
            int from = index + septets.wrapAdjustment();
            int to = offset + octets.wrapAdjustment();
            return pack(septets.byteArray(), from, octets.byteArray(), to, groups, fillBits, 0);
        }
        if (fits
                && isDirect(septets)
                && isDirect(octets)
                && !octets.byteBuffer().isReadOnly()) {
            int from = index + septets.wrapAdjustment();
            int to = offset + octets.wrapAdjustment();
            return pack(septets.byteBuffer(), from, octets.byteBuffer(), to, groups, fillBits);
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

    /**
     * Packs groups of an array.
     *
     * @param before what the fill bits hold.
     */
    static long pack(byte[] septets, int from, byte[] octets, int to, int groups, int fillBits, long before) {
        int carryShift = GROUP * BITS - fillBits;
        long carry = before;
        for (int i = 0; i < groups; i++) {
            long group = Septets.gather((long) ARRAY.get(septets, from + i * GROUP));
            ARRAY.set(octets, to + i * BITS, group << fillBits | carry);
            carry = group >>> carryShift;
        }
        return carry;
    }

    private static long pack(ByteBuffer septets, int from, ByteBuffer octets, int to, int groups, int fillBits) {
        int carryShift = GROUP * BITS - fillBits;
        long carry = 0;
        for (int i = 0; i < groups; i++) {
            long group = Septets.gather((long) MEMORY.get(septets, from + i * GROUP));
            MEMORY.set(octets, to + i * BITS, group << fillBits | carry);
            carry = group >>> carryShift;
        }
        return carry;
    }

    /**
     * Unpacks groups.
     *
     * @param octets  with seven for each group and one more.
     * @param septets to write to, with room for eight for each group.
     */
    static void unpack(
            DirectBuffer octets, int offset, MutableDirectBuffer septets, int index, int groups, int fillBits) {
        boolean fits = fits(octets, offset, groups * BITS + 1) && fits(septets, index, groups * GROUP);
        if (fits && octets.byteArray() != null && septets.byteArray() != null) {
            int from = offset + octets.wrapAdjustment();
            int to = index + septets.wrapAdjustment();
            unpack(octets.byteArray(), from, septets.byteArray(), to, groups, fillBits);
        } else if (fits
                && isDirect(octets)
                && isDirect(septets)
                && !septets.byteBuffer().isReadOnly()) {
            int from = offset + octets.wrapAdjustment();
            int to = index + septets.wrapAdjustment();
            unpack(octets.byteBuffer(), from, septets.byteBuffer(), to, groups, fillBits);
        } else {
            for (int i = 0; i < groups; i++) {
                long group = octets.getLong(offset + i * BITS, LITTLE_ENDIAN) >>> fillBits & GROUP_BITS;
                septets.putLong(index + i * GROUP, Septets.scatter(group), LITTLE_ENDIAN);
            }
        }
    }

    /** Unpacks groups of an array. */
    static void unpack(byte[] octets, int from, byte[] septets, int to, int groups, int fillBits) {
        for (int i = 0; i < groups; i++) {
            long group = (long) ARRAY.get(octets, from + i * BITS) >>> fillBits & GROUP_BITS;
            ARRAY.set(septets, to + i * GROUP, Septets.scatter(group));
        }
    }

    private static void unpack(ByteBuffer octets, int from, ByteBuffer septets, int to, int groups, int fillBits) {
        for (int i = 0; i < groups; i++) {
            long group = (long) MEMORY.get(octets, from + i * BITS) >>> fillBits & GROUP_BITS;
            MEMORY.set(septets, to + i * GROUP, Septets.scatter(group));
        }
    }

    /** Whether octets are inside a buffer as it is; if not, the buffer refuses them itself, or grows. */
    private static boolean fits(DirectBuffer buffer, int index, int length) {
        return index >= 0 && length >= 0 && length <= buffer.capacity() - index;
    }

    /** Whether all of a buffer can be reached by the direct memory that it wraps. */
    private static boolean isDirect(DirectBuffer buffer) {
        ByteBuffer memory = buffer.byteBuffer();
        return memory != null && memory.isDirect() && buffer.wrapAdjustment() + buffer.capacity() <= memory.limit();
    }
}
