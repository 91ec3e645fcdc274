package org.heliograph.sms.tpdu;

import org.heliograph.codec.ValueTable;

/** Bits of TP-PI (§9.2.3.27): which of the last fields a report has. */
public final class ParameterIndicator {
    /** TP-PID is there. */
    public static final int PID = 0x01;
    /** TP-DCS is there; without it a text is 7-bit. */
    public static final int DCS = 0x02;
    /** TP-UDL and TP-UD are there. */
    public static final int USER_DATA = 0x04;
    /** Another octet of indications follows. */
    public static final int EXTENSION = 0x80;

    private static final int KNOWN = PID | DCS | USER_DATA | EXTENSION;

    /** Octets without reserved bits, with the names of their bits. */
    public static final ValueTable VALUES = table();

    private ParameterIndicator() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("TP-PI");
        for (int value = 0; value <= 0xFF; value++) {
            if ((value & ~KNOWN) == 0) {
                table.value(value, words(value));
            }
        }
        return table;
    }

    private static String words(int value) {
        String words = ((value & PID) != 0 ? ", TP-PID" : "")
                + ((value & DCS) != 0 ? ", TP-DCS" : "")
                + ((value & USER_DATA) != 0 ? ", TP-UDL and TP-UD" : "")
                + ((value & EXTENSION) != 0 ? ", extension" : "");
        return words.isEmpty() ? "nothing follows" : words.substring(2);
    }

    /**
     * {@return the name of a value, null if a reserved bit is set}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
