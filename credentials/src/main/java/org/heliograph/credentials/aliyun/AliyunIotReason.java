package org.heliograph.credentials.aliyun;

import org.heliograph.credentials.Verdict;

/** Reasons of a refused login, and the return code of CONNACK that answers them (§4, MQTT 3.1.1). */
public final class AliyunIotReason {
    /** The Client Identifier has not its form. */
    public static final String CLIENT_ID = "client-id";
    /** The User Name has not its form. */
    public static final String USER_NAME = "user-name";
    /** A parameter is missing, or has a value that it may not have. */
    public static final String PARAMETER = "parameter";
    /** The securemode is missing, unknown, or does not fit the way to sign in. */
    public static final String SECURE_MODE = "secure-mode";
    /** The securemode does not fit the channel, or a registration came without TLS. */
    public static final String CHANNEL = "channel";
    /** The signmethod is unknown. */
    public static final String SIGN_METHOD = "sign-method";
    /** There is no secret for this device, product or token. */
    public static final String UNKNOWN_DEVICE = "unknown-device";
    /** The password is not the one that the secret makes. */
    public static final String SIGNATURE = "signature";

    private AliyunIotReason() {}

    /**
     * {@return the return code of CONNACK for a verdict: 0, 2 or 4}
     *
     * @param verdict on a login.
     */
    public static int connackCode(Verdict verdict) {
        return switch (verdict.reason()) {
            case "" -> AliyunIotConnack.ACCEPTED;
            case USER_NAME, UNKNOWN_DEVICE, SIGNATURE -> AliyunIotConnack.SIGNATURE_OR_USER_NAME;
            default -> AliyunIotConnack.PARAMETER;
        };
    }
}
