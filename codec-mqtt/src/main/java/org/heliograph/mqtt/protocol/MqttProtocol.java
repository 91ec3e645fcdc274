package org.heliograph.mqtt.protocol;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.packet.Auth;
import org.heliograph.mqtt.packet.ConnAck3;
import org.heliograph.mqtt.packet.ConnAck5;
import org.heliograph.mqtt.packet.Connect3;
import org.heliograph.mqtt.packet.Connect5;
import org.heliograph.mqtt.packet.Disconnect3;
import org.heliograph.mqtt.packet.Disconnect5;
import org.heliograph.mqtt.packet.MqttUnknown;
import org.heliograph.mqtt.packet.PingReq;
import org.heliograph.mqtt.packet.PingResp;
import org.heliograph.mqtt.packet.PubAck3;
import org.heliograph.mqtt.packet.PubAck5;
import org.heliograph.mqtt.packet.PubComp3;
import org.heliograph.mqtt.packet.PubComp5;
import org.heliograph.mqtt.packet.PubRec3;
import org.heliograph.mqtt.packet.PubRec5;
import org.heliograph.mqtt.packet.PubRel3;
import org.heliograph.mqtt.packet.PubRel5;
import org.heliograph.mqtt.packet.Publish3;
import org.heliograph.mqtt.packet.Publish5;
import org.heliograph.mqtt.packet.SubAck3;
import org.heliograph.mqtt.packet.SubAck5;
import org.heliograph.mqtt.packet.Subscribe3;
import org.heliograph.mqtt.packet.Subscribe5;
import org.heliograph.mqtt.packet.UnsubAck3;
import org.heliograph.mqtt.packet.UnsubAck5;
import org.heliograph.mqtt.packet.Unsubscribe3;
import org.heliograph.mqtt.packet.Unsubscribe5;

/**
 * A version of MQTT as a protocol. Which version a connection speaks is told by its CONNECT only (§14), so a conversation
 * moves to it with that packet.
 */
public enum MqttProtocol implements Protocol {
    /** MQTT 3.1.1, the one to begin with where nothing is known. */
    V311("mqtt-3.1.1", MqttVersion.V311),
    /** MQTT 5.0. */
    V50("mqtt-5.0", MqttVersion.V50),
    /** MQTT 3.1. */
    V31("mqtt-3.1", MqttVersion.V31);

    /**
     * Greatest length of a packet unless the session says otherwise: 1 MiB, fixed header included. The documents allow
     * 268,435,460 octets.
     */
    public static final int DEFAULT_FRAME_LENGTH = 1 << 20;

    private static final List<Integer> PORTS = List.of(1883);

    private static final List<MessageType<?>> TYPES_3 = List.of(
            Connect3.TYPE,
            ConnAck3.TYPE,
            Publish3.TYPE,
            PubAck3.TYPE,
            PubRec3.TYPE,
            PubRel3.TYPE,
            PubComp3.TYPE,
            Subscribe3.TYPE,
            SubAck3.TYPE,
            Unsubscribe3.TYPE,
            UnsubAck3.TYPE,
            PingReq.TYPE,
            PingResp.TYPE,
            Disconnect3.TYPE);

    private static final List<MessageType<?>> TYPES_5 = List.of(
            Connect5.TYPE,
            ConnAck5.TYPE,
            Publish5.TYPE,
            PubAck5.TYPE,
            PubRec5.TYPE,
            PubRel5.TYPE,
            PubComp5.TYPE,
            Subscribe5.TYPE,
            SubAck5.TYPE,
            Unsubscribe5.TYPE,
            UnsubAck5.TYPE,
            PingReq.TYPE,
            PingResp.TYPE,
            Disconnect5.TYPE,
            Auth.TYPE);

    private final String id;
    private final MqttVersion version;

    MqttProtocol(String id, MqttVersion version) {
        this.id = id;
        this.version = version;
    }

    /**
     * {@return the protocol of a version}
     *
     * @param version of MQTT.
     */
    public static MqttProtocol of(MqttVersion version) {
        return switch (version) {
            case V31 -> V31;
            case V311 -> V311;
            case V50 -> V50;
        };
    }

    /** {@return the version} */
    public MqttVersion version() {
        return version;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return "MQTT " + version.title();
    }

    @Override
    public List<Integer> ports() {
        return PORTS;
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT.withFrameLength(DEFAULT_FRAME_LENGTH);
    }

    @Override
    public Dialect dialect() {
        return version.dialect();
    }

    @Override
    public Framing framing(Limits limits) {
        return new MqttFraming(limits.frameLength());
    }

    @Override
    public List<MessageType<?>> types() {
        return version == MqttVersion.V50 ? TYPES_5 : TYPES_3;
    }

    /** {@return the packet of a type, {@link MqttUnknown#TYPE} if the version has none} */
    MessageType<?> typeOf(int packetType) {
        List<MessageType<?>> types = types();
        return packetType < 1 || packetType > types.size() ? MqttUnknown.TYPE : types.get(packetType - 1);
    }

    @Override
    public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
        return length < 1 ? MqttUnknown.TYPE : typeOf(PacketType.of(buffer, offset));
    }

    @Override
    public Detection detect(DirectBuffer buffer, int offset, int available) {
        return MqttDetection.detect(this, buffer, offset, available);
    }

    @Override
    public String refine(DirectBuffer buffer, int offset, int length) {
        MqttVersion told = MqttDetection.version(buffer, offset, length);
        return told == null ? id : of(told).id;
    }

    /** A server answers; PUBLISH and what belongs to it goes either way. */
    @Override
    public boolean isReply(DirectBuffer buffer, int offset, int length) {
        if (length < 1) {
            return false;
        }
        return switch (PacketType.of(buffer, offset)) {
            case PacketType.CONNACK, PacketType.SUBACK, PacketType.UNSUBACK, PacketType.PINGRESP -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
