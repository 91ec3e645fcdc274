package org.heliograph.credentials.aliyun;

/** Values of the parameter {@code securemode} (§3). */
public final class SecureMode {
    /** Not pre-registered: registration {@code regnwl}, and the login with the token that it yields. */
    public static final int NO_PRE_REGISTRATION = -2;
    /** After an HTTPS login, with its iotId and iotToken. */
    public static final int HTTPS_LOGIN = -1;
    /** TLS, or WebSocket over TLS. */
    public static final int TLS = 2;
    /** Plain TCP or WebSocket; refused to devices that are new since August 2022. */
    public static final int TCP = 3;
    /** ID² over iTLS; named only, since its way of signing in is not documented with the others. */
    public static final int ITLS_ID2 = 8;

    private SecureMode() {}

    /**
     * {@return the meaning of a mode, {@code unknown} if it has none}
     *
     * @param mode value of the parameter.
     */
    public static String name(int mode) {
        return switch (mode) {
            case NO_PRE_REGISTRATION -> "no pre-registration";
            case HTTPS_LOGIN -> "HTTPS login first";
            case TLS -> "TLS";
            case TCP -> "plain TCP";
            case ITLS_ID2 -> "ID2 over iTLS";
            default -> "unknown";
        };
    }

    /**
     * {@return whether a mode may be used on a channel; modes that name no channel may on each}
     *
     * @param mode    value of the parameter.
     * @param channel really used.
     */
    public static boolean fits(int mode, Channel channel) {
        return switch (mode) {
            case TLS, ITLS_ID2 -> channel.isSecure();
            case TCP -> !channel.isSecure();
            default -> true;
        };
    }
}
