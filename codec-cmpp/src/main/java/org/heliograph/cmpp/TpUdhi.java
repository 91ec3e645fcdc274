package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of TP_udhi (§4.3, §8): 0 or 1 by the document. 0x40, the bit where the octet of GSM 03.40 has it, is seen: any
 * value with bit 0 or bit 6 says that the content starts with a user data header.
 */
public final class TpUdhi {
    /** The content has no header. */
    public static final int ABSENT = 0;
    /** The content starts with a user data header. */
    public static final int PRESENT = 1;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("TP_udhi")
            .value(ABSENT, "no header")
            .value(PRESENT, "header", "the content starts with a user data header");

    private static final int HEADER_BITS = 0x41;

    private TpUdhi() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return whether the content starts with a user data header}
     *
     * @param tpUdhi as received: bit 0 or bit 6.
     */
    public static boolean isPresent(int tpUdhi) {
        return (tpUdhi & HEADER_BITS) != 0;
    }
}
