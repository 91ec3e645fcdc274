package org.heliograph.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.framing.Framing;
import org.junit.jupiter.api.Test;

final class ValuesTest {
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[1_024]);

    @Test
    void shouldReadAndWriteEveryBoundaryOfTheInteger() {
        int[] values = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_454, 268_435_455};
        int[] lengths = {1, 1, 1, 2, 2, 3, 3, 4, 4, 4};
        for (int i = 0; i < values.length; i++) {
            assertEquals(lengths[i], VarInt.write(room, 3, values[i]));
            long read = VarInt.read(room, 3, 3 + lengths[i]);
            assertEquals(values[i], VarInt.value(read));
            assertEquals(lengths[i], VarInt.length(read));
            assertTrue(VarInt.isShortest(read));
            for (int there = 0; there < lengths[i]; there++) {
                assertEquals(Framing.MORE, VarInt.read(room, 3, 3 + there));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> VarInt.write(room, 0, VarInt.MAX_VALUE + 1));
        assertThrows(IllegalArgumentException.class, () -> VarInt.write(room, 0, -1));
    }

    @Property
    void shouldReadAnyIntegerInAnyLength(
            @ForAll @IntRange(max = VarInt.MAX_VALUE) int value, @ForAll @IntRange(max = 3) int more) {
        int length = Math.min(VarInt.length(value) + more, VarInt.MAX_LENGTH);

        VarInt.write(room, 0, value, length);

        long read = VarInt.read(room, 0, room.capacity());
        assertEquals(value, VarInt.value(read));
        assertEquals(length, VarInt.length(read));
        assertEquals(length == VarInt.length(value), VarInt.isShortest(read));
    }

    @Test
    void shouldRefuseAFifthOctet() {
        room.putBytes(0, new byte[] {-1, -1, -1, -1});

        assertEquals(MqttFault.VARINT_TOO_LONG, Fault.code(VarInt.read(room, 0, 4)));
        assertEquals(Framing.MORE, VarInt.read(room, 0, 3));
    }

    /** What the JDK's decoder refuses is refused, and nothing else but U+0000. */
    @Property(tries = 2_000)
    void shouldKnowWellFormedTexts(@ForAll @Size(max = 20) byte[] octets) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        boolean isWell = true;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
        } catch (CharacterCodingException e) {
            isWell = false;
        }
        for (byte octet : octets) {
            isWell &= octet != 0;
        }

        assertEquals(isWell, Utf8.check(buffer, 0, octets.length) == octets.length);
        Utf8Text text = new Utf8Text().wrap(buffer, 0, octets.length);
        if (isWell) {
            assertEquals(new String(octets, StandardCharsets.UTF_8), text.toString());
        }
        assertEquals(octets.length, Utf8.length(text, true));
        UnsafeBuffer again = new UnsafeBuffer(new byte[octets.length]);
        Utf8.write(text.subSequence(0, text.length()), again, 0);
        assertEquals(buffer, again, "octets of the characters shown");
    }

    @Property
    void shouldShowTheCharactersOfAnyText(@ForAll @Size(max = 30) String text) {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        byte[] octets = sound.getBytes(StandardCharsets.UTF_8);
        Utf8Text view = new Utf8Text().wrap(new UnsafeBuffer(octets), 0, octets.length);

        assertEquals(sound.length(), view.length());
        for (int i = sound.length() - 1; i >= 0; i--) {
            assertEquals(sound.charAt(i), view.charAt(i));
        }
        assertTrue(view.contentEquals(sound));
        assertTrue(view.octetsEqual(new UnsafeBuffer(octets), 0, octets.length));
        assertEquals(octets.length, Utf8.length(sound, true));
        assertThrows(IndexOutOfBoundsException.class, () -> view.charAt(sound.length()));
    }

    @Test
    void shouldFindWildcardsAndDiscouragedCodePointsAtAnyPlace() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] octets = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
                assertEquals(length, Utf8.checkTopicName(new UnsafeBuffer(octets), 0, length));
                for (char bad : new char[] {'#', '+', 0}) {
                    octets[at] = (byte) bad;
                    assertEquals(at, Utf8.checkTopicName(new UnsafeBuffer(octets), 0, length));
                }
                octets[at] = 1;
                assertEquals(length, Utf8.checkTopicName(new UnsafeBuffer(octets), 0, length));
                assertEquals(at, Utf8.checkDiscouraged(new UnsafeBuffer(octets), 0, length));
            }
        }
        byte[] fine = "\u00e9\u6e29\ud834\udd1e".getBytes(StandardCharsets.UTF_8);
        assertEquals(fine.length, Utf8.checkDiscouraged(new UnsafeBuffer(fine), 0, fine.length));
        byte[] nothing = "\ufffe".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, Utf8.checkDiscouraged(new UnsafeBuffer(nothing), 0, nothing.length));
    }

    private static UnsafeBuffer octets(String text) {
        return new UnsafeBuffer(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int rule(String filter) {
        UnsafeBuffer octets = octets(filter);
        return Fault.code(TopicFilters.check(octets, 0, octets.capacity(), true));
    }

    @Test
    void shouldKnowTopicFilters() {
        for (String well : new String[] {"#", "+", "/", "a/#", "+/+", "/+", "a//b", "$share/g/#", "$SYS/#", "$share"}) {
            assertEquals(0, rule(well), well);
        }
        for (String bad : new String[] {"a#", "#/a", "a/#/b", "a+", "+a", "a/+b/c", "##"}) {
            assertEquals(MqttFault.TOPIC_FILTER_WILDCARD, rule(bad), bad);
        }
        for (String bad : new String[] {"$share/", "$share//a", "$share/g", "$share/g/", "$share/g+/a", "$share/#/a"}) {
            assertEquals(MqttFault.TOPIC_FILTER_SHARE, rule(bad), bad);
        }
        assertEquals(MqttFault.TOPIC_FILTER_EMPTY, rule(""));
    }

    private static boolean matches(String filter, String name) {
        UnsafeBuffer f = octets(filter);
        UnsafeBuffer n = octets(name);
        return TopicFilters.matches(f, 0, f.capacity(), n, 0, n.capacity());
    }

    @Test
    void shouldMatchAsTheReferenceSays() {
        String[][] yes = {
            {"a/#", "a"},
            {"a/#", "a/b/c"},
            {"#", "a/b"},
            {"+", "a"},
            {"a/+", "a/"},
            {"+/+", "/"},
            {"/+", "/a"},
            {"a", "a"},
            {"$SYS/#", "$SYS/x"},
            {"+/b", "a/b"},
            {"a/+/c", "a//c"}
        };
        String[][] no = {
            {"a/#", "ab"},
            {"+", "/a"},
            {"+", "a/b"},
            {"#", "$SYS/x"},
            {"+/x", "$SYS/x"},
            {"a", "A"},
            {"a/b", "a"},
            {"a", "a/b"},
            {"a/+", "a"}
        };
        for (String[] pair : yes) {
            assertTrue(matches(pair[0], pair[1]), String.join(" ", pair));
        }
        for (String[] pair : no) {
            assertFalse(matches(pair[0], pair[1]), String.join(" ", pair));
        }
    }

    @Test
    void shouldNameWhatThereIs() {
        assertEquals("PUBREL", PacketType.name(6));
        assertEquals("Quota exceeded", ReasonCode.name(0x97));
        assertNull(ReasonCode.name(0x03));
        assertEquals("Topic Alias", PropertyId.name(PropertyId.TOPIC_ALIAS));
        assertEquals("Not authorized", ReturnCode.name(5));
        assertEquals("QoS 1, RETAIN", PublishFlags.name(0x33));
        assertEquals("user name, clean start", ConnectFlags.name(0x82));
        assertEquals("QoS 1, No Local", SubscriptionOptions.name(5));
        assertEquals(43, ReasonCode.VALUES.rows().size());
        assertTrue(ReasonCode.isDefined(0x10, PacketType.PUBREC));
        assertFalse(ReasonCode.isDefined(0x10, PacketType.PUBREL));
        assertEquals("[3.3.1-2]", MqttFault.source(Fault.of(MqttFault.DUP_WITHOUT_QOS, 0, 0)));
        assertNull(MqttFault.source(Fault.of(Fault.TRUNCATED, 0, 0)));
        assertEquals(ReasonCode.PACKET_TOO_LARGE, MqttFault.reasonCode(Fault.of(Fault.FRAME_TOO_LONG, 0, 0)));
        assertEquals(1, MqttFault.returnCode(Fault.of(MqttFault.UNSUPPORTED_VERSION, 0, 0)));
        assertEquals(-1, MqttFault.returnCode(Fault.of(MqttFault.QOS_3, 0, 0)));
    }
}
