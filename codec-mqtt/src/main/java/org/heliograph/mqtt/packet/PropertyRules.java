package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.Utf8;
import org.heliograph.mqtt.Utf8Text;
import org.heliograph.mqtt.VarInt;

/**
 * What the document says of properties (§10). One walk compares all lengths and, in strict mode, notices whatever is not
 * plainly right; only then a second one names what is wrong.
 */
final class PropertyRules {
    /** A bit that is no identifier: a value is to be looked at. */
    static final long DOUBT = 1L << 62;

    private static final int PREFIX = Utf8Field.PREFIX;
    private static final long METHOD = 1L << PropertyId.AUTHENTICATION_METHOD;
    private static final long DATA = 1L << PropertyId.AUTHENTICATION_DATA;

    private PropertyRules() {}

    /** Refuses a number that is not complete, too long, or not in its shortest form. */
    static long checkRead(long read, PropertiesField field, int position) {
        if (read < 0) {
            return Fault.of(MqttFault.VARINT_TOO_LONG, field, position);
        } else if (read == 0) {
            return Fault.of(Fault.TRUNCATED, field, position);
        }
        return VarInt.isShortest(read) ? Fault.NONE : Fault.of(MqttFault.VARINT_NOT_SHORTEST, field, position);
    }

    /** Walks a block; answers the identifiers seen, maybe with {@link #DOUBT}, or a fault. */
    static long scan(PropertiesField field, DirectBuffer frame, int start, int end, MqttMessage<?> message) {
        boolean isStrict = message.isStrict();
        int left = message.settings().limits().tlvs();
        long seen = 0;
        int position = start;
        while (position < end) {
            int id = frame.getByte(position);
            int type = PropertyId.type(id);
            if (type == PropertyType.NONE) {
                return Fault.of(MqttFault.PROPERTY_UNKNOWN, field, position);
            }
            int next = skip(frame, type, position + 1, end);
            if (next > end || next < 0) {
                return truncated(field, frame, type, position, end);
            }
            if (--left < 0) {
                return Fault.of(Fault.TOO_MANY, field, position);
            }
            long bit = 1L << id;
            if (isStrict
                    && ((seen & bit & ~field.repeatable()) != 0 || isValueDoubtful(frame, id, type, position, next))) {
                seen |= DOUBT;
            }
            seen |= bit;
            position = next;
        }
        return seen;
    }

    /** The end of a value; beyond the block or negative if it does not fit. */
    private static int skip(DirectBuffer frame, int type, int start, int end) {
        return switch (type) {
            case PropertyType.BYTE -> start + Byte.BYTES;
            case PropertyType.U16 -> start + Short.BYTES;
            case PropertyType.U32 -> start + Integer.BYTES;
            case PropertyType.VARINT -> skipNumber(frame, start, end);
            case PropertyType.PAIR -> skipPrefixed(frame, skipPrefixed(frame, start, end), end);
            default -> skipPrefixed(frame, start, end);
        };
    }

    private static int skipNumber(DirectBuffer frame, int start, int end) {
        long read = VarInt.read(frame, start, end);
        return read > 0 && VarInt.isShortest(read) ? start + VarInt.length(read) : -1;
    }

    private static int skipPrefixed(DirectBuffer frame, int start, int end) {
        return start > end - PREFIX ? end + 1 : start + PREFIX + (frame.getShort(start, BIG_ENDIAN) & 0xFFFF);
    }

    private static long truncated(PropertiesField field, DirectBuffer frame, int type, int position, int end) {
        if (type == PropertyType.VARINT) {
            long read = VarInt.read(frame, position + 1, end);
            if (read != 0) {
                return checkRead(read, field, position + 1);
            }
        }
        return Fault.of(MqttFault.PROPERTY_TRUNCATED, field, position);
    }

    /** Whether a value is not plainly right: octets are 0 or 1, numbers are not 0, texts are ASCII. */
    private static boolean isValueDoubtful(DirectBuffer frame, int id, int type, int position, int next) {
        return switch (type) {
            case PropertyType.BYTE -> (frame.getByte(position + 1) & ~1) != 0;
            case PropertyType.U16 -> frame.getShort(position + 1, BIG_ENDIAN) == 0;
            case PropertyType.U32 -> frame.getInt(position + 1, BIG_ENDIAN) == 0;
            case PropertyType.VARINT -> frame.getByte(position + 1) == 0;
            case PropertyType.STRING ->
                id == PropertyId.RESPONSE_TOPIC || Utf8.check(frame, position + 1 + PREFIX, next) != next;
            case PropertyType.PAIR -> isPairDoubtful(frame, position + 1, next);
            default -> false;
        };
    }

