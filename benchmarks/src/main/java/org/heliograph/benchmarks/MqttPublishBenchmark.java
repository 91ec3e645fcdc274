package org.heliograph.benchmarks;

import com.hivemq.client.internal.mqtt.codec.encoder.MqttMessageEncoder;
import com.hivemq.client.internal.mqtt.codec.encoder.mqtt5.Mqtt5PublishEncoder;
import com.hivemq.client.internal.mqtt.message.publish.MqttPublish;
import com.hivemq.client.internal.mqtt.message.publish.MqttStatefulPublish;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PayloadFormatIndicator;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishBuilder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.StringProperty;
import io.netty.handler.codec.mqtt.MqttProperties.UserProperty;
import io.netty.handler.codec.mqtt.MqttQoS;
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
import org.heliograph.mqtt.packet.PropertyCursor;
import org.heliograph.mqtt.packet.Publish5;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** PUBLISH of MQTT 5.0 with QoS 1, a topic name of 22 octets and a payload of 128, read strictly. */
public class MqttPublishBenchmark extends MqttBenchmark {
    private static final int PAYLOAD_LENGTH = 128;
    private static final int EXPIRY = 86_400;
    private static final String CONTENT_TYPE = "application/json";
    private static final String NAME = "trace";
    private static final String VALUE = "0af7651916cd43dd";

    private final Publish5 publish = new Publish5(Settings.STRICT);
    private final LimitMqttPublish limit = new LimitMqttPublish();
    private final String[] topics = new String[COUNT];
    private final UnsafeBuffer payload = new UnsafeBuffer(new byte[PAYLOAD_LENGTH]);
    private final ByteBuf payloadOfNetty = Unpooled.directBuffer(PAYLOAD_LENGTH);
    private final Mqtt5PublishEncoder encoderOfHivemq = HiveMqtt.make(Mqtt5PublishEncoder.class);
    private final UnsafeBuffer copy = new UnsafeBuffer(new byte[PAYLOAD_LENGTH]);

    /** Creates the benchmark. */
    public MqttPublishBenchmark() {}

