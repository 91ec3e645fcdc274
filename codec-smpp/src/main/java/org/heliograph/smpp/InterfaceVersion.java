package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of interface_version and sc_interface_version (§5.5, §12). */
public final class InterfaceVersion {
    /** SMPP 3.3; 0x00 and 0x03 are seen as well. */
    public static final int V33 = 0x33;
    /** SMPP 3.4. */
    public static final int V34 = 0x34;
    /** SMPP 5.0. */
    public static final int V50 = 0x50;

    /** The codes with their names; the rest is reserved. */
    public static final ValueTable VALUES = ValueTable.named("interface_version")
            .range(0x00, V33, "3.3", "3.3 or older")
            .value(V34, "3.4")
            .value(V50, "5.0");

    private InterfaceVersion() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }

    /**
     * {@return the version that a value stands for: {@link #V33}, {@link #V34} or {@link #V50}} A reserved value is
     * treated as the next lower version that is defined.
     *
     * @param value as received, 0 to 255.
     */
    public static int effective(int value) {
        return value < V34 ? V33 : value < V50 ? V34 : V50;
    }

    /**
     * {@return the version that two sides have in common: the lower one of both}
     *
     * @param own  value of this side.
     * @param peer value of the other side.
     */
    public static int effective(int own, int peer) {
        return Math.min(effective(own), effective(peer));
    }
}
