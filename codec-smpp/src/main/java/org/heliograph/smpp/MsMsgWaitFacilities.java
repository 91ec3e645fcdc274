package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/** Bits of ms_msg_wait_facilities (§6): bit 7 whether the indication is active, bits 1-0 the kind of message. */
public final class MsMsgWaitFacilities {
    /** Voice mail. */
    public static final int VOICE = 0;
    /** Fax. */
    public static final int FAX = 1;
    /** Electronic mail. */
    public static final int EMAIL = 2;
    /** Other kinds. */
    public static final int OTHER = 3;

    /** The kinds of message. */
    public static final ValueTable TYPE_VALUES = ValueTable.named("ms_msg_wait_facilities type")
            .value(VOICE, "voice")
            .value(FAX, "fax")
            .value(EMAIL, "e-mail")
            .value(OTHER, "other");

    private static final int ACTIVE = 0x80;
    private static final int TYPE_MASK = 0x03;

    /** Octets whose other bits are 0. */
    static final Values VALUES = ValueTable.named("ms_msg_wait_facilities")
            .range(of(false, VOICE), of(false, OTHER), "inactive", "without indication; the kind in bits 1-0")
            .range(of(true, VOICE), of(true, OTHER), "active", "with indication; the kind in bits 1-0");

    private MsMsgWaitFacilities() {}

    /**
     * {@return ms_msg_wait_facilities of its parts}
     *
     * @param active whether the indication is shown.
     * @param type   one of the kinds.
     * @throws IllegalArgumentException if the kind is none of them.
     */
    public static int of(boolean active, int type) {
        if ((type & ~TYPE_MASK) != 0) {
            throw new IllegalArgumentException("type=" + type + " is outside 0 to 3");
        }
        return active ? ACTIVE | type : type;
    }

    /**
     * {@return whether the indication is shown}
     *
     * @param msMsgWaitFacilities to read.
     */
    public static boolean isActive(int msMsgWaitFacilities) {
        return (msMsgWaitFacilities & ACTIVE) != 0;
    }

    /**
     * {@return the kind of message}
     *
     * @param msMsgWaitFacilities to read.
     */
    public static int type(int msMsgWaitFacilities) {
        return msMsgWaitFacilities & TYPE_MASK;
    }
}
