package org.heliograph.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.agrona.UnsafeApi;

/**
 * The octets of a string where the virtual machine keeps them: one for each character, if none is above U+00FF, else two.
 * A writer looks at eight of them at once, where {@link String#charAt} gives one after a look at the bounds and at the form of the
 * string.
 *
 * <p>Virtual machines keep strings as they like: where the two fields that are read here do not hold what is expected,
 * tried once with two strings, and where {@link Memory#isRaw} is false, there are no octets of any string and writers take
 * characters.
 */
public final class LatinOctets {
    private static final long VALUE = offset("value");
    private static final long CODER = offset("coder");

    /** Whether the fields of strings hold what is expected. */
    private static final boolean IS_KNOWN = VALUE > 0 && CODER > 0 && areAsExpected();

    private LatinOctets() {}

    private static long offset(String field) {
        if (!Memory.isRaw()) {
            return -1;
        }
        try {
            return UnsafeApi.objectFieldOffset(String.class, field);
        } catch (RuntimeException | LinkageError e) {
            return -1; // a virtual machine without such a field: characters serve
        }
    }

    private static boolean areAsExpected() {
        String latin = "caf\u00e9";
        return value("caf\u20ac") instanceof byte[] wide
                && wide.length == 2 * latin.length()
                && coder("caf\u20ac") == 1
                && coder(latin) == 0
                && Arrays.equals(wide, "caf\u20ac".getBytes(StandardCharsets.UTF_16LE))
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

    /**
     * {@return the octets of a string, two for each character, least significant octet first, which nobody may write to or
     * keep; null if no character is above U+00FF or this virtual machine does not show them}
     *
     * @param text to read.
     */
    public static byte[] wideOf(String text) {
        return IS_KNOWN && coder(text) == 1 ? (byte[]) value(text) : null;
    }

    private static byte coder(String text) {
        return UnsafeApi.getByte(text, CODER);
    }

    private static Object value(String text) {
        return UnsafeApi.getReference(text, VALUE);
    }
}
