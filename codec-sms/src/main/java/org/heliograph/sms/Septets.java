package org.heliograph.sms;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Packs 7-bit codes, one an octet, into octets and back (TS 23.038 §6.1.2): septet {@code i} takes the bits
 * {@code 7i} to {@code 7i+6} of the octets, lowest bit first. Behind a user data header a few fill bits come first, so
 * that the text starts where a septet of the whole content starts (TS 23.040 §9.2.3.24).
 *
 * <pre>{@code
 *  bit   7  6  5  4  3  2  1  0
 *      +--+--------------------+
 *      |s1|         s0         |  octet 0
 *      +--+--+-----------------+
 *      | s2  |       s1        |  octet 1
 *      +-----+-----------------+
 * }</pre>
 *
 * <p>Octets do not tell how many septets they hold: 7 and 8 septets both take 7 octets. So the count is the caller's,
 * from TP-UDL; where no field tells it, see {@link #unpackUssd} and {@link #countWithoutLength}.
 *
 * <p>Eight septets are moved at once, on JDK 19 and later by {@code Long.compress} where the processor has an
 * instruction for it. Holds no state; allocates nothing.
 */
public final class Septets {
    /**
     * System property that tells whether {@code Long.compress} and {@code Long.expand} are used. By default they are on
     * amd64, where all usual processors have them as one instruction; elsewhere they are slower than what stands in.
     */
    public static final String COMPRESS = "heliograph.sms.compress";

    private static final int BITS = 7;
    private static final int CR = 0x0D;

    /** Septets of a group, which takes {@link #BITS} octets. */
    private static final int GROUP = 8;

    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long GROUP_BITS = 0x00FFFFFFFFFFFFFFL;
    private static final MethodHandle GATHER = intrinsic("compress");
    private static final MethodHandle SCATTER = intrinsic("expand");

    private Septets() {}

    private static MethodHandle intrinsic(String name) {
        String arch = System.getProperty("os.arch");
        boolean isFast = arch.equals("amd64") || arch.equals("x86_64");
        if (!Boolean.parseBoolean(System.getProperty(COMPRESS, Boolean.toString(isFast)))) {
            return null;
        }
        try {
            MethodType type = MethodType.methodType(long.class, long.class, long.class);
            return MethodHandles.publicLookup().findStatic(Long.class, name, type);
        } catch (ReflectiveOperationException e) {
            // Before JDK 19 there is none.
            return null;
        }
    }

    /**
     * {@return the octets that septets take}
     *
     * @param count    of the septets.
     * @param fillBits before them, 0 to 6.
     */
    public static int octets(int count, int fillBits) {
        return (count * BITS + fillBits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /**
     * {@return the most septets that fit into octets}
     *
     * @param octets   to hold them, 0 or more.
     * @param fillBits before them, 0 to 6.
     */
    public static int count(int octets, int fillBits) {
        long bits = (long) octets * Byte.SIZE - fillBits;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, bits) / BITS);
    }

    /**
     * {@return the septets that a user data header takes, its fill bits included}
     *
     * @param headerLength in octets, UDHL included; 0 if there is none.
     */
    public static int headerSeptets(int headerLength) {
        return (headerLength * Byte.SIZE + BITS - 1) / BITS;
    }

    /**
     * {@return the bits between a user data header and a 7-bit text, 0 to 6}
     *
     * @param headerLength in octets, UDHL included; 0 if there is none.
     */
    public static int fillBits(int headerLength) {
        return headerSeptets(headerLength) * BITS - headerLength * Byte.SIZE;
    }

    /**
     * Packs septets. The highest bit of each is ignored; fill bits and the bits behind the last septet become 0.
     *
     * @param septets  buffer that holds them, one an octet.
     * @param index    of the first one.
     * @param count    of them.
     * @param octets   buffer to write to; may be the same one if {@code offset} is not above {@code index}.
     * @param offset   to write to.
     * @param fillBits before the first septet, 0 to 6.
     * @return the octets written, {@link #octets(int, int)}.
     */
    public static int pack(
            DirectBuffer septets, int index, int count, MutableDirectBuffer octets, int offset, int fillBits) {
        int length = octets(count, fillBits);
        // All but the last octets are written by whole words.
        int groups = (length - 1) / BITS;
        long carry = SeptetGroups.pack(septets, index, octets, offset, groups, fillBits);
        int done = groups * BITS;
        if (done < length) {
            int from = groups * GROUP;
            long group = gather(few(septets, index + from, count - from)) << fillBits | carry;
            putFew(octets, offset + done, length - done, group);
        }
        return length;
    }

    /**
     * Unpacks septets. Fill bits and the bits behind the last septet are ignored.
     *
     * @param octets   buffer that holds them.
     * @param offset   of the first octet.
     * @param fillBits before the first septet, 0 to 6.
     * @param count    of the septets; {@link #octets(int, int)} tells what they take.
     * @param septets  buffer to write to, one an octet, the highest bit 0.
     * @param index    to write to.
     * @return the septets written, which is {@code count}.
     */
    public static int unpack(
            DirectBuffer octets, int offset, int fillBits, int count, MutableDirectBuffer septets, int index) {
        int length = octets(count, fillBits);
        int groups = (length - 1) / BITS;
        SeptetGroups.unpack(octets, offset, septets, index, groups, fillBits);
        int done = groups * GROUP;
        if (done < count) {
            int from = groups * BITS;
            long group = few(octets, offset + from, length - from) >>> fillBits & GROUP_BITS;
            putFew(septets, index + done, count - done, scatter(group));
        }
        return count;
    }

    /**
     * Packs septets for USSD and cell broadcast (TS 23.038 §6.1.2.3): seven bits that are left over hold a CR, and
     * where the last septet is a CR that could be taken for this one, another follows.
     *
     * @param septets buffer that holds them, one an octet.
     * @param index   of the first one.
     * @param count   of them.
     * @param octets  buffer to write to.
     * @param offset  to write to.
     * @return the octets written, at most {@code octets(count + 1, 0)}.
     */
    public static int packUssd(DirectBuffer septets, int index, int count, MutableDirectBuffer octets, int offset) {
        int length = pack(septets, index, count, octets, offset, 0);
        if (count % GROUP == GROUP - 1) {
            int last = offset + length - 1;
            octets.putByte(last, (byte) (octets.getByte(last) & 1 | CR << 1));
        } else if (count > 0 && count % GROUP == 0 && (septets.getByte(index + count - 1) & 0x7F) == CR) {
            octets.putByte(offset + length, (byte) CR);
            return length + 1;
        }
        return length;
    }

    /**
     * Unpacks septets of USSD and cell broadcast, leaving out a CR that only pads.
     *
     * @param octets  buffer that holds them.
     * @param offset  of the first octet.
     * @param length  in octets.
     * @param septets buffer to write to, with room for {@code count(length, 0)}.
     * @param index   to write to.
     * @return the septets that count.
     */
    public static int unpackUssd(DirectBuffer octets, int offset, int length, MutableDirectBuffer septets, int index) {
        int count = unpack(octets, offset, 0, count(length, 0), septets, index);
        boolean endsInCr = count > 0 && septets.getByte(index + count - 1) == CR;
        boolean fillsGroup = count % GROUP == 0;
        boolean followsCr = count % GROUP == 1 && count > 1 && septets.getByte(index + count - 2) == CR;
        return endsInCr && (fillsGroup || followsCr) ? count - 1 : count;
    }

    /**
     * {@return how many septets octets hold where no field tells: as many as fit, less one if that fills the last octet
     * and is 0; a real {@code @} at this place is lost}
     *
     * @param octets   buffer that holds them.
     * @param offset   of the first octet.
     * @param length   in octets.
     * @param fillBits before the first septet, 0 to 6.
     */
    public static int countWithoutLength(DirectBuffer octets, int offset, int length, int fillBits) {
        int count = count(length, fillBits);
        boolean fillsOctet = count > 0 && (count * BITS + fillBits) % Byte.SIZE == 0;
        return fillsOctet && (octets.getByte(offset + length - 1) & 0xFE) == 0 ? count - 1 : count;
    }

    /** The low seven bits of eight octets, side by side. */
    static long gather(long septets) {
        return GATHER == null ? gatherPortable(septets) : gatherIntrinsic(septets);
    }

    /** Eight times seven bits, an octet for each. */
    static long scatter(long group) {
        return SCATTER == null ? scatterPortable(group) : scatterIntrinsic(group);
    }

    static long gatherPortable(long septets) {
        long by8 = septets & LOW_BITS;
        long by16 = by8 - ((by8 & 0x7F007F007F007F00L) >>> 1);
        long upper = by16 & 0x3FFF00003FFF0000L;
        long by32 = by16 ^ upper ^ upper >>> 2;
        return by32 & 0xFFFF_FFFFL | by32 >>> 32 << 28;
    }

    static long scatterPortable(long group) {
        long by32 = group & 0x0FFF_FFFFL | (group & GROUP_BITS) >>> 28 << 32;
        // Adding a part of a number to it moves that part on by one bit, adding it three times by two.
        long by16 = by32 + 3 * (by32 & 0x0FFFC0000FFFC000L);
        return by16 + (by16 & 0x3F803F803F803F80L);
    }

    static boolean hasIntrinsic() {
        return GATHER != null && SCATTER != null;
    }

    static long gatherIntrinsic(long septets) {
        try {
            return (long) GATHER.invokeExact(septets, LOW_BITS);
        } catch (Throwable e) {
            throw new AssertionError("a method of two numbers does not fail", e);
        }
    }

    static long scatterIntrinsic(long group) {
        try {
            return (long) SCATTER.invokeExact(group, LOW_BITS);
        } catch (Throwable e) {
            throw new AssertionError("a method of two numbers does not fail", e);
        }
    }

    /** Reads up to eight octets, the first one lowest. */
    private static long few(DirectBuffer buffer, int index, int length) {
        if (length == Long.BYTES) {
            return buffer.getLong(index, LITTLE_ENDIAN);
        }
        if (length >= Integer.BYTES) {
            int last = length - Integer.BYTES;
            long low = buffer.getInt(index, LITTLE_ENDIAN) & 0xFFFF_FFFFL;
            long high = buffer.getInt(index + last, LITTLE_ENDIAN) & 0xFFFF_FFFFL;
            return low | high << last * Byte.SIZE;
        }
        long octets = 0;
        for (int i = length - 1; i >= 0; i--) {
            octets = octets << Byte.SIZE | buffer.getByte(index + i) & 0xFF;
        }
        return octets;
    }

    /** Writes up to eight octets, the lowest one first; four and more by two words that overlap. */
    private static void putFew(MutableDirectBuffer buffer, int index, int length, long octets) {
        if (length == Long.BYTES) {
            buffer.putLong(index, octets, LITTLE_ENDIAN);
            return;
        }
        if (length >= Integer.BYTES) {
            int last = length - Integer.BYTES;
            buffer.putInt(index, (int) octets, LITTLE_ENDIAN);
            buffer.putInt(index + last, (int) (octets >>> last * Byte.SIZE), LITTLE_ENDIAN);
            return;
        }
        for (int i = 0; i < length; i++) {
            buffer.putByte(index + i, (byte) (octets >>> i * Byte.SIZE));
        }
    }
}
