package org.heliograph.benchmarks;

import com.hivemq.client.internal.mqtt.codec.encoder.MqttMessageEncoder;
import com.hivemq.client.internal.mqtt.codec.encoder.mqtt5.Mqtt5ConnectEncoder;
import com.hivemq.client.internal.mqtt.codec.encoder.mqtt5.Mqtt5PublishEncoder;
import com.hivemq.client.internal.mqtt.datatypes.MqttClientIdentifierImpl;
import com.hivemq.client.internal.mqtt.message.connect.MqttConnect;
import com.hivemq.client.internal.mqtt.message.connect.MqttStatefulConnect;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5Connect;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5ConnectBuilder;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.UserProperty;
import io.netty.handler.codec.mqtt.MqttVersion;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttWireMessage;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.packet.Connect5;
import org.heliograph.mqtt.packet.PropertyCursor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** CONNECT of MQTT 5.0 with client identifier, user name and password, read strictly. */
public class MqttConnectBenchmark extends MqttBenchmark {
    private final Connect5 connect = new Connect5(Settings.STRICT);
    private final LimitMqttConnect limit = new LimitMqttConnect();
    private final MqttConnectValues[] values = new MqttConnectValues[COUNT];
    private final Mqtt5ConnectEncoder encoderOfHivemq =
            HiveMqtt.make(Mqtt5ConnectEncoder.class, HiveMqtt.make(Mqtt5PublishEncoder.class));

    /** Creates the benchmark. */
    public MqttConnectBenchmark() {}

