package org.heliograph.mqtt.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Allocation;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.packet.Publish5;
import org.junit.jupiter.api.Test;

final class PacketStreamTest {
    private static final int BUFFER = 64;
    private static final int MOST = 1 << 20;

    /** Puts together what comes in pieces. */
    private static final class Collector implements PacketHandler {
        private final List<String> events = new ArrayList<>();
        private final ByteArrayOutputStream payload = new ByteArrayOutputStream();
        private final Publish5 publish = new Publish5(Settings.STRICT);
        private int announced;

        @Override
        public void onPacket(DirectBuffer buffer, int offset, int length) {
            events.add("packet " + (buffer.getByte(offset) >> 4 & 0xF) + " " + length);
        }

        @Override
        public void onPublishHead(DirectBuffer buffer, int offset, int length, int payloadLength) {
            long fault = publish.wrap(buffer, offset, length).check();
            boolean hasAlias = publish.properties().find(PropertyId.TOPIC_ALIAS);
            events.add("head " + publish.topicName() + " " + publish.packetIdentifier() + " " + publish.payloadLength()
                    + " " + hasAlias + " " + Fault.codeName(fault));
            announced = payloadLength;
            payload.reset();
        }

        @Override
        public void onPayload(DirectBuffer buffer, int offset, int length, int left) {
            for (int i = 0; i < length; i++) {
                payload.write(buffer.getByte(offset + i));
            }
            assertEquals(announced, payload.size() + left);
            if (left == 0) {
                events.add("end " + payload.size());
            }
        }
    }

    private static byte[] publish(int payloadLength) {
        byte[] payload = payload(payloadLength);
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[payloadLength + 100]);
        int length = new Publish5()
                .encode(buffer, 0, buffer.capacity())
                .topicName("device/7/state")
                .packetIdentifier(9)
                .addProperty(PropertyId.TOPIC_ALIAS, 3)
                .payload(new UnsafeBuffer(payload), 0, payloadLength)
                .finish();
        byte[] octets = new byte[length];
        buffer.getBytes(0, octets);
        return octets;
    }

    private static byte[] payload(int length) {
        byte[] payload = new byte[length];
        for (int i = 0; i < length; i++) {
            payload[i] = (byte) (i * 31);
        }
        return payload;
    }

    /** However the stream is cut, the pieces together are the whole. */
    @Property(tries = 200)
    void shouldGiveInPiecesWhatItGivesAtOnce(
            @ForAll @IntRange(max = 3_000) int payloadLength,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 700) Integer> cuts) {
        byte[] large = publish(payloadLength);
        byte[] octets = new byte[2 + large.length + 2];
        octets[0] = (byte) 0xC0;
        System.arraycopy(large, 0, octets, 2, large.length);
        octets[octets.length - 2] = (byte) 0xD0;
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        Collector collector = new Collector();
        PacketStream stream = new PacketStream(MqttVersion.V50, BUFFER, MOST, collector);

        for (int position = 0, i = 0; position < octets.length; i++) {
            int piece = Math.min(cuts.get(i % cuts.size()), octets.length - position);
            assertEquals(Fault.NONE, stream.accept(buffer, position, piece));
            position += piece;
        }

        List<String> events = large.length <= BUFFER
                ? List.of("packet 12 2", "packet 3 " + large.length, "packet 13 2")
                : List.of("packet 12 2", "head device/7/state 9 0 true null", "end " + payloadLength, "packet 13 2");
        assertEquals(events, collector.events);
        if (large.length > BUFFER) {
            assertArrayEquals(payload(payloadLength), collector.payload.toByteArray());
        }
    }

    private static long accept(String hex) {
        byte[] octets = java.util.HexFormat.of().parseHex(hex);
        PacketStream stream = new PacketStream(MqttVersion.V50, 16, MOST, new Collector());
        return stream.accept(new UnsafeBuffer(octets), 0, octets.length);
    }

    @Test
    void shouldRefuseHeadsThatDoNotFitTheirPacketOrTheBuffer() {
        assertEquals(Fault.TRUNCATED, Fault.code(accept("30200040" + "61".repeat(40))));
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(accept("30ff010040" + "61".repeat(80))));
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(accept("40ff01" + "61".repeat(80))));
        assertEquals(Fault.FRAME_TOO_LONG, Fault.code(accept("30ffffff7f")));
        assertEquals(MqttFault.VARINT_TOO_LONG, Fault.code(accept("30ffffffff01")));
    }

    /** Any octets, with any cuts, end in packets, in the wish for more, or in a fault. */
    @Property(tries = 500)
    void shouldSurviveAnyOctets(
            @ForAll @Size(max = 120) byte[] octets, @ForAll @IntRange(min = 1, max = 50) int piece) {
        PacketStream stream = new PacketStream(MqttVersion.V50, 16, 100, new Collector());
        UnsafeBuffer buffer = new UnsafeBuffer(octets);

        for (int position = 0; position < octets.length; position += piece) {
            stream.accept(buffer, position, Math.min(piece, octets.length - position));
        }

        if (stream.fault() != Fault.NONE) {
            long fault = stream.fault();
            assertEquals(fault, stream.accept(buffer, 0, octets.length), "a stream goes on after its fault");
            stream.reset();
            assertNotEquals(fault, stream.fault());
        }
    }

    @Test
    void shouldAllocateNothing() {
        UnsafeBuffer buffer = new UnsafeBuffer(publish(500));
        long[] sum = new long[1];
        PacketStream stream = new PacketStream(MqttVersion.V50, BUFFER, MOST, new PacketHandler() {
            @Override
            public void onPacket(DirectBuffer in, int offset, int length) {
                sum[0] += length;
            }

            @Override
            public void onPublishHead(DirectBuffer in, int offset, int length, int payloadLength) {
                sum[0] += length;
            }

            @Override
            public void onPayload(DirectBuffer in, int offset, int length, int left) {
                sum[0] += left;
            }
        });

        Allocation.assertNone("a stream in pieces", () -> {
            for (int position = 0; position < buffer.capacity(); position += 50) {
                stream.accept(buffer, position, Math.min(50, buffer.capacity() - position));
            }
        });
    }
}
