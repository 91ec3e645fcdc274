package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.example.beacon.BeaconProvider;
import org.heliograph.codec.Message;
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
}
