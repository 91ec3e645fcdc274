package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cli.capture.Endpoint;
import org.heliograph.cli.capture.PcapWriter;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.smpp.pdu.SubmitSm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WAP in datagrams, in hexadecimal text and behind the ports of short messages. */
class DecodeWapTest {
    private static final String PUSH = "29060603ae81ea8dca02056a0045c60e036100010101";
    private static final String GET = "014010687474703a2f2f612e6578616d706c65";
    private static final String USER_DATA = "0605040b8423f0" + PUSH;
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    private static byte[] capture(int port, String... datagrams) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PcapWriter pcap = new PcapWriter(out)) {
            Endpoint server = Endpoint.of(new byte[] {10, 0, 0, 2}, port);
            int client = 10_000;
            for (String hex : datagrams) {
                byte[] octets = Run.octets(hex);
                pcap.datagram(Endpoint.of(new byte[] {10, 0, 0, 1}, client++), server, octets, 0, octets.length, TIME);
            }
        }
        return out.toByteArray();
    }

    /** Credentials by code, and by name with a value in text. */
    @ParameterizedTest
    @CsvSource({
        "8709806a6f650073336300, s3c, 733363",
        "a109806a6f650073336300, s3c, 733363",
        "c20a90087369640077377800, w7x, 773778",
        "c109907369640077377800, w7x, 773778",
        "436f6f6b6965007369643d77377800, sid=w7x, 773778",
        "417574686f72697a6174696f6e00426173696320616d396c00, Basic am9l, 616d396c"
    })
    void shouldMaskCredentialsOfHeaders(String header, String secret, String digits) {
        String get = "014009687474703a2f2f612f" + header;
        Run tree = Run.of(get, "decode", "--protocol", "wsp");
        Run hex = Run.of(get, "decode", "--protocol", "wsp", "--format", "hex");
        Run shown = Run.of(get, "decode", "--protocol", "wsp", "--show-secrets");
        Run json = Run.of(get, "decode", "--protocol", "wsp", "--format", "json");

        assertEquals(0, tree.status(), tree.err());
        assertTrue(tree.out().contains("********"), tree.out());
        for (String text : List.of(secret, digits)) {
            assertFalse(tree.out().contains(text), tree.out());
            assertFalse(hex.out().replace(" ", "").contains(text), hex.out());
            assertTrue(shown.out().contains(text), shown.out());
        }
        assertEquals(get + "\n", Run.of(json.out(), "encode").out(), json.out());
    }

    @Test
    void shouldReadDatagramsOfThePortsOfWsp() throws IOException {
        for (int port : new int[] {2_948, 9_200}) {
            Run run = Run.of(capture(port, PUSH, GET), "decode");

            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().contains("wsp  Push  22 octets at 0, packet 1"), run.out());
            assertTrue(run.out().contains("application/vnd.wap.sic; charset=utf-8"), run.out());
            assertTrue(run.out().contains("wsp  Get  19 octets at 0, packet 2"), run.out());
            assertTrue(run.out().contains("\"http://a.example\""), run.out());
        }
    }

    @Test
    void shouldRecogniseAPushOnAnyPort() throws IOException {
        Run run = Run.of(capture(5_000, PUSH, GET), "decode");

        assertTrue(run.out().contains("wsp  Push  22 octets"), run.out());
        assertFalse(run.out().contains("wsp  Get"), run.out());
    }

    @Test
    void shouldEncodeWhatItDecoded() {
        List<String> vectors = Vectors.load("wsp").stream()
                .filter(vector -> "wsp-pdu".equals(vector.extra().get("kind")) && !vector.error())
                .map(Vector::hex)
                .toList();

        Run run = Run.of(String.join("\n", vectors), "decode", "--lenient", "--protocol", "wsp", "--format", "json");
        Run again = Run.of(run.out(), "encode", "--format", "hex", "--protocol", "wsp");

        assertEquals(vectors, again.lines(), again.err());
    }

    @Test
    void shouldShowAPushInASubmitSm() {
        UnsafeBuffer userData = Octet.frame(USER_DATA);
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[256]);
        int length = new SubmitSm()
                .encode(buffer, 0, buffer.capacity())
                .sequenceNumber(1)
                .destinationAddr("447700900123")
                .esmClass(0x40)
                .dataCoding(4)
                .shortMessage(userData, 0, userData.capacity())
                .finish();

        requirePush(Octet.hex(buffer, 0, length));
    }

    @Test
    void shouldShowAPushInACmppSubmit() {
        UnsafeBuffer userData = Octet.frame(USER_DATA);
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[512]);
        int length = new CmppSubmit()
                .encode(buffer, 0, buffer.capacity())
                .sequenceId(1)
                .tpUdhi(1)
                .msgFmt(4)
                .feeType("01")
                .addDestTerminalId("13800138000")
                .msgContent(userData, 0, userData.capacity())
                .finish();

        requirePush(Octet.hex(buffer, 0, length));
    }

    private static void requirePush(String hex) {
        Run run = Run.of(hex, "decode", "--lenient");

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("destination 2948, source 9200"), run.out());
        assertTrue(run.out().contains("wsp  Push  22 octets"), run.out());
        assertTrue(run.out().contains("application/vnd.wap.sic; charset=utf-8"), run.out());
        Run json = Run.of(hex, "decode", "--lenient", "--format", "json");
        assertEquals(hex, Run.of(json.out(), "encode", "--format", "hex").out().strip());
    }

    @Test
    void shouldNotTakeADatagramOfOtherPortsForWsp() throws IOException {
        Run run = Run.of(capture(5_000, GET), "decode");

        assertFalse(run.out().contains("wsp"), run.out());
    }
}