    /**
     * Proves the straight code, ours and the peers against each other.
     *
     * @param blackhole for what the proof reads.
     * @throws MqttException from Paho.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) throws MqttException {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        List<byte[]> packets = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            values[i] = MqttConnectValues.of(i);
            packets.add(CmppFrames.copy(scratch, encode(i, scratch, 0, scratch.capacity())));
            int byHand = limit.encode(values[i], properties, scratch, 0);
            CmppFrames.requireSame("limit", packets.get(i), scratch, byHand);
        }
        layAndProve(packets);
        for (int i = 0; i < COUNT; i++) {
            if (connect.wrap(frames, offset(i), length(i)).check() != 0
                    || limit.check(frames, offset(i), length(i)) != 0
                    || !connect.clientIdentifier().contentEquals(values[i].clientId())
                    || full(blackhole) != limit.full(sink.octets(), blackhole)) {
                throw new IllegalStateException("packet " + i + " is read as another");
            }
        }
    }

    @Override
    long check(DirectBuffer buffer, int length) {
        return connect.wrap(buffer, 0, length).check();
    }

    @Override
    MqttMessage packetOfNetty(int message) {
        MqttConnectValues of = values[message];
        MqttProperties all = MqttProperties.NO_PROPERTIES;
        if (properties > 0) {
            all = new MqttProperties();
            all.add(new IntegerProperty(PropertyId.SESSION_EXPIRY_INTERVAL, of.sessionExpiryInterval()));
            all.add(new IntegerProperty(PropertyId.RECEIVE_MAXIMUM, of.receiveMaximum()));
            all.add(new IntegerProperty(PropertyId.TOPIC_ALIAS_MAXIMUM, of.topicAliasMaximum()));
            all.add(new UserProperty(of.name(), of.value()));
        }
        return MqttMessageBuilders.connect()
                .protocolVersion(MqttVersion.MQTT_5)
                .clientId(of.clientId())
                .cleanSession(true)
                .keepAlive(of.keepAlive())
                .username(of.userName())
                .password(of.password().byteArray())
                .properties(all)
                .build();
    }

    @Override
    MqttStatefulConnect packetOfHivemq(int message) {
        MqttConnectValues of = values[message];
        Mqtt5ConnectBuilder builder = Mqtt5Connect.builder()
                .keepAlive(of.keepAlive())
                .cleanStart(true)
                .simpleAuth()
                .username(of.userName())
                .password(of.password().byteArray())
                .applySimpleAuth();
        if (properties > 0) {
            builder = builder.sessionExpiryInterval(of.sessionExpiryInterval())
                    .restrictions()
                    .receiveMaximum(of.receiveMaximum())
                    .topicAliasMaximum(of.topicAliasMaximum())
                    .applyRestrictions()
                    .userProperties()
                    .add(of.name(), of.value())
                    .applyUserProperties();
        }
        return ((MqttConnect) builder.build()).createStateful(MqttClientIdentifierImpl.of(of.clientId()), null);
    }

    @Override
    MqttMessageEncoder<?> encoderOfHivemq() {
        return encoderOfHivemq;
    }

    @Override
    MqttWireMessage packetOfPaho(int message) {
        MqttConnectValues of = values[message];
        org.eclipse.paho.mqttv5.common.packet.MqttProperties all =
                new org.eclipse.paho.mqttv5.common.packet.MqttProperties();
        if (properties > 0) {
            all.setSessionExpiryInterval((long) of.sessionExpiryInterval());
            all.setReceiveMaximum(of.receiveMaximum());
            all.setTopicAliasMaximum(of.topicAliasMaximum());
            all.setUserProperties(
                    List.of(new org.eclipse.paho.mqttv5.common.packet.UserProperty(of.name(), of.value())));
        }
        org.eclipse.paho.mqttv5.common.packet.MqttConnect packet =
                new org.eclipse.paho.mqttv5.common.packet.MqttConnect(
                        of.clientId(),
                        5,
                        true,
                        of.keepAlive(),
                        all,
                        new org.eclipse.paho.mqttv5.common.packet.MqttProperties());
        packet.setUserName(of.userName());
        packet.setPassword(of.password().byteArray());
        return packet;
    }

    private int encode(int message, MutableDirectBuffer buffer, int offset, int capacity) {
        MqttConnectValues of = values[message];
        connect.encode(buffer, offset, capacity).cleanStart(true).keepAlive(of.keepAlive());
        if (properties > 0) {
            connect.addProperty(PropertyId.SESSION_EXPIRY_INTERVAL, of.sessionExpiryInterval())
                    .addProperty(PropertyId.RECEIVE_MAXIMUM, of.receiveMaximum())
                    .addProperty(PropertyId.TOPIC_ALIAS_MAXIMUM, of.topicAliasMaximum())
                    .addUserProperty(of.name(), of.value());
        }
        return connect.clientIdentifier(of.clientId())
                .userName(of.userName())
                .password(of.password(), 0, of.password().capacity())
                .finish();
    }

    private int full(Blackhole blackhole) {
        blackhole.consume(connect.protocolLevel());
        blackhole.consume(connect.connectFlags());
        blackhole.consume(connect.keepAlive());
        int octets = 0;
        for (PropertyCursor property = connect.properties(); property.next(); ) {
            octets += property.id();
            if (property.type() == PropertyType.PAIR) {
                octets += property.name().copyTo(sink.octets(), 0);
                octets += property.text().copyTo(sink.octets(), 0);
            } else {
                blackhole.consume(property.number());
            }
        }
        octets += connect.clientIdentifier().copyTo(sink.octets(), 0);
        octets += connect.userName().copyTo(sink.octets(), 0);
        DirectBuffer password = connect.password();
        sink.octets().putBytes(0, password, 0, password.capacity());
        return octets + password.capacity();
    }

    /**
     * Checks and reads everything by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int full_limit(Blackhole blackhole) {
        int message = next();
        int fault = limit.check(frames, offset(message), length(message));
        return fault == 0 ? limit.full(sink.octets(), blackhole) : -fault;
    }

    /**
     * Encodes by hand.
     *
     * @return length of the packet.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int encode_limit() {
        int message = next();
        return limit.encode(values[message], properties, output, offset(message));
    }

    /**
     * Checks and reads everything with our codec.
     *
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int full_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = connect.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? full(blackhole) : -1;
    }

    /**
     * Encodes with our codec.
     *
     * @return length of the packet.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return encode(message, output, offset, output.capacity() - offset);
    }
}
