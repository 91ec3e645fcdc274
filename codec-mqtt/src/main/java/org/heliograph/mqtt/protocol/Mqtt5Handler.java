package org.heliograph.mqtt.protocol;

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
 * Takes the packets of 5.0 by their types; what a program has no use for may be left as it is. A packet is a window that is
 * valid until the method returns.
 */
public interface Mqtt5Handler {
    /**
     * CONNECT.
     *
     * @param packet that was checked.
     */
    default void onConnect(Connect5 packet) {}

    /**
     * CONNACK.
     *
     * @param packet that was checked.
     */
    default void onConnAck(ConnAck5 packet) {}

    /**
     * PUBLISH.
     *
     * @param packet that was checked.
     */
    default void onPublish(Publish5 packet) {}

    /**
     * PUBACK.
     *
     * @param packet that was checked.
     */
    default void onPubAck(PubAck5 packet) {}

    /**
     * PUBREC.
     *
     * @param packet that was checked.
     */
    default void onPubRec(PubRec5 packet) {}

    /**
     * PUBREL.
     *
     * @param packet that was checked.
     */
    default void onPubRel(PubRel5 packet) {}

    /**
     * PUBCOMP.
     *
     * @param packet that was checked.
     */
    default void onPubComp(PubComp5 packet) {}

    /**
     * SUBSCRIBE.
     *
     * @param packet that was checked.
     */
    default void onSubscribe(Subscribe5 packet) {}

    /**
     * SUBACK.
     *
     * @param packet that was checked.
     */
    default void onSubAck(SubAck5 packet) {}

    /**
     * UNSUBSCRIBE.
     *
     * @param packet that was checked.
     */
    default void onUnsubscribe(Unsubscribe5 packet) {}

    /**
     * UNSUBACK.
     *
     * @param packet that was checked.
     */
    default void onUnsubAck(UnsubAck5 packet) {}

    /**
     * PINGREQ.
     *
     * @param packet that was checked.
     */
    default void onPingReq(PingReq packet) {}

    /**
     * PINGRESP.
     *
     * @param packet that was checked.
     */
    default void onPingResp(PingResp packet) {}

    /**
     * DISCONNECT.
     *
     * @param packet that was checked.
     */
    default void onDisconnect(Disconnect5 packet) {}

    /**
     * AUTH.
     *
     * @param packet that was checked.
     */
    default void onAuth(Auth packet) {}

    /**
     * A packet of a type that the version does not have; read strictly it comes as a fault.
     *
     * @param packet that was checked.
     */
    default void onUnknown(MqttUnknown packet) {}

    /**
     * A packet that cannot be read, or strictly one that breaks a rule. The connection is to be closed; before that 5.0 sends
     * the code of {@link org.heliograph.mqtt.MqttFault#reasonCode}.
     *
     * @param packet whose accessors may not be used.
     * @param fault  see {@link org.heliograph.codec.Fault}.
     */
    default void onFault(MqttMessage<?> packet, long fault) {}
}
