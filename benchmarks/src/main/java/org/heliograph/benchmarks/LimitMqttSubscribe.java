package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.TopicFilters;
import org.openjdk.jmh.infra.Blackhole;

/** SUBSCRIBE of MQTT 5.0 by hand: straight code for two filters of which none is shared. */
final class LimitMqttSubscribe extends LimitMqtt {
    private static final int FIRST = 0x82;
    private static final int NOT_ALLOWED = 0xC0;
    private static final int NO_LOCAL = 4;

    private int start;
    private int filters;

    /** Checks a packet; 0 if all is well. */
    int check(DirectBuffer buffer, int offset, int length) {
        start = header(buffer, offset, length, FIRST);
        if (start > end - 3 || buffer.getShort(start, BIG_ENDIAN) == 0) {
            return 1;
        }
        filters = properties(start + 2);
        if (filters >= end) {
            return 2;
        }
        int position = filters;
        while (position < end) {
            int filterEnd = octets(position, end);
            if (filterEnd >= end || TopicFilters.check(buffer, position + 2, filterEnd, true) != 0) {
                return 3;
            }
            int options = buffer.getByte(filterEnd);
            boolean isShared = (options & NO_LOCAL) != 0 && TopicFilters.isShared(buffer, position + 2, filterEnd);
            if ((options & NOT_ALLOWED) != 0 || (options & 3) == 3 || (options & 0x30) == 0x30 || isShared) {
                return 4;
            }
            position = filterEnd + 1;
        }
        return 0;
    }

    int full(MutableDirectBuffer copy, Blackhole blackhole) {
        blackhole.consume(frame.getShort(start, BIG_ENDIAN) & 0xFFFF);
        int octets = consume(start + 2, copy, blackhole);
        int position = filters;
        while (position < end) {
            int length = copy(position, copy);
            octets += length;
            position += 2 + length;
            blackhole.consume(frame.getByte(position++) & 0xFF);
        }
        return octets;
    }

    int encode(MqttSubscribeValues values, int properties, MutableDirectBuffer buffer, int offset) {
        int block = 0;
        if (properties > 0) {
            block = 2;
            for (int i = 1; i < properties; i++) {
                block += 5 + values.name(i).length() + values.value().length();
            }
        }
        int remaining =
                3 + block + 6 + values.first().length() + values.second().length();
        int position = header(buffer, offset, FIRST, remaining);
        buffer.putShort(position, (short) values.packetIdentifier(), BIG_ENDIAN);
        buffer.putByte(position + 2, (byte) block);
        position += 3;
        if (properties > 0) {
            buffer.putByte(position, (byte) PropertyId.SUBSCRIPTION_IDENTIFIER);
            buffer.putByte(position + 1, (byte) values.subscriptionIdentifier());
            position += 2;
            for (int i = 1; i < properties; i++) {
                position = userProperty(buffer, position, values.name(i), values.value());
            }
        }
        position = filter(buffer, position, values.first(), MqttSubscribeValues.FIRST_QOS);
        return filter(buffer, position, values.second(), MqttSubscribeValues.SECOND_QOS) - offset;
    }

    private static int filter(MutableDirectBuffer buffer, int position, String filter, int options) {
        int filterEnd = text(buffer, position, filter);
        if (TopicFilters.check(buffer, position + 2, filterEnd, true) != 0) {
            throw new IllegalArgumentException(filter + " is no topic filter");
        }
        buffer.putByte(filterEnd, (byte) options);
        return filterEnd + 1;
    }
}
