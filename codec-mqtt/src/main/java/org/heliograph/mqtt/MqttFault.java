package org.heliograph.mqtt;

import org.agrona.collections.Int2ObjectHashMap;
import org.heliograph.codec.Fault;

/**
 * The rules of MQTT as codes of faults, beside those of {@link Fault}, and the reason code of 5.0 to answer a fault with
 * (§12). Before 5.0 the answer to any of them is to close the connection.
 *
 * <p>Faults of layout, which come in both modes, leave fields that cannot be read; the others come in strict mode only.
 */
public final class MqttFault {
    private static final boolean LAYOUT = false;
    private static final boolean VALUE = true;
    private static final Int2ObjectHashMap<Rule> RULES = new Int2ObjectHashMap<>();

    /** A variable byte integer wants a fifth octet. */
    public static final int VARINT_TOO_LONG =
            rule("VARINT_TOO_LONG", LAYOUT, ReasonCode.MALFORMED_PACKET, "§1", "is a number of more than four octets");
    /** A variable byte integer within a packet of 5.0 takes more octets than it needs. */
    public static final int VARINT_NOT_SHORTEST = rule(
            "VARINT_NOT_SHORTEST", LAYOUT, ReasonCode.MALFORMED_PACKET, "[1.5.5-1]", "takes more octets than needed");
    /** The Remaining Length of a packet of 5.0 takes more octets than it needs. */
    public static final int REMAINING_LENGTH_NOT_SHORTEST = rule(
            "REMAINING_LENGTH_NOT_SHORTEST",
            VALUE,
            ReasonCode.MALFORMED_PACKET,
            "[1.5.5-1]",
            "takes more octets than needed");
    /** Octets are left between the last field and the end of the packet. */
    public static final int OCTETS_LEFT = rule(
            "OCTETS_LEFT", LAYOUT, ReasonCode.MALFORMED_PACKET, "§2", "is followed by octets that belong to no field");
    /** Protocol Name and Protocol Level are not those of the version; to be answered with code 1 before 5.0. */
    public static final int UNSUPPORTED_VERSION = rule(
            "UNSUPPORTED_VERSION",
            LAYOUT,
            ReasonCode.UNSUPPORTED_PROTOCOL_VERSION,
            "§3",
            "is not that of this version");
    /** There is no property with the identifier, so that its length is not known. */
    public static final int PROPERTY_UNKNOWN = rule(
            "PROPERTY_UNKNOWN", LAYOUT, ReasonCode.MALFORMED_PACKET, "§10", "holds a property that does not exist");
    /** A property runs past the end of its block. */
    public static final int PROPERTY_TRUNCATED = rule(
            "PROPERTY_TRUNCATED",
            LAYOUT,
            ReasonCode.MALFORMED_PACKET,
            "§10",
            "holds a property that runs past the property length");
    /** Bits 3 to 0 of the first octet are not those of the packet. */
    public static final int FLAGS_RESERVED =
            rule("FLAGS_RESERVED", VALUE, ReasonCode.MALFORMED_PACKET, "[2.1.3-1]", "has other flags than its type");
    /** Both QoS bits are set. */
    public static final int QOS_3 = rule("QOS_3", VALUE, ReasonCode.MALFORMED_PACKET, "[3.3.1-4]", "tells QoS 3");
    /** DUP is set with QoS 0. */
    public static final int DUP_WITHOUT_QOS =
            rule("DUP_WITHOUT_QOS", VALUE, ReasonCode.PROTOCOL_ERROR, "[3.3.1-2]", "has DUP with QoS 0");
    /** The packet identifier is 0. */
    public static final int PACKET_IDENTIFIER_0 =
            rule("PACKET_IDENTIFIER_0", VALUE, ReasonCode.PROTOCOL_ERROR, "[2.2.1-3]", "is 0");
    /** A text is not well-formed UTF-8. */
    public static final int TEXT_ILL_FORMED =
            rule("TEXT_ILL_FORMED", VALUE, ReasonCode.MALFORMED_PACKET, "[1.5.4-1]", "is not well-formed UTF-8");
    /** A text holds U+0000. */
    public static final int TEXT_WITH_NUL =
            rule("TEXT_WITH_NUL", VALUE, ReasonCode.MALFORMED_PACKET, "[1.5.4-2]", "holds U+0000");
    /** A text holds a control character or a non-character; looked for on demand only. */
    public static final int TEXT_DISCOURAGED = rule(
            "TEXT_DISCOURAGED",
            VALUE,
            ReasonCode.MALFORMED_PACKET,
            "§1",
            "holds a code point that should not be in a text");
    /** A topic name is empty before 5.0, or that of a will or an answer. */
    public static final int TOPIC_NAME_EMPTY =
            rule("TOPIC_NAME_EMPTY", VALUE, ReasonCode.MALFORMED_PACKET, "[4.7.3-1]", "is an empty topic name");
    /** A topic name is longer than 3.1 allows. */
    public static final int TOPIC_NAME_TOO_LONG =
            rule("TOPIC_NAME_TOO_LONG", VALUE, ReasonCode.MALFORMED_PACKET, "§7", "has more than 32,767 characters");
    /** A PUBLISH of 5.0 has neither topic name nor Topic Alias. */
    public static final int TOPIC_MISSING =
            rule("TOPIC_MISSING", VALUE, ReasonCode.PROTOCOL_ERROR, "§5", "is empty without a Topic Alias");
    /** A topic name holds a wildcard. */
    public static final int TOPIC_NAME_WILDCARD =
            rule("TOPIC_NAME_WILDCARD", VALUE, ReasonCode.TOPIC_NAME_INVALID, "[3.3.2-2]", "holds a wildcard");
    /** A Response Topic is empty. */
    public static final int RESPONSE_TOPIC_EMPTY =
            rule("RESPONSE_TOPIC_EMPTY", VALUE, ReasonCode.PROTOCOL_ERROR, "§5", "holds an empty Response Topic");
    /** A topic filter is empty. */
    public static final int TOPIC_FILTER_EMPTY =
            rule("TOPIC_FILTER_EMPTY", VALUE, ReasonCode.MALFORMED_PACKET, "[4.7.3-1]", "holds an empty topic filter");
    /** A wildcard is not alone in its level, or # is not the last one. */
    public static final int TOPIC_FILTER_WILDCARD = rule(
            "TOPIC_FILTER_WILDCARD",
            VALUE,
            ReasonCode.TOPIC_FILTER_INVALID,
            "[4.7.1-1]",
            "holds a topic filter with a misplaced wildcard");
    /** A shared subscription has no proper name or no filter. */
    public static final int TOPIC_FILTER_SHARE = rule(
            "TOPIC_FILTER_SHARE",
            VALUE,
            ReasonCode.TOPIC_FILTER_INVALID,
            "[4.8.2-1]",
            "holds a shared subscription without a proper name or filter");
    /** Bit 0 of the Connect Flags is set. */
    public static final int CONNECT_FLAG_RESERVED =
            rule("CONNECT_FLAG_RESERVED", VALUE, ReasonCode.MALFORMED_PACKET, "[3.1.2-3]", "has the reserved bit set");
    /** The will has QoS 3. */
    public static final int WILL_QOS_3 =
            rule("WILL_QOS_3", VALUE, ReasonCode.MALFORMED_PACKET, "[3.1.2-12]", "tells will QoS 3");
    /** QoS or RETAIN of a will are told and there is none. */
    public static final int WILL_FLAGS_WITHOUT_WILL = rule(
            "WILL_FLAGS_WITHOUT_WILL",
            VALUE,
            ReasonCode.MALFORMED_PACKET,
            "[3.1.2-11]",
            "tells QoS or RETAIN of a will that is not there");
    /** A password comes without a user name before 5.0. */
    public static final int PASSWORD_WITHOUT_USER_NAME = rule(
            "PASSWORD_WITHOUT_USER_NAME",
            VALUE,
            ReasonCode.MALFORMED_PACKET,
            "3.1.1 [3.1.2-22]",
            "tells of a password without a user name");
    /** The client identifier is empty where the version does not have that; to be answered with code 2. */
    public static final int CLIENT_IDENTIFIER_EMPTY =
            rule("CLIENT_IDENTIFIER_EMPTY", VALUE, ReasonCode.CLIENT_IDENTIFIER_NOT_VALID, "§3", "is empty");
    /** Bits 7 to 1 of the acknowledge flags are set. */
    public static final int ACKNOWLEDGE_FLAGS_RESERVED = rule(
            "ACKNOWLEDGE_FLAGS_RESERVED", VALUE, ReasonCode.MALFORMED_PACKET, "[3.2.2-1]", "has reserved bits set");
    /** A session is told to be present although the connection is refused. */
    public static final int SESSION_PRESENT_WITH_ERROR = rule(
            "SESSION_PRESENT_WITH_ERROR",
            VALUE,
            ReasonCode.PROTOCOL_ERROR,
            "[3.2.2-6]",
            "tells of a session though the connection is refused");
    /** A code is not one that the document lists for the packet. */
    public static final int CODE_NOT_DEFINED = rule(
            "CODE_NOT_DEFINED", VALUE, ReasonCode.MALFORMED_PACKET, "§11", "has a code that this packet does not have");
    /** Reserved bits of subscription options are set, or before 5.0 any but QoS 0 to 2. */
    public static final int OPTIONS_RESERVED =
            rule("OPTIONS_RESERVED", VALUE, ReasonCode.MALFORMED_PACKET, "[3.8.3-5]", "has reserved option bits set");
    /** A subscription asks for QoS 3. */
    public static final int OPTIONS_QOS_3 =
            rule("OPTIONS_QOS_3", VALUE, ReasonCode.PROTOCOL_ERROR, "§6", "asks for QoS 3");
    /** Retain Handling is 3. */
    public static final int RETAIN_HANDLING_3 =
            rule("RETAIN_HANDLING_3", VALUE, ReasonCode.PROTOCOL_ERROR, "§6", "has Retain Handling 3");
    /** No Local is set for a shared subscription. */
    public static final int NO_LOCAL_SHARED = rule(
            "NO_LOCAL_SHARED", VALUE, ReasonCode.PROTOCOL_ERROR, "[3.8.3-4]", "has No Local on a shared subscription");
    /** There is no topic filter. */
    public static final int NO_TOPIC_FILTER =
            rule("NO_TOPIC_FILTER", VALUE, ReasonCode.PROTOCOL_ERROR, "[3.8.3-2]", "holds no topic filter");
    /** There is no code. */
    public static final int NO_REASON_CODE =
            rule("NO_REASON_CODE", VALUE, ReasonCode.PROTOCOL_ERROR, "§6", "holds no code");
    /** A property does not belong to the packet. */
    public static final int PROPERTY_MISPLACED = rule(
            "PROPERTY_MISPLACED",
            VALUE,
            ReasonCode.MALFORMED_PACKET,
            "§10",
            "holds a property that this packet does not have");
    /** A property comes again that may come once. */
    public static final int PROPERTY_TWICE =
            rule("PROPERTY_TWICE", VALUE, ReasonCode.PROTOCOL_ERROR, "§10", "holds a property twice");
    /** A property has a value that the document excludes. */
    public static final int PROPERTY_VALUE = rule(
            "PROPERTY_VALUE", VALUE, ReasonCode.PROTOCOL_ERROR, "§10", "holds a property whose value is not allowed");
    /** A Topic Alias is 0. */
    public static final int TOPIC_ALIAS_0 =
            rule("TOPIC_ALIAS_0", VALUE, ReasonCode.TOPIC_ALIAS_INVALID, "[3.3.2-8]", "holds Topic Alias 0");
    /** Authentication Data come without an Authentication Method. */
    public static final int AUTHENTICATION_DATA_ALONE = rule(
            "AUTHENTICATION_DATA_ALONE",
            VALUE,
            ReasonCode.PROTOCOL_ERROR,
            "§10",
            "holds Authentication Data without a method");
    /** An AUTH that has properties or a reason lacks the Authentication Method. */
    public static final int AUTHENTICATION_METHOD_MISSING = rule(
            "AUTHENTICATION_METHOD_MISSING", VALUE, ReasonCode.PROTOCOL_ERROR, "§10", "holds no Authentication Method");
    /** The side that sent the packet, its code or its property may not; looked for on demand only. */
    public static final int WRONG_SENDER =
            rule("WRONG_SENDER", VALUE, ReasonCode.PROTOCOL_ERROR, "§2", "is not for the side that sent it");
    /** The payload is not the UTF-8 that its Payload Format Indicator promises; looked for on demand only. */
    public static final int PAYLOAD_NOT_TEXT = rule(
            "PAYLOAD_NOT_TEXT",
            VALUE,
            ReasonCode.PAYLOAD_FORMAT_INVALID,
            "§5",
            "is not the UTF-8 that its format indicator promises");

