package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/** Type of an address (§9.1.2.5): bit 7 is 1, type of number in bits 6-4, numbering plan in bits 3-0. */
public final class AddressType {
    /** Type of number: unknown. */
    public static final int UNKNOWN = 0;
    /** Type of number: international. */
    public static final int INTERNATIONAL = 1;
    /** Type of number: national. */
    public static final int NATIONAL = 2;
    /** Type of number: the network's own. */
    public static final int NETWORK = 3;
    /** Type of number: subscriber. */
    public static final int SUBSCRIBER = 4;
    /** Type of number: a text in packed septets. */
    public static final int ALPHANUMERIC = 5;
    /** Type of number: abbreviated. */
    public static final int ABBREVIATED = 6;

    /** Numbering plan: unknown. */
    public static final int PLAN_UNKNOWN = 0;
    /** Numbering plan: telephone, E.164. */
    public static final int PLAN_E164 = 1;
    /** Numbering plan: data, X.121. */
    public static final int PLAN_X121 = 3;
    /** Numbering plan: telex. */
    public static final int PLAN_TELEX = 4;
    /** Numbering plan: specific to a message centre; the second one is the next number. */
    public static final int PLAN_SC_SPECIFIC = 5;
    /** Numbering plan: national. */
    public static final int PLAN_NATIONAL = 8;
    /** Numbering plan: private. */
    public static final int PLAN_PRIVATE = 9;
    /** Numbering plan: ERMES. */
    public static final int PLAN_ERMES = 10;

    /** Octet of an international telephone number. */
    public static final int INTERNATIONAL_E164 = 0x91;
    /** Octet of a telephone number of unknown type. */
    public static final int UNKNOWN_E164 = 0x81;
    /** Octet of a text. */
    public static final int TEXT = 0xD0;

    private static final int EXTENSION = 0x80;
    private static final int TON_SHIFT = 4;
    private static final int TON_MASK = 0x07;
    private static final int PLAN_MASK = 0x0F;

    /** The types of number with their names. */
    public static final ValueTable TYPES_OF_NUMBER = ValueTable.named("type of number")
            .value(UNKNOWN, "unknown")
            .value(INTERNATIONAL, "international")
            .value(NATIONAL, "national")
            .value(NETWORK, "network")
            .value(SUBSCRIBER, "subscriber")
            .value(ALPHANUMERIC, "alphanumeric")
            .value(ABBREVIATED, "abbreviated");
    /** The numbering plans with their names. */
    public static final ValueTable PLANS = ValueTable.named("numbering plan")
            .value(PLAN_UNKNOWN, "unknown plan")
            .value(PLAN_E164, "E.164")
            .value(PLAN_X121, "X.121")
            .value(PLAN_TELEX, "telex")
            .value(PLAN_SC_SPECIFIC, "SC specific")
            .value(PLAN_SC_SPECIFIC + 1, "SC specific")
            .value(PLAN_NATIONAL, "national plan")
            .value(PLAN_PRIVATE, "private")
            .value(PLAN_ERMES, "ERMES");
    /** Whole octets, named by their parts. */
    public static final ValueTable VALUES = table();

    private AddressType() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("type of address");
        for (ValueTable.Row type : TYPES_OF_NUMBER.rows()) {
            for (ValueTable.Row plan : PLANS.rows()) {
                table.value(of((int) type.low(), (int) plan.low()), type.name() + ", " + plan.name());
            }
        }
        return table;
    }

    /**
     * {@return an octet of its parts}
     *
     * @param typeOfNumber one of the types of number.
     * @param plan         one of the plans.
     * @throws IllegalArgumentException if a part does not fit.
     */
    public static int of(int typeOfNumber, int plan) {
        if ((typeOfNumber & ~TON_MASK) != 0 || (plan & ~PLAN_MASK) != 0) {
            throw new IllegalArgumentException("typeOfNumber=" + typeOfNumber + " plan=" + plan + " does not fit");
        }
        return EXTENSION | typeOfNumber << TON_SHIFT | plan;
    }

    /**
     * {@return the type of number, 0 to 7; 7 is reserved}
     *
     * @param type octet to read.
     */
    public static int typeOfNumber(int type) {
        return type >> TON_SHIFT & TON_MASK;
    }

    /**
     * {@return the numbering plan, 0 to 15}
     *
     * @param type octet to read.
     */
    public static int plan(int type) {
        return type & PLAN_MASK;
    }

    /**
     * {@return the name of an octet, null if a part of it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
