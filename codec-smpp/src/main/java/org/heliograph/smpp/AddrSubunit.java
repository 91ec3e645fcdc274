package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of dest_addr_subunit and source_addr_subunit (§6). */
public final class AddrSubunit {
    /** Unknown. */
    public static final int UNKNOWN = 0;
    /** MS display. */
    public static final int MS_DISPLAY = 1;
    /** Mobile equipment. */
    public static final int MOBILE_EQUIPMENT = 2;
    /** Smart card 1. */
    public static final int SMART_CARD_1 = 3;
    /** External unit 1. */
    public static final int EXTERNAL_UNIT_1 = 4;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("addr_subunit")
            .value(UNKNOWN, "unknown")
            .value(MS_DISPLAY, "MS display")
            .value(MOBILE_EQUIPMENT, "mobile equipment")
            .value(SMART_CARD_1, "smart card 1")
            .value(EXTERNAL_UNIT_1, "external unit 1");

    private AddrSubunit() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
