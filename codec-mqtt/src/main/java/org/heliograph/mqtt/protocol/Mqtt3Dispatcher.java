package org.heliograph.mqtt.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.packet.ConnAck3;
import org.heliograph.mqtt.packet.Connect3;
import org.heliograph.mqtt.packet.Disconnect3;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.MqttUnknown;
import org.heliograph.mqtt.packet.PingReq;
import org.heliograph.mqtt.packet.PingResp;
import org.heliograph.mqtt.packet.PubAck3;
import org.heliograph.mqtt.packet.PubComp3;
import org.heliograph.mqtt.packet.PubRec3;
import org.heliograph.mqtt.packet.PubRel3;
import org.heliograph.mqtt.packet.Publish3;
import org.heliograph.mqtt.packet.SubAck3;
import org.heliograph.mqtt.packet.Subscribe3;
import org.heliograph.mqtt.packet.UnsubAck3;
import org.heliograph.mqtt.packet.Unsubscribe3;

/**
 * Looks at the type of a packet of 3.1 and 3.1.1, wraps and checks the packet, and hands it to a handler. Owns one flyweight a packet;
 * allocates nothing; belongs to one thread.
 *
 * <pre>{@code
 * Mqtt3Dispatcher dispatcher = new Mqtt3Dispatcher(MqttVersion.V311, Settings.STRICT, handler);
 * decoder.decode(buffer, offset, length, (b, o, n) -> {
 *     dispatcher.dispatch(b, o, n);
 *     return FrameHandler.Action.CONTINUE;
 * });
 * }</pre>
 */
public final class Mqtt3Dispatcher {
    private final Mqtt3Handler handler;
    private final MqttUnknown unknown;
    private final Connect3 connect;
    private final ConnAck3 connAck;
    private final Publish3 publish;
    private final PubAck3 pubAck;
    private final PubRec3 pubRec;
    private final PubRel3 pubRel;
    private final PubComp3 pubComp;
    private final Subscribe3 subscribe;
    private final SubAck3 subAck;
    private final Unsubscribe3 unsubscribe;
    private final UnsubAck3 unsubAck;
    private final PingReq pingReq;
    private final PingResp pingResp;
    private final Disconnect3 disconnect;

    /**
     * Makes a dispatcher.
     *
     * @param version  of the connection, 3.1 or 3.1.1.
     * @param settings of reading.
     * @param handler  to take the packets.
     * @throws IllegalArgumentException for 5.0, which has a dispatcher of its own.
     */
    public Mqtt3Dispatcher(MqttVersion version, Settings settings, Mqtt3Handler handler) {
        if (version == MqttVersion.V50) {
            throw new IllegalArgumentException("version=" + version + " has a dispatcher of its own");
        }
        this.handler = handler;
        Settings own = settings.withDialect(version.dialect());
        unknown = new MqttUnknown(own);
        connect = new Connect3(own);
        connAck = new ConnAck3(own);
        publish = new Publish3(own);
        pubAck = new PubAck3(own);
        pubRec = new PubRec3(own);
        pubRel = new PubRel3(own);
        pubComp = new PubComp3(own);
        subscribe = new Subscribe3(own);
        subAck = new SubAck3(own);
        unsubscribe = new Unsubscribe3(own);
        unsubAck = new UnsubAck3(own);
        pingReq = new PingReq(own);
        pingResp = new PingResp(own);
        disconnect = new Disconnect3(own);
    }

    /**
     * Hands a packet to the handler.
     *
     * @param buffer that holds the packet.
     * @param offset where the packet starts.
     * @param length of the packet in octets, at least 1.
     * @throws IndexOutOfBoundsException if the packet is not inside the buffer, or empty.
     */
    public void dispatch(DirectBuffer buffer, int offset, int length) {
        switch (PacketType.of(buffer, offset)) {
            case PacketType.CONNECT -> {
                if (isWell(connect.wrap(buffer, offset, length))) {
                    handler.onConnect(connect);
                }
            }
            case PacketType.CONNACK -> {
                if (isWell(connAck.wrap(buffer, offset, length))) {
                    handler.onConnAck(connAck);
                }
            }
            case PacketType.PUBLISH -> {
                if (isWell(publish.wrap(buffer, offset, length))) {
                    handler.onPublish(publish);
                }
            }
            case PacketType.PUBACK -> {
                if (isWell(pubAck.wrap(buffer, offset, length))) {
                    handler.onPubAck(pubAck);
                }
            }
            case PacketType.PUBREC -> {
                if (isWell(pubRec.wrap(buffer, offset, length))) {
                    handler.onPubRec(pubRec);
                }
            }
            case PacketType.PUBREL -> {
                if (isWell(pubRel.wrap(buffer, offset, length))) {
                    handler.onPubRel(pubRel);
                }
            }
            case PacketType.PUBCOMP -> {
                if (isWell(pubComp.wrap(buffer, offset, length))) {
                    handler.onPubComp(pubComp);
                }
            }
            case PacketType.SUBSCRIBE -> {
                if (isWell(subscribe.wrap(buffer, offset, length))) {
                    handler.onSubscribe(subscribe);
                }
            }
            case PacketType.SUBACK -> {
                if (isWell(subAck.wrap(buffer, offset, length))) {
                    handler.onSubAck(subAck);
                }
            }
            case PacketType.UNSUBSCRIBE -> {
                if (isWell(unsubscribe.wrap(buffer, offset, length))) {
                    handler.onUnsubscribe(unsubscribe);
                }
            }
            case PacketType.UNSUBACK -> {
                if (isWell(unsubAck.wrap(buffer, offset, length))) {
                    handler.onUnsubAck(unsubAck);
                }
            }
            case PacketType.PINGREQ -> {
                if (isWell(pingReq.wrap(buffer, offset, length))) {
                    handler.onPingReq(pingReq);
                }
            }
            case PacketType.PINGRESP -> {
                if (isWell(pingResp.wrap(buffer, offset, length))) {
                    handler.onPingResp(pingResp);
                }
            }
            case PacketType.DISCONNECT -> {
                if (isWell(disconnect.wrap(buffer, offset, length))) {
                    handler.onDisconnect(disconnect);
                }
            }
            default -> {
                if (isWell(unknown.wrap(buffer, offset, length))) {
                    handler.onUnknown(unknown);
                }
            }
        }
    }

    private boolean isWell(MqttMessage<?> packet) {
        long fault = packet.check();
        if (fault != Fault.NONE) {
            handler.onFault(packet, fault);
        }
        return fault == Fault.NONE;
    }
}
