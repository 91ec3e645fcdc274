package org.heliograph.credentials.aliyun;

/**
 * Return codes of CONNACK (MQTT 3.1.1) in the platform's meaning (§4). Of the Reason Codes of 5.0 the platform's documents
 * tell no meaning of its own: there the standard's is all that is known.
 */
public final class AliyunIotConnack {
    /** The device is in. */
    public static final int ACCEPTED = 0;
    /** A parameter is missing or malformed, or a registration came over plain TCP. */
    public static final int PARAMETER = 2;
    /** The service is in trouble, or iotId or iotToken is wrong. */
    public static final int SERVICE = 3;
    /** Signature or user name is wrong. */
    public static final int SIGNATURE_OR_USER_NAME = 4;
    /** Not authorised. */
    public static final int NOT_AUTHORISED = 5;

    private AliyunIotConnack() {}

    /**
     * {@return the meaning of a code, {@code unknown} if it has none}
     *
     * @param code of CONNACK.
     */
    public static String name(int code) {
        return switch (code) {
            case ACCEPTED -> "accepted";
            case PARAMETER -> "a parameter is missing or malformed, or a registration came over plain TCP";
            case SERVICE -> "the service is in trouble, or iotId or iotToken is wrong";
            case SIGNATURE_OR_USER_NAME -> "signature or user name is wrong";
            case NOT_AUTHORISED -> "not authorised";
            default -> "unknown";
        };
    }
}