    private MqttFault() {}

    /** What a rule says beside its name. */
    private record Rule(int reasonCode, String source) {}

    private static int rule(String name, boolean readable, int reasonCode, String source, String meaning) {
        int code = Fault.define(name, readable, meaning);
        RULES.put(code, new Rule(reasonCode, source));
        return code;
    }

    /**
     * {@return the reason code of 5.0 to answer a fault with, see {@link ReasonCode}: Malformed Packet for faults of core,
     * Packet too large for a frame above the limit}
     *
     * @param fault that was returned.
     */
    public static int reasonCode(long fault) {
        Rule rule = RULES.get(Fault.code(fault));
        if (rule != null) {
            return rule.reasonCode;
        }
        return Fault.code(fault) == Fault.FRAME_TOO_LONG ? ReasonCode.PACKET_TOO_LARGE : ReasonCode.MALFORMED_PACKET;
    }

    /**
     * {@return where the rule stands that a fault breaks: a normative statement of 5.0 in brackets, or a section of our
     * reference; null for faults of core}
     *
     * @param fault that was returned.
     */
    public static String source(long fault) {
        Rule rule = RULES.get(Fault.code(fault));
        return rule == null ? null : rule.source;
    }

    /**
     * {@return the code that answers a fault of CONNECT before 5.0, see {@link ReturnCode}; -1 where the connection is
     * closed without an answer}
     *
     * @param fault that was returned.
     */
    public static int returnCode(long fault) {
        int code = Fault.code(fault);
        if (code == UNSUPPORTED_VERSION) {
            return ReturnCode.UNACCEPTABLE_PROTOCOL_VERSION;
        }
        return code == CLIENT_IDENTIFIER_EMPTY ? ReturnCode.IDENTIFIER_REJECTED : -1;
    }
}
