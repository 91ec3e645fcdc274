package org.heliograph.benchmarks;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.mqtt.PropertyId;
import org.openjdk.jmh.infra.Blackhole;

/** CONNECT of MQTT 5.0 by hand: straight code for a packet with user name and password and without a will. */
final class LimitMqttConnect extends LimitMqtt {
    private static final int FIRST = 0x10;
    private static final int FLAGS = 0xC2;
    private static final int LEVEL = 5;
    private static final long NAME = 0x00044D515454L;

    private int start;
    private int clientId;
    private int userName;
    private int password;

    /** Checks a packet; 0 if all is well. */
    int check(DirectBuffer buffer, int offset, int length) {
        start = header(buffer, offset, length, FIRST);
        if (start > end - 11) {
            return 1;
        }
        long head = buffer.getLong(start, BIG_ENDIAN);
        if (head != (NAME << 16 | LEVEL << 8 | FLAGS)) {
            return 2;
        }
        clientId = properties(start + 10);
        userName = clientId == NOWHERE ? NOWHERE : text(clientId, end);
        password = userName == NOWHERE ? NOWHERE : text(userName, end);
        return password != NOWHERE && octets(password, end) == end ? 0 : 3;
    }

    int full(MutableDirectBuffer copy, Blackhole blackhole) {
        blackhole.consume(frame.getByte(start + 6) & 0xFF);
        blackhole.consume(frame.getByte(start + 7) & 0xFF);
        blackhole.consume(frame.getShort(start + 8, BIG_ENDIAN) & 0xFFFF);
        return consume(start + 10, copy, blackhole)
                + copy(clientId, copy)
                + copy(userName, copy)
                + copy(password, copy);
    }

    int encode(MqttConnectValues values, int properties, MutableDirectBuffer buffer, int offset) {
        int block = properties == 0
                ? 0
                : 5
                        + 3
                        + 3
                        + 1
                        + 2
                        + values.name().length()
                        + 2
                        + values.value().length();
        int length = values.password().capacity();
        int remaining = 11
                + block
                + 2
                + values.clientId().length()
                + 2
                + values.userName().length()
                + 2
                + length;
        int position = header(buffer, offset, FIRST, remaining);
        buffer.putLong(position, NAME << 16 | LEVEL << 8 | FLAGS, BIG_ENDIAN);
        buffer.putShort(position + 8, (short) values.keepAlive(), BIG_ENDIAN);
        buffer.putByte(position + 10, (byte) block);
        position += 11;
        if (properties > 0) {
            buffer.putByte(position, (byte) PropertyId.SESSION_EXPIRY_INTERVAL);
            buffer.putInt(position + 1, values.sessionExpiryInterval(), BIG_ENDIAN);
            buffer.putByte(position + 5, (byte) PropertyId.RECEIVE_MAXIMUM);
            buffer.putShort(position + 6, (short) values.receiveMaximum(), BIG_ENDIAN);
            buffer.putByte(position + 8, (byte) PropertyId.TOPIC_ALIAS_MAXIMUM);
            buffer.putShort(position + 9, (short) values.topicAliasMaximum(), BIG_ENDIAN);
            position = userProperty(buffer, position + 11, values.name(), values.value());
        }
        position = text(buffer, text(buffer, position, values.clientId()), values.userName());
        buffer.putShort(position, (short) length, BIG_ENDIAN);
        buffer.putBytes(position + 2, values.password(), 0, length);
        return position + 2 + length - offset;
    }
}
