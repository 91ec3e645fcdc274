package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteOrder;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Octets of a buffer, read and written without a look at its bounds, least significant octet first.
 *
 * <p>A caller has to compare position and length with the capacity once for all it does in one call, right before: a
 * window may have moved since the last call. Agrona asks at each access, which costs a search or a copy by words a quarter to
 * a half of its time.
 *
 * <p>The methods are found by name, since Agrona before version 2 has them elsewhere. There, on a virtual machine of the
 * other byte order, or with {@code -Dheliograph.bounds.checks=true}, Agrona's own checks apply to each access.
 */
final class Memory {
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

    /** Eight octets as a number. */
    static long word(UnsafeBuffer buffer, int position) {
        if (!IS_RAW) {
            return buffer.getLong(position, LITTLE_ENDIAN);
        }
        try {
            return (long) GET_LONG.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Four octets as a number. */
    static int half(UnsafeBuffer buffer, int position) {
        if (!IS_RAW) {
            return buffer.getInt(position, LITTLE_ENDIAN);
        }
        try {
            return (int) GET_INT.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Two octets as a number with its sign. */
    static short quarter(UnsafeBuffer buffer, int position) {
        if (!IS_RAW) {
            return buffer.getShort(position, LITTLE_ENDIAN);
        }
        try {
            return (short) GET_SHORT.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** An octet with its sign. */
    static byte octet(UnsafeBuffer buffer, int position) {
        if (!IS_RAW) {
            return buffer.getByte(position);
        }
        try {
            return (byte) GET_BYTE.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Writes eight octets. */
    static void putWord(UnsafeBuffer buffer, int position, long value) {
        if (!IS_RAW) {
            buffer.putLong(position, value, LITTLE_ENDIAN);
            return;
        }
        try {
            PUT_LONG.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Writes four octets. */
    static void putHalf(UnsafeBuffer buffer, int position, int value) {
        if (!IS_RAW) {
            buffer.putInt(position, value, LITTLE_ENDIAN);
            return;
        }
        try {
            PUT_INT.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Writes an octet. */
    static void putOctet(UnsafeBuffer buffer, int position, byte value) {
        if (!IS_RAW) {
            buffer.putByte(position, value);
            return;
        }
        try {
            PUT_BYTE.invokeExact((Object) buffer.byteArray(), buffer.addressOffset() + position, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /**
     * Copies octets that are inside both buffers, by words that overlap where their number is no multiple of them.
     *
     * <p>The common lengths have no loop. That makes the method too large to be inlined, which is as well: inlined for
     * each text of a message it would use up what the compiler inlines in one method, and accessors become calls.
     */
    static void copy(UnsafeBuffer frame, int from, int count, UnsafeBuffer target, int index) {
        int end = from + count;
        int last = index + count;
        if (count > 4 * Long.BYTES) {
            for (int i = 0; i < count - Long.BYTES; i += Long.BYTES) {
                putWord(target, index + i, word(frame, from + i));
            }
            putWord(target, last - Long.BYTES, word(frame, end - Long.BYTES));
        } else if (count > 2 * Long.BYTES) {
            putWord(target, index, word(frame, from));
            putWord(target, index + Long.BYTES, word(frame, from + Long.BYTES));
            putWord(target, last - 2 * Long.BYTES, word(frame, end - 2 * Long.BYTES));
            putWord(target, last - Long.BYTES, word(frame, end - Long.BYTES));
        } else if (count >= Long.BYTES) {
            putWord(target, index, word(frame, from));
            putWord(target, last - Long.BYTES, word(frame, end - Long.BYTES));
        } else if (count >= Integer.BYTES) {
            putHalf(target, index, half(frame, from));
            putHalf(target, last - Integer.BYTES, half(frame, end - Integer.BYTES));
        } else if (count > 0) {
            int middle = count >> 1;
            putOctet(target, index, octet(frame, from));
            putOctet(target, index + middle, octet(frame, from + middle));
            putOctet(target, last - 1, octet(frame, end - 1));
        }
    }

    private static AssertionError impossible(Throwable e) {
        return new AssertionError("an access to memory throws nothing", e);
    }
}
