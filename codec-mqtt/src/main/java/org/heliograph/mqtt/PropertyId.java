package org.heliograph.mqtt;

import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;

/** Identifiers of the properties of 5.0 (§10), with what the document says of each. */
public final class PropertyId {
    /** Payload Format Indicator: an octet, 0, 1. In PUBLISH, will. */
    public static final int PAYLOAD_FORMAT_INDICATOR = 0x01;
    /** Message Expiry Interval: four octets, seconds. In PUBLISH, will. */
    public static final int MESSAGE_EXPIRY_INTERVAL = 0x02;
    /** Content Type: a text. In PUBLISH, will. */
    public static final int CONTENT_TYPE = 0x03;
    /** Response Topic: a text, topic name. In PUBLISH, will. */
    public static final int RESPONSE_TOPIC = 0x08;
    /** Correlation Data: octets. In PUBLISH, will. */
    public static final int CORRELATION_DATA = 0x09;
    /** Subscription Identifier: a variable byte integer, 1 to 268,435,455; 0 protocol error. In PUBLISH, SUBSCRIBE; may repeat in PUBLISH. */
    public static final int SUBSCRIPTION_IDENTIFIER = 0x0B;
    /** Session Expiry Interval: four octets, seconds, 0xFFFFFFFF never. In CONNECT, CONNACK, DISCONNECT (client only). */
    public static final int SESSION_EXPIRY_INTERVAL = 0x11;
    /** Assigned Client Identifier: a text. In CONNACK. */
    public static final int ASSIGNED_CLIENT_IDENTIFIER = 0x12;
    /** Server Keep Alive: two octets. In CONNACK. */
    public static final int SERVER_KEEP_ALIVE = 0x13;
    /** Authentication Method: a text. In CONNECT, CONNACK, AUTH (required there). */
    public static final int AUTHENTICATION_METHOD = 0x15;
    /** Authentication Data: octets, only with a method, else protocol error. In CONNECT, CONNACK, AUTH. */
    public static final int AUTHENTICATION_DATA = 0x16;
    /** Request Problem Information: an octet, 0, 1; default 1. In CONNECT. */
    public static final int REQUEST_PROBLEM_INFORMATION = 0x17;
    /** Will Delay Interval: four octets, default 0. In will. */
    public static final int WILL_DELAY_INTERVAL = 0x18;
    /** Request Response Information: an octet, 0, 1; default 0. In CONNECT. */
    public static final int REQUEST_RESPONSE_INFORMATION = 0x19;
    /** Response Information: a text. In CONNACK. */
    public static final int RESPONSE_INFORMATION = 0x1A;
    /** Server Reference: a text, space-separated names. In CONNACK, DISCONNECT (server only). */
    public static final int SERVER_REFERENCE = 0x1C;
    /** Reason String: a text. In CONNACK, PUBACK, PUBREC, PUBREL, PUBCOMP, SUBACK, UNSUBACK, DISCONNECT, AUTH. */
    public static final int REASON_STRING = 0x1F;
    /** Receive Maximum: two octets, 1 to 65,535; 0 protocol error; default 65,535. In CONNECT, CONNACK. */
    public static final int RECEIVE_MAXIMUM = 0x21;
    /** Topic Alias Maximum: two octets, default 0. In CONNECT, CONNACK. */
    public static final int TOPIC_ALIAS_MAXIMUM = 0x22;
    /** Topic Alias: two octets, 0 not allowed. In PUBLISH. */
    public static final int TOPIC_ALIAS = 0x23;
    /** Maximum QoS: an octet, 0, 1; else protocol error; absent = 2. In CONNACK. */
    public static final int MAXIMUM_QOS = 0x24;
    /** Retain Available: an octet, 0, 1; default 1. In CONNACK. */
    public static final int RETAIN_AVAILABLE = 0x25;
    /** User Property: two texts. In CONNECT, CONNACK, PUBLISH, will, the four acks, SUBSCRIBE, SUBACK, UNSUBSCRIBE, UNSUBACK, DISCONNECT, AUTH; may repeat. */
    public static final int USER_PROPERTY = 0x26;
    /** Maximum Packet Size: four octets, 0 protocol error; absent = no limit. In CONNECT, CONNACK. */
    public static final int MAXIMUM_PACKET_SIZE = 0x27;
    /** Wildcard Subscription Available: an octet, 0, 1; default 1. In CONNACK. */
    public static final int WILDCARD_SUBSCRIPTION_AVAILABLE = 0x28;
    /** Subscription Identifiers Available: an octet, 0, 1; default 1. In CONNACK. */
    public static final int SUBSCRIPTION_IDENTIFIERS_AVAILABLE = 0x29;
    /** Shared Subscription Available: an octet, 0, 1; default 1. In CONNACK. */
    public static final int SHARED_SUBSCRIPTION_AVAILABLE = 0x2A;

