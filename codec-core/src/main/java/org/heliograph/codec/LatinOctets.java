package org.heliograph.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The octets of a string where the virtual machine keeps them: one for each character, if none is above U+00FF. A writer
 * looks at eight of them at once, where {@link String#charAt} gives one after a look at the bounds and at the form of the
 * string.
 *
 * <p>Virtual machines keep strings as they like: where the two fields that are read here do not hold what is expected,
 * tried once with two strings, and where {@link Memory#isRaw} is false, there are no octets of any string and writers take
 * characters.
 */
public final class LatinOctets {
    private static final MethodHandle GET_REFERENCE =
            find("getReference", MethodType.methodType(Object.class, Object.class, long.class));
    private static final MethodHandle GET_BYTE =
            find("getByte", MethodType.methodType(byte.class, Object.class, long.class));
    private static final MethodHandle OFFSET =
            find("objectFieldOffset", MethodType.methodType(long.class, Class.class, String.class));

    private static final long VALUE = offset("value");
    private static final long CODER = offset("coder");

    /** Whether the fields of strings hold what is expected. */
    private static final boolean IS_KNOWN = VALUE > 0 && CODER > 0 && areAsExpected();

    private LatinOctets() {}

    private static MethodHandle find(String name, MethodType type) {
        if (!Memory.isRaw()) {
            return null;
        }
        try {
            return MethodHandles.publicLookup().findStatic(Class.forName("org.agrona.UnsafeApi"), name, type);
        } catch (ReflectiveOperationException | LinkageError e) {
            return null; // an older Agrona: characters serve
        }
    }

    private static long offset(String field) {
        if (OFFSET == null || GET_REFERENCE == null || GET_BYTE == null) {
            return -1;
        }
        try {
            return (long) OFFSET.invokeExact(String.class, field);
        } catch (Throwable e) {
            return -1; // a virtual machine without such a field: characters serve
        }
    }

    private static boolean areAsExpected() {
        String latin = "caf\u00e9";
        return value("caf\u20ac") instanceof byte[] wide
                && wide.length == 2 * latin.length()
                && coder("caf\u20ac") == 1
                && coder(latin) == 0
                && value(latin) instanceof byte[] octets
                && Arrays.equals(octets, latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * {@return the octets of a string, one for each character, which nobody may write to or keep; null if it has
     * characters above U+00FF or this virtual machine does not show them}
     *
     * @param text to read.
     */
    public static byte[] of(String text) {
        return IS_KNOWN && coder(text) == 0 ? (byte[]) value(text) : null;
    }

    private static byte coder(String text) {
        try {
            return (byte) GET_BYTE.invokeExact((Object) text, CODER);
        } catch (Throwable e) {
            throw new AssertionError("a read of a field throws nothing", e);
        }
    }

    private static Object value(String text) {
        try {
            return (Object) GET_REFERENCE.invokeExact((Object) text, VALUE);
        } catch (Throwable e) {
            throw new AssertionError("a read of a field throws nothing", e);
        }
    }
}
