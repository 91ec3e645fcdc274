package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.example.beacon.BeaconProvider;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.junit.jupiter.api.Test;

/** The contract finds wrong vectors, and values that nobody looks at. */
class VectorContractTest {
    /** Adds the name of the command; passes over what its flag says. */
    private static final class Beacons extends VectorContract {
        private final boolean careless;

        Beacons(boolean careless) {
            this.careless = careless;
        }

        @Override
        protected String file() {
            return "beacon";
        }

        @Override
        protected Protocols protocols() {
            return Protocols.of(new BeaconProvider());
        }

        @Override
        protected Protocol protocol(Vector vector) {
            return protocols().get("beacon-1.0");
        }

        @Override
        protected void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual) {
            actual.put("command", careless ? vector.expect().get("command") : visited.name());
            for (Visited nested : visited.nested()) {
                actual.put("hello", nested.fields());
                actual.put("readers", List.of(nested.protocol()));
            }
        }
    }

    private final VectorContract contract = new Beacons(false);
    private final Vector hello = Vectors.load("beacon").get(0);
    private final Vector cut = Vectors.load("beacon").get(2);

    private static Vector with(Vector vector, String hex, boolean error) {
        return new Vector(vector.name(), vector.version(), hex, vector.expect(), "", "", error, Map.of());
    }

    @Test
    void shouldFailForEachAlteredValue() {
        int altered = 0;
        for (Vector vector : contract.vectors()) {
            contract.verify(vector);
            for (Map<String, Object> expect :
                    Expectations.alterations(vector.expect()).values()) {
                assertThrows(AssertionError.class, () -> contract.verify(vector.withExpect(expect)), expect::toString);
                altered++;
            }
        }
        assertEquals(5 + 5 + 2 + 3, altered);
    }

    @Test
    void shouldFailForAValueThatNothingWasComparedWith() {
        Map<String, Object> expect = new LinkedHashMap<>(hello.expect());
        expect.put("Colour", "red");

        AssertionError e = assertThrows(AssertionError.class, () -> contract.verify(hello.withExpect(expect)));

        assertTrue(e.getMessage().contains("Colour: nothing was compared with the expected \"red\""), e.getMessage());
    }

    @Test
    void shouldFindAValueThatIsTakenFromTheExpectation() throws Throwable {
        VectorContract careless = new Beacons(true);
        careless.verify(hello);

        AssertionError e = assertThrows(AssertionError.class, () -> careless.shouldFailForAlteredVectors()
                .toList()
                .get(0)
                .getExecutable()
                .execute());

        assertEquals("hello: another value of command is not noticed", e.getMessage());
    }

    @Test
    void shouldFailForAFaultyFrameAndForASoundOneThatIsSaidToBeMalformed() {
        assertThrows(AssertionError.class, () -> contract.verify(with(hello, hello.hex() + "00", false)));
        assertThrows(AssertionError.class, () -> contract.verify(with(hello, hello.hex(), true)));
        assertThrows(AssertionError.class, () -> contract.verify(with(cut, cut.hex(), false)));
    }

    @Test
    void shouldFailWhenEncodingGivesOtherOctets() {
        String garbageBehindNul = hello.hex().replace("0000000002", "0000007702");

        AssertionError e =
                assertThrows(AssertionError.class, () -> contract.verify(with(hello, garbageBehindNul, false)));

        assertTrue(e.getMessage().contains(hello.hex()), e.getMessage());
    }

    /** Responses of SMPP, which no protocol here reads. */
    private static final class Responses extends VectorContract {
        @Override
        protected String file() {
            return "beacon";
        }

        @Override
        protected Protocols protocols() {
            return Protocols.of(new BeaconProvider());
        }

        @Override
        protected Protocol protocol(Vector vector) {
            return protocols().get("beacon-1.0");
        }

        @Override
        protected MessageType<?> type(Vector vector) {
            return SubmitSmResp.TYPE;
        }

        @Override
        protected void complete(Vector vector, Message<?> message, Visited visited, Map<String, Object> actual) {}
    }

    private static Vector malformed(String hex, Map<String, Object> lenient) {
        String header = String.format("%08x", 16 + hex.length() / 2) + "80000004" + "00000000" + "00000007";
        return new Vector("malformed", "", header + hex, Map.of(), "", "", true, Map.of("lenient", lenient));
    }

    @Test
    void shouldCompareWhatATolerantDecoderYieldsOfAMalformedVector() {
        VectorContract responses = new Responses();

        responses.verify(malformed("", Collections.singletonMap("message_id", null)));
        responses.verify(malformed("39", Map.of("message_id", "9")));
        responses.verify(malformed("00" + "001e000a3941", Map.of("receipted_message_id", "9A", "message_id", "")));
        responses.verify(malformed("00" + "140000", Map.of("trailing", "140000")));
        assertThrows(AssertionError.class, () -> responses.verify(malformed("39", Map.of("message_id", "8"))));
        assertThrows(AssertionError.class, () -> responses.verify(malformed("39", Map.of("colour", "red"))));
        assertThrows(
                AssertionError.class,
                () -> responses.verify(malformed("39", Collections.singletonMap("message_id", null))));
    }

    @Test
    void shouldFailForATolerantReadingThatFaults() {
        Vector vector = new Vector("cut", "", cut.hex(), Map.of(), "", "", true, Map.of("lenient", Map.of("Size", 3L)));

        AssertionError e = assertThrows(AssertionError.class, () -> contract.verify(vector));

        assertTrue(e.getMessage().contains("cut leniently: BEACON_DATA"), e.getMessage());
    }

    @Test
    void shouldCompareTlvsByAnyOfTheirKeys() {
        Map<String, Object> tlv = new LinkedHashMap<>();
        tlv.put("tag", "0x001e");
        tlv.put("name", "receipted_message_id");
        tlv.put("value", "9A");
        tlv.put("length", 2L);
        tlv.put("hex", "3941");
        tlv.put("unterminated", true);
        Vector sound = new Vector(
                "sound",
                "",
                "00000017" + "80000004" + "00000000" + "00000007" + "00" + "001e00023941",
                Map.of("message_id", "", "tlvs", List.of(tlv)),
                "",
                "",
                false,
                Map.of());
        VectorContract responses = new Responses();

        responses.verify(sound);
        for (Map<String, Object> expect :
                Expectations.alterations(sound.expect()).values()) {
            assertThrows(AssertionError.class, () -> responses.verify(sound.withExpect(expect)), expect::toString);
        }
    }
}
