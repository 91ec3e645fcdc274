package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/** Values of privacy_indicator (§6). */
public final class PrivacyIndicator {
    /** Not restricted. */
    public static final int NOT_RESTRICTED = 0;
    /** Restricted. */
    public static final int RESTRICTED = 1;
    /** Confidential. */
    public static final int CONFIDENTIAL = 2;
    /** Secret. */
    public static final int SECRET = 3;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("privacy_indicator")
            .value(NOT_RESTRICTED, "not restricted")
            .value(RESTRICTED, "restricted")
            .value(CONFIDENTIAL, "confidential")
            .value(SECRET, "secret");

    private PrivacyIndicator() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }
}
