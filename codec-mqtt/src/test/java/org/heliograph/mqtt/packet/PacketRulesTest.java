package org.heliograph.mqtt.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PropertyId;
import org.heliograph.mqtt.Sender;
import org.junit.jupiter.api.Test;

/** Rules that no vector is about, and what the flyweights do beyond their fields. */
final class PacketRulesTest {
    private static final Settings STRICT_31 = Settings.STRICT.withDialect(MqttVersion.V31.dialect());
    private static final Settings LENIENT_31 = Settings.LENIENT.withDialect(MqttVersion.V31.dialect());

    private final UnsafeBuffer room = new UnsafeBuffer(new byte[40_000]);

    private static UnsafeBuffer octets(String hex) {
        return new UnsafeBuffer(HexFormat.of().parseHex(hex));
    }

    private static <M extends MqttMessage<M>> M wrap(M message, String hex) {
        UnsafeBuffer octets = octets(hex);
        return message.wrap(octets, 0, octets.capacity());
    }

    private static String fault(MqttMessage<?> message) {
        return Fault.codeName(message.check());
    }

    @Test
    void shouldReadPartsThatAreNotThereAsEmpty() {
        Connect5 connect = wrap(new Connect5(), "101000044d5154540502003c000003616263");

        assertEquals(Fault.NONE, connect.check());
        assertEquals("", connect.userNameAsString());
        assertEquals("", connect.willTopicAsString());
        assertEquals(0, connect.password().capacity());
        assertEquals(0, connect.willPayload().capacity());
        assertFalse(connect.hasUserName() || connect.hasPassword() || connect.hasWill());
        assertFalse(connect.willProperties().next());
    }

    /** Of 3.1: where the packet ends before user name and password, they are absent whatever the flags say (§3). */
    @Test
    void shouldLetTheRemainingLengthOf31GoBeforeTheFlags() {
        String connect = "100f00064d51497364700302000a000170".replace("0302", "03c2");

        Connect3 read = wrap(new Connect3(STRICT_31), connect);

        assertEquals(Fault.NONE, read.check());
        assertFalse(read.hasUserName());
        assertEquals("UNSUPPORTED_VERSION", fault(wrap(new Connect3(Settings.STRICT), connect)));
    }

    @Test
    void shouldReadBridgesLeniently() {
        String bridge = "100d00044d51545484020000000170";

        Connect3 read = wrap(new Connect3(), bridge);

        assertEquals(Fault.NONE, read.check());
        assertTrue(read.isBridge());
        assertEquals("UNSUPPORTED_VERSION", fault(wrap(new Connect3(Settings.STRICT), bridge)));
    }

    @Test
    void shouldIgnoreTheFlagsOf31() {
        assertEquals(Fault.NONE, wrap(new PubRel3(STRICT_31), "6a020001").check());
        assertEquals("FLAGS_RESERVED", fault(wrap(new PubRel3(Settings.STRICT), "6a020001")));
        assertEquals("CODE_NOT_DEFINED", fault(wrap(new SubAck3(STRICT_31), "9003000180")));
        assertEquals(
                Fault.NONE, wrap(new SubAck3(Settings.STRICT), "9003000180").check());
    }

    @Test
    void shouldLimitTopicNamesOf31() {
        String name = "x".repeat(32_768);
        int length =
                new Publish3(LENIENT_31).encode(room, 0, 40_000).topicName(name).finish();

        assertEquals("TOPIC_NAME_TOO_LONG", fault(new Publish3(STRICT_31).wrap(room, 0, length)));
        assertEquals(
                Fault.NONE, new Publish3(Settings.STRICT).wrap(room, 0, length).check());
    }

    /** A server that knows no 5.0 answers in two octets (§4). */
    @Test
    void shouldReadTheAnswerOfAnOldServerLeniently() {
        ConnAck5 read = wrap(new ConnAck5(), "20020001");

        assertEquals(Fault.NONE, read.check());
        assertEquals(1, read.reasonCode());
        assertFalse(read.properties().next());
        assertEquals("TRUNCATED", fault(wrap(new ConnAck5(Settings.STRICT), "20020001")));
        assertEquals("OCTETS_LEFT", fault(wrap(new ConnAck5(), "200400000000")));
    }

