package org.heliograph.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.mqtt.MqttDecoder;
import io.netty.handler.codec.mqtt.MqttEncoder;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttVersion;
import io.netty.util.ReferenceCountUtil;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * netty-codec-mqtt, by two ways: through a channel without a socket, which is the only way that it offers, and with the
 * channel taken off, by a call of the methods that the channel calls.
 */
final class NettyMqtt {
    private static final int MOST = 1 << 20;
    private static final MethodHandle DECODE = decode();
    private static final MethodHandle ENCODE = encode();

    private final MqttDecoder decoder = new MqttDecoder(MOST);
    private final EmbeddedChannel channel = new EmbeddedChannel(decoder, MqttEncoder.INSTANCE);
    private final ChannelHandlerContext context = channel.pipeline().context(decoder);
    private final List<Object> decoded = new ArrayList<>();

    /** Makes both ways speak 5.0. */
    NettyMqtt() {
        writeThroughChannel(MqttMessageBuilders.connect()
                .protocolVersion(MqttVersion.MQTT_5)
                .clientId("")
                .cleanSession(true)
                .build());
    }

    private static MethodHandle decode() {
        try {
            MethodType type = MethodType.methodType(void.class, ChannelHandlerContext.class, ByteBuf.class, List.class);
            return MethodHandles.privateLookupIn(MqttDecoder.class, MethodHandles.lookup())
                    .findVirtual(MqttDecoder.class, "decode", type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static MethodHandle encode() {
        try {
            MethodType type = MethodType.methodType(ByteBuf.class, ChannelHandlerContext.class, MqttMessage.class);
            return MethodHandles.privateLookupIn(MqttEncoder.class, MethodHandles.lookup())
                    .findStatic(MqttEncoder.class, "doEncode", type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Decodes a packet through the channel; the caller releases it. */
    Object readThroughChannel(ByteBuf packet) {
        channel.writeInbound(packet);
        return channel.readInbound();
    }

    /** Decodes a packet with the channel taken off; the caller releases it. */
    Object read(ByteBuf packet) {
        decoded.clear();
        try {
            DECODE.invokeExact(decoder, context, packet, decoded);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return decoded.get(0);
    }

    /** Encodes a packet through the channel and releases it; answers the number of octets. */
    int writeThroughChannel(MqttMessage packet) {
        channel.writeOutbound(packet);
        int octets = 0;
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            octets += part.readableBytes();
            part.release();
        }
        return octets;
    }

    /** Encodes a packet with the channel taken off and releases it; the caller releases the octets. */
    ByteBuf write(MqttMessage packet) {
        try {
            return (ByteBuf) ENCODE.invokeExact(context, packet);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        } finally {
            ReferenceCountUtil.release(packet);
        }
    }

    /** Reads a packet by both ways and writes it again, for a proof. */
    byte[] again(byte[] packet) {
        Object first = readThroughChannel(Unpooled.wrappedBuffer(packet));
        Object second = read(Unpooled.wrappedBuffer(packet));
        byte[] octets = octets(write((MqttMessage) second));
        if (writeThroughChannel((MqttMessage) first) != octets.length) {
            throw new IllegalStateException("netty's ways differ: " + first);
        }
        return octets;
    }

    /** {@return a copy of octets, which are released} */
    static byte[] octets(ByteBuf buffer) {
        byte[] octets = new byte[buffer.readableBytes()];
        buffer.readBytes(octets);
        buffer.release();
        return octets;
    }
}
