package org.heliograph.mqtt.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Limits;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.PropertyType;
import org.heliograph.mqtt.VarInt;
import org.junit.jupiter.api.Test;

final class PropertyCursorTest {
    private static final int MANY = 65_535;

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[1 << 20]);

    /** Each step begins where the one before ended, so that all of them together look at each octet once. */
    @Test
    void shouldWalkManyUserPropertiesInOneStepEach() {
        room.putByte(0, (byte) 0x30);
        int at = 1 + VarInt.write(room, 1, 3 + 4 + 7 * MANY - 1);
        room.putBytes(at, new byte[] {0, 1, 'a'});
        at += 3;
        at += VarInt.write(room, at, 7 * MANY);
        int start = at;
        for (int i = 0; i < MANY; i++) {
            room.putBytes(at, new byte[] {PropertyId.USER_PROPERTY, 0, 1, 'k', 0, 1, 'v'});
            at += 7;
        }
        Settings settings = Settings.STRICT.withLimits(Limits.DEFAULT.withTlvs(MANY));
        Publish5 publish = new Publish5(settings).wrap(room, 0, at);

        assertEquals(Fault.NONE, publish.check(), () -> Fault.describe(publish.check(), publish.type()));
        PropertyCursor cursor = publish.properties();
        int steps = 0;
        int expected = start;
        while (cursor.next()) {
            assertEquals(expected, cursor.position());
            expected += cursor.length();
            steps++;
        }
        assertEquals(MANY, steps);
        assertEquals(at, expected);
        assertEquals(
                Fault.TOO_MANY,
                Fault.code(new Publish5(Settings.STRICT).wrap(room, 0, at).check()));
    }

    @Test
    void shouldKeepDuplicatesInWireOrder() {
        Publish5 publish = new Publish5(Settings.STRICT);
        int length = publish.encode(room, 0, 1000)
                .topicName("t")
                .addUserProperty("k", "1")
                .addProperty(PropertyId.CONTENT_TYPE, "text/plain")
                .addUserProperty("k", "1")
                .addUserProperty("k", "2")
                .finish();

        assertEquals(Fault.NONE, publish.wrap(room, 0, length).check());
        StringBuilder seen = new StringBuilder();
        for (PropertyCursor property = publish.properties(); property.next(); ) {
            seen.append(property.id()).append('=').append(property.text()).append(' ');
        }
        assertEquals("38=1 3=text/plain 38=1 38=2 ", seen.toString());
        assertEquals(4, publish.properties().count());
        assertTrue(publish.properties().find(PropertyId.CONTENT_TYPE));
        assertFalse(publish.properties().find(PropertyId.TOPIC_ALIAS));
    }

    @Test
    void shouldGrowTheLengthBeforeTheProperties() {
        Publish5 publish = new Publish5();
        for (int octets : new int[] {1, 118, 119, 120, 121, 122, 123, 124, 125, 16_370, 16_380, 16_384}) {
            publish.encode(room, 0, room.capacity()).topicName("t").addProperty(PropertyId.TOPIC_ALIAS, 7);
            String text = "x".repeat(octets);
            int length = publish.addProperty(PropertyId.CONTENT_TYPE, text).finish();

            assertEquals(Fault.NONE, publish.wrap(room, 0, length).check());
            PropertyCursor cursor = publish.properties();
            assertTrue(cursor.next());
            assertEquals(7, cursor.number());
            assertTrue(cursor.next());
            assertEquals(text, cursor.text().toString());
            assertFalse(cursor.next());
        }
    }

    @Test
    void shouldRefuseWhatThePacketMayNotHave() {
        Publish5 publish = new Publish5();
        publish.encode(room, 0, 1000).topicName("t").addProperty(PropertyId.TOPIC_ALIAS, 1);

        refused(() -> publish.addProperty(PropertyId.TOPIC_ALIAS, 2), "Topic Alias");
        refused(() -> publish.addProperty(PropertyId.RECEIVE_MAXIMUM, 2), "Receive Maximum");
        refused(() -> publish.addProperty(PropertyId.CONTENT_TYPE, 2), "Content Type");
        refused(() -> publish.addProperty(PropertyId.MESSAGE_EXPIRY_INTERVAL, "2"), "Message Expiry Interval");
        refused(() -> publish.addProperty(PropertyId.PAYLOAD_FORMAT_INDICATOR, 2), "value=2");
        refused(() -> publish.addProperty(PropertyId.CONTENT_TYPE, "\ud800"), "Content Type");
        refused(() -> publish.addProperty(7, 1), "7");
        assertThrows(
                IllegalStateException.class,
                () -> new Publish3().encode(room, 0, 100).addProperty(PropertyId.TOPIC_ALIAS, 1));
        int length = publish.finish();
        assertEquals(1, publish.wrap(room, 0, length).properties().count());
    }

    private static void refused(Runnable step, String part) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, step::run);
        assertTrue(e.getMessage().contains(part), e::toString);
    }

    @Test
    void shouldKnowTheSetsOfTheReference() {
        long[] allowed = new long[PacketType.AUTH + 1];
        allowed[PropertyId.WILL] = 0x400100030EL;
        allowed[PacketType.CONNECT] = 0xC602E20000L;
        allowed[PacketType.CONNACK] = 0x7F6946E0000L;
        allowed[PacketType.PUBLISH] = 0x4800000B0EL;
        for (int ack = PacketType.PUBACK; ack <= PacketType.PUBCOMP; ack++) {
            allowed[ack] = 0x4080000000L;
        }
        allowed[PacketType.SUBSCRIBE] = 0x4000000800L;
        allowed[PacketType.SUBACK] = 0x4080000000L;
        allowed[PacketType.UNSUBSCRIBE] = 0x4000000000L;
        allowed[PacketType.UNSUBACK] = 0x4080000000L;
        allowed[PacketType.DISCONNECT] = 0x4090020000L;
        allowed[PacketType.AUTH] = 0x4080600000L;
        for (int type = 0; type <= PacketType.AUTH; type++) {
            assertEquals(allowed[type], PropertyId.allowed(type), "packet " + type);
        }
        assertEquals(27, PropertyId.VALUES.rows().size());
    }

    /** Numbers within a packet have their shortest form, whatever the mode. */
    @Test
    void shouldRefuseNumbersThatTakeMoreOctetsThanNeeded() {
        for (Settings settings : new Settings[] {Settings.STRICT, Settings.LENIENT}) {
            byte[] block = {0x30, 5, 0, 1, 'a', (byte) 0x80, 0};
            byte[] value = {0x30, 7, 0, 1, 'a', 3, 0x0B, (byte) 0x81, 0};
            Publish5 publish = new Publish5(settings);

            long first = publish.wrap(new UnsafeBuffer(block), 0, block.length).check();
            long second = publish.wrap(new UnsafeBuffer(value), 0, value.length).check();

            assertEquals(MqttFault.VARINT_NOT_SHORTEST, Fault.code(first));
            assertEquals(5, Fault.position(first));
            assertEquals(MqttFault.VARINT_NOT_SHORTEST, Fault.code(second));
            assertEquals(7, Fault.position(second));
        }
        assertEquals(PropertyType.VARINT, PropertyId.type(PropertyId.SUBSCRIPTION_IDENTIFIER));
    }
}
