package org.heliograph.benchmarks;

import com.hivemq.client.internal.mqtt.codec.decoder.MqttDecoderContext;
import com.hivemq.client.internal.mqtt.codec.decoder.MqttDecoderException;
import com.hivemq.client.internal.mqtt.codec.decoder.mqtt5.Mqtt5PublishDecoder;
import com.hivemq.client.internal.mqtt.codec.encoder.MqttEncoderContext;
import com.hivemq.client.internal.mqtt.codec.encoder.MqttMessageEncoder;
import com.hivemq.client.internal.mqtt.datatypes.MqttVariableByteInteger;
import com.hivemq.client.internal.mqtt.message.MqttMessage;
import com.hivemq.client.internal.mqtt.message.publish.MqttStatefulPublish;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

/**
 * The codec inside HiveMQ's client, by a call of the decoders and encoders that its handlers call, without a channel. A
 * client reads PUBLISH, and writes CONNECT and SUBSCRIBE.
 */
final class HiveMqtt {
    private static final int MOST = 1 << 20;
    private static final int FLAGS = 0xF;
    private static final MethodHandle ENCODE = encode();

    private final Mqtt5PublishDecoder decoder = make(Mqtt5PublishDecoder.class);
    private final MqttDecoderContext decoding = decoding();
    private final MqttEncoderContext encoding = encoding();

    HiveMqtt() {}

    private static MethodHandle encode() {
        try {
            MethodType type = MethodType.methodType(ByteBuf.class, MqttMessage.class, MqttEncoderContext.class);
            return MethodHandles.privateLookupIn(MqttMessageEncoder.class, MethodHandles.lookup())
                    .findVirtual(MqttMessageEncoder.class, "castAndEncode", type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Payloads in heap memory, which is what the client does by itself, and no look at their UTF-8. */
    private static MqttDecoderContext decoding() {
        return make(MqttDecoderContext.class, MOST, 0, false, false, false, false, false, false);
    }

    private static MqttEncoderContext encoding() {
        return make(MqttEncoderContext.class, PooledByteBufAllocator.DEFAULT);
    }

    /** Makes an object of a class that has one constructor, which is hidden. */
    static <T> T make(Class<T> type, Object... arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decodes a PUBLISH whose octets are those of the buffer. */
    MqttStatefulPublish readPublish(ByteBuf packet) {
        int first = packet.readUnsignedByte();
        if (MqttVariableByteInteger.decode(packet) != packet.readableBytes()) {
            throw new IllegalStateException("octets are missing or left: " + packet);
        }
        try {
            return decoder.decode(first & FLAGS, packet, decoding);
        } catch (MqttDecoderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encodes a packet; the caller releases the octets. */
    ByteBuf write(MqttMessageEncoder<?> encoder, MqttMessage packet) {
        try {
            return (ByteBuf) ENCODE.invokeExact(encoder, packet, encoding);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
