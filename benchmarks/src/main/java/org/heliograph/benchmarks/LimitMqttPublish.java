package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.mqtt.Utf8;
import org.openjdk.jmh.infra.Blackhole;

/** PUBLISH of MQTT 5.0 by hand: straight code that makes the same checks for the properties of the benchmark. */
final class LimitMqttPublish {
    private static final int FIRST_QOS_1 = 0x32;
    private static final int EXPIRY = 86_400;
    private static final int CONTENT_TYPE_LENGTH = 16;

    private DirectBuffer frame;
    private int first;
    private int topic;
    private int topicEnd;
    private int block;
    private int payload;
    private int end;

    /** Checks a packet; 0 if all is well, else where it is not. */
    int check(DirectBuffer buffer, int offset, int length) {
        frame = buffer;
        first = buffer.getByte(offset);
        end = offset + length;
        int low = buffer.getByte(offset + 1);
        int remaining = low;
        topic = offset + 4;
        if (low < 0) {
            int high = buffer.getByte(offset + 2);
            if (high <= 0) {
                return 1;
            }
            remaining = low & 0x7F | high << 7;
            topic++;
        }
        if ((first & 0xF0) != 0x30 || (first & 6) == 6 || topic - 2 + remaining != end) {
            return 2;
        }
        topicEnd = topic + (buffer.getShort(topic - 2, BIG_ENDIAN) & 0xFFFF);
        if (topicEnd + 3 > end || topicEnd == topic || Utf8.checkTopicName(buffer, topic, topicEnd) != topicEnd) {
            return 3;
        }
        int blockLength = buffer.getByte(topicEnd + 2);
        block = topicEnd + 3;
        payload = block + blockLength;
        boolean isWell = buffer.getShort(topicEnd, BIG_ENDIAN) != 0 && blockLength >= 0 && payload <= end;
        return isWell && checkProperties() ? 0 : 4;
    }

    private boolean checkProperties() {
        long seen = 0;
        int position = block;
        while (position < payload) {
            int id = frame.getByte(position++);
            if ((seen & 1L << id) != 0 && id != 0x26) {
                return false;
            }
            seen |= 1L << id;
            switch (id) {
                case 1 -> {
                    if ((frame.getByte(position++) & ~1) != 0) {
                        return false;
                    }
                }
                case 2 -> position += Integer.BYTES;
                case 3 -> position = text(position);
                case 0x26 -> position = text(text(position));
                default -> {
                    return false;
                }
            }
        }
        return position == payload;
    }

    /** The end of a text, beyond everything if it is none. */
    private int text(int position) {
        if (position > payload - 2) {
            return Integer.MAX_VALUE;
        }
        int start = position + 2;
        int textEnd = start + (frame.getShort(position, BIG_ENDIAN) & 0xFFFF);
        return textEnd <= payload && Utf8.check(frame, start, textEnd) == textEnd ? textEnd : Integer.MAX_VALUE;
    }

    int route(MutableDirectBuffer copy, Blackhole blackhole) {
        blackhole.consume((first & 6) >> 1);
        blackhole.consume(frame.getShort(topicEnd, BIG_ENDIAN) & 0xFFFF);
        copy.putBytes(0, frame, topic, topicEnd - topic);
        return topicEnd - topic;
    }

    int full(MutableDirectBuffer copy, Blackhole blackhole) {
        blackhole.consume((first & 8) != 0);
        blackhole.consume((first & 1) != 0);
        int octets = route(copy, blackhole);
        int position = block;
        while (position < payload) {
            int id = frame.getByte(position++);
            octets += id;
            switch (id) {
                case 1 -> blackhole.consume((long) frame.getByte(position++));
                case 2 -> {
                    blackhole.consume(frame.getInt(position, BIG_ENDIAN) & 0xFFFF_FFFFL);
                    position += Integer.BYTES;
                }
                default -> {
                    int texts = id == 3 ? 1 : 2;
                    for (int i = 0; i < texts; i++) {
                        int length = frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
                        copy.putBytes(0, frame, position + 2, length);
                        octets += length;
                        position += 2 + length;
                    }
                }
            }
        }
        copy.putBytes(0, frame, payload, end - payload);
        return octets + end - payload;
    }

    int encode(String name, int packetId, DirectBuffer source, int properties, MutableDirectBuffer buffer, int offset) {
        int length = source.capacity();
        int blockLength = properties == 0 ? 0 : 2 + 5 + 3 + CONTENT_TYPE_LENGTH + 1 + 2 + 5 + 2 + 16;
        int remaining = 2 + name.length() + 2 + 1 + blockLength + length;
        buffer.putByte(offset, (byte) FIRST_QOS_1);
        buffer.putByte(offset + 1, (byte) (remaining | 0x80));
        buffer.putByte(offset + 2, (byte) (remaining >> 7));
        int position = LimitMqtt.topicName(buffer, offset + 3, name);
        buffer.putShort(position, (short) packetId, BIG_ENDIAN);
        buffer.putByte(position + 2, (byte) blockLength);
        position += 3;
        if (properties > 0) {
            buffer.putShort(position, (short) 0x0101, BIG_ENDIAN);
            buffer.putByte(position + 2, (byte) 2);
            buffer.putInt(position + 3, EXPIRY, BIG_ENDIAN);
            buffer.putByte(position + 7, (byte) 3);
            position = LimitMqtt.text(buffer, position + 8, "application/json");
            buffer.putByte(position, (byte) 0x26);
            position = LimitMqtt.text(buffer, LimitMqtt.text(buffer, position + 1, "trace"), "0af7651916cd43dd");
        }
        buffer.putBytes(position, source, 0, length);
        return position + length - offset;
    }
}
