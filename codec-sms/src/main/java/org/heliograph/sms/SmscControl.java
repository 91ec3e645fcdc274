package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/** Bits of the SMSC control parameters (§9.2.3.24.6): what the sender asks of the message centre. */
public final class SmscControl {
    /** A report when the message has been delivered. */
    public static final int REPORT_ON_COMPLETION = 0x01;
    /** A report on an error that ends the tries because it is permanent. */
    public static final int REPORT_ON_PERMANENT_ERROR = 0x02;
    /** A report on a temporary error after which there are no more tries. */
    public static final int REPORT_ON_TEMPORARY_ERROR = 0x04;
    /** A report on a temporary error after which the tries go on. */
    public static final int REPORT_WHILE_TRYING = 0x08;
    /** A report of failure for this part cancels the reports that later parts ask for. */
    public static final int CANCEL_FURTHER_REPORTS = 0x40;
    /** The header of the message is put into the report. */
    public static final int INCLUDE_ORIGINAL_HEADER = 0x80;

    private static final int RESERVED = 0x30;

    /** All octets, named by their bits. */
    public static final ValueTable VALUES = table();

    private SmscControl() {}

    private static ValueTable table() {
        ValueTable table = ValueTable.named("SMSC control parameters");
        for (int value = 0; value <= 0xFF; value++) {
            if ((value & RESERVED) == 0) {
                table.value(value, words(value));
            }
        }
        return table;
    }

    private static String words(int value) {
        BitWords words = new BitWords();
        words.add(value, REPORT_ON_COMPLETION, "report on completion");
        words.add(value, REPORT_ON_PERMANENT_ERROR, "report on permanent error");
        words.add(value, REPORT_ON_TEMPORARY_ERROR, "report on temporary error, no more tries");
        words.add(value, REPORT_WHILE_TRYING, "report on temporary error, still trying");
        words.add(value, CANCEL_FURTHER_REPORTS, "a failure cancels further reports");
        words.add(value, INCLUDE_ORIGINAL_HEADER, "original header in the report");
        return words.toString();
    }

    /**
     * {@return the name of an octet, null if a reserved bit is set}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
