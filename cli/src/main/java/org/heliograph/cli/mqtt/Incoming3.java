package org.heliograph.cli.mqtt;

import org.heliograph.mqtt.packet.Ack3;
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
import org.heliograph.mqtt.protocol.Mqtt3Handler;

/** Hands the packets of 3.1 and 3.1.1 on to what serves all versions. */
record Incoming3(Incoming target) implements Mqtt3Handler {
    @Override
    public void onConnAck(ConnAck3 packet) {
        target.onConnAck(packet, packet.isSessionPresent(), packet.connectReturnCode());
    }

    @Override
    public void onPublish(Publish3 packet) {
        target.onPublish(packet);
    }

    @Override
    public void onPubAck(PubAck3 packet) {
        acknowledge(packet);
    }

    @Override
    public void onPubRec(PubRec3 packet) {
        acknowledge(packet);
    }

    @Override
    public void onPubRel(PubRel3 packet) {
        acknowledge(packet);
    }

    @Override
    public void onPubComp(PubComp3 packet) {
        acknowledge(packet);
    }

    private void acknowledge(Ack3<?> packet) {
        target.onAck(packet, packet.packetIdentifier(), 0);
    }

    @Override
    public void onSubAck(SubAck3 packet) {
        target.onSubAck(packet, packet.packetIdentifier(), packet.returnCodes());
    }

    @Override
    public void onPingResp(PingResp packet) {
        target.onPingResp();
    }

    @Override
    public void onDisconnect(Disconnect3 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onConnect(Connect3 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onSubscribe(Subscribe3 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onUnsubscribe(Unsubscribe3 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onUnsubAck(UnsubAck3 packet) {
        target.onUnexpected(packet);
    }

    @Override
    public void onPingReq(PingReq packet) {
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
