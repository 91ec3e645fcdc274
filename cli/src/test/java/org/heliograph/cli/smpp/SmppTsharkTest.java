package org.heliograph.cli.smpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.capture.PcapWriter;
import org.heliograph.cli.lua.Tshark;
import org.heliograph.codec.Field;
import org.heliograph.codec.Group;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.smpp.protocol.SmppProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what the command and tshark show of every well-formed vector, field by field. */
class SmppTsharkTest {
    /** Version of tshark of which the differences are. */
    static final String VERSION = "4.0";
    /** Frames that tshark shows, and values that agree in them. */
    static final int FRAMES = 93;

    static final int AGREED = 1_916;
    /** Length of the longest frame that tshark shows. */
    static final int LONGEST = 65_536;

    private static final Endpoint SERVER = Endpoint.of(new byte[] {10, 0, 0, 2}, 2_775);
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
    private static final int FIRST_PORT = 10_000;
    private static final String DATA_SM_FIELDS =
            "00000000" + "00000103" + "00000000" + "00000001" + "00010131000101320000" + "0001";
    /** Fields of which no vector lets us compare a value, for the reasons of the differences. */
    private static final Set<String> NEVER = Set.of(
            "bind_transceiver address_range",
            "bind_transceiver system_type",
            "broadcast_sm message_id",
            "query_sm_resp final_date",
            "submit_multi dest_address[].dest_flag",
            "submit_multi number_of_dests",
            "submit_multi validity_period",
            "submit_multi_resp no_unsuccess");

    private static List<Vector> vectors;
    private static List<Comparison> comparisons;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void compare() throws Exception {
        assumeTrue(Tshark.isInstalled(), "tshark is not installed");
        String version = Files.readString(new Tshark(directory).run("--version"));
        assumeTrue(version.startsWith("TShark (Wireshark) " + VERSION + "."), "tshark is not " + VERSION);
        vectors = Vectors.load("smpp").stream().filter(v -> !v.error()).toList();
        byte[] capture = capture(vectors.stream().map(Vector::octets).toList());
        Map<Integer, Dissected> theirs = dissect(capture);
        Map<String, Map<Integer, OurFrame>> ours = new HashMap<>();
        comparisons = new ArrayList<>();
        for (Vector vector : vectors) {
            String protocol = "smpp-" + vector.version();
            if (!ours.containsKey(protocol)) {
                ours.put(protocol, OurFrame.decode(protocol, capture));
            }
            int port = FIRST_PORT + comparisons.size();
            comparisons.add(new Comparison(ours.get(protocol).get(port), theirs.get(port)).withPacket());
        }
    }

    @Test
    void shouldDifferFromTsharkOnlyAsListed() {
        for (int i = 0; i < vectors.size(); i++) {
            for (Finding finding : comparisons.get(i).findings()) {
                assertEquals(1, covering(finding).size(), vectors.get(i) + ": " + finding);
            }
        }
    }

    @Test
    void shouldListNoDifferenceThatIsGone() {
        requireOwnVectors();
        List<Finding> findings = comparisons.stream()
                .flatMap(comparison -> comparison.findings().stream())
                .toList();

        for (Difference difference : Difference.values()) {
            List<Finding> covered = findings.stream().filter(difference::covers).toList();
            assertEquals(difference.times(), covered.size(), difference.name());
            assertEquals(
                    difference.paths(),
                    covered.stream().map(difference::path).collect(Collectors.toCollection(TreeSet::new)),
                    difference.name());
        }
        assertEquals(
                AGREED, comparisons.stream().mapToInt(c -> c.agreed().size()).sum());
        assertEquals(
                FRAMES, comparisons.stream().filter(c -> !c.agreed().isEmpty()).count());
    }

    @Test
    void shouldCompareEveryFieldOfEveryPdu() {
        requireOwnVectors();
        Set<String> agreed = new TreeSet<>();
        for (Comparison comparison : comparisons) {
            comparison.agreed().keySet().forEach(path -> agreed.add(comparison.pdu() + " " + comparison.label(path)));
        }
        Set<String> wanted = new TreeSet<>();
        Stream.of(SmppProtocol.V34, SmppProtocol.V50)
                .flatMap(protocol -> protocol.types().stream())
                .forEach(type -> add(wanted, type.name() + " ", type));

        wanted.removeAll(agreed);
        wanted.removeIf(name -> name.matches("(?!\\S*_resp )\\S+ command_status"));

        assertEquals(new TreeSet<>(NEVER), wanted);
    }