    @Test
    void shouldWantAMethodInEachAuthThatIsNotEmpty() {
        assertEquals(Fault.NONE, wrap(new Auth(Settings.STRICT), "f000").check());
        assertEquals("AUTHENTICATION_METHOD_MISSING", fault(wrap(new Auth(Settings.STRICT), "f00118")));
        assertEquals("AUTHENTICATION_METHOD_MISSING", fault(wrap(new Auth(Settings.STRICT), "f0021800")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Auth().encode(room, 0, 100).reasonCode(0x18).finish());
    }

    @Test
    void shouldLeaveOutWhatMayBeLeftOut() {
        assertEquals(
                4,
                new PubAck5()
                        .encode(room, 0, 100)
                        .packetIdentifier(1)
                        .reasonCode(0)
                        .finish());
        assertEquals(
                5,
                new PubAck5()
                        .encode(room, 0, 100)
                        .packetIdentifier(1)
                        .reasonCode(0x10)
                        .finish());
        assertEquals(2, new Disconnect5().encode(room, 0, 100).finish());
        assertEquals(3, new Disconnect5().encode(room, 0, 100).reasonCode(0x8E).finish());
        int length = new Disconnect5()
                .encode(room, 0, 100)
                .addProperty(PropertyId.REASON_STRING, "bye")
                .finish();
        assertEquals(10, length);
        assertEquals(
                Fault.NONE,
                new Disconnect5(Settings.STRICT).wrap(room, 0, length).check());
    }

    @Test
    void shouldRefuseToWriteWhatBreaksTheDocument() {
        refused(() -> new Publish5().encode(room, 0, 100).topicName("a/+"));
        refused(() -> new Publish3().encode(room, 0, 100).qos(3));
        refused(() -> new Publish3().encode(room, 0, 100).qos(1).topicName("a").finish());
        refused(() ->
                new Publish3().encode(room, 0, 100).topicName("a").dup(true).finish());
        refused(() -> new PubAck3().encode(room, 0, 100).finish());
        refused(() -> new PubAck5().encode(room, 0, 100).packetIdentifier(1).reasonCode(1));
        refused(() -> new Subscribe5().encode(room, 0, 100).packetIdentifier(1).finish());
        refused(() -> new Subscribe5().encode(room, 0, 100).packetIdentifier(1).addSubscription("a#", 0));
        refused(() -> new Subscribe5().encode(room, 0, 100).packetIdentifier(1).addSubscription("$share/g/a", 4));
        refused(() -> new Subscribe3().encode(room, 0, 100).packetIdentifier(1).addSubscription("a", 3));
        refused(() ->
                new Unsubscribe3().encode(room, 0, 100).packetIdentifier(1).addTopicFilter(""));
        refused(() -> new SubAck3().encode(room, 0, 100).packetIdentifier(1).addReturnCode(3));
        refused(() -> new Connect3().encode(room, 0, 100).finish());
        refused(() -> new Connect5().encode(room, 0, 100).willTopic("").finish());
        refused(() -> new ConnAck3()
                .encode(room, 0, 100)
                .sessionPresent(true)
                .connectReturnCode(5)
                .finish());
    }

    private static void refused(Runnable step) {
        assertThrows(IllegalArgumentException.class, step::run);
    }

    /** After a text that is refused another one can be written. */
    @Test
    void shouldTakeAnotherTextAfterOneThatIsRefused() {
        Publish3 publish = new Publish3().encode(room, 0, 100);
        for (String bad : new String[] {"a/#", "\ud800", "\u0000", "\u00e9+", "x".repeat(65_536)}) {
            refused(() -> publish.topicName(bad));
        }
        int length = publish.topicName("\u00e9").finish();

        assertEquals("\u00e9", publish.wrap(room, 0, length).topicNameAsString());
        Subscribe3 subscribe = new Subscribe3().encode(room, 0, 100).packetIdentifier(1);
        subscribe.addSubscription("a", 0);
        refused(() -> subscribe.addSubscription("a/#/b", 0));
        int written = subscribe.addSubscription("b", 1).finish();
        assertEquals(2, subscribe.wrap(room, 0, written).subscriptions().count());
    }

    @Test
    void shouldLookAtPayloadsAndSendersOnDemand() {
        Publish5 publish = wrap(new Publish5(Settings.STRICT), "300800016102010161ff");
        assertEquals(Fault.NONE, publish.check());
        assertEquals(MqttFault.PAYLOAD_NOT_TEXT, Fault.code(publish.checkPayload()));
        assertEquals(9, Fault.position(publish.checkPayload()));
        Disconnect5 disconnect = wrap(new Disconnect5(Settings.STRICT), "e00700051100000001");
        assertEquals(Fault.NONE, disconnect.check());
        assertEquals(Fault.NONE, disconnect.checkSender(Sender.CLIENT));
        assertEquals(MqttFault.WRONG_SENDER, Fault.code(disconnect.checkSender(Sender.SERVER)));
        assertEquals(
                MqttFault.WRONG_SENDER,
                Fault.code(wrap(new Disconnect5(), "e00104").checkSender(Sender.SERVER)));
    }

    @Test
    void shouldFindDiscouragedCodePointsOnDemand() {
        Publish5 publish = new Publish5(Settings.STRICT);
        int length = publish.encode(room, 0, 100)
                .topicName("a")
                .addUserProperty("k", "v\u0001")
                .finish();
        assertEquals(Fault.NONE, publish.wrap(room, 0, length).check());
        assertEquals(MqttFault.TEXT_DISCOURAGED, Fault.code(publish.checkDiscouraged()));
        assertEquals(length - 1, Fault.position(publish.checkDiscouraged()));
        Subscribe3 subscribe = wrap(new Subscribe3(Settings.STRICT), "820700010002617f00");
        assertEquals(Fault.NONE, subscribe.check());
        assertEquals(7, Fault.position(subscribe.checkDiscouraged()));
        assertEquals(Fault.NONE, wrap(new PingReq(), "c000").checkDiscouraged());
    }

    @Test
    void shouldWriteEachWidthOfTheRemainingLength() {
        UnsafeBuffer large = new UnsafeBuffer(new byte[3_000_000]);
        UnsafeBuffer payload = new UnsafeBuffer(new byte[2_900_000]);
        payload.setMemory(0, payload.capacity(), (byte) 'p');
        Publish3 publish = new Publish3();
        for (int remaining : new int[] {3, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 2_800_000}) {
            int length = publish.encode(large, 0, large.capacity())
                    .topicName("t")
                    .payload(payload, 0, remaining - 3)
                    .finish();

            assertEquals(Fault.NONE, publish.wrap(large, 0, length).check());
            assertEquals(remaining, publish.remainingLength());
            assertEquals("t", publish.topicNameAsString());
            assertEquals(remaining - 3, publish.payloadLength());
        }
    }
}
