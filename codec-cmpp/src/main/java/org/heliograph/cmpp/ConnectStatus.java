package org.heliograph.cmpp;

import org.heliograph.codec.ValueTable;

/** Values of Status in CMPP_CONNECT_RESP (§7.1). */
public final class ConnectStatus {
    /** Accepted. */
    public static final int ACCEPTED = 0;
    /** Malformed message. */
    public static final int MALFORMED = 1;
    /** Source address not allowed, in practice also: IP address not registered. */
    public static final int SOURCE_NOT_ALLOWED = 2;
    /** Authentication failed. */
    public static final int AUTHENTICATION_FAILED = 3;
    /** Version too high. */
    public static final int VERSION_TOO_HIGH = 4;

    /** The codes with their names. */
    public static final ValueTable VALUES = ValueTable.named("Status")
            .value(ACCEPTED, "accepted", "accepted")
            .value(MALFORMED, "malformed", "malformed message")
            .value(
                    SOURCE_NOT_ALLOWED,
                    "source not allowed",
                    "source address not allowed, in practice also: IP address not registered")
            .value(AUTHENTICATION_FAILED, "authentication failed", "authentication failed")
            .value(VERSION_TOO_HIGH, "version too high", "version too high")
            .range(5, 0xFFFF_FFFFL, "other error", "other errors");

    private ConnectStatus() {}

    /**
     * {@return the name of a code, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }
}
