package org.heliograph.cli.mqtt;

import org.heliograph.mqtt.packet.Ack5;
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
import org.heliograph.mqtt.protocol.Mqtt5Handler;

/** Hands the packets of 5.0 on to what serves all versions. */
record Incoming5(Incoming target) implements Mqtt5Handler {
    @Override
    public void onConnAck(ConnAck5 packet) {
        target.onConnAck(packet, packet.isSessionPresent(), packet.reasonCode());
    }

    @Override
    public void onPublish(Publish5 packet) {
        target.onPublish(packet);
    }

    @Override
    public void onPubAck(PubAck5 packet) {
        acknowledge(packet);
    }

    @Override
    public void onPubRec(PubRec5 packet) {
        acknowledge(packet);
    }

    @Override
    public void onPubRel(PubRel5 packet) {
        acknowledge(packet);
    }

    @Override
    public void onPubComp(PubComp5 packet) {
        acknowledge(packet);
    }

    private void acknowledge(Ack5<?> packet) {
        target.onAck(packet, packet.packetIdentifier(), packet.reasonCode());
    }

    @Override
    public void onSubAck(SubAck5 packet) {
        target.onSubAck(packet, packet.packetIdentifier(), packet.reasonCodes());
    }

    @Override
    public void onPingResp(PingResp packet) {
        target.onPingResp();
    }

    @Override
    public void onDisconnect(Disconnect5 packet) {
        target.onDisconnect(packet);
    }

    @Override
    public void onConnect(Connect5 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onSubscribe(Subscribe5 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onUnsubscribe(Unsubscribe5 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onUnsubAck(UnsubAck5 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onPingReq(PingReq packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onAuth(Auth packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onUnknown(MqttUnknown packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onFault(MqttMessage<?> packet, long fault) {
        target.onFault(packet, fault);
    }
}
