package org.heliograph.mqtt.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.VariableField;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.Utf8;
import org.junit.jupiter.api.Test;

/** What is looked at in straight code is found as by the walk over the fields: for every packet and octet changed. */
class PlainPathTest {
    private static final int ROOM = 70_000;
    private static final String NAME = "site/0042/meter/007/kWh/phase/1/of/3";

    private static final int PLACE = 3;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
    private final UnsafeBuffer memory = new UnsafeBuffer(ByteBuffer.allocateDirect(ROOM));

    @Test
    void shouldFindInPublishWhatTheWalkFinds() {
        List<byte[]> packets = new ArrayList<>();
        for (int payload : new int[] {0, 1, 96, 97, 98, 16_340, 16_390}) {
            for (int qos = 0; qos <= 2; qos++) {
                packets.add(publish(NAME, qos, payload, false));
            }
        }
        for (int length = 1; length <= NAME.length(); length++) {
            packets.add(publish(NAME.substring(0, length), 1, length % 9, length % 2 == 0));
        }
        packets.add(publish("caf\u00e9/\u6e29", 2, 3, true));

        for (Mode mode : Mode.values()) {
            requireSame(packets, () -> new Publish5(settings(mode)));
        }
    }

    @Test
    void shouldFindInPublishWithoutPropertiesWhatTheWalkFinds() {
        List<byte[]> packets = new ArrayList<>();
        for (int qos = 0; qos <= 2; qos++) {
            for (int length = 1; length <= 20; length++) {
                Publish3 publish = new Publish3(settings(Mode.STRICT)).encode(room, 0, ROOM);
                publish.qos(qos).topicName(NAME.substring(0, length));
                if (qos > 0) {
                    publish.packetIdentifier(7);
                }
                packets.add(octets(publish.payload(room, 0, length / 3).finish()));
            }
        }

        for (Mode mode : Mode.values()) {
            requireSame(packets, () -> new Publish3(settings(mode)));
        }
    }

    @Test
    void shouldFindInConnectWhatTheWalkFinds() {
        List<byte[]> packets = new ArrayList<>();
        for (int kind = 0; kind < 16; kind++) {
            Connect5 connect = new Connect5(settings(Mode.STRICT)).encode(room, 0, ROOM);
            connect.cleanStart(kind % 3 == 0).keepAlive(kind);
            if ((kind & 1) != 0) {
                connect.addProperty(PropertyId.SESSION_EXPIRY_INTERVAL, kind)
                        .addProperty(PropertyId.RECEIVE_MAXIMUM, 9)
                        .addUserProperty("a", NAME.substring(0, kind));
            }
            connect.clientIdentifier(NAME.substring(0, 2 * kind));
            if ((kind & 8) != 0) {
                connect.willTopic("gone").willPayload(room, 0, kind);
            }
            if ((kind & 2) != 0) {
                connect.userName("user" + kind);
            }
            if ((kind & 4) != 0) {
                connect.password(room, 0, kind);
            }
            packets.add(octets(connect.finish()));
        }

        for (Mode mode : Mode.values()) {
            requireSame(packets, () -> new Connect5(settings(mode)));
        }
    }

    @Test
    void shouldFindInSubscribeWhatTheWalkFinds() {
        List<byte[]> packets = new ArrayList<>();
        for (String filter :
                new String[] {"#", "+", "a/b", "site/+/meter/#", "$share/g/a/+", "$SYS/x", "\u6e29/+", NAME}) {
            Subscribe5 subscribe = new Subscribe5(settings(Mode.STRICT)).encode(room, 0, ROOM);
            subscribe.packetIdentifier(filter.length());
            if (filter.length() % 2 == 0) {
                subscribe.addProperty(PropertyId.SUBSCRIPTION_IDENTIFIER, 200).addUserProperty("", filter);
            }
            packets.add(octets(subscribe
                    .addSubscription(filter, 1)
                    .addSubscription(filter, 0x22)
                    .finish()));
        }

        for (Mode mode : Mode.values()) {
            requireSame(packets, () -> new Subscribe5(settings(mode)));
        }
    }

    /** Every type and value of a property, at its place and as the last octets of a packet, of which some may be missing. */
    @Test
    void shouldFindInPropertiesWhatTheWalkFinds() {
        List<byte[]> packets = new ArrayList<>();
        for (int id = 0; id <= 0x2B; id++) {
            for (int value = 0; value < 3; value++) {
                for (int length = 1; length <= 8; length++) {
                    byte[] packet = new byte[10 + length];
                    Arrays.fill(packet, 10, packet.length, (byte) value);
                    byte[] head = {0x32, (byte) (packet.length - 2), 0, 1, 'a', 0, 9, (byte) (2 + length), (byte) 1, 1};
                    head[8] = (byte) id;
                    head[9] = (byte) (value == 2 ? 0x81 : 0);
                    System.arraycopy(head, 0, packet, 0, head.length);
                    packets.add(packet);
                }
            }
        }

        requireSame(packets, () -> new Publish5(settings(Mode.STRICT)));
    }