    private static void add(Set<String> names, String prefix, MessageType<?> type) {
        for (Field field : type.fields()) {
            if (field instanceof Group group) {
                group.types().forEach(element -> add(names, prefix + group.name() + "[].", element));
            } else if (!(field instanceof TlvSet)) {
                names.add(prefix + field.name());
            }
        }
    }

    @Test
    void shouldCompareEveryRowOfTheTable() {
        requireOwnVectors();
        Set<String> used = comparisons.stream()
                .flatMap(comparison -> comparison.rows().stream())
                .collect(Collectors.toSet());

        assertEquals(Columns.names(), used);
    }

    /** Lets tshark read every value that agrees with another octet, one at a time. */
    @Test
    void shouldSeeEveryOctetThatTsharkIsGivenOtherwise() throws Exception {
        List<byte[]> frames = new ArrayList<>();
        List<OurFrame> ours = new ArrayList<>();
        List<String> altered = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            Comparison comparison = comparisons.get(i);
            for (Map.Entry<String, Integer> value : comparison.agreed().entrySet()) {
                if (value.getValue() >= Integer.BYTES) {
                    byte[] frame = vectors.get(i).octets();
                    frame[value.getValue()] ^= 1;
                    frames.add(frame);
                    ours.add(comparison.ours());
                    altered.add(vectors.get(i) + " " + value.getKey());
                }
            }
        }

        Map<Integer, Dissected> theirs = dissect(capture(frames));

        assertTrue(frames.size() > AGREED / 2, () -> frames.size() + " values");
        for (int i = 0; i < frames.size(); i++) {
            Comparison comparison = new Comparison(ours.get(i), theirs.get(FIRST_PORT + i));
            assertTrue(
                    comparison.findings().stream()
                            .anyMatch(finding -> covering(finding).isEmpty()),
                    altered.get(i));
        }
    }

    @Test
    void shouldShowFramesThatAreTooLongForTshark() throws Exception {
        byte[] capture = capture(List.of(dataSm(LONGEST), dataSm(LONGEST + 1)));

        Map<Integer, OurFrame> ours = OurFrame.decode("smpp-3.4", capture);
        Map<Integer, Dissected> theirs = dissect(capture);

        assertEquals(Set.of(FIRST_PORT, FIRST_PORT + 1), ours.keySet());
        assertEquals(Set.of(FIRST_PORT), theirs.keySet());
        for (Finding finding : new Comparison(ours.get(FIRST_PORT), theirs.get(FIRST_PORT))
                .withPacket()
                .findings()) {
            assertEquals(1, covering(finding).size(), finding.path());
        }
    }

    /** {@return a data_sm of a length, with a text in ASCII} */
    private static byte[] dataSm(int length) {
        int fields = DATA_SM_FIELDS.length() / 2;
        int payload = length - fields - TlvSet.HEADER_LENGTH;
        byte[] frame = new byte[length];
        Arrays.fill(frame, (byte) 'a');
        byte[] start =
                HexFormat.of().parseHex(String.format("%08x%s0424%04x", length, DATA_SM_FIELDS.substring(8), payload));
        System.arraycopy(start, 0, frame, 0, start.length);
        return frame;
    }

    private static void requireOwnVectors() {
        assumeTrue(System.getProperty(Vectors.DIRECTORY, "").isEmpty(), "the numbers are of our own vectors");
    }

    private static List<Difference> covering(Finding finding) {
        return Arrays.stream(Difference.values())
                .filter(difference -> difference.covers(finding))
                .toList();
    }

    /** {@return a capture of frames, each in a connection of its own} */
    private static byte[] capture(List<byte[]> frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PcapWriter pcap = new PcapWriter(out)) {
            int port = FIRST_PORT;
            for (byte[] frame : frames) {
                Endpoint client = Endpoint.of(new byte[] {10, 0, 0, 1}, port++);
                pcap.write(client, SERVER, frame, 0, frame.length, TIME);
                pcap.finish(client, SERVER, TIME);
            }
        }
        return out.toByteArray();
    }

    private static Map<Integer, Dissected> dissect(byte[] capture) throws Exception {
        return Pdml.dissect(new Tshark(directory), Files.write(directory.resolve("vectors.pcap"), capture));
    }
}
