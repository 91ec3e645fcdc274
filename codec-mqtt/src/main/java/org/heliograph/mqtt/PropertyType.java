package org.heliograph.mqtt;

import org.heliograph.codec.ValueTable;

/** Types of the values of properties (§1, §10). The identifier tells the type, and the type the length. */
public final class PropertyType {
    /** No property. */
    public static final int NONE = 0;
    /** One octet. */
    public static final int BYTE = 1;
    /** Two octets, unsigned. */
    public static final int U16 = 2;
    /** Four octets, unsigned. */
    public static final int U32 = 3;
    /** A variable byte integer. */
    public static final int VARINT = 4;
    /** A text: its length in two octets, then UTF-8. */
    public static final int STRING = 5;
    /** Octets behind their number in two octets. */
    public static final int BINARY = 6;
    /** Two texts: a name and a value. */
    public static final int PAIR = 7;

    private static final ValueTable NAMES = ValueTable.named("Property type")
            .value(BYTE, "Byte")
            .value(U16, "Two Byte Integer")
            .value(U32, "Four Byte Integer")
            .value(VARINT, "Variable Byte Integer")
            .value(STRING, "UTF-8 Encoded String")
            .value(BINARY, "Binary Data")
            .value(PAIR, "UTF-8 String Pair");

    private PropertyType() {}

    /**
     * {@return the document's name of a type, null for {@link #NONE}}
     *
     * @param type 0 to 7.
     */
    public static String name(int type) {
        return NAMES.name(type);
    }

    /**
     * {@return whether a type is a number}
     *
     * @param type 0 to 7.
     */
    public static boolean isNumber(int type) {
        return type >= BYTE && type <= VARINT;
    }

    /**
     * {@return the greatest number of a type, 0 for one that is no number}
     *
     * @param type 0 to 7.
     */
    public static long greatest(int type) {
        return switch (type) {
            case BYTE -> 0xFF;
            case U16 -> 0xFFFF;
            case U32 -> 0xFFFF_FFFFL;
            case VARINT -> VarInt.MAX_VALUE;
            default -> 0;
        };
    }
}
