package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteOrder;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Octets of a buffer, read and written without a look at its bounds, least significant octet first: for the inner loops of
 * codecs, and for nobody who cannot prove where they end.
 *
 * <p>A caller has to compare position and length with the capacity once for all it does in one call, right before: a
 * window may have moved since the last call. Agrona asks at each access, which costs a search or a copy by words a quarter to
 * a half of its time.
 *
 * <p>The methods are found by name, since Agrona before version 2 has them elsewhere. There, on a virtual machine of the
 * other byte order, or with {@code -Dheliograph.bounds.checks=true}, Agrona's own checks apply to each access.
 */
public final class Memory {
    private static final boolean IS_WANTED =
            ByteOrder.nativeOrder() == LITTLE_ENDIAN && !Boolean.getBoolean("heliograph.bounds.checks");

    private static final MethodHandle GET_LONG = getter("getLong", long.class);
    private static final MethodHandle GET_INT = getter("getInt", int.class);
    private static final MethodHandle GET_SHORT = getter("getShort", short.class);
    private static final MethodHandle GET_BYTE = getter("getByte", byte.class);
    private static final MethodHandle PUT_LONG = setter("putLong", long.class);
    private static final MethodHandle PUT_INT = setter("putInt", int.class);
    private static final MethodHandle PUT_BYTE = setter("putByte", byte.class);

    /** Whether accesses go without checks. */
    private static final boolean IS_RAW = GET_LONG != null
            && GET_INT != null
            && GET_SHORT != null
            && GET_BYTE != null
            && PUT_LONG != null
            && PUT_INT != null
            && PUT_BYTE != null;

    private Memory() {}

    private static MethodHandle getter(String name, Class<?> number) {
        return find(name, MethodType.methodType(number, Object.class, long.class));
    }

    private static MethodHandle setter(String name, Class<?> number) {
        return find(name, MethodType.methodType(void.class, Object.class, long.class, number));
    }

    private static MethodHandle find(String name, MethodType type) {
        if (!IS_WANTED) {
            return null;
        }
        try {
            return MethodHandles.publicLookup().findStatic(Class.forName("org.agrona.UnsafeApi"), name, type);
        } catch (ReflectiveOperationException | LinkageError e) {
            return null; // an older Agrona: its checked accessors serve
        }
    }

    /** {@return whether accesses go without checks; where not, {@link #word(byte[], long)} cannot be called} */
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
        try {
            return (long) GET_LONG.invokeExact((Object) base, address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /**
     * Writes eight octets.
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet, known to be inside the buffer as the last one is.
     * @param value   to write.
     */
    public static void putWord(byte[] base, long address, long value) {
        try {
            PUT_LONG.invokeExact((Object) base, address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
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
        try {
            return (int) GET_INT.invokeExact((Object) base, address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /**
     * {@return two octets as a number with its sign}
     *
     * @param buffer   to read from.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     */
    public static short quarter(UnsafeBuffer buffer, int position) {
        if (!IS_RAW) {
            return buffer.getShort(position, LITTLE_ENDIAN);
        }
        try {
            return (short) GET_SHORT.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /**
     * {@return an octet with its sign}
     *
     * @param buffer   to read from.
     * @param position of the first octet, known to be inside the buffer as the last one is.
     */
    public static byte octet(UnsafeBuffer buffer, int position) {
        return IS_RAW ? octet(buffer.byteArray(), buffer.addressOffset() + position) : buffer.getByte(position);
    }

    private static byte octet(byte[] base, long address) {
        try {
            return (byte) GET_BYTE.invokeExact((Object) base, address);
        } catch (Throwable e) {
            throw impossible(e);
        }
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

    private static void putHalf(byte[] base, long address, int value) {
        try {
            PUT_INT.invokeExact((Object) base, address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
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

    private static void putOctet(byte[] base, long address, byte value) {
        try {
            PUT_BYTE.invokeExact((Object) base, address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /**
     * Copies octets that are inside both buffers, by words that overlap where their number is no multiple of them.
     *
     * <p>The common lengths have no loop. That makes the method too large to be inlined, which is as well: inlined for
     * each text of a message it would use up what the compiler inlines in one method, and accessors become calls. Arrays
     * and addresses are taken once, since the compiler would load them again behind each write.
     *
     * @param frame    to copy from.
     * @param position of the first octet.
     * @param count    of octets, known to be inside both buffers.
     * @param target   to copy to.
     * @param index    of the first octet in {@code target}.
     */
    public static void copy(UnsafeBuffer frame, int position, int count, UnsafeBuffer target, int index) {
        if (!IS_RAW) {
            target.putBytes(index, frame, position, count);
            return;
        }
        byte[] source = frame.byteArray();
        byte[] room = target.byteArray();
        long from = frame.addressOffset() + position;
        long to = target.addressOffset() + index;
        long end = from + count;
        long last = to + count;
        if (count > 4 * Long.BYTES) {
            for (int i = 0; i < count - Long.BYTES; i += Long.BYTES) {
                putWord(room, to + i, word(source, from + i));
            }
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

    private static AssertionError impossible(Throwable e) {
        return new AssertionError("an access to memory throws nothing", e);
    }
}