    /** Stands for the will among the types of packets: the properties within CONNECT that belong to the will. */
    public static final int WILL = 0;

    /** Identifiers are below this number. */
    public static final int LIMIT = 64;

    private static final int IN_WILL = 1 << WILL;
    private static final int IN_CONNECT = 1 << PacketType.CONNECT;
    private static final int IN_CONNACK = 1 << PacketType.CONNACK;
    private static final int IN_PUBLISH = 1 << PacketType.PUBLISH;
    private static final int IN_ACKS =
            1 << PacketType.PUBACK | 1 << PacketType.PUBREC | 1 << PacketType.PUBREL | 1 << PacketType.PUBCOMP;
    private static final int IN_SUBSCRIBE = 1 << PacketType.SUBSCRIBE;
    private static final int IN_SUBACK = 1 << PacketType.SUBACK;
    private static final int IN_UNSUBSCRIBE = 1 << PacketType.UNSUBSCRIBE;
    private static final int IN_UNSUBACK = 1 << PacketType.UNSUBACK;
    private static final int IN_DISCONNECT = 1 << PacketType.DISCONNECT;
    private static final int IN_AUTH = 1 << PacketType.AUTH;
    private static final int ANYWHERE = 0xFFFF;

    private static final ValueTable TABLE = ValueTable.named("Property");
    /** By any octet, so that an octet needs no look at its range. */
    private static final byte[] TYPES = new byte[1 << Byte.SIZE];

    private static final long[] ALLOWED = new long[PacketType.AUTH + 1];
    private static final long[] REPEATABLE = new long[PacketType.AUTH + 1];

