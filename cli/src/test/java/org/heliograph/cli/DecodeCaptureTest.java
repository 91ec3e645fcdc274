package org.heliograph.cli;

import static org.heliograph.cli.Captures.CLIENT;
import static org.heliograph.cli.Captures.ELSEWHERE;
import static org.heliograph.cli.Captures.OTHER_CLIENT;
import static org.heliograph.cli.Captures.SERVER;
import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.heliograph.cli.Run.ACTIVE_TEST_RESP;
import static org.heliograph.cli.Run.CONNECT;
import static org.heliograph.cli.Run.CONNECT_RESP;
import static org.heliograph.cli.Run.CONNECT_RESP_30;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeCaptureTest {
    private static final String CONNECT_30 = CONNECT.replace("5d1621", "5d1630");
    private static final String HTTP = "474554202f20485454502f312e310d0a0d0a";

    @Test
    void shouldShowFramesOfAllConversationsInPacketOrder() {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT)
                .send(OTHER_CLIENT, SERVER, CONNECT_30)
                .send(SERVER, OTHER_CLIENT, CONNECT_RESP_30)
                .send(SERVER, CLIENT, CONNECT_RESP)
                .send(OTHER_CLIENT, SERVER, ACTIVE_TEST)
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .octets();

        Run run = Run.of(capture, "decode", "--format", "json");

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertEquals(6, run.lines().size());
        List<String> versions = run.lines().stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        String old = "{\"protocol\":\"cmpp-2.1\"";
        String recent = "{\"protocol\":\"cmpp-3.0\"";
        assertEquals(List.of(old, recent, recent, old, recent, old), versions);
        assertTrue(run.lines().get(3).contains("\"source\":\"10.0.0.2:7890\""), run.out());
        assertTrue(run.lines().get(0).contains("2026-01-02T03:04:05Z"), run.out());
    }

    @Test
    void shouldCutFramesAcrossSegments() {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT.substring(0, 6))
                .send(CLIENT, SERVER, CONNECT.substring(6, 60))
                .send(CLIENT, SERVER, CONNECT.substring(60), ACTIVE_TEST, ACTIVE_TEST.substring(0, 8))
                .send(CLIENT, SERVER, ACTIVE_TEST.substring(8))
                .octets();

        Run run = Run.of(capture, "decode");

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST"), run.messages());
    }

    @Test
    void shouldFindTheProtocolOnAnyPort() {
        byte[] capture = new Captures().send(CLIENT, ELSEWHERE, CONNECT).octets();

        assertEquals(List.of("CMPP_CONNECT"), Run.of(capture, "decode").messages());
        assertEquals(0, Run.of(capture, "decode").status());
    }

    @Test
    void shouldCountConversationsThatNoProtocolRecognises() {
        byte[] capture = new Captures()
                .send(CLIENT, ELSEWHERE, HTTP)
                .send(OTHER_CLIENT, ELSEWHERE, HTTP)
                .datagram(CLIENT, ELSEWHERE, HTTP)
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .octets();

        Run run = Run.of(capture, "decode");

        assertEquals(0, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("3 conversations carry no protocol"), run.err());
    }

    @Test
    void shouldReadAPortAsTheProtocolThatIsNamedForIt() {
        byte[] capture = new Captures().send(CLIENT, ELSEWHERE, HTTP).octets();

        Run run = Run.of(capture, "decode", "--port", "5555=cmpp-2.0");

        assertEquals(1, run.status());
        assertTrue(run.err().contains("out of step"), run.err());
    }

    @Test
    void shouldKeepToTheVersionThatIsNamed() {
        byte[] capture = new Captures().send(CLIENT, SERVER, CONNECT_30).octets();

        assertTrue(Run.of(capture, "decode", "--protocol", "cmpp-2.0").out().contains("cmpp-2.0  "));
        assertTrue(Run.of(capture, "decode", "--port", "7890=cmpp-2.0").out().contains("cmpp-2.0  "));
        assertTrue(Run.of(capture, "decode").out().contains("cmpp-3.0  "));
    }

    @Test
    void shouldKeepToTheVersionThatIsNamedOnAnyPort() {
        byte[] capture = new Captures().send(CLIENT, ELSEWHERE, CONNECT_30).octets();

        assertTrue(Run.of(capture, "decode", "--protocol", "cmpp-2.0").out().contains("cmpp-2.0  "));
    }

    @Test
    void shouldFaultAStreamOfANamedProtocolThatHoldsNoFrame() {
        byte[] capture = new Captures().send(CLIENT, SERVER, HTTP).octets();

        Run run = Run.of(capture, "decode", "--protocol", "cmpp-2.0");

        assertEquals(1, run.status());
        assertTrue(run.err().contains("18 octets skipped"), run.err());
        assertEquals(0, Run.of(capture, "decode").status());
    }

    @Test
    void shouldReadFramesOfDatagrams() {
        byte[] capture = new Captures()
                .datagram(CLIENT, SERVER, ACTIVE_TEST, ACTIVE_TEST)
                .datagram(SERVER, CLIENT, ACTIVE_TEST_RESP)
                .octets();

        Run run = Run.of(capture, "decode");

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST_RESP"), run.messages());
    }

    @Test
    void shouldShowTheFaultOfADatagramThatIsCut() {
        Run run = Run.of(
                new Captures()
                        .datagram(CLIENT, SERVER, ACTIVE_TEST, "0000000c000000")
                        .octets(),
                "decode");

        assertEquals(1, run.status(), run.err());
        assertEquals(2, run.messages().size(), run.out());
    }

    @Test
    void shouldGetIntoStepInTheMiddleOfAStream() {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT.substring(0, 20))
                .send(CLIENT, SERVER, CONNECT.substring(20))
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .octets();

        Run run = Run.of(Captures.without(capture, 0, 5), "decode");

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages(), run.err());
        assertTrue(run.err().contains("29 octets skipped"), run.err());
    }

    @Test
    void shouldGoOnBehindAGap() {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT)
                .send(CLIENT, SERVER, ACTIVE_TEST, CONNECT.substring(0, 30))
                .send(CLIENT, SERVER, CONNECT.substring(30, 40))
                .send(CLIENT, SERVER, CONNECT.substring(40))
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .octets();

        Run run = Run.of(Captures.without(capture, 7, 1), "decode");

        assertEquals(1, run.status());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST", "CMPP_CONNECT", "CMPP_ACTIVE_TEST"), run.messages());
        assertTrue(run.err().contains("5 octets missing"), run.err());
        assertTrue(run.out().contains("-- packet") && run.out().contains("5 octets missing"), run.out());
    }

    @Test
    void shouldNotNoteGapsAmongJson() {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT)
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .octets();

        Run run = Run.of(Captures.without(capture, 5, 1), "decode", "--format", "json");

        assertEquals(1, run.status());
        assertEquals(2, run.lines().size());
        assertTrue(run.lines().stream().allMatch(line -> line.startsWith("{")), run.out());
    }

    @Test
    void shouldShowTheFrameThatTheCaptureCuts() {
        Run run = Run.of(
                new Captures()
                        .send(CLIENT, SERVER, ACTIVE_TEST, CONNECT.substring(0, 40))
                        .octets(),
                "decode");

        assertEquals(1, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_CONNECT"), run.messages());
        assertTrue(run.err().contains("20 octets of an incomplete frame"), run.err());
    }

    @Test
    void shouldLoseStepAtAnImpossibleLengthAndFindItAgain() {
        Run run = Run.of(
                new Captures()
                        .send(CLIENT, SERVER, ACTIVE_TEST)
                        .send(CLIENT, SERVER, "00000002", "00000000")
                        .send(CLIENT, SERVER, ACTIVE_TEST)
                        .octets(),
                "decode");

        assertEquals(1, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST"), run.messages());
        assertTrue(run.err().contains("stream offset 12"), run.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 17, 40, 100})
    void shouldShowWhatIsBeforeTheEndOfACutCapture(int missing) {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT)
                .send(CLIENT, SERVER, ACTIVE_TEST)
                .octets();

        Run run = Run.of(Arrays.copyOf(capture, capture.length - missing), "decode");

        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("capture ends at file offset"), run.err());
    }
}
