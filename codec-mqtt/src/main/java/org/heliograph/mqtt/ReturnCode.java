package org.heliograph.mqtt;

import org.heliograph.codec.ValueTable;

/** Codes of CONNACK and SUBACK before 5.0 (§4, §6). */
public final class ReturnCode {
    /** CONNACK: the connection is accepted. */
    public static final int ACCEPTED = 0;
    /** CONNACK: the server does not speak this version. */
    public static final int UNACCEPTABLE_PROTOCOL_VERSION = 1;
    /** CONNACK: the client identifier is not allowed. */
    public static final int IDENTIFIER_REJECTED = 2;
    /** CONNACK: the server cannot serve now. */
    public static final int SERVER_UNAVAILABLE = 3;
    /** CONNACK: user name or password is malformed or wrong. */
    public static final int BAD_USER_NAME_OR_PASSWORD = 4;
    /** CONNACK: the client may not connect. */
    public static final int NOT_AUTHORIZED = 5;
    /** SUBACK of 3.1.1: the subscription failed. */
    public static final int FAILURE = 0x80;

    /** The codes of CONNACK. */
    public static final ValueTable CONNACK_VALUES = ValueTable.named("Connect Return code")
            .value(ACCEPTED, "Connection accepted")
            .value(UNACCEPTABLE_PROTOCOL_VERSION, "Unacceptable protocol version")
            .value(IDENTIFIER_REJECTED, "Identifier rejected")
            .value(SERVER_UNAVAILABLE, "Server unavailable")
            .value(BAD_USER_NAME_OR_PASSWORD, "Bad user name or password")
            .value(NOT_AUTHORIZED, "Not authorized");

    /** The codes of SUBACK: the QoS granted, or a failure. */
    public static final ValueTable SUBACK_VALUES = ValueTable.named("SUBACK Return code")
            .value(0, "Granted QoS 0")
            .value(1, "Granted QoS 1")
            .value(2, "Granted QoS 2")
            .value(FAILURE, "Failure");

    private ReturnCode() {}

    /**
     * {@return the name of a code of CONNACK, null if it has none}
     *
     * @param code 0 to 255.
     */
    public static String name(int code) {
        return CONNACK_VALUES.name(code);
    }
}
