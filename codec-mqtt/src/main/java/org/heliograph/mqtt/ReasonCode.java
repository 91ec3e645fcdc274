package org.heliograph.mqtt;

import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/** Reason codes of 5.0 (§11); those below 0x80 tell success. */
public final class ReasonCode {
    /** Success. */
    public static final int SUCCESS = 0x00;
    /** DISCONNECT: the connection ends as usual; the same number as {@link #SUCCESS}. */
    public static final int NORMAL_DISCONNECTION = 0x00;
    /** SUBACK: QoS 0 is granted; the same number as {@link #SUCCESS}. */
    public static final int GRANTED_QOS_0 = 0x00;
    /** Granted QoS 1. */
    public static final int GRANTED_QOS_1 = 0x01;
    /** Granted QoS 2. */
    public static final int GRANTED_QOS_2 = 0x02;
    /** Disconnect with Will Message. DISCONNECT: sent by clients. */
    public static final int DISCONNECT_WITH_WILL_MESSAGE = 0x04;
    /** No matching subscribers. */
    public static final int NO_MATCHING_SUBSCRIBERS = 0x10;
    /** No subscription existed. */
    public static final int NO_SUBSCRIPTION_EXISTED = 0x11;
    /** Continue authentication. */
    public static final int CONTINUE_AUTHENTICATION = 0x18;
    /** Re-authenticate. */
    public static final int RE_AUTHENTICATE = 0x19;
    /** Unspecified error. */
    public static final int UNSPECIFIED_ERROR = 0x80;
    /** Malformed Packet. */
    public static final int MALFORMED_PACKET = 0x81;
    /** Protocol Error. */
    public static final int PROTOCOL_ERROR = 0x82;
    /** Implementation specific error. */
    public static final int IMPLEMENTATION_SPECIFIC_ERROR = 0x83;
    /** Unsupported Protocol Version. */
    public static final int UNSUPPORTED_PROTOCOL_VERSION = 0x84;
    /** Client Identifier not valid. */
    public static final int CLIENT_IDENTIFIER_NOT_VALID = 0x85;
    /** Bad User Name or Password. */
    public static final int BAD_USER_NAME_OR_PASSWORD = 0x86;
    /** Not authorized. DISCONNECT: sent by servers. */
    public static final int NOT_AUTHORIZED = 0x87;
    /** Server unavailable. */
    public static final int SERVER_UNAVAILABLE = 0x88;
    /** Server busy. DISCONNECT: sent by servers. */
    public static final int SERVER_BUSY = 0x89;
    /** Banned. */
    public static final int BANNED = 0x8A;
    /** Server shutting down. DISCONNECT: sent by servers. */
    public static final int SERVER_SHUTTING_DOWN = 0x8B;
    /** Bad authentication method. DISCONNECT: in the general table only; sent by servers. */
    public static final int BAD_AUTHENTICATION_METHOD = 0x8C;
    /** Keep Alive timeout. DISCONNECT: sent by servers. */
    public static final int KEEP_ALIVE_TIMEOUT = 0x8D;
    /** Session taken over. DISCONNECT: sent by servers. */
    public static final int SESSION_TAKEN_OVER = 0x8E;
    /** Topic Filter invalid. DISCONNECT: sent by servers. */
    public static final int TOPIC_FILTER_INVALID = 0x8F;
    /** Topic Name invalid. */
    public static final int TOPIC_NAME_INVALID = 0x90;
    /** Packet Identifier in use. */
    public static final int PACKET_IDENTIFIER_IN_USE = 0x91;
    /** Packet Identifier not found. */
    public static final int PACKET_IDENTIFIER_NOT_FOUND = 0x92;
    /** Receive Maximum exceeded. */
    public static final int RECEIVE_MAXIMUM_EXCEEDED = 0x93;
    /** Topic Alias invalid. */
    public static final int TOPIC_ALIAS_INVALID = 0x94;
    /** Packet too large. */
    public static final int PACKET_TOO_LARGE = 0x95;
    /** Message rate too high. */
    public static final int MESSAGE_RATE_TOO_HIGH = 0x96;
    /** Quota exceeded. */
    public static final int QUOTA_EXCEEDED = 0x97;
    /** Administrative action. */
    public static final int ADMINISTRATIVE_ACTION = 0x98;
    /** Payload format invalid. */
    public static final int PAYLOAD_FORMAT_INVALID = 0x99;
    /** Retain not supported. DISCONNECT: sent by servers. */
    public static final int RETAIN_NOT_SUPPORTED = 0x9A;
    /** QoS not supported. DISCONNECT: sent by servers. */
    public static final int QOS_NOT_SUPPORTED = 0x9B;
    /** Use another server. DISCONNECT: sent by servers. */
    public static final int USE_ANOTHER_SERVER = 0x9C;
    /** Server moved. DISCONNECT: sent by servers. */
    public static final int SERVER_MOVED = 0x9D;
    /** Shared Subscriptions not supported. DISCONNECT: sent by servers. */
    public static final int SHARED_SUBSCRIPTIONS_NOT_SUPPORTED = 0x9E;
    /** Connection rate exceeded. DISCONNECT: sent by servers. */
    public static final int CONNECTION_RATE_EXCEEDED = 0x9F;
    /** Maximum connect time. DISCONNECT: sent by servers. */
    public static final int MAXIMUM_CONNECT_TIME = 0xA0;
    /** Subscription Identifiers not supported. DISCONNECT: sent by servers. */
    public static final int SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED = 0xA1;
    /** Wildcard Subscriptions not supported. DISCONNECT: sent by servers. */
    public static final int WILDCARD_SUBSCRIPTIONS_NOT_SUPPORTED = 0xA2;

