package org.heliograph.cli;

import static org.heliograph.cli.Captures.CLIENT;
import static org.heliograph.cli.Captures.SERVER;
import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.heliograph.cli.Run.CONNECT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the input is, there is a status and no stack trace. */
class GarbageTest {
    private static final byte[] CAPTURE = new Captures()
            .send(CLIENT, SERVER, CONNECT)
            .send(CLIENT, SERVER, ACTIVE_TEST, CONNECT.substring(0, 30))
            .send(CLIENT, SERVER, CONNECT.substring(30))
            .datagram(CLIENT, SERVER, ACTIVE_TEST)
            .octets();

    private static void requireQuiet(byte[] input, String... args) {
        Run run = Run.of(input, args);

        assertTrue(run.status() >= 0 && run.status() <= 2, run.err());
        assertFalse(run.err().contains("internal error"), run.err());
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("heliograph: ")), run.err());
    }

    @Property(tries = 300)
    void shouldTakeAnyOctets(@ForAll @Size(max = 600) byte[] input) {
        requireQuiet(input, "decode");
        requireQuiet(input, "decode", "--protocol", "cmpp-3.0", "--lenient", "--format", "json");
    }

    @Property(tries = 300)
    void shouldTakeAnyText(@ForAll("text") String text) {
        requireQuiet(text.getBytes(StandardCharsets.UTF_8), "decode");
        requireQuiet(text.getBytes(StandardCharsets.UTF_8), "decode", "--protocol", "cmpp-2.0", "--format", "hex");
    }

    @Property(tries = 300)
    void shouldTakeAnyJson(@ForAll("json") String text) {
        requireQuiet(text.getBytes(StandardCharsets.UTF_8), "encode", "--protocol", "cmpp-2.0", "--format", "pcap");
    }

    @Property(tries = 300)
    void shouldTakeDamagedCaptures(
            @ForAll @Size(min = 1, max = 8) int[] positions, @ForAll byte octet, @ForAll boolean cut) {
        byte[] damaged = CAPTURE.clone();
        for (int position : positions) {
            damaged[4 + Math.floorMod(position, damaged.length - 4)] = octet;
        }
        int length = cut ? Math.floorMod(positions[0], damaged.length) : damaged.length;

        requireQuiet(Arrays.copyOf(damaged, length), "decode");
        requireQuiet(damaged, "decode", "--port", "7890=cmpp-2.0", "--format", "json");
    }

    @Property(tries = 300)
    void shouldTakeDamagedStreams(@ForAll @Size(max = 8) int[] positions, @ForAll byte octet) {
        byte[] damaged = Run.octets(CONNECT, ACTIVE_TEST, CONNECT);
        for (int position : positions) {
            damaged[Math.floorMod(position, damaged.length)] = octet;
        }

        requireQuiet(damaged, "decode");
        requireQuiet(damaged, "decode", "--protocol", "cmpp-2.0", "--format", "hex");
    }

    @Provide
    static Arbitrary<String> text() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789abcdef").ofMaxLength(60),
                Arbitraries.of(CONNECT, CONNECT.substring(0, 30), CONNECT.substring(30), ACTIVE_TEST),
                Arbitraries.of(
                        "00000000: ", "0000  ", "00000010  ", "*", "0x", " ", "  ", "|..|", "#", ":", "\t", "0000000c"),
                Arbitraries.strings().ofMaxLength(5));
        return Arbitraries.oneOf(piece, Arbitraries.of("\n", "\r\n", "\n\n"))
                .list()
                .ofMaxSize(30)
                .map(pieces -> "00" + String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> json() {
        String frame = Run.of(CONNECT, "decode", "--format", "json").out().strip();
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                frame, "{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "1", "-1", "null", "true"),
                        Arbitraries.of(
                                "\"protocol\":\"cmpp-2.0\"",
                                "\"message\":\"CMPP_SUBMIT\"",
                                "\"fields\":{",
                                "\"tlvs\":["),
                        Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
