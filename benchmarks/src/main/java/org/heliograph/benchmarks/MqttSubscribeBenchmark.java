package org.heliograph.benchmarks;

import com.hivemq.client.internal.mqtt.codec.encoder.MqttMessageEncoder;
import com.hivemq.client.internal.mqtt.codec.encoder.mqtt5.Mqtt5SubscribeEncoder;
import com.hivemq.client.internal.mqtt.message.subscribe.MqttStatefulSubscribe;
import com.hivemq.client.internal.mqtt.message.subscribe.MqttSubscribe;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.datatypes.Mqtt5UserProperties;
import com.hivemq.client.mqtt.mqtt5.datatypes.Mqtt5UserPropertiesBuilder;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscribe;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5SubscribeBuilder;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.UserProperty;
import io.netty.handler.codec.mqtt.MqttQoS;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttWireMessage;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.packet.FilterCursor;
import org.heliograph.mqtt.packet.PropertyCursor;
import org.heliograph.mqtt.packet.Subscribe5;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** SUBSCRIBE of MQTT 5.0 with two topic filters, read strictly. */
public class MqttSubscribeBenchmark extends MqttBenchmark {
    private final Subscribe5 subscribe = new Subscribe5(Settings.STRICT);
    private final LimitMqttSubscribe limit = new LimitMqttSubscribe();
    private final MqttSubscribeValues[] values = new MqttSubscribeValues[COUNT];
    private final Mqtt5SubscribeEncoder encoderOfHivemq = HiveMqtt.make(Mqtt5SubscribeEncoder.class);

    /** Creates the benchmark. */
    public MqttSubscribeBenchmark() {}

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
            values[i] = MqttSubscribeValues.of(i);
            packets.add(CmppFrames.copy(scratch, encode(i, scratch, 0, scratch.capacity())));
            int byHand = limit.encode(values[i], properties, scratch, 0);
            CmppFrames.requireSame("limit", packets.get(i), scratch, byHand);
        }
        layAndProve(packets);
        for (int i = 0; i < COUNT; i++) {
            if (subscribe.wrap(frames, offset(i), length(i)).check() != 0
                    || limit.check(frames, offset(i), length(i)) != 0
                    || subscribe.packetIdentifier() != values[i].packetIdentifier()
                    || full(blackhole) != limit.full(sink.octets(), blackhole)) {
                throw new IllegalStateException("packet " + i + " is read as another");
            }
        }
    }

    @Override
    long check(DirectBuffer buffer, int length) {
        return subscribe.wrap(buffer, 0, length).check();
    }

    @Override
    MqttMessage packetOfNetty(int message) {
        MqttSubscribeValues of = values[message];
        MqttProperties all = MqttProperties.NO_PROPERTIES;
        if (properties > 0) {
            all = new MqttProperties();
            all.add(new IntegerProperty(PropertyId.SUBSCRIPTION_IDENTIFIER, of.subscriptionIdentifier()));
            for (int i = 1; i < properties; i++) {
                all.add(new UserProperty(of.name(i), of.value()));
            }
        }
        return MqttMessageBuilders.subscribe()
                .messageId(of.packetIdentifier())
                .addSubscription(MqttQoS.valueOf(MqttSubscribeValues.FIRST_QOS), of.first())
                .addSubscription(MqttQoS.valueOf(MqttSubscribeValues.SECOND_QOS), of.second())
                .properties(all)
                .build();
    }

    @Override
    MqttStatefulSubscribe packetOfHivemq(int message) {
        MqttSubscribeValues of = values[message];
        Mqtt5SubscribeBuilder.Complete builder = Mqtt5Subscribe.builder()
                .addSubscription()
                .topicFilter(of.first())
                .qos(MqttQos.AT_LEAST_ONCE)
                .applySubscription()
                .addSubscription()
                .topicFilter(of.second())
                .qos(MqttQos.EXACTLY_ONCE)
                .applySubscription();
        int identifier = MqttStatefulSubscribe.DEFAULT_NO_SUBSCRIPTION_IDENTIFIER;
        if (properties > 0) {
            identifier = of.subscriptionIdentifier();
            Mqtt5UserPropertiesBuilder all = Mqtt5UserProperties.builder();
            for (int i = 1; i < properties; i++) {
                all = all.add(of.name(i), of.value());
            }
            builder = builder.userProperties(all.build());
        }
        return ((MqttSubscribe) builder.build()).createStateful(of.packetIdentifier(), identifier);
    }

    @Override
    MqttMessageEncoder<?> encoderOfHivemq() {
        return encoderOfHivemq;
    }

    @Override
    MqttWireMessage packetOfPaho(int message) {
        MqttSubscribeValues of = values[message];
        org.eclipse.paho.mqttv5.common.packet.MqttProperties all =
                new org.eclipse.paho.mqttv5.common.packet.MqttProperties();
        if (properties > 0) {
            all.setSubscriptionIdentifier(of.subscriptionIdentifier());
            List<org.eclipse.paho.mqttv5.common.packet.UserProperty> pairs = new ArrayList<>();
            for (int i = 1; i < properties; i++) {
                pairs.add(new org.eclipse.paho.mqttv5.common.packet.UserProperty(of.name(i), of.value()));
            }
            all.setUserProperties(pairs);
        }
        MqttSubscription[] wanted = {
            new MqttSubscription(of.first(), MqttSubscribeValues.FIRST_QOS),
            new MqttSubscription(of.second(), MqttSubscribeValues.SECOND_QOS)
        };
        org.eclipse.paho.mqttv5.common.packet.MqttSubscribe packet =
                new org.eclipse.paho.mqttv5.common.packet.MqttSubscribe(wanted, all);
        packet.setMessageId(of.packetIdentifier());
        return packet;
    }

    private int encode(int message, MutableDirectBuffer buffer, int offset, int capacity) {
        MqttSubscribeValues of = values[message];
        subscribe.encode(buffer, offset, capacity).packetIdentifier(of.packetIdentifier());
        if (properties > 0) {
            subscribe.addProperty(PropertyId.SUBSCRIPTION_IDENTIFIER, of.subscriptionIdentifier());
            for (int i = 1; i < properties; i++) {
                subscribe.addUserProperty(of.name(i), of.value());
            }
        }
        return subscribe
                .addSubscription(of.first(), MqttSubscribeValues.FIRST_QOS)
                .addSubscription(of.second(), MqttSubscribeValues.SECOND_QOS)
                .finish();
    }

    private int full(Blackhole blackhole) {
        blackhole.consume(subscribe.packetIdentifier());
        int octets = 0;
        for (PropertyCursor property = subscribe.properties(); property.next(); ) {
            octets += property.id();
            if (property.type() == PropertyType.PAIR) {
                octets += property.name().copyTo(sink.octets(), 0);
                octets += property.text().copyTo(sink.octets(), 0);
            } else {
                blackhole.consume(property.number());
            }
        }
        for (FilterCursor filter = subscribe.subscriptions(); filter.next(); ) {
            octets += filter.topicFilter().copyTo(sink.octets(), 0);
            blackhole.consume(filter.options());
        }
        return octets;
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
        long fault = subscribe.wrap(frames, offset(message), length(message)).check();
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
