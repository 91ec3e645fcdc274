package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.Utf8;
import org.openjdk.jmh.infra.Blackhole;

/** What CONNECT and SUBSCRIBE of MQTT 5.0 by hand share: straight code for the properties of the benchmarks. */
abstract class LimitMqtt {
    /** Beyond every packet: what is no text, or does not fit. */
    static final int NOWHERE = Integer.MAX_VALUE;

    DirectBuffer frame;
    int end;

    /** Looks at the fixed header; the position behind it, {@link #NOWHERE} if it is not well. */
    final int header(DirectBuffer buffer, int offset, int length, int first) {
        frame = buffer;
        end = offset + length;
        int remaining = buffer.getByte(offset + 1);
        int position = offset + 2;
        if (remaining < 0) {
            int high = buffer.getByte(offset + 2);
            if (high <= 0) {
                return NOWHERE;
            }
            remaining = remaining & 0x7F | high << 7;
            position++;
        }
        return (buffer.getByte(offset) & 0xFF) == first && position + remaining == end ? position : NOWHERE;
    }

    /** The end of a text. */
    final int text(int position, int limit) {
        int textEnd = octets(position, limit);
        return textEnd != NOWHERE && Utf8.check(frame, position + 2, textEnd) == textEnd ? textEnd : NOWHERE;
    }

    /** The end of octets behind their number. */
    final int octets(int position, int limit) {
        if (position > limit - 2) {
            return NOWHERE;
        }
        int octetsEnd = position + 2 + (frame.getShort(position, BIG_ENDIAN) & 0xFFFF);
        return octetsEnd <= limit ? octetsEnd : NOWHERE;
    }

    /** Looks at properties, which take less than 128 octets; the position behind them. */
    final int properties(int start) {
        int length = frame.getByte(start);
        int limit = start + 1 + length;
        if (length < 0 || limit > end) {
            return NOWHERE;
        }
        long seen = 0;
        int position = start + 1;
        while (position < limit) {
            int id = frame.getByte(position++);
            if ((seen & 1L << id) != 0 && id != PropertyId.USER_PROPERTY) {
                return NOWHERE;
            }
            seen |= 1L << id;
            switch (id) {
                case PropertyId.SUBSCRIPTION_IDENTIFIER -> {
                    if (frame.getByte(position++) <= 0) {
                        return NOWHERE;
                    }
                }
                case PropertyId.SESSION_EXPIRY_INTERVAL -> position += Integer.BYTES;
                case PropertyId.RECEIVE_MAXIMUM -> {
                    if (frame.getShort(position, BIG_ENDIAN) == 0) {
                        return NOWHERE;
                    }
                    position += Short.BYTES;
                }
                case PropertyId.TOPIC_ALIAS_MAXIMUM -> position += Short.BYTES;
                case PropertyId.USER_PROPERTY -> position = text(text(position, limit), limit);
                default -> {
                    return NOWHERE;
                }
            }
        }
        return position == limit ? limit : NOWHERE;
    }

    /** Consumes properties that were looked at; the number of octets. */
    final int consume(int start, MutableDirectBuffer copy, Blackhole blackhole) {
        int limit = start + 1 + frame.getByte(start);
        int position = start + 1;
        int octets = 0;
        while (position < limit) {
            int id = frame.getByte(position++);
            octets += id;
            switch (id) {
                case PropertyId.SUBSCRIPTION_IDENTIFIER -> blackhole.consume((long) frame.getByte(position++));
                case PropertyId.SESSION_EXPIRY_INTERVAL -> {
                    blackhole.consume(frame.getInt(position, BIG_ENDIAN) & 0xFFFF_FFFFL);
                    position += Integer.BYTES;
                }
                case PropertyId.USER_PROPERTY -> {
                    int name = copy(position, copy);
                    int value = copy(position + 2 + name, copy);
                    octets += name + value;
                    position += 2 + name + 2 + value;
                }
                default -> {
                    blackhole.consume(frame.getShort(position, BIG_ENDIAN) & 0xFFFFL);
                    position += Short.BYTES;
                }
            }
        }
        return octets;
    }

    /** Copies what stands behind its length; the number of octets. */
    final int copy(int position, MutableDirectBuffer copy) {
        int length = frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
        copy.putBytes(0, frame, position + 2, length);
        return length;
    }

    /** Writes the fixed header of a packet; the position behind it. */
    static int header(MutableDirectBuffer buffer, int offset, int first, int remaining) {
        buffer.putByte(offset, (byte) first);
        if (remaining < 0x80) {
            buffer.putByte(offset + 1, (byte) remaining);
            return offset + 2;
        }
        buffer.putByte(offset + 1, (byte) (remaining | 0x80));
        buffer.putByte(offset + 2, (byte) (remaining >> 7));
        return offset + 3;
    }

    /** Writes a text that has to be ASCII; the position behind it. */
    static int text(MutableDirectBuffer buffer, int position, String text) {
        return text(buffer, position, text, false);
    }

    /** Writes a topic name, which has no wildcards besides; the position behind it. */
    static int topicName(MutableDirectBuffer buffer, int position, String name) {
        return text(buffer, position, name, true);
    }

    private static int text(MutableDirectBuffer buffer, int position, String text, boolean isTopicName) {
        int length = text.length();
        buffer.putShort(position, (short) length, BIG_ENDIAN);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > 0x7F || isTopicName && (c == '#' || c == '+')) {
                throw new IllegalArgumentException("character " + i + " is not ASCII, or a wildcard");
            }
            buffer.putByte(position + 2 + i, (byte) c);
        }
        return position + 2 + length;
    }

    static int userProperty(MutableDirectBuffer buffer, int position, String name, String value) {
        buffer.putByte(position, (byte) PropertyId.USER_PROPERTY);
        return text(buffer, text(buffer, position + 1, name), value);
    }
}
