package org.heliograph.cmpp;

import org.heliograph.codec.WordTable;

/** Values of FeeType: two ASCII digits (§7.5). */
public final class FeeType {
    /** Free, the record is used only to settle channel fees: CMPP_FWD. */
    public static final String FREE_SETTLED = "00";
    /** Free. */
    public static final String FREE = "01";
    /** Per message. */
    public static final String PER_MESSAGE = "02";
    /** Per month. */
    public static final String PER_MONTH = "03";
    /** Capped: 2.0. */
    public static final String CAPPED = "04";
    /** Collected by the SP: 2.0. */
    public static final String BY_SP = "05";
    /** Per month, query: CMPP_FWD of 3.0. */
    public static final String PER_MONTH_QUERY = "06";

    /** The codes of CMPP_SUBMIT of 3.0. */
    public static final WordTable SUBMIT_30_WORDS = submit("FeeType of CMPP_SUBMIT 3.0");
    /** The codes of CMPP_SUBMIT of 2.0. */
    public static final WordTable SUBMIT_20_WORDS =
            submit("FeeType of CMPP_SUBMIT 2.0").word(CAPPED, "capped").word(BY_SP, "collected by the SP");
    /** The codes of CMPP_FWD of 2.0. */
    public static final WordTable FWD_20_WORDS = submit("FeeType of CMPP_FWD 2.0")
            .word(FREE_SETTLED, "free, record used only to settle channel fees")
            .word(CAPPED, "capped")
            .word(BY_SP, "collected by the SP");
    /** The codes of CMPP_FWD of 3.0. */
    public static final WordTable FWD_30_WORDS =
            submit("FeeType of CMPP_FWD 3.0").word(PER_MONTH_QUERY, "per month, query");

    private static final WordTable ALL = submit("FeeType")
            .word(FREE_SETTLED, "free, record used only to settle channel fees")
            .word(CAPPED, "capped")
            .word(BY_SP, "collected by the SP")
            .word(PER_MONTH_QUERY, "per month, query");

    private FeeType() {}

    private static WordTable submit(String title) {
        return WordTable.closed(title)
                .word("", "not set")
                .word(FREE, "free")
                .word(PER_MESSAGE, "per message")
                .word(PER_MONTH, "per month");
    }

    /**
     * {@return what a code means, null if nobody knows it}
     *
     * @param feeType two digits.
     */
    public static String name(CharSequence feeType) {
        return ALL.meaning(feeType);
    }

    /**
     * {@return what a code means, null if nobody knows it}
     *
     * @param feeType the number that the two digits make.
     */
    public static String name(int feeType) {
        return feeType < 0 || feeType > 9 ? null : name("0" + feeType);
    }
}
