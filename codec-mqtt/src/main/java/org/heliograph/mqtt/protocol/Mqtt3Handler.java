package org.heliograph.mqtt.protocol;

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
 * Takes the packets of 3.1 and 3.1.1 by their types; what a program has no use for may be left as it is. A packet is a window that is
 * valid until the method returns.
 */
public interface Mqtt3Handler {
    /**
     * CONNECT.
     *
     * @param packet that was checked.
     */
    default void onConnect(Connect3 packet) {}

    /**
     * CONNACK.
     *
     * @param packet that was checked.
     */
    default void onConnAck(ConnAck3 packet) {}

    /**
     * PUBLISH.
     *
     * @param packet that was checked.
     */
    default void onPublish(Publish3 packet) {}

    /**
     * PUBACK.
     *
     * @param packet that was checked.
     */
    default void onPubAck(PubAck3 packet) {}

    /**
     * PUBREC.
     *
     * @param packet that was checked.
     */
    default void onPubRec(PubRec3 packet) {}

    /**
     * PUBREL.
     *
     * @param packet that was checked.
     */
    default void onPubRel(PubRel3 packet) {}

    /**
     * PUBCOMP.
     *
     * @param packet that was checked.
     */
    default void onPubComp(PubComp3 packet) {}

    /**
     * SUBSCRIBE.
     *
     * @param packet that was checked.
     */
    default void onSubscribe(Subscribe3 packet) {}

    /**
     * SUBACK.
     *
     * @param packet that was checked.
     */
    default void onSubAck(SubAck3 packet) {}

    /**
     * UNSUBSCRIBE.
     *
     * @param packet that was checked.
     */
    default void onUnsubscribe(Unsubscribe3 packet) {}

    /**
     * UNSUBACK.
     *
     * @param packet that was checked.
     */
    default void onUnsubAck(UnsubAck3 packet) {}

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
    default void onDisconnect(Disconnect3 packet) {}

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
