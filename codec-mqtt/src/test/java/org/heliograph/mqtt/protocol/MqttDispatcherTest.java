package org.heliograph.mqtt.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.packet.Auth;
import org.heliograph.mqtt.packet.ConnAck3;
import org.heliograph.mqtt.packet.ConnAck5;
import org.heliograph.mqtt.packet.Connect3;
import org.heliograph.mqtt.packet.Connect5;
import org.heliograph.mqtt.packet.Disconnect3;
import org.heliograph.mqtt.packet.Disconnect5;
import org.heliograph.mqtt.packet.MqttMessage;
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
import org.junit.jupiter.api.Test;

final class MqttDispatcherTest {
    private final List<String> seen = new ArrayList<>();

    private final class Seen3 implements Mqtt3Handler {
        @Override
        public void onConnect(Connect3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onConnAck(ConnAck3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPublish(Publish3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubAck(PubAck3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubRec(PubRec3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubRel(PubRel3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubComp(PubComp3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onSubscribe(Subscribe3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onSubAck(SubAck3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onUnsubscribe(Unsubscribe3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onUnsubAck(UnsubAck3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPingReq(PingReq packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPingResp(PingResp packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onDisconnect(Disconnect3 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onUnknown(MqttUnknown packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onFault(MqttMessage<?> packet, long fault) {
            seen.add("fault " + Fault.codeName(fault));
        }
    }

    private final class Seen5 implements Mqtt5Handler {
        @Override
        public void onConnect(Connect5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onConnAck(ConnAck5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPublish(Publish5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubAck(PubAck5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubRec(PubRec5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubRel(PubRel5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPubComp(PubComp5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onSubscribe(Subscribe5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onSubAck(SubAck5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onUnsubscribe(Unsubscribe5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onUnsubAck(UnsubAck5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPingReq(PingReq packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onPingResp(PingResp packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onDisconnect(Disconnect5 packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onAuth(Auth packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onUnknown(MqttUnknown packet) {
            seen.add(packet.type().name());
        }

        @Override
        public void onFault(MqttMessage<?> packet, long fault) {
            seen.add("fault " + Fault.codeName(fault));
        }
    }

    private void dispatch(Vector vector) {
        byte[] octets = vector.octets();
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        MqttVersion version = MqttVectors.protocol(vector).version();
        if (version == MqttVersion.V50) {
            new Mqtt5Dispatcher(Settings.STRICT, new Seen5()).dispatch(buffer, 0, octets.length);
        } else {
            new Mqtt3Dispatcher(version, Settings.STRICT, new Seen3()).dispatch(buffer, 0, octets.length);
        }
    }

    @Test
    void shouldHandOutEveryPacketByItsType() {
        for (Vector vector : MqttVectors.packets()) {
            seen.clear();
            dispatch(vector);
            assertEquals(List.of(vector.expect().get("type")), seen, vector.name());
        }
    }

    @Test
    void shouldTellFaults() {
        for (Vector vector : MqttVectors.refused()) {
            seen.clear();
            dispatch(vector);
            assertEquals(1, seen.size(), vector.name());
            assertEquals("fault", seen.get(0).split(" ")[0], vector.name());
        }
    }

    @Test
    void shouldShowUnknownPacketsLeniently() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[] {(byte) 0xF0, 0});

        new Mqtt3Dispatcher(MqttVersion.V311, Settings.LENIENT, new Seen3()).dispatch(buffer, 0, 2);

        assertEquals(List.of("UNKNOWN"), seen);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mqtt3Dispatcher(MqttVersion.V50, Settings.LENIENT, new Seen3()));
    }

    @Test
    void shouldAllocateNothing() {
        Mqtt5Dispatcher dispatcher = new Mqtt5Dispatcher(Settings.STRICT, new Mqtt5Handler() {});
        for (Vector vector : MqttVectors.packets()) {
            byte[] octets = vector.octets();
            UnsafeBuffer buffer = new UnsafeBuffer(octets);
            Allocation.assertNone(vector.name(), () -> dispatcher.dispatch(buffer, 0, octets.length));
        }
    }
}
