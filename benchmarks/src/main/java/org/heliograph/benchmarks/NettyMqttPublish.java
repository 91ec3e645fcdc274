package org.heliograph.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttDecoder;
import io.netty.handler.codec.mqtt.MqttEncoder;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.IntegerProperty;
import io.netty.handler.codec.mqtt.MqttProperties.StringProperty;
import io.netty.handler.codec.mqtt.MqttProperties.UserProperty;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.HexFormat;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** PUBLISH with netty-codec-mqtt, in a channel without a socket, which is part of what is measured. */
@State(Scope.Thread)
public class NettyMqttPublish {
    private static final int MOST = 1 << 20;
    private static final String CONNECT = "100d00044d51545405020000000000";

    private final EmbeddedChannel channel = new EmbeddedChannel(new MqttDecoder(MOST), MqttEncoder.INSTANCE);
    private ByteBuf frames;
    private ByteBuf payload;
    private String[] topics;
    private int properties;

    /** Creates the peer. */
    public NettyMqttPublish() {}

    /**
     * Takes the packets of the benchmark, and proves that they are read and written as they are.
     *
     * @param benchmark that has laid them.
     */
    @Setup(Level.Trial)
    public void setup(MqttPublishBenchmark benchmark) {
        topics = benchmark.topics();
        properties = benchmark.properties;
        byte[] octets = new byte[benchmark.payload().capacity()];
        benchmark.payload().getBytes(0, octets);
        payload = Unpooled.directBuffer(octets.length).writeBytes(octets);
        int total = 0;
        for (int i = 0; i < topics.length; i++) {
            total += benchmark.length(i);
        }
        frames = Unpooled.directBuffer(total);
        for (int i = 0; i < topics.length; i++) {
            frames.writeBytes(benchmark.copyOfFrame(i));
        }
        channel.writeInbound(Unpooled.wrappedBuffer(HexFormat.of().parseHex(CONNECT)));
        Object connect = channel.readInbound();
        if (!(connect instanceof MqttConnectMessage message)
                || message.decoderResult().isFailure()) {
            throw new IllegalStateException("netty refuses CONNECT: " + connect);
        }
        channel.writeOutbound(MqttMessageBuilders.connect()
                .protocolVersion(MqttVersion.MQTT_5)
                .clientId("")
                .cleanSession(true)
                .build());
        drain();
        for (int i = 0; i < topics.length; i++) {
            requireSame(benchmark, i);
        }
    }

    private void requireSame(MqttPublishBenchmark benchmark, int message) {
        channel.writeInbound(frames.retainedSlice(benchmark.offset(message), benchmark.length(message)));
        MqttPublishMessage read = channel.readInbound();
        boolean isSame = read.decoderResult().isSuccess()
                && read.variableHeader().topicName().equals(topics[message])
                && read.payload().equals(payload);
        ReferenceCountUtil.release(read);
        channel.writeOutbound(packet(message));
        ByteBuf all = Unpooled.buffer();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            all.writeBytes(part);
            part.release();
        }
        if (!isSame || all.readableBytes() != benchmark.length(message)) {
            throw new IllegalStateException("netty reads or writes packet " + message + " as another");
        }
    }

    void full(int offset, int length, Blackhole blackhole) {
        channel.writeInbound(frames.retainedSlice(offset, length));
        Object packet = channel.readInbound();
        blackhole.consume(packet);
        ReferenceCountUtil.release(packet);
    }

    private MqttPublishMessage packet(int message) {
        MqttProperties all = MqttProperties.NO_PROPERTIES;
        if (properties > 0) {
            all = new MqttProperties();
            all.add(new IntegerProperty(1, 1));
            all.add(new IntegerProperty(2, 86_400));
            all.add(new StringProperty(3, "application/json"));
            all.add(new UserProperty("trace", "0af7651916cd43dd"));
        }
        return MqttMessageBuilders.publish()
                .topicName(topics[message])
                .messageId(message + 1)
                .qos(MqttQoS.AT_LEAST_ONCE)
                .properties(all)
                .payload(payload.retainedDuplicate())
                .build();
    }

    int encode(int message) {
        channel.writeOutbound(packet(message));
        return drain();
    }

    private int drain() {
        int octets = 0;
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            octets += part.readableBytes();
            part.release();
        }
        return octets;
    }
}
