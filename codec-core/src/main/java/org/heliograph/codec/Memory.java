package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteOrder;
import org.agrona.BufferUtil;
import org.agrona.UnsafeApi;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Octets of a buffer, read and written without a look at its bounds, least significant octet first: for the inner loops of
 * codecs, and for nobody who cannot prove where they end.
 *
 * <p>A caller has to compare position and length with the capacity once for all it does in one call, right before: a
 * window may have moved since the last call. Agrona asks at each access, which costs a search or a copy by words a quarter to
 * a half of its time.
 *
 * <p>Agrona before version 2 has no such class, and a reference to it is resolved only where it is used. There, on a virtual
 * machine of the other byte order, or with {@code -Dheliograph.bounds.checks=true}, Agrona's own checks apply to each
 * access. Method handles in place of the references would cost what the compiler inlines in one method: each call through
 * one counts some 130 octets of code, a direct one 15.
 *
 * <p>A read asks whether there is an array: of a base that may be one or none the compiler does not know what is read, and
 * forgets behind it what it knows of all fields. Writes do not ask, which cost more than it won.
 */
public final class Memory {
    /** Whether accesses go without checks. */
    private static final boolean IS_RAW =
            ByteOrder.nativeOrder() == LITTLE_ENDIAN && !Boolean.getBoolean("heliograph.bounds.checks") && isThere();

    private static final long CHARACTERS = IS_RAW ? UnsafeApi.arrayBaseOffset(char[].class) : 0;

    private Memory() {}

    private static boolean isThere() {
        try {
            return UnsafeApi.getLong(new byte[Long.BYTES], BufferUtil.ARRAY_BASE_OFFSET) == 0;
        } catch (LinkageError e) {
            return false; // an older Agrona: its checked accessors serve
        }
    }

    /** {@return whether accesses go without checks; where not, the methods that take an array cannot be called} */
    public static boolean isRaw() {
        return IS_RAW;
    }

    /**
     * {@return eight octets as a number}
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet, known to be inside the buffer as the last one is.
     */
    public static long word(byte[] base, long address) {
        return base == null ? UnsafeApi.getLong(null, address) : UnsafeApi.getLong(base, address);
    }

    /**
     * {@return the number that the last octets before an address are, most significant octet first}
     *
     * @param base   array of the buffer, null for direct memory.
     * @param end    address behind the octets; the eight before it are known to be inside the buffer.
     * @param octets of the number, 1 to 7.
     */
    public static long numberBefore(byte[] base, long end, int octets) {
        return Long.reverseBytes(word(base, end - Long.BYTES)) & (1L << Byte.SIZE * octets) - 1;
    }

    /**
     * Writes eight octets.
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet, known to be inside the buffer as the last one is.
     * @param value   to write.
     */
    public static void putWord(byte[] base, long address, long value) {
        UnsafeApi.putLong(base, address, value);
    }

    /**
     * Writes four characters, the first one lowest.
     *
     * @param room  array to write to.
     * @param index of the first character, known to be inside the array as the last one is.
     * @param value to write.
     */
    public static void putWord(char[] room, int index, long value) {
        UnsafeApi.putLong(room, CHARACTERS + (long) index * Character.BYTES, value);
    }

    /**
     * {@return eight octets as a number}
     *
     * @param buffer   to read from.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     */
    public static long word(UnsafeBuffer buffer, int position) {
        return IS_RAW
                ? word(buffer.byteArray(), buffer.addressOffset() + position)
                : buffer.getLong(position, LITTLE_ENDIAN);
    }

    /**
     * {@return four octets as a number}
     *
     * @param buffer   to read from.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     */
    public static int half(UnsafeBuffer buffer, int position) {
        return IS_RAW
                ? half(buffer.byteArray(), buffer.addressOffset() + position)
                : buffer.getInt(position, LITTLE_ENDIAN);
    }

    /**
     * {@return four octets as a number}
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet, known to be inside the buffer as the last one is.
     */
    public static int half(byte[] base, long address) {
        return base == null ? UnsafeApi.getInt(null, address) : UnsafeApi.getInt(base, address);
    }

    /**
     * {@return two octets as a number with its sign}
     *
     * @param buffer   to read from.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     */
    public static short quarter(UnsafeBuffer buffer, int position) {
        return IS_RAW
                ? quarter(buffer.byteArray(), buffer.addressOffset() + position)
                : buffer.getShort(position, LITTLE_ENDIAN);
    }

    private static short quarter(byte[] base, long address) {
        return base == null ? UnsafeApi.getShort(null, address) : UnsafeApi.getShort(base, address);
    }

    /**
     * {@return an octet with its sign}
     *
     * @param buffer   to read from.
     * @param position of the octet, known to be inside the buffer.
     */
    public static byte octet(UnsafeBuffer buffer, int position) {
        return IS_RAW ? octet(buffer.byteArray(), buffer.addressOffset() + position) : buffer.getByte(position);
    }