    static {
        add(PAYLOAD_FORMAT_INDICATOR, "Payload Format Indicator", PropertyType.BYTE, IN_PUBLISH | IN_WILL, 0);
        add(MESSAGE_EXPIRY_INTERVAL, "Message Expiry Interval", PropertyType.U32, IN_PUBLISH | IN_WILL, 0);
        add(CONTENT_TYPE, "Content Type", PropertyType.STRING, IN_PUBLISH | IN_WILL, 0);
        add(RESPONSE_TOPIC, "Response Topic", PropertyType.STRING, IN_PUBLISH | IN_WILL, 0);
        add(CORRELATION_DATA, "Correlation Data", PropertyType.BINARY, IN_PUBLISH | IN_WILL, 0);
        add(
                SUBSCRIPTION_IDENTIFIER,
                "Subscription Identifier",
                PropertyType.VARINT,
                IN_PUBLISH | IN_SUBSCRIBE,
                IN_PUBLISH);
        add(
                SESSION_EXPIRY_INTERVAL,
                "Session Expiry Interval",
                PropertyType.U32,
                IN_CONNECT | IN_CONNACK | IN_DISCONNECT,
                0);
        add(ASSIGNED_CLIENT_IDENTIFIER, "Assigned Client Identifier", PropertyType.STRING, IN_CONNACK, 0);
        add(SERVER_KEEP_ALIVE, "Server Keep Alive", PropertyType.U16, IN_CONNACK, 0);
        add(AUTHENTICATION_METHOD, "Authentication Method", PropertyType.STRING, IN_CONNECT | IN_CONNACK | IN_AUTH, 0);
        add(AUTHENTICATION_DATA, "Authentication Data", PropertyType.BINARY, IN_CONNECT | IN_CONNACK | IN_AUTH, 0);
        add(REQUEST_PROBLEM_INFORMATION, "Request Problem Information", PropertyType.BYTE, IN_CONNECT, 0);
        add(WILL_DELAY_INTERVAL, "Will Delay Interval", PropertyType.U32, IN_WILL, 0);
        add(REQUEST_RESPONSE_INFORMATION, "Request Response Information", PropertyType.BYTE, IN_CONNECT, 0);
        add(RESPONSE_INFORMATION, "Response Information", PropertyType.STRING, IN_CONNACK, 0);
        add(SERVER_REFERENCE, "Server Reference", PropertyType.STRING, IN_CONNACK | IN_DISCONNECT, 0);
        add(
                REASON_STRING,
                "Reason String",
                PropertyType.STRING,
                IN_CONNACK | IN_ACKS | IN_SUBACK | IN_UNSUBACK | IN_DISCONNECT | IN_AUTH,
                0);
        add(RECEIVE_MAXIMUM, "Receive Maximum", PropertyType.U16, IN_CONNECT | IN_CONNACK, 0);
        add(TOPIC_ALIAS_MAXIMUM, "Topic Alias Maximum", PropertyType.U16, IN_CONNECT | IN_CONNACK, 0);
        add(TOPIC_ALIAS, "Topic Alias", PropertyType.U16, IN_PUBLISH, 0);
        add(MAXIMUM_QOS, "Maximum QoS", PropertyType.BYTE, IN_CONNACK, 0);
        add(RETAIN_AVAILABLE, "Retain Available", PropertyType.BYTE, IN_CONNACK, 0);
        add(
                USER_PROPERTY,
                "User Property",
                PropertyType.PAIR,
                IN_CONNECT
                        | IN_CONNACK
                        | IN_PUBLISH
                        | IN_WILL
                        | IN_ACKS
                        | IN_SUBSCRIBE
                        | IN_SUBACK
                        | IN_UNSUBSCRIBE
                        | IN_UNSUBACK
                        | IN_DISCONNECT
                        | IN_AUTH,
                ANYWHERE);
        add(MAXIMUM_PACKET_SIZE, "Maximum Packet Size", PropertyType.U32, IN_CONNECT | IN_CONNACK, 0);
        add(WILDCARD_SUBSCRIPTION_AVAILABLE, "Wildcard Subscription Available", PropertyType.BYTE, IN_CONNACK, 0);
        add(SUBSCRIPTION_IDENTIFIERS_AVAILABLE, "Subscription Identifiers Available", PropertyType.BYTE, IN_CONNACK, 0);
        add(SHARED_SUBSCRIPTION_AVAILABLE, "Shared Subscription Available", PropertyType.BYTE, IN_CONNACK, 0);
    }

    /** All identifiers, with their names. */
    public static final Values VALUES = TABLE;

    private PropertyId() {}

    private static void add(int id, String name, int type, int where, int repeatable) {
        TABLE.value(id, name);
        TYPES[id] = (byte) type;
        for (int packet = 0; packet <= PacketType.AUTH; packet++) {
            ALLOWED[packet] |= (where >> packet & 1L) << id;
            REPEATABLE[packet] |= ((where & repeatable) >> packet & 1L) << id;
        }
    }

    /**
     * {@return the name of a property, null if there is none}
     *
     * @param id identifier.
     */
    public static String name(int id) {
        return TABLE.name(id);
    }

    /**
     * {@return the type of the value of a property, {@link PropertyType#NONE} if there is no such property}
     *
     * @param id identifier.
     */
    public static int type(int id) {
        return id >= 0 && id < TYPES.length ? TYPES[id] : PropertyType.NONE;
    }

    /**
     * {@return the properties that a packet may have: bit n for identifier n}
     *
     * @param packetType see {@link PacketType}; {@link #WILL} for those of the will.
     */
    public static long allowed(int packetType) {
        return ALLOWED[packetType];
    }

    /**
     * {@return the properties that may come more than once in a packet: bit n for identifier n}
     *
     * @param packetType see {@link PacketType}; {@link #WILL} for those of the will.
     */
    public static long repeatable(int packetType) {
        return REPEATABLE[packetType];
    }

    /**
     * {@return the identifiers whose value has a type, with their names}
     *
     * @param type see {@link PropertyType}.
     */
    public static ValueTable values(int type) {
        ValueTable some = ValueTable.named("Property of type " + PropertyType.name(type));
        for (Values.Row row : TABLE.rows()) {
            if (type((int) row.low()) == type) {
                some.value(row.low(), row.name());
            }
        }
        return some;
    }
}
