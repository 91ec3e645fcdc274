package org.heliograph.mqtt;

import org.agrona.DirectBuffer;
import org.heliograph.codec.ValueTable;

/** Types of control packets: bits 7 to 4 of the first octet (§2). */
public final class PacketType {
    /** Reserved: no packet. */
    public static final int RESERVED = 0;
    /** A client wants to connect. */
    public static final int CONNECT = 1;
    /** Answer to CONNECT. */
    public static final int CONNACK = 2;
    /** An application message, in either direction. */
    public static final int PUBLISH = 3;
    /** Answer to a PUBLISH of QoS 1. */
    public static final int PUBACK = 4;
    /** First answer to a PUBLISH of QoS 2. */
    public static final int PUBREC = 5;
    /** Answer to PUBREC. */
    public static final int PUBREL = 6;
    /** Answer to PUBREL, the last one of QoS 2. */
    public static final int PUBCOMP = 7;
    /** A client asks for messages. */
    public static final int SUBSCRIBE = 8;
    /** Answer to SUBSCRIBE. */
    public static final int SUBACK = 9;
    /** A client wants no more messages. */
    public static final int UNSUBSCRIBE = 10;
    /** Answer to UNSUBSCRIBE. */
    public static final int UNSUBACK = 11;
    /** A client shows that it is there. */
    public static final int PINGREQ = 12;
    /** Answer to PINGREQ. */
    public static final int PINGRESP = 13;
    /** The end of a connection. */
    public static final int DISCONNECT = 14;
    /** A step of an exchange that authenticates; 5.0 only. */
    public static final int AUTH = 15;

    /** The types with their names. */
    public static final ValueTable VALUES = ValueTable.named("MQTT Control Packet type")
            .value(CONNECT, "CONNECT")
            .value(CONNACK, "CONNACK")
            .value(PUBLISH, "PUBLISH")
            .value(PUBACK, "PUBACK")
            .value(PUBREC, "PUBREC")
            .value(PUBREL, "PUBREL")
            .value(PUBCOMP, "PUBCOMP")
            .value(SUBSCRIBE, "SUBSCRIBE")
            .value(SUBACK, "SUBACK")
            .value(UNSUBSCRIBE, "UNSUBSCRIBE")
            .value(UNSUBACK, "UNSUBACK")
            .value(PINGREQ, "PINGREQ")
            .value(PINGRESP, "PINGRESP")
            .value(DISCONNECT, "DISCONNECT")
            .value(AUTH, "AUTH");

    private static final int TYPE_SHIFT = 4;
    private static final int NEEDED_FLAGS = 0b0010;

    private PacketType() {}

    /**
     * {@return the name of a type, null if it has none}
     *
     * @param type 0 to 15.
     */
    public static String name(int type) {
        return VALUES.name(type);
    }

    /**
     * {@return the type that a first octet tells, 0 to 15}
     *
     * @param firstOctet of a packet.
     */
    public static int of(int firstOctet) {
        return firstOctet >>> TYPE_SHIFT & 0xF;
    }

    /**
     * {@return the type of a packet, 0 to 15}
     *
     * @param buffer that holds the packet.
     * @param offset where the packet starts; its first octet must be there.
     */
    public static int of(DirectBuffer buffer, int offset) {
        return of(buffer.getByte(offset));
    }

    /**
     * {@return the flags that a packet has in bits 3 to 0 of its first octet; those of PUBLISH vary}
     *
     * @param type 0 to 15.
     */
    public static int flags(int type) {
        return type == PUBREL || type == SUBSCRIBE || type == UNSUBSCRIBE ? NEEDED_FLAGS : 0;
    }

    /**
     * {@return the first octet of a packet with the flags of its type}
     *
     * @param type 0 to 15.
     */
    public static int firstOctet(int type) {
        return type << TYPE_SHIFT | flags(type);
    }
}