    /**
     * {@return an octet with its sign}
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the octet, known to be inside the buffer.
     */
    public static byte octet(byte[] base, long address) {
        return base == null ? UnsafeApi.getByte(null, address) : UnsafeApi.getByte(base, address);
    }

    /**
     * Writes eight octets.
     *
     * @param buffer   to write to.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     * @param value    to write.
     */
    public static void putWord(UnsafeBuffer buffer, int position, long value) {
        if (IS_RAW) {
            putWord(buffer.byteArray(), buffer.addressOffset() + position, value);
        } else {
            buffer.putLong(position, value, LITTLE_ENDIAN);
        }
    }

    /**
     * Writes four octets.
     *
     * @param buffer   to write to.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     * @param value    to write.
     */
    public static void putHalf(UnsafeBuffer buffer, int position, int value) {
        if (IS_RAW) {
            putHalf(buffer.byteArray(), buffer.addressOffset() + position, value);
        } else {
            buffer.putInt(position, value, LITTLE_ENDIAN);
        }
    }

    /** Writes four octets to an address as {@link #putWord(byte[], long, long)} takes it. */
    static void putHalf(byte[] base, long address, int value) {
        UnsafeApi.putInt(base, address, value);
    }

    /**
     * Writes an octet.
     *
     * @param buffer   to write to.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     * @param value    to write.
     */
    public static void putOctet(UnsafeBuffer buffer, int position, byte value) {
        if (IS_RAW) {
            putOctet(buffer.byteArray(), buffer.addressOffset() + position, value);
        } else {
            buffer.putByte(position, value);
        }
    }

    /** Writes an octet to an address as {@link #putWord(byte[], long, long)} takes it. */
    static void putOctet(byte[] base, long address, byte value) {
        UnsafeApi.putByte(base, address, value);
    }

    /**
     * Copies octets, see {@link #copy(byte[], long, int, byte[], long)}.
     *
     * @param frame    to copy from.
     * @param position of the first octet.
     * @param count    of octets, known to be inside both buffers.
     * @param target   to copy to.
     * @param index    of the first octet in {@code target}.
     */
    public static void copy(UnsafeBuffer frame, int position, int count, UnsafeBuffer target, int index) {
        if (IS_RAW) {
            long from = frame.addressOffset() + position;
            copy(frame.byteArray(), from, count, target.byteArray(), target.addressOffset() + index);
        } else {
            target.putBytes(index, frame, position, count);
        }
    }

    /**
     * Copies octets that are inside both buffers and do not overlap, by words that do where their number is no multiple of
     * them.
     *
     * <p>The common lengths have no loop. That makes the method too large to be inlined, which is as well: inlined for
     * each text of a message it would use up what the compiler inlines in one method, and accessors become calls. Arrays
     * and addresses are taken once, since the compiler would load them again behind each write.
     *
     * @param source array to copy from, null for direct memory.
     * @param from   address of the first octet.
     * @param count  octets to copy.
     * @param room   array to copy to, null for direct memory.
     * @param to     address of the first octet.
     */
    public static void copy(byte[] source, long from, int count, byte[] room, long to) {
        long end = from + count;
        long last = to + count;
        if (count > 4 * Long.BYTES) {
            for (int i = 0; i < count - 2 * Long.BYTES; i += 2 * Long.BYTES) {
                putWord(room, to + i, word(source, from + i));
                putWord(room, to + i + Long.BYTES, word(source, from + i + Long.BYTES));
            }
            putWord(room, last - 2 * Long.BYTES, word(source, end - 2 * Long.BYTES));
            putWord(room, last - Long.BYTES, word(source, end - Long.BYTES));
        } else if (count > 2 * Long.BYTES) {
            putWord(room, to, word(source, from));
            putWord(room, to + Long.BYTES, word(source, from + Long.BYTES));
            putWord(room, last - 2 * Long.BYTES, word(source, end - 2 * Long.BYTES));
            putWord(room, last - Long.BYTES, word(source, end - Long.BYTES));
        } else if (count >= Long.BYTES) {
            putWord(room, to, word(source, from));
            putWord(room, last - Long.BYTES, word(source, end - Long.BYTES));
        } else if (count >= Integer.BYTES) {
            putHalf(room, to, half(source, from));
            putHalf(room, last - Integer.BYTES, half(source, end - Integer.BYTES));
        } else if (count > 0) {
            int middle = count >> 1;
            putOctet(room, to, octet(source, from));
            putOctet(room, to + middle, octet(source, from + middle));
            putOctet(room, last - 1, octet(source, end - 1));
        }
    }

    /**
     * The one look at the bounds that all accesses of a call stand on.
     *
     * @param buffer   to be accessed.
     * @param position of the first octet.
     * @param length   in octets.
     * @throws IndexOutOfBoundsException if they are not all inside the buffer.
     */
    public static void requireInside(UnsafeBuffer buffer, int position, int length) {
        if (position < 0 || length < 0 || position > buffer.capacity() - length) {
            throw IndexedMessage.outsideBuffer(buffer, position, length);
        }
    }
}
