package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of the type of number of an address (§5.3). Others are reserved and pass through; a leading "+" is not sent,
 * {@link #INTERNATIONAL} says it.
 */
public final class Ton {
    /** Unknown. */
    public static final int UNKNOWN = 0;
    /** International. */
    public static final int INTERNATIONAL = 1;
    /** National. */
    public static final int NATIONAL = 2;
    /** Network specific: a short code. */
    public static final int NETWORK_SPECIFIC = 3;
    /** Subscriber number. */
    public static final int SUBSCRIBER_NUMBER = 4;
    /** Alphanumeric; the NPI is usually 0 and 11 GSM characters reach a handset. */
    public static final int ALPHANUMERIC = 5;
    /** Abbreviated. */
    public static final int ABBREVIATED = 6;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("addr_ton")
            .value(UNKNOWN, "unknown")
            .value(INTERNATIONAL, "international")
            .value(NATIONAL, "national")
            .value(NETWORK_SPECIFIC, "network specific", "network specific: a short code")
            .value(SUBSCRIBER_NUMBER, "subscriber number")
            .value(
                    ALPHANUMERIC,
                    "alphanumeric",
                    "alphanumeric; the NPI is usually 0 and 11 GSM characters reach a handset")
            .value(ABBREVIATED, "abbreviated");

    private Ton() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
