package org.heliograph.mqtt.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.packet.Auth;
import org.heliograph.mqtt.packet.ConnAck5;
import org.heliograph.mqtt.packet.Connect5;
import org.heliograph.mqtt.packet.Disconnect5;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.MqttUnknown;
import org.heliograph.mqtt.packet.PingReq;
import org.heliograph.mqtt.packet.PingResp;
import org.heliograph.mqtt.packet.PubAck5;
import org.heliograph.mqtt.packet.PubComp5;
import org.heliograph.mqtt.packet.PubRec5;
import org.heliograph.mqtt.packet.PubRel5;
import org.heliograph.mqtt.packet.Publish5;
import org.heliograph.mqtt.packet.SubAck5;
import org.heliograph.mqtt.packet.Subscribe5;
import org.heliograph.mqtt.packet.UnsubAck5;
import org.heliograph.mqtt.packet.Unsubscribe5;

/**
 * Looks at the type of a packet of 5.0, wraps and checks the packet, and hands it to a handler. Owns one flyweight a packet;
 * allocates nothing; belongs to one thread.
 *
 * <pre>{@code
 * Mqtt5Dispatcher dispatcher = new Mqtt5Dispatcher(Settings.STRICT, handler);
 * decoder.decode(buffer, offset, length, (b, o, n) -> {
 *     dispatcher.dispatch(b, o, n);
 *     return FrameHandler.Action.CONTINUE;
 * });
 * }</pre>
 */
public final class Mqtt5Dispatcher {
    private final Mqtt5Handler handler;
    private final MqttUnknown unknown;
    private final Connect5 connect;
    private final ConnAck5 connAck;
    private final Publish5 publish;
    private final PubAck5 pubAck;
    private final PubRec5 pubRec;
    private final PubRel5 pubRel;
    private final PubComp5 pubComp;
    private final Subscribe5 subscribe;
    private final SubAck5 subAck;
    private final Unsubscribe5 unsubscribe;
    private final UnsubAck5 unsubAck;
    private final PingReq pingReq;
    private final PingResp pingResp;
    private final Disconnect5 disconnect;
    private final Auth auth;

    /**
     * Makes a dispatcher.
     *
     * @param settings of reading.
     * @param handler  to take the packets.
     */
    public Mqtt5Dispatcher(Settings settings, Mqtt5Handler handler) {
        this.handler = handler;
        Settings own = settings.withDialect(MqttVersion.V50.dialect());
        unknown = new MqttUnknown(own);
        connect = new Connect5(own);
        connAck = new ConnAck5(own);
        publish = new Publish5(own);
        pubAck = new PubAck5(own);
        pubRec = new PubRec5(own);
        pubRel = new PubRel5(own);
        pubComp = new PubComp5(own);
        subscribe = new Subscribe5(own);
        subAck = new SubAck5(own);
        unsubscribe = new Unsubscribe5(own);
        unsubAck = new UnsubAck5(own);
        pingReq = new PingReq(own);
        pingResp = new PingResp(own);
        disconnect = new Disconnect5(own);
        auth = new Auth(own);
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
            case PacketType.AUTH -> {
                if (isWell(auth.wrap(buffer, offset, length))) {
                    handler.onAuth(auth);
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
