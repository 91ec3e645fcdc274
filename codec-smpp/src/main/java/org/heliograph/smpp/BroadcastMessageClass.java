package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of broadcast_message_class of 5.0 (§6). The document prints 2 for class 1 as well; class 1 is 1 (§16). */
public final class BroadcastMessageClass {
    /** No class. */
    public static final int NONE = 0;
    /** Class 1, user defined. */
    public static final int CLASS_1 = 1;
    /** Class 2, user defined. */
    public static final int CLASS_2 = 2;
    /** Class 3, terminal equipment. */
    public static final int CLASS_3 = 3;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("broadcast_message_class")
            .value(NONE, "none", "no class")
            .value(CLASS_1, "class 1", "class 1, user defined")
            .value(CLASS_2, "class 2", "class 2, user defined")
            .value(CLASS_3, "class 3", "class 3, terminal equipment");

    private BroadcastMessageClass() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