    private static boolean isPairDoubtful(DirectBuffer frame, int start, int next) {
        int nameEnd = skipPrefixed(frame, start, next);
        return Utf8.check(frame, start + PREFIX, nameEnd) != nameEnd
                || Utf8.check(frame, nameEnd + PREFIX, next) != next;
    }

    /** Whether one of the identifiers seen does not belong here, or lacks another. */
    static boolean isDoubtful(long seen, long allowed) {
        return (seen & ~allowed) != 0 || (seen & (METHOD | DATA)) == DATA;
    }

    /** Whether one of the identifiers written asks for another one, or for more than a text. */
    static boolean isWrittenDoubtful(long seen) {
        return (seen & (DATA | 1L << PropertyId.RESPONSE_TOPIC)) != 0;
    }

    /** Names the first property that is wrong. */
    static long check(PropertyCursor cursor, PropertiesField field, DirectBuffer frame) {
        long seen = 0;
        int data = 0;
        while (cursor.next()) {
            long bit = 1L << cursor.id();
            if ((field.allowed() & bit) == 0) {
                return Fault.of(MqttFault.PROPERTY_MISPLACED, field, cursor.position());
            } else if ((seen & bit & ~field.repeatable()) != 0) {
                return Fault.of(MqttFault.PROPERTY_TWICE, field, cursor.position());
            }
            long fault = checkValue(cursor, field, frame);
            if (fault != Fault.NONE) {
                return fault;
            }
            data = bit == DATA ? cursor.position() : data;
            seen |= bit;
        }
        return (seen & (METHOD | DATA)) == DATA
                ? Fault.of(MqttFault.AUTHENTICATION_DATA_ALONE, field, data)
                : Fault.NONE;
    }

    private static long checkValue(PropertyCursor cursor, PropertiesField field, DirectBuffer frame) {
        int code =
                switch (cursor.type()) {
                    case PropertyType.PAIR -> {
                        int first = checkText(cursor.name(), frame);
                        yield first != 0 ? first : checkText(cursor.text(), frame);
                    }
                    case PropertyType.STRING ->
                        cursor.id() == PropertyId.RESPONSE_TOPIC
                                ? checkTopic(cursor.text(), frame)
                                : checkText(cursor.text(), frame);
                    case PropertyType.BINARY -> 0;
                    default -> checkNumber(cursor.id(), cursor.number());
                };
        return code == 0 ? Fault.NONE : Fault.of(code, field, cursor.position());
    }

    private static int checkText(Utf8Text text, DirectBuffer frame) {
        int end = text.position() + text.octets();
        int ill = Utf8.check(frame, text.position(), end);
        return ill == end ? 0 : MqttMessage.ruleOfText(frame.getByte(ill));
    }

    private static int checkTopic(Utf8Text text, DirectBuffer frame) {
        int end = text.position() + text.octets();
        int ill = Utf8.checkTopicName(frame, text.position(), end);
        if (text.octets() == 0) {
            return MqttFault.RESPONSE_TOPIC_EMPTY;
        }
        return ill == end ? 0 : MqttMessage.ruleOfText(frame.getByte(ill));
    }

    /** {@return the rule that a number breaks, 0 if none} */
    static int checkNumber(int id, long value) {
        boolean isZero = value == 0;
        return switch (id) {
            case PropertyId.TOPIC_ALIAS -> isZero ? MqttFault.TOPIC_ALIAS_0 : 0;
            case PropertyId.RECEIVE_MAXIMUM, PropertyId.MAXIMUM_PACKET_SIZE, PropertyId.SUBSCRIPTION_IDENTIFIER ->
                isZero ? MqttFault.PROPERTY_VALUE : 0;
            default -> PropertyId.type(id) == PropertyType.BYTE && value > 1 ? MqttFault.PROPERTY_VALUE : 0;
        };
    }
}
