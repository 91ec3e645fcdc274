package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;

/** SMPP through the command: what people paste, and the samples of the README. */
class DecodeSmppTest {
    private static final String SEED = "seed_deliver_sm_message_payload_ucs2";

    private static Vector vector(String name) {
        return Vectors.load("smpp").stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String wrapped(String hex, int width) {
        return hex.replaceAll("(.{" + width + "})", "$1\n");
    }

    @Test
    void shouldShowATextInMessagePayloadAsAReaderExpects() {
        Run run = Run.of(vector(SEED).hex(), "decode");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("smpp-3.4  deliver_sm  71 octets at 0"), run.out());
        assertTrue(run.out().contains("TLV 0x0424 message_payload"), run.out());
        assertTrue(run.out().contains("= text  \"привет\""), run.out());
    }

    @Test
    void shouldDetectAFrameHoweverItsLinesAreBroken() {
        String hex = vector(SEED).hex();
        String once = Run.of(hex, "decode").out();

        for (int width : new int[] {4, 8, 32, 33, 40, 64, 100}) {
            assertEquals(once, Run.of(wrapped(hex, width), "decode").out(), "width=" + width);
        }
        assertEquals(once, Run.of(hex.replaceAll("(.{8})", "$1;"), "decode").out());
    }

    @Test
    void shouldShowACommandThatNobodyKnowsAsOthers() {
        Run run = Run.of("00000010000000990000000000000001", "decode", "--protocol", "smpp-3.4");

        assertEquals(1, run.status());
        assertTrue(run.out().contains("\n  command_id       0x00000099\n"), run.out());
        assertTrue(run.out().contains("!! UNKNOWN_MESSAGE command_id at octet 4 "), run.out());
    }

    @Test
    void shouldReadASampleWithBlanksAndLineBreaks() {
        Run run = Run.of("", "decode", "../samples/smpp-3.4-message-payload.hex");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("smpp-3.4  deliver_sm  71 octets at 0"), run.out());
        assertTrue(run.out().contains("привет"), run.out());
    }

    @Test
    void shouldReadTheSampleOfASession() {
        Run run = Run.of("", "decode", "../samples/smpp-3.4-session.pcap");

        assertEquals(0, run.status(), run.err());
        long messages =
                run.out().lines().filter(line -> line.contains("  smpp-3.4  ")).count();
        assertEquals(10, messages, run.out());
        assertTrue(run.out().contains("= state        \"DELIVERED\""), run.out());
        assertFalse(run.out().contains("secret08"), "a password is printed");
    }

    @Test
    void shouldNameFieldAndOctetOfEachFault() {
        Run run = Run.of("", "decode", "--protocol", "smpp-3.4", "../samples/smpp-faults.hex");

        assertEquals(1, run.status(), run.err());
        List<String> faults = run.out()
                .lines()
                .filter(line -> line.contains("!!"))
                .map(String::trim)
                .toList();
        assertEquals(8, faults.size(), run.out());
        assertEquals(
                "!! TRUNCATED tlvs 0x001e receipted_message_id at octet 155 runs past the end of the frame",
                faults.get(0));
        assertEquals(
                "!! LENGTH_MISMATCH command_length at octet 0 differs from the octets given: 90 announced, 71 given,"
                        + " 19 missing",
                faults.get(7));
        assertTrue(run.out().contains("\"79232500959\""), "what can be read of a frame of another length is shown");
    }

    @Test
    void shouldEncodeAnyPduFromJson() {
        for (Vector vector : Vectors.load("smpp")) {
            Run decoded = Run.of(vector.hex(), "decode", "--format", "json", "--protocol", "smpp-5.0");
            Run encoded = Run.of(decoded.out(), "encode", "--lenient");

            assertEquals(vector.hex(), encoded.out().trim(), vector.name());
        }
    }
}
