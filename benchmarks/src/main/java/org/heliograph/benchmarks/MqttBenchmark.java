package org.heliograph.benchmarks;

import com.hivemq.client.internal.mqtt.codec.encoder.MqttMessageEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.util.ReferenceCountUtil;
import java.util.Arrays;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttWireMessage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the benchmarks of packets of MQTT 5.0 share: the peers. {@code netty} is netty through a channel, {@code nettycodec}
 * with the channel taken off.
 *
 * <p>Benchmarks are calls here: inlined, the compiler held them twice in the loop of JMH, and in some forks it reached its
 * limit of nodes on the way, so that accessors became calls.
 */
public abstract class MqttBenchmark extends FrameBenchmark {
    /** Number of packets. */
    static final int COUNT = 128;

    /** Number of properties. */
    @Param({"0", "4"})
    public int properties;

    /** HiveMQ's codec. */
    final HiveMqtt hivemq = new HiveMqtt();

    private final NettyMqtt netty = new NettyMqtt();
    private final byte[][] arrays = new byte[COUNT][];
    private ByteBuf octets;

    /** Creates a benchmark. */
    protected MqttBenchmark() {}

    /** {@return what ours says of a packet, strictly} */
    abstract long check(DirectBuffer buffer, int length);

    /** Makes a packet as users of netty do. */
    abstract MqttMessage packetOfNetty(int message);

    /** Makes a packet as HiveMQ's client does. */
    abstract com.hivemq.client.internal.mqtt.message.MqttMessage packetOfHivemq(int message);

    /** {@return what HiveMQ's client encodes this packet with} */
    abstract MqttMessageEncoder<?> encoderOfHivemq();

    /** Makes a packet as Paho's client does. */
    abstract MqttWireMessage packetOfPaho(int message) throws MqttException;

    /** Lays packets and proves that the peers read and write them. */
    final void layAndProve(List<byte[]> packets) throws MqttException {
        lay(packets);
        octets = Unpooled.directBuffer();
        for (int i = 0; i < COUNT; i++) {
            byte[] packet = packets.get(i);
            arrays[i] = packet;
            octets.writeBytes(packet);
            requireSame("netty", packet, netty.again(packet));
            requireSame("netty", packet, NettyMqtt.octets(netty.write(packetOfNetty(i))));
            requireSame("hivemq", packet, NettyMqtt.octets(hivemq.write(encoderOfHivemq(), packetOfHivemq(i))));
            requireSame("paho", packet, octets(MqttWireMessage.createWireMessage(packet)));
            requireSame("paho", packet, octets(packetOfPaho(i)));
        }
    }

    private static byte[] octets(MqttWireMessage packet) throws MqttException {
        byte[] header = packet.getHeader();
        byte[] payload = packet.getPayload();
        byte[] octets = Arrays.copyOf(header, header.length + payload.length);
        System.arraycopy(payload, 0, octets, header.length, payload.length);
        return octets;
    }

    /** Peers choose their order of properties: the same octets, maybe in another order, and a packet without fault. */
    final void requireSame(String library, byte[] expected, byte[] written) {
        byte[] wanted = expected.clone();
        byte[] sorted = written.clone();
        Arrays.sort(wanted);
        Arrays.sort(sorted);
        if (!Arrays.equals(wanted, sorted) || check(new UnsafeBuffer(written), written.length) != 0) {
            CmppFrames.requireSame(library, expected, new UnsafeBuffer(written), written.length);
            throw new IllegalStateException(library + " writes a packet that is refused");
        }
    }

    /** {@return the octets of a packet in memory of Netty, as a new reference} */
    final ByteBuf packet(int message) {
        return octets.retainedSlice(offset(message), length(message));
    }

    /**
     * Decodes a whole packet with netty through a channel and hands it on.
     *
     * @param blackhole that consumes the packet.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public void full_netty(Blackhole blackhole) {
        Object packet = netty.readThroughChannel(packet(next()));
        blackhole.consume(packet);
        ReferenceCountUtil.release(packet);
    }

    /**
     * Decodes a whole packet with netty's decoder alone and hands it on.
     *
     * @param blackhole that consumes the packet.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public void full_nettycodec(Blackhole blackhole) {
        ByteBuf source = packet(next());
        Object packet = netty.read(source);
        blackhole.consume(packet);
        ReferenceCountUtil.release(packet);
        source.release();
    }

    /**
     * Decodes a whole packet with Paho, from an array of its own, and hands it on.
     *
     * @return the packet.
     * @throws MqttException from the library.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public Object full_paho() throws MqttException {
        return MqttWireMessage.createWireMessage(arrays[next()]);
    }

    /**
     * Makes a packet of netty and encodes it through a channel.
     *
     * @return the number of octets.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int encode_netty() {
        return netty.writeThroughChannel(packetOfNetty(next()));
    }

    /**
     * Makes a packet of netty and encodes it with netty's encoder alone.
     *
     * @return the number of octets.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int encode_nettycodec() {
        return length(netty.write(packetOfNetty(next())));
    }

    /**
     * Makes a packet of HiveMQ's client and encodes it.
     *
     * @return the number of octets.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public int encode_hivemq() {
        return length(hivemq.write(encoderOfHivemq(), packetOfHivemq(next())));
    }

    /**
     * Makes a packet of Paho and encodes it to arrays.
     *
     * @param blackhole that consumes the fixed and variable header.
     * @return the payload.
     * @throws MqttException from the library.
     */
    @Benchmark
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public Object encode_paho(Blackhole blackhole) throws MqttException {
        MqttWireMessage packet = packetOfPaho(next());
        blackhole.consume(packet.getHeader());
        return packet.getPayload();
    }

    private static int length(ByteBuf octets) {
        int length = octets.readableBytes();
        octets.release();
        return length;
    }
}
