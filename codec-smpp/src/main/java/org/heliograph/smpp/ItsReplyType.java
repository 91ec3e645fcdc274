package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of its_reply_type (§6). */
public final class ItsReplyType {
    /** Digit. */
    public static final int DIGIT = 0;
    /** Number. */
    public static final int NUMBER = 1;
    /** Telephone number. */
    public static final int PHONE = 2;
    /** Password. */
    public static final int PASSWORD = 3;
    /** Character line. */
    public static final int CHARACTER_LINE = 4;
    /** Menu. */
    public static final int MENU = 5;
    /** Date. */
    public static final int DATE = 6;
    /** Time. */
    public static final int TIME = 7;
    /** Continue. */
    public static final int CONTINUE = 8;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("its_reply_type")
            .value(DIGIT, "digit")
            .value(NUMBER, "number")
            .value(PHONE, "phone", "telephone number")
            .value(PASSWORD, "password")
            .value(CHARACTER_LINE, "character line")
            .value(MENU, "menu")
            .value(DATE, "date")
            .value(TIME, "time")
            .value(CONTINUE, "continue");

    private ItsReplyType() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
