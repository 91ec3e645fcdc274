package org.heliograph.mqtt.protocol;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PublishFlags;
import org.heliograph.mqtt.VarInt;
import org.heliograph.mqtt.packet.Connect;

/**
 * Tells MQTT by its octets. Only CONNECT, with the name of the protocol in it, is certain; of other packets a first octet
 * that is right and a length that goes with it are no more than a hint.
 */
final class MqttDetection {
    private static final int NAME_PREFIX = Short.BYTES;
    private static final int DUP = PublishFlags.DUP;
    private static final int FLAGS = 0xF;

    private MqttDetection() {}

    static Detection detect(MqttProtocol protocol, DirectBuffer buffer, int offset, int available) {
        if (available < 1) {
            return Detection.MAYBE;
        }
        int first = buffer.getByte(offset) & 0xFF;
        if (!isFirst(protocol.version(), first)) {
            return Detection.NO;
        } else if (available < 2) {
            return Detection.MAYBE;
        }
        long read = VarInt.read(buffer, offset + 1, offset + available);
        if (read == Framing.MORE) {
            return Detection.MAYBE;
        } else if (read < 0 || !isLength(protocol.version(), PacketType.of(first), VarInt.value(read))) {
            return Detection.NO;
        }
        return PacketType.of(first) == PacketType.CONNECT
                ? connect(protocol.version(), buffer, offset + 1 + VarInt.length(read), offset + available)
                : Detection.MAYBE;
    }

    private static boolean isFirst(MqttVersion version, int first) {
        int type = PacketType.of(first);
        int flags = first & FLAGS;
        if (type == PacketType.RESERVED || type == PacketType.AUTH && version != MqttVersion.V50) {
            return false;
        } else if (type == PacketType.PUBLISH) {
            return PublishFlags.qos(flags) < 3;
        }
        int usual = PacketType.flags(type);
        return flags == usual || version == MqttVersion.V31 && usual != 0 && flags == (usual | DUP);
    }

    /** Whether a packet may have a length: that of most is told by its type, or bounded from below (§2). */
    private static boolean isLength(MqttVersion version, int type, int length) {
        boolean isFive = version == MqttVersion.V50;
        return switch (type) {
            case PacketType.PINGREQ, PacketType.PINGRESP -> length == 0;
            case PacketType.DISCONNECT -> isFive || length == 0;
            case PacketType.PUBACK, PacketType.PUBREC, PacketType.PUBREL, PacketType.PUBCOMP ->
                length == 2 || isFive && length > 2;
            case PacketType.CONNACK -> length == 2 || isFive && length > 2;
            case PacketType.UNSUBACK -> isFive ? length > 2 : length == 2;
            case PacketType.AUTH -> true;
            default -> length >= 2;
        };
    }

    private static Detection connect(MqttVersion version, DirectBuffer buffer, int start, int limit) {
        String name = version.protocolName();
        int end = start + NAME_PREFIX + name.length();
        for (int i = start; i < Math.min(limit, end); i++) {
            int wanted =
                    i < start + NAME_PREFIX ? i == start ? 0 : name.length() : name.charAt(i - start - NAME_PREFIX);
            if (buffer.getByte(i) != wanted) {
                return Detection.NO;
            }
        }
        if (limit <= end) {
            return Detection.MORE;
        }
        int level = buffer.getByte(end) & 0xFF & ~Connect.BRIDGE;
        return level == version.level() ? Detection.YES : Detection.NO;
    }

    /** The version that a CONNECT tells, null for any other packet. */
    static MqttVersion version(DirectBuffer buffer, int offset, int length) {
        if (length < 2 || PacketType.of(buffer, offset) != PacketType.CONNECT) {
            return null;
        }
        long read = VarInt.read(buffer, offset + 1, offset + length);
        int start = offset + 1 + VarInt.length(read);
        int limit = offset + length;
        if (read <= 0 || start > limit - NAME_PREFIX) {
            return null;
        }
        int level = start + NAME_PREFIX + (buffer.getShort(start, BIG_ENDIAN) & 0xFFFF);
        if (level >= limit) {
            return null;
        }
        MqttVersion told = MqttVersion.ofLevel(buffer.getByte(level) & 0xFF & ~Connect.BRIDGE);
        return told != null && connect(told, buffer, start, limit) == Detection.YES ? told : null;
    }
}
