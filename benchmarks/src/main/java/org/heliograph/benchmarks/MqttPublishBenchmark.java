package org.heliograph.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.packet.PropertyCursor;
import org.heliograph.mqtt.packet.Publish5;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** PUBLISH of MQTT 5.0 with QoS 1, a topic name of 22 octets and a payload of 128, read strictly. */
public class MqttPublishBenchmark extends FrameBenchmark {
    private static final int COUNT = 128;
    private static final int PAYLOAD_LENGTH = 128;
    private static final int EXPIRY = 86_400;
    private static final String CONTENT_TYPE = "application/json";

    /** Number of properties: 0, or 4 of which one is a User Property. */
    @Param({"0", "4"})
    public int properties;

    private final Publish5 publish = new Publish5(Settings.STRICT);
    private final LimitMqttPublish limit = new LimitMqttPublish();
    private final String[] topics = new String[COUNT];
    private final UnsafeBuffer payload = new UnsafeBuffer(new byte[PAYLOAD_LENGTH]);
    private final UnsafeBuffer copy = new UnsafeBuffer(new byte[PAYLOAD_LENGTH]);

    /** Creates the benchmark. */
    public MqttPublishBenchmark() {}

    /**
     * Proves the straight code and ours against each other.
     *
     * @param blackhole for what the proof reads.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) {
        payload.setMemory(0, PAYLOAD_LENGTH, (byte) 'x');
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        List<byte[]> packets = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            topics[i] = String.format("site/%04d/meter/%03d/kWh", i * 7, i);
            packets.add(CmppFrames.copy(scratch, encode(i, scratch, 0, scratch.capacity())));
            int byHand = limit.encode(topics[i], i + 1, payload, properties, scratch, 0);
            CmppFrames.requireSame("limit", packets.get(i), scratch, byHand);
        }
        lay(packets);
        for (int i = 0; i < COUNT; i++) {
            if (publish.wrap(frames, offset(i), length(i)).check() != 0
                    || limit.check(frames, offset(i), length(i)) != 0
                    || !publish.topicName().contentEquals(topics[i])
                    || full(blackhole) != limit.full(copy, blackhole)) {
                throw new IllegalStateException("packet " + i + " is read as another");
            }
        }
    }

    /** {@return the topic names of all packets} */
    String[] topics() {
        return topics;
    }

    /** {@return the payload of all packets} */
    DirectBuffer payload() {
        return payload;
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
                    .addUserProperty("trace", "0af7651916cd43dd");
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
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return encode(message, output, offset, output.capacity() - offset);
    }

    /**
     * Decodes a whole packet with netty and hands it on.
     *
     * @param peer      with the codec.
     * @param blackhole that consumes the packet.
     */
    @Benchmark
    public void full_netty(NettyMqttPublish peer, Blackhole blackhole) {
        int message = next();
        peer.full(offset(message), length(message), blackhole);
    }

    /**
     * Makes a packet of netty and encodes it.
     *
     * @param peer with the codec.
     * @return the number of octets.
     */
    @Benchmark
    public int encode_netty(NettyMqttPublish peer) {
        return peer.encode(next());
    }
}
