package org.heliograph.mqtt.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Settings;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.VectorContract;
import org.heliograph.codec.testkit.Visited;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.Sender;
import org.heliograph.mqtt.VarInt;
import org.heliograph.mqtt.packet.MqttMessage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class MqttVectorsTest extends VectorContract {
    private static final Map<String, Integer> KINDS = Map.of(
            "malformed", 0x81,
            "protocol", 0x82,
            "topic-name", 0x90,
            "topic-filter", 0x8F,
            "topic-alias", 0x94,
            "version", 0x84);

    @Override
    protected String file() {
        return "mqtt";
    }

    @Override
    protected Protocols protocols() {
        return Protocols.load();
    }

    @Override
    protected List<Vector> vectors() {
        List<Vector> all = new ArrayList<>(MqttVectors.packets());
        all.addAll(MqttVectors.refused());
        return all;
    }

    /** All are read strictly, those that are well, too. */
    @Override
    protected Mode mode(Vector vector) {
        return Mode.STRICT;
    }

    @Override
    protected Protocol protocol(Vector vector) {
        return MqttVectors.protocol(vector);
    }

    @Override
    protected void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual) {
        actual.putAll(PacketValues.of(
                (MqttMessage<?>) message, MqttVectors.protocol(vector).version() == MqttVersion.V50));
    }

    @Test
    void shouldHaveAllVectors() {
        assertEquals(61, MqttVectors.packets().size());
        assertEquals(50, MqttVectors.refused().size());
        assertEquals(3, MqttVectors.incomplete().size());
        assertEquals(9, MqttVectors.integers().size());
    }

    /** The class is told by the reason code of 5.0 that answers the fault. */
    @TestFactory
    Stream<DynamicTest> shouldTellTheClassOfEachFault() {
        return MqttVectors.refused().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    long fault = fault(vector);
                    String text = Fault.codeName(fault) + ", " + vector.note();
                    assertEquals(KINDS.get((String) vector.extra().get("kind")), MqttFault.reasonCode(fault), text);
                    assertTrue(Fault.position(fault) <= vector.octets().length, text);
                }));
    }

    private static long fault(Vector vector) {
        byte[] octets = vector.octets();
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        MqttProtocol protocol = MqttVectors.protocol(vector);
        long length = protocol.framing(protocol.limits()).frameLength(buffer, 0, octets.length);
        if (length < 0) {
            return length;
        }
        Settings strict = Settings.STRICT.withDialect(protocol.dialect());
        return protocol.typeOf(buffer, 0, octets.length, Mode.STRICT)
                .newMessage(strict)
                .wrap(buffer, 0, octets.length)
                .check();
    }

    @Test
    void shouldWaitForTheRestOfIncompletePackets() {
        for (Vector vector : MqttVectors.incomplete()) {
            byte[] octets = vector.octets();
            MqttProtocol protocol = MqttVectors.protocol(vector);
            Framing framing = protocol.framing(protocol.limits());

            long length = framing.frameLength(new UnsafeBuffer(octets), 0, octets.length);

            assertTrue(length == Framing.MORE || length > octets.length, vector.name());
        }
    }

    @Test
    void shouldReadAndWriteIntegersOfTheVectors() {
        for (Vector vector : MqttVectors.integers()) {
            byte[] octets = vector.octets();
            int value = ((Long) MqttVectors.input(vector).get("value")).intValue();
            UnsafeBuffer written = new UnsafeBuffer(new byte[octets.length]);

            long read = VarInt.read(new UnsafeBuffer(octets), 0, octets.length);

            assertEquals(value, VarInt.value(read), vector.name());
            assertEquals(octets.length, VarInt.length(read), vector.name());
            assertEquals(octets.length, VarInt.write(written, 0, value), vector.name());
            assertEquals(new UnsafeBuffer(octets), written, vector.name());
        }
    }

    /** Written strictly, only what the encoder may leave out is left out. */
    @TestFactory
    Stream<DynamicTest> shouldWriteTheShortestFormStrictly() {
        return MqttVectors.packets().stream()
                .filter(vector -> (Boolean) vector.extra().get("canonical"))
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    MqttProtocol protocol = MqttVectors.protocol(vector);
                    byte[] octets = vector.octets();
                    UnsafeBuffer buffer = new UnsafeBuffer(octets);
                    Settings strict = Settings.STRICT.withDialect(protocol.dialect());
                    Message<?> message = protocol.typeOf(buffer, 0, octets.length, Mode.STRICT)
                            .newMessage(strict);
                    Map<String, Object> values =
                            Visited.of(message.wrap(buffer, 0, octets.length)).fields();
                    UnsafeBuffer room = new UnsafeBuffer(new byte[octets.length]);

                    int length = Assembler.assemble(message, values, room, 0, octets.length);

                    assertEquals(octets.length, length);
                    assertEquals(buffer, room);
                }));
    }

    @TestFactory
    Stream<DynamicTest> shouldKnowWhoMaySendAPacket() {
        return MqttVectors.packets().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> {
                    MqttProtocol protocol = MqttVectors.protocol(vector);
                    byte[] octets = vector.octets();
                    UnsafeBuffer buffer = new UnsafeBuffer(octets);
                    MqttMessage<?> message = (MqttMessage<?>) protocol.typeOf(buffer, 0, octets.length, Mode.STRICT)
                            .newMessage(Settings.STRICT.withDialect(protocol.dialect()));
                    message.wrap(buffer, 0, octets.length).check();
                    String from = (String) vector.extra().get("from");

                    long ofClient = message.checkSender(Sender.CLIENT);
                    long ofServer = message.checkSender(Sender.SERVER);
                    assertEquals(!from.equals("server"), ofClient == Fault.NONE, "sent by a client");
                    assertEquals(!from.equals("client"), ofServer == Fault.NONE, "sent by a server");
                }));
    }
}
