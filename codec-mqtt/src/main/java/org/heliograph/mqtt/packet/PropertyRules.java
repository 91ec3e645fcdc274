package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;
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

    /** The end of what does not fit its block. */
    private static final int BEYOND = Integer.MAX_VALUE;

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
    static long scan(PropertiesField field, UnsafeBuffer frame, int start, int end, MqttMessage<?> message) {
        Memory.requireInside(frame, start, end - start);
        boolean isStrict = message.isStrict();
        int left = message.settings().limits().tlvs();
        long once = isStrict ? ~field.repeatable() : 0;
        long seen = 0;
        int position = start;
        while (position < end) {
            long head = head(frame, position);
            int id = (int) head & 0xFF;
            long next = skip(frame, head, position + 1, end, isStrict);
            if ((int) next > end || (int) next < 0) {
                return truncated(field, frame, PropertyId.type(id), position, end);
            }
            if (--left < 0) {
                return Fault.of(Fault.TOO_MANY, field, position);
            }
            long bit = 1L << id;
            seen |= (seen & bit & once) == 0 ? bit | next & DOUBT : bit | DOUBT;
            position = (int) next;
        }
        return seen;
    }

    /**
     * The end of a value, beyond the block or negative if it does not fit; with {@link #DOUBT} if it is not plainly right:
     * octets are 0 or 1, numbers are not 0, texts are ASCII.
     *
     * @param head  of the property, its identifier lowest.
     * @param start of the value.
     */
    private static long skip(UnsafeBuffer frame, long head, int start, int end, boolean isStrict) {
        switch (PropertyId.type((int) head & 0xFF)) {
            case PropertyType.BYTE:
                return (head & 0xFE00) == 0 ? start + Byte.BYTES : start + Byte.BYTES | DOUBT;
            case PropertyType.U16:
                return (head & 0xFFFF00) != 0 ? start + Short.BYTES : start + Short.BYTES | DOUBT;
            case PropertyType.U32:
                return (head & 0xFF_FFFF_FF00L) != 0 ? start + Integer.BYTES : start + Integer.BYTES | DOUBT;
            case PropertyType.VARINT:
                return (head & 0x8000) == 0 && (head & 0x7F00) != 0 ? start + 1 : skipNumber(frame, start, end);
            case PropertyType.STRING, PropertyType.PAIR:
                return skipTexts(frame, head, start + PREFIX, end, isStrict);
            case PropertyType.BINARY:
                return start + PREFIX + number(head);
            default:
                return BEYOND;
        }
    }

    /** As {@link #skip}, for a text and for two; {@code start} is where the first one begins. */
    private static long skipTexts(UnsafeBuffer frame, long head, int start, int end, boolean isStrict) {
        int to = start + number(head);
        if (to > end) {
            return BEYOND;
        }
        long doubt = isStrict && !isText(frame, start, to) ? DOUBT : 0;
        int id = (int) head & 0xFF;
        if (id != PropertyId.USER_PROPERTY) {
            return id == PropertyId.RESPONSE_TOPIC ? to | DOUBT : to | doubt;
        } else if (to > end - PREFIX) {
            return BEYOND;
        }
        int from = to + PREFIX;
        int last = from + lengthAt(frame, to);
        return last <= end && isStrict && !isText(frame, from, last) ? last | DOUBT : last | doubt;
    }

    private static boolean isText(UnsafeBuffer frame, int from, int to) {
        return Utf8.check(frame, from, to) == to;
    }

    private static long skipNumber(UnsafeBuffer frame, int start, int end) {
        long read = VarInt.read(frame, start, end);
        if (read <= 0 || !VarInt.isShortest(read)) {
            return BEYOND;
        }
        int after = start + VarInt.length(read);
        return VarInt.value(read) == 0 ? after | DOUBT : after;
    }

    /** Up to eight octets of a frame from a position on, the first one lowest, and zeros where it ends. */
    static long head(UnsafeBuffer frame, int position) {
        int left = frame.capacity() - position;
        return left >= Long.BYTES && position >= 0 ? Memory.word(frame, position) : shortHead(frame, position, left);
    }

    private static long shortHead(UnsafeBuffer frame, int position, int left) {
        Memory.requireInside(frame, position, 1);
        long head = 0;
        for (int i = left - 1; i >= 0; i--) {
            head = head << Byte.SIZE | Memory.octet(frame, position + i) & 0xFF;
        }
        return head;
    }

    /** The two octets behind the first one of a head. */
    static int number(long head) {
        return (int) head & 0xFF00 | (int) (head >>> 2 * Byte.SIZE) & 0xFF;
    }

    private static int lengthAt(UnsafeBuffer frame, int position) {
        return Short.reverseBytes(Memory.quarter(frame, position)) & 0xFFFF;
    }

    private static long truncated(PropertiesField field, DirectBuffer frame, int type, int position, int end) {
        if (type == PropertyType.NONE) {
            return Fault.of(MqttFault.PROPERTY_UNKNOWN, field, position);
        }
        if (type == PropertyType.VARINT) {
            long read = VarInt.read(frame, position + 1, end);
            if (read != 0) {
                return checkRead(read, field, position + 1);
            }
        }
        return Fault.of(MqttFault.PROPERTY_TRUNCATED, field, position);
    }

    /** Whether one of the identifiers seen does not belong here, or lacks another. */
    static boolean isDoubtful(long seen, long allowed) {
        return (seen & ~allowed) != 0 || lacksMethod(seen);
    }

    /** Whether there is data for authentication without a method. */
    static boolean lacksMethod(long seen) {
        return (seen & (METHOD | DATA)) == DATA;
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
        return lacksMethod(seen) ? Fault.of(MqttFault.AUTHENTICATION_DATA_ALONE, field, data) : Fault.NONE;
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
