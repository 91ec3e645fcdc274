package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of payload_type (§6). */
public final class PayloadType {
    /** Default: WDP for WAP. */
    public static final int DEFAULT = 0;
    /** WCMP, the control messages of WAP. */
    public static final int WCMP = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("payload_type")
            .value(DEFAULT, "default", "default: WDP for WAP")
            .value(WCMP, "WCMP", "WCMP, the control messages of WAP");

    private PayloadType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
