package org.heliograph.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.protocol.PayloadReader;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.protocol.Protocols;
import org.heliograph.codec.testkit.Visited;
import org.junit.jupiter.api.Test;

final class SmsProviderTest {
    private static final int CARRIER = 7;

    private final PayloadReader reader =
            new SmsProvider().payloadReaders(Settings.LENIENT).get(0);

    private static PayloadKey key(int alphabet) {
        return new PayloadKey(SmsPayload.CONTENT).set(SmsPayload.ALPHABET, alphabet);
    }

    private static PayloadKey withHeader(int alphabet) {
        return key(alphabet).set(SmsPayload.UDHI, 1);
    }

    private static PayloadKey segment(int reference, int total, int part) {
        return key(Alphabet.ASCII)
                .set(SmsPayload.SAR_MSG_REF_NUM, reference)
                .set(SmsPayload.SAR_TOTAL_SEGMENTS, total)
                .set(SmsPayload.SAR_SEGMENT_SEQNUM, part);
    }

    /** What is shown of a content somewhere in a frame; null if nothing is. */
    private Visited read(PayloadKey key, String hex) {
        UnsafeBuffer octets = Octet.buffer("00".repeat(CARRIER) + hex + "00");
        Visited carrier = new Visited();
        carrier.beginMessage("test", "carrier", 0, octets.capacity());
        assertTrue(reader.reads(key));
        reader.read(key, octets, CARRIER, hex.length() / 2, carrier);
        return carrier.nested().isEmpty() ? null : carrier.nested().get(0);
    }

    @Test
    void shouldBeFoundByTheServiceLoader() {
        Protocols protocols = Protocols.load();

        assertTrue(protocols.problems().isEmpty(), protocols.problems().toString());
        assertTrue(protocols.providers().stream().anyMatch(provider -> provider instanceof SmsProvider));
        assertEquals(
                List.of("sms-tpdu", "sms-tpdu-mo", "sms-tpdu-mt", "sms-userdata"),
                protocols.all().stream().map(Protocol::id).toList());
        assertEquals("SMS", new SmsProvider().name());
    }

    @Test
    void shouldReadContentsOfAnyAlphabetOnly() {
        assertEquals(SmsPayload.CONTENT, reader.kind());
        assertTrue(reader.reads(key(99)));
        assertFalse(reader.reads(new PayloadKey(SmsPayload.CONTENT)));
    }

    @Test
    void shouldShowHeaderPartPortsAndText() {
        Visited shown = read(withHeader(Alphabet.ASCII), "0b05040b8423f00003050301" + "6162");

        assertEquals(
                Map.of(
                        "udh", "0b05040b8423f00003050301",
                        "concatenated", "part 1 of 3, reference 5",
                        "ports", "destination 2948, source 9200",
                        "text", "ab"),
                shown.derived());
        assertEquals(
                List.of("sms", "content", CARRIER, 14),
                List.of(shown.protocol(), shown.name(), shown.position(), shown.length()));
        assertTrue(shown.faults().isEmpty());
    }

    @Test
    void shouldShowOctetsBehindAHeader() {
        assertEquals(
                Map.of("udh", "00", "octets", "80ff"),
                read(withHeader(Alphabet.BINARY), "0080ff").derived());
        assertNull(read(key(Alphabet.BINARY), "80ff"));
    }

    @Test
    void shouldShowPartsThatOtherFieldsTell() {
        assertEquals(
                Map.of("concatenated", "part 2 of 3, reference 65535", "text", "a"),
                read(segment(0xFFFF, 3, 2), "61").derived());
        assertEquals(
                Map.of("concatenated", "part 1 of 1, reference 0", "octets", "61"),
                read(segment(0, 1, 1).set(SmsPayload.ALPHABET, Alphabet.BINARY), "61")
                        .derived());
        assertEquals(
                Map.of("udh", "050003050301", "concatenated", "part 1 of 3, reference 5", "text", ""),
                read(segment(9, 2, 2).set(SmsPayload.UDHI, 1), "050003050301").derived());
    }

    @Test
    void shouldNotShowPartsThatCannotBe() {
        int[][] wrong = {{-1, 3, 2}, {5, -1, 2}, {5, 3, -1}, {5, 0, 0}, {5, 3, 0}, {5, 3, 4}, {5, 256, 1}};
        for (int[] numbers : wrong) {
            Visited shown = read(segment(numbers[0], numbers[1], numbers[2]), "61");

            assertEquals(Map.of("text", "a"), shown.derived());
        }
    }

    @Test
    void shouldShowWhatIsMalformed() {
        Visited header = read(withHeader(Alphabet.ASCII), "060003050301" + "61");
        Visited text = read(withHeader(Alphabet.ASCII), "00" + "6180");
        Visited both = read(withHeader(Alphabet.ASCII), "80");

        assertEquals(Map.of("udh", "06000305030161", "text", ""), header.derived());
        assertFault("HEADER_MALFORMED", 6L, header.faults().get(0));
        assertEquals(Map.of("udh", "00"), text.derived());
        assertFault("TEXT_MALFORMED", 2L, text.faults().get(0));
        assertEquals(Map.of(), both.derived());
        assertFault("HEADER_MALFORMED", 0L, both.faults().get(0));
        assertFault("TEXT_MALFORMED", 0L, both.faults().get(1));
    }

    private static void assertFault(String code, long at, Map<String, Object> fault) {
        assertEquals(List.of(code, at), List.of(fault.get("code"), fault.get("at")));
    }

    @Test
    void shouldShowEachKindOfElement() {
        Visited shown = read(
                withHeader(Alphabet.ASCII),
                "26" + "0102c005" + "01022701" + "250102" + "0a0400051012" + "2204" + "04912143" + "700081020a0b"
                        + "26020101" + "240300" + "0000" + "61");

        assertEquals(List.of(), shown.faults());
        assertEquals("a", shown.derived().get("text"));
        assertEquals(
                "type 192 (voice, store, profile 3), count 5; type 39 (video, discard, profile 2), count 1",
                shown.derived().get("special SMS message indication"));
        assertEquals("language 2 (Spanish)", shown.derived().get("national language locking shift"));
        assertEquals(
                "start 0, length 5, mode 16 (left, normal, bold), colour 18",
                shown.derived().get("text formatting"));
        assertEquals("+1234", shown.derived().get("reply address"));
        assertEquals("id 112", shown.derived().get("SIM toolkit security header"));
        assertEquals("id 129, data 0a0b", shown.derived().get("SME specific"));
        assertNull(shown.derived().get("national language single shift"));
    }

    @Test
    void shouldReadTheDefaultOfTheCentreAsTold() {
        PayloadReader utf8 =
                new SmsProvider(Alphabet.UTF8).payloadReaders(Settings.LENIENT).get(0);
        UnsafeBuffer octets = Octet.buffer("c3a9");
        Visited shown = new Visited();

        utf8.read(key(Alphabet.SMSC_DEFAULT), octets, 0, 2, shown);

        assertEquals("\u00e9", shown.derived().get("text"));
        assertEquals(
                "C\u00e9", read(key(Alphabet.SMSC_DEFAULT), "4305").derived().get("text"));
    }
}
