package org.heliograph.cli.mqtt;

import org.agrona.DirectBuffer;
import org.heliograph.mqtt.packet.Disconnect5;
import org.heliograph.mqtt.packet.MqttMessage;
import org.heliograph.mqtt.packet.Publish;

/** Takes the packets of a broker, whatever the version. */
interface Incoming {
    void onConnAck(MqttMessage<?> packet, boolean sessionPresent, int code);

    void onPublish(Publish<?> packet);

    /** PUBACK, PUBREC, PUBREL or PUBCOMP. */
    void onAck(MqttMessage<?> packet, int packetIdentifier, int code);

    void onSubAck(MqttMessage<?> packet, int packetIdentifier, DirectBuffer codes);

    void onPingResp();

    void onDisconnect(Disconnect5 packet);

    /** A packet that a client does not expect, or that only clients send. */
    void onUnexpected(MqttMessage<?> packet);

    void onFault(MqttMessage<?> packet, long fault);
}