    private static final int IN_CONNACK = 1 << PacketType.CONNACK;
    private static final int IN_PUBACK = 1 << PacketType.PUBACK | 1 << PacketType.PUBREC;
    private static final int IN_PUBREL = 1 << PacketType.PUBREL | 1 << PacketType.PUBCOMP;
    private static final int IN_SUBACK = 1 << PacketType.SUBACK;
    private static final int IN_UNSUBACK = 1 << PacketType.UNSUBACK;
    private static final int IN_DISCONNECT = 1 << PacketType.DISCONNECT;
    private static final int IN_AUTH = 1 << PacketType.AUTH;
    private static final int DISCONNECT_FROM_CLIENT = 1 << 16;
    private static final int DISCONNECT_FROM_SERVER = 1 << 17;
    private static final int AUTH_FROM_CLIENT = 1 << 18;
    private static final int AUTH_FROM_SERVER = 1 << 19;
    private static final int FIRST_FAILURE = 0x80;

    private static final ValueTable TABLE = ValueTable.named("Reason Code");
    private static final int[] USES = new int[0x100];

    static {
        add(
                SUCCESS,
                "Success",
                IN_CONNACK
                        | IN_PUBACK
                        | IN_PUBREL
                        | IN_SUBACK
                        | IN_UNSUBACK
                        | IN_DISCONNECT
                        | IN_AUTH
                        | AUTH_FROM_SERVER);
        add(GRANTED_QOS_1, "Granted QoS 1", IN_SUBACK);
        add(GRANTED_QOS_2, "Granted QoS 2", IN_SUBACK);
        add(DISCONNECT_WITH_WILL_MESSAGE, "Disconnect with Will Message", IN_DISCONNECT | DISCONNECT_FROM_CLIENT);
        add(NO_MATCHING_SUBSCRIBERS, "No matching subscribers", IN_PUBACK);
        add(NO_SUBSCRIPTION_EXISTED, "No subscription existed", IN_UNSUBACK);
        add(CONTINUE_AUTHENTICATION, "Continue authentication", IN_AUTH);
        add(RE_AUTHENTICATE, "Re-authenticate", IN_AUTH | AUTH_FROM_CLIENT);
        add(UNSPECIFIED_ERROR, "Unspecified error", IN_CONNACK | IN_PUBACK | IN_SUBACK | IN_UNSUBACK | IN_DISCONNECT);
        add(MALFORMED_PACKET, "Malformed Packet", IN_CONNACK | IN_DISCONNECT);
        add(PROTOCOL_ERROR, "Protocol Error", IN_CONNACK | IN_DISCONNECT);
        add(
                IMPLEMENTATION_SPECIFIC_ERROR,
                "Implementation specific error",
                IN_CONNACK | IN_PUBACK | IN_SUBACK | IN_UNSUBACK | IN_DISCONNECT);
        add(UNSUPPORTED_PROTOCOL_VERSION, "Unsupported Protocol Version", IN_CONNACK);
        add(CLIENT_IDENTIFIER_NOT_VALID, "Client Identifier not valid", IN_CONNACK);
        add(BAD_USER_NAME_OR_PASSWORD, "Bad User Name or Password", IN_CONNACK);
        add(
                NOT_AUTHORIZED,
                "Not authorized",
                IN_CONNACK | IN_PUBACK | IN_SUBACK | IN_UNSUBACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(SERVER_UNAVAILABLE, "Server unavailable", IN_CONNACK);
        add(SERVER_BUSY, "Server busy", IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(BANNED, "Banned", IN_CONNACK);
        add(SERVER_SHUTTING_DOWN, "Server shutting down", IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(
                BAD_AUTHENTICATION_METHOD,
                "Bad authentication method",
                IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(KEEP_ALIVE_TIMEOUT, "Keep Alive timeout", IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(SESSION_TAKEN_OVER, "Session taken over", IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(
                TOPIC_FILTER_INVALID,
                "Topic Filter invalid",
                IN_SUBACK | IN_UNSUBACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(TOPIC_NAME_INVALID, "Topic Name invalid", IN_CONNACK | IN_PUBACK | IN_DISCONNECT);
        add(PACKET_IDENTIFIER_IN_USE, "Packet Identifier in use", IN_PUBACK | IN_SUBACK | IN_UNSUBACK);
        add(PACKET_IDENTIFIER_NOT_FOUND, "Packet Identifier not found", IN_PUBREL);
        add(RECEIVE_MAXIMUM_EXCEEDED, "Receive Maximum exceeded", IN_DISCONNECT);
        add(TOPIC_ALIAS_INVALID, "Topic Alias invalid", IN_DISCONNECT);
        add(PACKET_TOO_LARGE, "Packet too large", IN_CONNACK | IN_DISCONNECT);
        add(MESSAGE_RATE_TOO_HIGH, "Message rate too high", IN_DISCONNECT);
        add(QUOTA_EXCEEDED, "Quota exceeded", IN_CONNACK | IN_PUBACK | IN_SUBACK | IN_DISCONNECT);
        add(ADMINISTRATIVE_ACTION, "Administrative action", IN_DISCONNECT);
        add(PAYLOAD_FORMAT_INVALID, "Payload format invalid", IN_CONNACK | IN_PUBACK | IN_DISCONNECT);
        add(RETAIN_NOT_SUPPORTED, "Retain not supported", IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(QOS_NOT_SUPPORTED, "QoS not supported", IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(USE_ANOTHER_SERVER, "Use another server", IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(SERVER_MOVED, "Server moved", IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(
                SHARED_SUBSCRIPTIONS_NOT_SUPPORTED,
                "Shared Subscriptions not supported",
                IN_SUBACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(CONNECTION_RATE_EXCEEDED, "Connection rate exceeded", IN_CONNACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(MAXIMUM_CONNECT_TIME, "Maximum connect time", IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(
                SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED,
                "Subscription Identifiers not supported",
                IN_SUBACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
        add(
                WILDCARD_SUBSCRIPTIONS_NOT_SUPPORTED,
                "Wildcard Subscriptions not supported",
                IN_SUBACK | IN_DISCONNECT | DISCONNECT_FROM_SERVER);
    }

    /** All codes, with their names. */
    public static final Values VALUES = TABLE;

    private ReasonCode() {}

    private static void add(int code, String name, int uses) {
        TABLE.value(code, name);
        USES[code] = uses;
    }

    /**
     * {@return the name of a code, null if it has none}
     *
     * @param code 0 to 255.
     */
    public static String name(int code) {
        return TABLE.name(code);
    }

    /**
     * {@return whether a code tells a failure}
     *
     * @param code 0 to 255.
     */
    public static boolean isFailure(int code) {
        return code >= FIRST_FAILURE;
    }

    /**
     * {@return whether the document lists a code for a packet}
     *
     * @param code       0 to 255.
     * @param packetType see {@link PacketType}.
     */
    public static boolean isDefined(int code, int packetType) {
        return (USES[code] & 1 << packetType) != 0;
    }

    /**
     * {@return whether a side may send a code that is defined for the packet}
     *
     * @param code       0 to 255.
     * @param packetType see {@link PacketType}.
     * @param sender     of the packet.
     */
    public static boolean isSentBy(int code, int packetType, Sender sender) {
        int forbidden =
                switch (packetType) {
                    case PacketType.DISCONNECT ->
                        sender == Sender.CLIENT ? DISCONNECT_FROM_SERVER : DISCONNECT_FROM_CLIENT;
                    case PacketType.AUTH -> sender == Sender.CLIENT ? AUTH_FROM_SERVER : AUTH_FROM_CLIENT;
                    default -> 0;
                };
        return (USES[code] & forbidden) == 0;
    }

    /**
     * {@return the codes of a packet, with their names}
     *
     * @param packetType see {@link PacketType}.
     */
    public static ValueTable values(int packetType) {
        ValueTable some = ValueTable.named("Reason Code of " + PacketType.name(packetType));
        for (Values.Row row : TABLE.rows()) {
            int code = (int) row.low();
            if (isDefined(code, packetType)) {
                some.value(code, code == SUCCESS ? successOf(packetType) : row.name());
            }
        }
        return some;
    }

    private static String successOf(int packetType) {
        return switch (packetType) {
            case PacketType.DISCONNECT -> "Normal disconnection";
            case PacketType.SUBACK -> "Granted QoS 0";
            default -> "Success";
        };
    }
}
