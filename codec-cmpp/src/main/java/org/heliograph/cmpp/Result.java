package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/**
 * Values of Result in CMPP_SUBMIT_RESP, CMPP_DELIVER_RESP and CMPP_FWD_RESP (§7.2). 0 to 99 belong to the protocol, 100
 * to 199 to vendors; in practice vendors also use 14 to 99 and 200 to 255 with meanings of their own. 2.0 calls 9 and
 * up other errors.
 */
public final class Result {
    /** Correct. */
    public static final int CORRECT = 0;
    /** Malformed message. */
    public static final int MALFORMED = 1;
    /** Wrong command. */
    public static final int WRONG_COMMAND = 2;
    /** Sequence number repeated. */
    public static final int SEQUENCE_REPEATED = 3;
    /** Wrong message length. */
    public static final int WRONG_LENGTH = 4;
    /** Wrong fee code. */
    public static final int WRONG_FEE_CODE = 5;
    /** Longer than the maximum. */
    public static final int TOO_LONG = 6;
    /** Wrong service code. */
    public static final int WRONG_SERVICE_CODE = 7;
    /** Rate limit exceeded: send again later with back-off. */
    public static final int RATE_LIMIT = 8;
    /** SUBMIT_RESP of 2.1 and 3.0: this gateway does not serve the paying number; else another error. */
    public static final int NOT_SERVED = 9;
    /** SUBMIT_RESP of 2.1 and 3.0: wrong Src_Id. */
    public static final int WRONG_SRC_ID = 10;
    /** SUBMIT_RESP of 2.1 and 3.0: wrong Msg_src. */
    public static final int WRONG_MSG_SRC = 11;
    /** SUBMIT_RESP of 2.1 and 3.0: wrong Fee_terminal_Id. */
    public static final int WRONG_FEE_TERMINAL_ID = 12;
    /** SUBMIT_RESP of 2.1 and 3.0: wrong Dest_terminal_Id. */
    public static final int WRONG_DEST_TERMINAL_ID = 13;
    /** FWD_RESP: wrong gateway, this SP must not be sent here; the number of {@link #NOT_SERVED}. */
    public static final int WRONG_GATEWAY = 9;

    /** The codes of CMPP_SUBMIT_RESP and CMPP_DELIVER_RESP. */
    public static final ValueTable VALUES = common("Result")
            .value(
                    NOT_SERVED,
                    "paying number not served",
                    "SUBMIT_RESP of 2.1 and 3.0: this gateway does not serve the paying number; else another error")
            .value(WRONG_SRC_ID, "wrong Src_Id", "SUBMIT_RESP of 2.1 and 3.0: wrong Src_Id")
            .value(WRONG_MSG_SRC, "wrong Msg_src", "SUBMIT_RESP of 2.1 and 3.0: wrong Msg_src")
            .value(WRONG_FEE_TERMINAL_ID, "wrong Fee_terminal_Id", "SUBMIT_RESP of 2.1 and 3.0: wrong Fee_terminal_Id")
            .value(
                    WRONG_DEST_TERMINAL_ID,
                    "wrong Dest_terminal_Id",
                    "SUBMIT_RESP of 2.1 and 3.0: wrong Dest_terminal_Id")
            .range(14, 99, null, "other error")
            .range(100, 199, "vendor error", "vendor error");
    /** The codes of CMPP_FWD_RESP. */
    public static final ValueTable FWD_VALUES = common("Result of CMPP_FWD_RESP")
            .value(WRONG_GATEWAY, "wrong gateway", "wrong gateway: this SP must not be sent here")
            .range(10, 99, "other error", "other error")
            .range(100, 199, "vendor error", "vendor error");

    private Result() {}

    private static ValueTable common(String title) {
        return ValueTable.named(title)
                .value(CORRECT, "correct", "correct")
                .value(MALFORMED, "malformed", "malformed message")
                .value(WRONG_COMMAND, "wrong command", "wrong command")
                .value(SEQUENCE_REPEATED, "sequence repeated", "sequence number repeated")
                .value(WRONG_LENGTH, "wrong length", "wrong message length")
                .value(WRONG_FEE_CODE, "wrong fee code", "wrong fee code")
                .value(TOO_LONG, "too long", "longer than the maximum")
                .value(WRONG_SERVICE_CODE, "wrong service code", "wrong service code")
                .value(RATE_LIMIT, "rate limit", "rate limit exceeded: send again later with back-off");
    }

    /**
     * {@return the name of a code of CMPP_SUBMIT_RESP and CMPP_DELIVER_RESP, null if it has none}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return the name of a code of CMPP_FWD_RESP, null if it has none}
     *
     * @param value to name.
     */
    public static String fwdName(long value) {
        return FWD_VALUES.name(value);
    }
}
