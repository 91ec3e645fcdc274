package org.heliograph.mqtt.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.ConnectFlags;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PropertyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The straight ways of writing: what goes before in the same flyweight must not show. */
final class WritingTest {
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[70_000]);
    private final UnsafeBuffer octets = new UnsafeBuffer(new byte[20_000]);

    private String hex(int length) {
        byte[] packet = new byte[length];
        room.getBytes(0, packet);
        return HexFormat.of().formatHex(packet);
    }

    private static UnsafeBuffer secret(String text) {
        return new UnsafeBuffer(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Lengths of payloads at which the Remaining Length takes 1, 2 and 3 octets; the packet needs 4 octets more. */
    @ParameterizedTest
    @CsvSource({"0, 123", "123, 124", "124, 123", "16379, 16380", "16380, 16379", "16380, 0", "0, 16380", "16380, 124"})
    void shouldWriteTheShortestLengthWhateverWasWrittenBefore(int before, int length) {
        Publish5 publish = new Publish5(Settings.STRICT);
        publish.encode(room, 0, 70_000)
                .topicName("a")
                .payload(octets, 0, before)
                .finish();

        int written = publish.encode(room, 0, 70_000)
                .topicName("a")
                .payload(octets, 0, length)
                .finish();

        int fresh = new Publish5(Settings.STRICT)
                .encode(room, 40_000, 30_000)
                .topicName("a")
                .payload(octets, 0, length)
                .finish();
        assertEquals(fresh, written);
        for (int i = 0; i < written; i++) {
            assertEquals(room.getByte(40_000 + i), room.getByte(i), "octet " + i);
        }
        assertEquals(
                Fault.NONE, new Publish5(Settings.STRICT).wrap(room, 0, written).check());
    }

    /** Room for the packet alone is enough, though a longer one was written before. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 122, 123, 124, 125, 16_379, 16_380, 16_381})
    void shouldNeedNoMoreRoomThanThePacketWhateverWasWrittenBefore(int length) {
        Publish5 publish = new Publish5(Settings.STRICT);
        int exact = publish.encode(room, 0, 70_000)
                .topicName("a")
                .payload(octets, 0, length)
                .finish();
        publish.encode(room, 0, 70_000)
                .topicName("a")
                .payload(octets, 0, 20_000)
                .finish();

        int written = publish.encode(room, 0, exact)
                .topicName("a")
                .payload(octets, 0, length)
                .finish();

        assertEquals(exact, written);
        int tooSmall = exact - 1;
        assertThrows(IllegalArgumentException.class, () -> publish.encode(room, 0, tooSmall)
                .topicName("a")
                .payload(octets, 0, length)
                .finish());
    }

    @Test
    void shouldWriteConnectWithPartsInAnyUse() {
        Connect5 connect = new Connect5(Settings.STRICT);
        int length = connect.encode(room, 0, 1_000)
                .clientIdentifier("c")
                .willTopic("t")
                .willPayload(secret("p"), 0, 1)
                .userName("u")
                .password(secret("s"), 0, 1)
                .finish();
        assertEquals(
                "101b" + "00044d515454" + "05c40000" + "00" + "000163" + "00" + "000174" + "000170" + "000175"
                        + "000173",
                hex(length));

        length = connect.encode(room, 0, 1_000).cleanStart(true).userName("u").finish();
        assertEquals("1010" + "00044d515454" + "05820000" + "00" + "0000" + "000175", hex(length));
        assertFalse(connect.hasWill() || connect.hasPassword());

        length = connect.encode(room, 0, 1_000)
                .keepAlive(9)
                .password(secret("s"), 0, 1)
                .finish();
        assertEquals("1010" + "00044d515454" + "05400009" + "00" + "0000" + "000173", hex(length));

        length = connect.encode(room, 0, 1_000).finish();
        assertEquals("100d" + "00044d515454" + "05000000" + "00" + "0000", hex(length));
    }

    @Test
    void shouldWriteConnectOf31() {
        Connect3 connect = new Connect3(Settings.STRICT.withDialect(MqttVersion.V31.dialect()));

        int length = connect.encode(room, 0, 1_000)
                .clientIdentifier("c")
                .userName("u")
                .password(secret("s"), 0, 1)
                .finish();

        assertEquals("1015" + "00064d5149736470" + "03c00000" + "000163" + "000175" + "000173", hex(length));
    }

    /** A part whose flag is set by hand is written empty, and the will is not passed. */
    @Test
    void shouldHeedFlagsThatAreSetByHand() {
        Connect5 connect = new Connect5(Settings.STRICT.withWriting(Mode.LENIENT));

        int length = connect.encode(room, 0, 1_000)
                .connectFlags(ConnectFlags.WILL)
                .clientIdentifier("c")
                .userName("u")
                .finish();

        assertEquals(
                "1016" + "00044d515454" + "05840000" + "00" + "000163" + "00" + "0000" + "0000" + "000175",
                hex(length));
    }

    /** Protocol name, level and flags are there as soon as the packet is begun. */
    @ParameterizedTest
    @CsvSource({"V31, 3, MQIsdp", "V311, 4, MQTT", "V50, 5, MQTT"})
    void shouldBeginConnectAtOnce(MqttVersion version, int level, String name) {
        Connect<?> connect = version == MqttVersion.V50
                ? new Connect5(Settings.STRICT)
                : new Connect3(Settings.STRICT.withDialect(version.dialect()));
        connect.encode(room, 0, 1_000);

        assertEquals(level, connect.protocolLevel());
        assertEquals(0, connect.connectFlags());
        assertEquals(0, connect.keepAlive());
        assertTrue(connect.protocolName().contentEquals(name));

        connect.encode(room, 0, 1_000).keepAlive(7);
        int length = connect.clientIdentifier("c").finish();
        assertEquals(
                Fault.NONE,
                connect.wrap(room, 0, length).check(),
                () -> Fault.describe(connect.check(), connect.type()));
        assertEquals(7, connect.keepAlive());
        assertFalse(connect.isCleanStart());
    }

    /** Of a fixed header of 2 octets, a name of 6 and 4 octets behind it, one octet is missing. */
    @Test
    void shouldRefuseToBeginConnectWithoutRoom() {
        Connect5 connect = new Connect5(Settings.STRICT);
        room.setMemory(0, 64, (byte) 0xEE);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> connect.encode(room, 8, 11));

        assertTrue(refused.getMessage().contains("capacity=11"), refused::getMessage);
        for (int i = 19; i < 64; i++) {
            assertEquals((byte) 0xEE, room.getByte(i), "octet " + i);
        }
        int length = connect.encode(room, 8, 12 + 1 + 2).finish();
        assertEquals(15, length);
        assertEquals(Fault.NONE, connect.wrap(room, 8, length).check());
    }

    @Test
    void shouldWriteAnotherProtocolLevelLenientlyOnly() {
        Connect5 connect = new Connect5(Settings.STRICT);
        connect.encode(room, 0, 1_000).protocolLevel(0).clientIdentifier("c");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, connect::finish);
        assertTrue(refused.getMessage().contains("Protocol Level=0"), refused::getMessage);

        int length = new Connect5(Settings.STRICT.withWriting(Mode.LENIENT))
                .encode(room, 0, 1_000)
                .protocolLevel(0)
                .clientIdentifier("c")
                .finish();
        assertEquals("100e" + "00044d515454" + "00000000" + "00" + "000163", hex(length));
    }

    @Test
    void shouldRefuseAFlagThatIsTakenBack() {
        Connect5 connect = new Connect5();
        connect.encode(room, 0, 1_000).clientIdentifier("c").willTopic("t").connectFlags(0);

        assertThrows(IllegalStateException.class, () -> connect.willTopic("again"));
        int length = connect.userName("u").finish();

        assertTrue(length > 0);
    }

    @Test
    void shouldRefuseAnEmptyIdentifierAndAWillWithoutATopic() {
        Connect3 connect = new Connect3(Settings.STRICT);
        connect.encode(room, 0, 1_000).userName("u");
        assertThrows(IllegalArgumentException.class, connect::finish);

        Connect5 five = new Connect5(Settings.STRICT);
        five.encode(room, 0, 1_000).clientIdentifier("c").willTopic("t/#");
        assertThrows(IllegalArgumentException.class, five::finish);
        five.encode(room, 0, 1_000).clientIdentifier("c").willTopic("");
        assertThrows(IllegalArgumentException.class, five::finish);
    }

    /** What setters cannot see is refused by finish(), whatever the flyweight has read or written before. */
    @Test
    void shouldRefuseAuthenticationDataAlone() {
        Connect5 connect = new Connect5(Settings.STRICT);
        connect.encode(room, 0, 1_000)
                .addProperty(PropertyId.AUTHENTICATION_DATA, octets, 0, 1)
                .clientIdentifier("c");
        assertThrows(IllegalArgumentException.class, connect::finish);

        int length = connect.encode(room, 0, 1_000)
                .addProperty(PropertyId.AUTHENTICATION_METHOD, "K")
                .addProperty(PropertyId.AUTHENTICATION_DATA, octets, 0, 1)
                .clientIdentifier("c")
                .finish();
        assertEquals(Fault.NONE, connect.wrap(room, 0, length).check());

        connect.encode(room, 0, 1_000)
                .clientIdentifier("c")
                .addWillProperty(PropertyId.RESPONSE_TOPIC, "a/#")
                .willTopic("t");
        assertThrows(IllegalArgumentException.class, connect::finish);
    }

    @Test
    void shouldRefuseAPropertyTwiceInOnePacketOnly() {
        Publish5 publish = new Publish5(Settings.STRICT);
        for (int i = 0; i < 2; i++) {
            publish.encode(room, 0, 1_000).topicName("a").addProperty(PropertyId.TOPIC_ALIAS, 1);
            assertThrows(IllegalArgumentException.class, () -> publish.addProperty(PropertyId.TOPIC_ALIAS, 2));
            int length = publish.addUserProperty("n", "v")
                    .addUserProperty("n", "v")
                    .payload(octets, 0, 0)
                    .finish();
            assertEquals("3015" + "000161" + "11" + "230001" + "2600016e000176" + "2600016e000176", hex(length));
        }
    }

    /** Refused for want of room, a property is not there and may come once more. */
    @Test
    void shouldTakeAPropertyAgainThatDidNotFit() {
        Publish5 publish = new Publish5(Settings.STRICT);
        publish.encode(room, 0, 12).topicName("a");
        String text = "x".repeat(20);
        assertThrows(IllegalArgumentException.class, () -> publish.addProperty(PropertyId.CONTENT_TYPE, text));

        int length = publish.addProperty(PropertyId.CONTENT_TYPE, "y").finish();

        assertEquals("3008" + "000161" + "04" + "03000179", hex(length));
    }

    /** Texts that are not ASCII take another way than those that are; both count octets. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 100, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 200, 16_370, 16_380})
    void shouldWritePropertiesOfEveryLength(int ascii) {
        String text = "x".repeat(ascii);
        Publish5 publish = new Publish5(Settings.STRICT);

        int length = publish.encode(room, 0, 70_000)
                .topicName("a")
                .addProperty(PropertyId.CONTENT_TYPE, text)
                .addUserProperty("é", text)
                .addUserProperty(text, "中")
                .addProperty(PropertyId.RESPONSE_TOPIC, "ж")
                .payload(octets, 0, 3)
                .finish();

        assertEquals(Fault.NONE, publish.wrap(room, 0, length).check());
        PropertyCursor read = publish.properties();
        assertTrue(read.next(PropertyId.CONTENT_TYPE) && read.text().contentEquals(text));
        assertTrue(read.next() && read.name().contentEquals("é") && read.text().contentEquals(text));
        assertTrue(read.next() && read.name().contentEquals(text) && read.text().contentEquals("中"));
        assertTrue(read.next() && read.text().contentEquals("ж"));
        assertFalse(read.next());
        assertEquals(3, publish.payloadLength());
    }

    @Test
    void shouldKeepWhatWasWrittenWhenATextIsRefused() {
        Publish5 publish = new Publish5(Settings.STRICT);
        publish.encode(room, 0, 1_000).topicName("a").addProperty(PropertyId.TOPIC_ALIAS, 1);
        assertThrows(IllegalArgumentException.class, () -> publish.addUserProperty("n", "a\u0000"));
        assertThrows(IllegalArgumentException.class, () -> publish.addUserProperty("\ud800", "v"));
        assertThrows(IllegalArgumentException.class, () -> publish.addProperty(PropertyId.CONTENT_TYPE, "\ud800"));

        int length = publish.addUserProperty("n", "v").finish();

        assertEquals("300e" + "000161" + "0a" + "230001" + "2600016e000176", hex(length));
    }

    @Test
    void shouldRefusePropertiesBehindThePayload() {
        Publish5 publish = new Publish5(Settings.STRICT);
        publish.encode(room, 0, 1_000).topicName("a").payload(octets, 0, 3);

        assertThrows(IllegalStateException.class, () -> publish.addUserProperty("n", "v"));
        assertThrows(IllegalStateException.class, () -> publish.addProperty(PropertyId.TOPIC_ALIAS, 1));
        assertThrows(IllegalStateException.class, () -> new Publish5().topicName("a"));
    }
}
