package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** First octet of source_subaddress and dest_subaddress (§6), see {@link Subaddress}. */
public final class SubaddressType {
    /** NSAP, even number of digits. */
    public static final int NSAP_EVEN = 0x80;
    /** NSAP, odd number of digits. */
    public static final int NSAP_ODD = 0x88;
    /** User specified. */
    public static final int USER = 0xA0;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("subaddress type")
            .value(NSAP_EVEN, "NSAP even", "NSAP, even number of digits")
            .value(NSAP_ODD, "NSAP odd", "NSAP, odd number of digits")
            .value(USER, "user", "user specified");

    private SubaddressType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