    /**
     * Proves the straight code and ours against each other.
     *
     * @param blackhole for what the proof reads.
     * @throws MqttException from Paho.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) throws MqttException {
        payload.setMemory(0, PAYLOAD_LENGTH, (byte) 'x');
        payloadOfNetty.writeBytes(payload.byteArray());
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        List<byte[]> packets = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            topics[i] = String.format("site/%04d/meter/%03d/kWh", i * 7, i);
            packets.add(CmppFrames.copy(scratch, encode(i, scratch, 0, scratch.capacity())));
            int byHand = limit.encode(topics[i], i + 1, payload, properties, scratch, 0);
            CmppFrames.requireSame("limit", packets.get(i), scratch, byHand);
        }
        layAndProve(packets);
        for (int i = 0; i < COUNT; i++) {
            if (publish.wrap(frames, offset(i), length(i)).check() != 0
                    || limit.check(frames, offset(i), length(i)) != 0
                    || !publish.topicName().contentEquals(topics[i])
                    || full(blackhole) != limit.full(copy, blackhole)) {
                throw new IllegalStateException("packet " + i + " is read as another");
            }
            ByteBuf again = hivemq.write(encoderOfHivemq, hivemq.readPublish(packet(i)));
            requireSame("hivemq", packets.get(i), NettyMqtt.octets(again));
        }
    }

    @Override
    long check(DirectBuffer buffer, int length) {
        return publish.wrap(buffer, 0, length).check();
    }

    @Override
    MqttMessage packetOfNetty(int message) {
        MqttProperties all = MqttProperties.NO_PROPERTIES;
        if (properties > 0) {
            all = new MqttProperties();
            all.add(new IntegerProperty(PropertyId.PAYLOAD_FORMAT_INDICATOR, 1));
            all.add(new IntegerProperty(PropertyId.MESSAGE_EXPIRY_INTERVAL, EXPIRY));
            all.add(new StringProperty(PropertyId.CONTENT_TYPE, CONTENT_TYPE));
            all.add(new UserProperty(NAME, VALUE));
        }
        return MqttMessageBuilders.publish()
                .topicName(topics[message])
                .messageId(message + 1)
                .qos(MqttQoS.AT_LEAST_ONCE)
                .properties(all)
                .payload(payloadOfNetty.retainedDuplicate())
                .build();
    }

    @Override
    MqttStatefulPublish packetOfHivemq(int message) {
        Mqtt5PublishBuilder.Complete builder = Mqtt5Publish.builder()
                .topic(topics[message])
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload.byteArray());
        if (properties > 0) {
            builder = builder.payloadFormatIndicator(Mqtt5PayloadFormatIndicator.UTF_8)
                    .messageExpiryInterval(EXPIRY)
                    .contentType(CONTENT_TYPE)
                    .userProperties()
                    .add(NAME, VALUE)
                    .applyUserProperties();
        }
        return ((MqttPublish) builder.build())
                .createStateful(
                        message + 1,
                        false,
                        MqttStatefulPublish.DEFAULT_NO_TOPIC_ALIAS,
                        MqttStatefulPublish.DEFAULT_NO_SUBSCRIPTION_IDENTIFIERS);
    }

    @Override
    MqttMessageEncoder<?> encoderOfHivemq() {
        return encoderOfHivemq;
    }

    @Override
    MqttWireMessage packetOfPaho(int message) {
        org.eclipse.paho.mqttv5.common.packet.MqttProperties all =
                new org.eclipse.paho.mqttv5.common.packet.MqttProperties();
        if (properties > 0) {
            all.setPayloadFormat(true);
            all.setMessageExpiryInterval((long) EXPIRY);
            all.setContentType(CONTENT_TYPE);
            all.setUserProperties(List.of(new org.eclipse.paho.mqttv5.common.packet.UserProperty(NAME, VALUE)));
        }
        org.eclipse.paho.mqttv5.common.packet.MqttPublish packet =
                new org.eclipse.paho.mqttv5.common.packet.MqttPublish(
                        topics[message],
                        new org.eclipse.paho.mqttv5.common.MqttMessage(payload.byteArray(), 1, false, null),
                        all);
        packet.setMessageId(message + 1);
        return packet;
    }

    private int encode(int message, MutableDirectBuffer buffer, int offset, int capacity) {
        publish.encode(buffer, offset, capacity)
                .qos(1)
                .topicName(topics[message])
                .packetIdentifier(message + 1);
        if (properties > 0) {
            publish.addProperty(PropertyId.PAYLOAD_FORMAT_INDICATOR, 1)
                    .addProperty(PropertyId.MESSAGE_EXPIRY_INTERVAL, EXPIRY)
                    .addProperty(PropertyId.CONTENT_TYPE, CONTENT_TYPE)
                    .addUserProperty(NAME, VALUE);
        }
        return publish.payload(payload, 0, PAYLOAD_LENGTH).finish();
    }

    private int route(Blackhole blackhole) {
        blackhole.consume(publish.qos());
        blackhole.consume(publish.packetIdentifier());
        return publish.topicName().copyTo(copy, 0);
    }

    private int full(Blackhole blackhole) {
        blackhole.consume(publish.isDup());
        blackhole.consume(publish.isRetain());
        int octets = route(blackhole);
        for (PropertyCursor property = publish.properties(); property.next(); ) {
            octets += property.id();
            switch (property.type()) {
                case PropertyType.STRING -> octets += property.text().copyTo(copy, 0);
                case PropertyType.PAIR ->
                    octets += property.name().copyTo(copy, 0) + property.text().copyTo(copy, 0);
                default -> blackhole.consume(property.number());
            }
        }
        int length = publish.payloadLength();
        copy.putBytes(0, publish.frame(), publish.payloadPosition(), length);
        return octets + length;
    }

    /**
     * Checks and routes by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return length of the topic name.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int route_limit(Blackhole blackhole) {
        int message = next();
        int fault = limit.check(frames, offset(message), length(message));
        return fault == 0 ? limit.route(copy, blackhole) : -fault;
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
        return fault == 0 ? limit.full(copy, blackhole) : -fault;
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
        return limit.encode(topics[message], message + 1, payload, properties, output, offset(message));
    }

    /**
     * Checks and routes with our codec.
     *
     * @param blackhole that consumes the numbers.
     * @return length of the topic name.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int route_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = publish.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? route(blackhole) : -1;
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
        long fault = publish.wrap(frames, offset(message), length(message)).check();
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

    /**
     * Decodes a whole packet with HiveMQ's decoder and hands it on.
     *
     * @return the packet.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public Object full_hivemq() {
        ByteBuf source = packet(next());
        Object packet = hivemq.readPublish(source);
        source.release();
        return packet;
    }
}
