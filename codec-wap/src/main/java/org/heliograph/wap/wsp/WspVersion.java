package org.heliograph.wap.wsp;

/**
 * Versions of the encoding as numbers (§2): the major number 1 to 7 in bits 4 to 6, the minor number 0 to 14 in bits 0 to
 * 3, 15 for none. On the wire a Short-integer of this value.
 */
public final class WspVersion {
    /** Version 1.1. */
    public static final int V1_1 = 0x11;
    /** Version 1.2, which a peer has that says nothing. */
    public static final int V1_2 = 0x12;
    /** Version 1.3. */
    public static final int V1_3 = 0x13;
    /** Version 1.4. */
    public static final int V1_4 = 0x14;
    /** Version 1.5. */
    public static final int V1_5 = 0x15;
    /** Minor number of a version that has none. */
    public static final int NO_MINOR = 0xF;

    private static final int MOST_MAJOR = 7;
    private static final int MOST_MINOR = 14;

    private WspVersion() {}

    /**
     * {@return the major number, 0 to 7}
     *
     * @param version as a number.
     */
    public static int major(int version) {
        return version >> 4 & 0x7;
    }

    /**
     * {@return the minor number, 0 to 14, or {@link #NO_MINOR}}
     *
     * @param version as a number.
     */
    public static int minor(int version) {
        return version & 0xF;
    }

    /**
     * {@return the number of a version, -1 if it can only be written as text}
     *
     * @param text such as {@code 1.3} or {@code 1}.
     */
    public static int of(CharSequence text) {
        int major = text.length() > 0 ? text.charAt(0) - '0' : 0;
        if (major < 1 || major > MOST_MAJOR || text.length() > 1 && text.charAt(1) != '.') {
            return -1;
        }
        int minor = text.length() == 1 ? NO_MINOR : minor(text);
        return minor < 0 ? -1 : major << 4 | minor;
    }

    private static int minor(CharSequence text) {
        int digits = text.length() - 2;
        int minor = 0;
        for (int i = 2; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 2 && digit == 0 && digits > 1) {
                return -1;
            }
            minor = minor * 10 + digit;
            if (minor > MOST_MINOR) {
                return -1;
            }
        }
        return digits == 0 ? -1 : minor;
    }

    /**
     * {@return a version as text; allocates}
     *
     * @param version as a number.
     */
    public static String name(int version) {
        StringBuilder out = new StringBuilder();
        append(version, out);
        return out.toString();
    }

    /**
     * Writes a version, such as {@code 1.3}.
     *
     * @param version as a number.
     * @param out     to write to.
     */
    public static void append(int version, StringBuilder out) {
        out.append(major(version));
        if (minor(version) != NO_MINOR) {
            out.append('.').append(minor(version));
        }
    }
}
