package org.heliograph.cli;

import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.heliograph.cli.Run.ACTIVE_TEST_RESP;
import static org.heliograph.cli.Run.CONNECT;
import static org.heliograph.cli.Run.octets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeStreamTest {
    @TempDir
    private Path directory;

    @Test
    void shouldDecodeFramesBackToBack() {
        Run run = Run.of(octets(CONNECT, ACTIVE_TEST, ACTIVE_TEST_RESP), "decode");

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST_RESP"), run.messages());
        assertTrue(run.out().contains("cmpp-2.1  CMPP_ACTIVE_TEST_RESP  13 octets at 51"), run.out());
    }

    @Test
    void shouldShowWhatIsLeftOfAnIncompleteFrame() {
        Run run = Run.of(octets(ACTIVE_TEST, CONNECT.substring(0, 40)), "decode");

        assertEquals(1, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_CONNECT"), run.messages());
        assertEquals(List.of("heliograph: standard input: offset 12: 20 octets of an incomplete frame"), run.errors());
    }

    @Test
    void shouldSkipAFrameThatIsTooLong() {
        byte[] stream = octets(ACTIVE_TEST, "00200000", "00000008", "00".repeat(0x20_0000 - 8), ACTIVE_TEST_RESP);

        Run run = Run.of(stream, "decode");

        assertEquals(1, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST_RESP"), run.messages());
        assertTrue(run.err().contains("offset 12: ") && run.err().contains("skipped"), run.err());
        assertTrue(run.out().contains("13 octets at " + (12 + 0x20_0000)), run.out());
    }

    @Test
    void shouldEndAtAFrameThatIsTooShort() {
        Run run = Run.of(octets(ACTIVE_TEST, "00000003", ACTIVE_TEST), "decode");

        assertEquals(1, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("offset 12: ") && run.err().contains("cannot be read"), run.err());
    }

    @Test
    void shouldSayThatAnEmptyInputIsEmpty() {
        Run run = Run.of("", "decode");

        assertEquals(0, run.status());
        assertEquals("heliograph: standard input: is empty\n", run.err());
    }

    @Test
    void shouldSayThatNoProtocolRecognisesAStream() {
        Run run = Run.of(octets("ff".repeat(100)), "decode");

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
    }

    @Test
    void shouldGoOnWithTheOtherFiles() throws IOException {
        Path frames = Files.write(directory.resolve("frames"), octets(ACTIVE_TEST));

        Run run = Run.of(
                ACTIVE_TEST_RESP,
                "decode",
                directory.resolve("none").toString(),
                directory.toString(),
                "-",
                "" + frames);

        assertEquals(2, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST_RESP", "CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(
                List.of(
                        "heliograph: " + directory.resolve("none") + ": no such file",
                        "heliograph: " + directory + ": is a directory"),
                run.errors());
    }

    @Test
    void shouldSayThatAnInputFails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(new String[] {"decode"}, broken, OutputStream.nullOutputStream(), err, Map.of());

        assertEquals(2, status);
        assertEquals("heliograph: standard input: the line is dead\n", err.toString());
    }

    @Test
    void shouldShowFramesBeforeItWaitsForMore() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream live = new ByteArrayInputStream(octets(ACTIVE_TEST)) {
            private boolean seen;

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                if (pos == count && !seen) {
                    seen = true;
                    assertTrue(out.size() > 0, "nothing was shown before the wait");
                }
                return super.read(target, offset, length);
            }
        };

        int status = Main.run(new String[] {"decode"}, live, out, OutputStream.nullOutputStream(), Map.of());

        assertEquals(0, status);
    }

    @Test
    void shouldTakeDeviationsOfGatewaysInLenientMode() {
        String unknownVersion = CONNECT.replace("5d1621", "5d1655");

        assertEquals(1, Run.of(unknownVersion, "decode").status());
        assertEquals(0, Run.of(unknownVersion, "decode", "--lenient").status());
    }

    @Test
    void shouldMaskSecretsUnlessTheyAreAskedFor() {
        String secret = "90d00c1d517abd0b";

        assertFalse(Run.of(CONNECT, "decode").out().contains(secret));
        assertTrue(Run.of(CONNECT, "decode", "--show-secrets").out().contains(secret));
        assertTrue(Run.of(CONNECT, "decode", "--format", "hex").out().contains("** **"));
        assertTrue(Run.of(CONNECT, "decode", "--format", "HEX", "--show-secrets")
                .out()
                .contains("90 d0 0c"));
    }
}
