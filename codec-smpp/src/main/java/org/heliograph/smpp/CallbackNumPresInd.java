package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/** Bits of callback_num_pres_ind (§6): presentation in bits 3-2, screening in bits 1-0. */
public final class CallbackNumPresInd {
    /** Presentation allowed. */
    public static final int ALLOWED = 0;
    /** Presentation restricted. */
    public static final int RESTRICTED = 1;
    /** Number not available. */
    public static final int NOT_AVAILABLE = 2;
    /** Given by the user, not screened. */
    public static final int USER_NOT_SCREENED = 0;
    /** Given by the user, verified and passed. */
    public static final int USER_PASSED = 1;
    /** Given by the user, verified and failed. */
    public static final int USER_FAILED = 2;
    /** Given by the network. */
    public static final int NETWORK = 3;

    /** The presentations. */
    public static final ValueTable PRESENTATION_VALUES = ValueTable.named("callback_num_pres_ind presentation")
            .value(ALLOWED, "allowed")
            .value(RESTRICTED, "restricted")
            .value(NOT_AVAILABLE, "not available");
    /** The screenings. */
    public static final ValueTable SCREENING_VALUES = ValueTable.named("callback_num_pres_ind screening")
            .value(USER_NOT_SCREENED, "user not screened")
            .value(USER_PASSED, "passed")
            .value(USER_FAILED, "failed")
            .value(NETWORK, "network");

    /** Octets whose parts are known and whose other bits are 0. */
    static final Values VALUES = Values.range(of(ALLOWED, USER_NOT_SCREENED), of(NOT_AVAILABLE, NETWORK));

    private static final int PART_MASK = 0x03;
    private static final int PRESENTATION_SHIFT = 2;

    private CallbackNumPresInd() {}

    /**
     * {@return callback_num_pres_ind of its parts}
     *
     * @param presentation one of the presentations.
     * @param screening    one of the screenings.
     * @throws IllegalArgumentException if a part does not fit two bits.
     */
    public static int of(int presentation, int screening) {
        if (((presentation | screening) & ~PART_MASK) != 0) {
            throw new IllegalArgumentException(
                    "presentation=" + presentation + " screening=" + screening + " is outside 0 to 3");
        }
        return presentation << PRESENTATION_SHIFT | screening;
    }

    /**
     * {@return the presentation, 3 is reserved}
     *
     * @param callbackNumPresInd to read.
     */
    public static int presentation(int callbackNumPresInd) {
        return callbackNumPresInd >> PRESENTATION_SHIFT & PART_MASK;
    }

    /**
     * {@return the screening}
     *
     * @param callbackNumPresInd to read.
     */
    public static int screening(int callbackNumPresInd) {
        return callbackNumPresInd & PART_MASK;
    }
}
