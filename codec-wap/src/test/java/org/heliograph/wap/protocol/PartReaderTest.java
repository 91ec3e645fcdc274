package org.heliograph.wap.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.Dissector;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Visited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartReaderTest {
    private static final String PROV = "0106021fb6";
    private static final String MMS = "010601be8c82";

    private final Protocols protocols = Protocols.load();
    private final Dissector dissector = new Dissector(protocols, Settings.STRICT);

    /** A part of a message to the port of pushes, with a reference of 16 bits. */
    private Visited part(int reference, int part, int parts, String octets) {
        return part("0b84", reference, part, parts, octets);
    }

    private Visited part(String port, int reference, int part, int parts, String octets) {
        String header = String.format("0c0804%04x%02x%02x0504%s23f0", reference, parts, part, port);
        UnsafeBuffer frame = Octet.frame(header + octets);
        Visited visited = new Visited();
        dissector.dissect(protocols.get("sms-userdata"), frame, 0, frame.capacity(), visited);
        return visited.nested().get(0);
    }

    private boolean isSecret(int reference, int part, int parts, String octets) {
        Visited content = part(reference, part, parts, octets);
        assertEquals(octets, content.derived().get("octets"));
        if (content.nested().isEmpty()) {
            return false;
        }
        Visited secret = content.nested().get(0);
        assertEquals("wsp", secret.protocol());
        assertEquals("part of a PDU", secret.name());
        assertEquals(13, secret.position());
        assertEquals(Map.of("Octets", octets), secret.fields());
        assertEquals(List.of(), secret.faults());
        return true;
    }

    @Test
    void shouldTakeEachPartOfProvisioningForSecret() {
        assertTrue(isSecret(7, 1, 3, PROV));
        assertTrue(isSecret(7, 2, 3, "a1a2"));
        assertTrue(isSecret(7, 3, 3, "a3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010601ae", "010701b0", "010601b2", "0106040302030a", MMS, "0106203ebe8c"})
    void shouldShowPartsOfWhatHoldsNoPasswords(String first) {
        boolean isCut = first.startsWith("010620");
        assertEquals(isCut, isSecret(7, 1, 3, first));
        assertEquals(isCut, isSecret(7, 3, 3, "a1a2"));
        assertEquals(isCut, isSecret(7, 2, 3, "a3"));
        assertTrue(isSecret(7, 2, 3, "a3"), "there are no more parts of that message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "0106", "010601", "010401be", "010601a3", "010601b6", "01068f", "010604612f6200"})
    void shouldTakePartsForSecretThatTellNothing(String first) {
        assertTrue(isSecret(7, 1, 2, first));
        assertTrue(isSecret(7, 2, 2, "a1"));
    }

    @Test
    void shouldTakePartsForSecretWhoseFirstIsNotThere() {
        assertTrue(isSecret(7, 2, 2, "a1"));
        assertEquals(false, isSecret(7, 1, 2, MMS));
        assertTrue(isSecret(8, 2, 2, "a1"), "another reference");
        assertTrue(isSecret(7 + 256, 2, 2, "a1"), "another reference in the same place");
        assertTrue(isSecret(7, 2, 3, "a1"), "of another number of parts");
        assertEquals(1, part("0b85", 7, 2, 2, "a1").nested().size(), "for another port");
        assertEquals(false, isSecret(7, 2, 2, "a1"));
        assertEquals(false, isSecret(7, 1, 2, MMS));
        assertTrue(isSecret(7, 1, 2, PROV));
        assertTrue(isSecret(7, 2, 2, "a1"), "of the later message");
    }

    @Test
    void shouldSayNothingOfPartsForOtherPorts() {
        assertEquals(List.of(), part("23f4", 7, 1, 2, PROV).nested());
    }

    /** Whatever the octets are. */
    @Property
    void shouldNeverThrow(
            @ForAll @Size(max = 40) byte[] octets,
            @ForAll @IntRange(min = 1, max = 255) int part,
            @ForAll short reference) {
        Visited content = part(reference & 0xFFFF, part, 255, Octet.hex(new UnsafeBuffer(octets)));

        assertTrue(content.nested().size() <= 1);
    }
}