    @Test
    void shouldKnowWideAndEmptyOctetsAtEveryPlace() {
        for (int length = 1; length <= 70; length++) {
            for (int before : new int[] {0, 1, 7, 8, 20}) {
                for (int at = 0; at < length; at++) {
                    for (int octet : new int[] {0, 0x80, 0xFF}) {
                        byte[] octets = new byte[before + length];
                        Arrays.fill(octets, before == 20 ? (byte) 0 : (byte) 'x');
                        Arrays.fill(octets, before, octets.length, (byte) 'a');
                        assertEquals(octets.length, Utf8.check(direct(octets), before, octets.length));
                        octets[before + at] = (byte) octet;
                        assertEquals(before + at, Utf8.check(direct(octets), before, octets.length));
                        assertEquals(before + at, Utf8.checkTopicName(direct(octets), before, octets.length));
                        ExpandableArrayBuffer other = new ExpandableArrayBuffer(octets.length + 8);
                        other.putBytes(0, octets);
                        assertEquals(before + at, Utf8.check(other, before, octets.length));
                    }
                }
            }
        }
        assertThrows(IndexOutOfBoundsException.class, () -> Utf8.check(direct(new byte[9]), 1, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> Utf8.check(direct(new byte[9]), 4, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> Utf8.check(direct(new byte[9]), -1, 3));
    }

    /** Compares both ways over packets, and over the packets with one octet changed and with octets cut off. */
    private <M extends MqttMessage<M>> void requireSame(List<byte[]> packets, Supplier<M> type) {
        M plain = type.get();
        M walked = type.get();
        for (byte[] packet : packets) {
            requireSame(packet, plain, walked);
            for (int at = 0; at < Math.min(packet.length, 90); at++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    byte[] changed = packet.clone();
                    changed[at] ^= (byte) (1 << bit);
                    requireSame(changed, plain, walked);
                }
                requireSame(Arrays.copyOf(packet, at), plain, walked);
            }
        }
    }

    private <M extends MqttMessage<M>> void requireSame(byte[] packet, M plain, M walked) {
        memory.putBytes(PLACE, packet);
        plain.wrap(memory, PLACE, packet.length);
        walked.wrap(new UnsafeBuffer(packet), 0, packet.length);

        long fault = plain.check();

        assertEquals(walk(walked), fault == Fault.NONE, () -> Arrays.toString(packet));
        if (fault == Fault.NONE) {
            plain.type().fields().forEach(field -> {
                assertEquals(walked.position(field), plain.position(field), field.name());
                if (field instanceof VariableField variable) {
                    assertEquals(walked.end(variable), plain.end(variable), field.name());
                }
            });
        }
    }

    /** Whether a packet is right by the walk over its fields, which the accessors take without a check. */
    private static boolean walk(MqttMessage<?> message) {
        try {
            return (message.fieldsEnd() == message.length() || !message.isStrict())
                    && (!message.isStrict() || message.checkValues() == Fault.NONE);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private byte[] publish(String name, int qos, int payload, boolean hasProperties) {
        Publish5 publish = new Publish5(settings(Mode.STRICT))
                .encode(room, 0, ROOM)
                .qos(qos)
                .topicName(name);
        if (qos > 0) {
            publish.packetIdentifier(300);
        }
        if (hasProperties) {
            publish.addProperty(PropertyId.PAYLOAD_FORMAT_INDICATOR, 1)
                    .addProperty(PropertyId.MESSAGE_EXPIRY_INTERVAL, payload)
                    .addProperty(PropertyId.SUBSCRIPTION_IDENTIFIER, 300)
                    .addProperty(PropertyId.CONTENT_TYPE, name)
                    .addUserProperty("trace", name);
        }
        return octets(
                publish.payload(new UnsafeBuffer(new byte[payload]), 0, payload).finish());
    }

    private byte[] octets(int length) {
        byte[] octets = new byte[length];
        room.getBytes(0, octets);
        return octets;
    }

    private static UnsafeBuffer direct(byte[] octets) {
        UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(octets.length));
        buffer.putBytes(0, octets);
        return buffer;
    }

    private static Settings settings(Mode mode) {
        return mode == Mode.STRICT ? Settings.STRICT : Settings.LENIENT;
    }
}
