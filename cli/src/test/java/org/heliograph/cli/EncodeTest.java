package org.heliograph.cli;

import static org.heliograph.cli.Captures.CLIENT;
import static org.heliograph.cli.Captures.OTHER_CLIENT;
import static org.heliograph.cli.Captures.SERVER;
import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.heliograph.cli.Run.ACTIVE_TEST_RESP;
import static org.heliograph.cli.Run.CONNECT;
import static org.heliograph.cli.Run.CONNECT_RESP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodeTest {
    private static final String FRAMES = String.join("\n", CONNECT, CONNECT_RESP, ACTIVE_TEST, ACTIVE_TEST_RESP, "");

    @TempDir
    private Path directory;

    private static byte[] json(byte[] input) {
        return Run.of(input, "decode", "--format", "json").octets();
    }

    private static String json() {
        return Run.of(FRAMES, "decode", "--format", "json").out();
    }

    @Test
    void shouldGiveBackHexadecimalText() {
        Run run = Run.of(json(), "encode");

        assertEquals(0, run.status(), run.err());
        assertEquals(FRAMES, run.out());
        assertEquals("", run.err());
    }

    @Test
    void shouldGiveBackOctets() {
        Run run = Run.of(json(), "encode", "--format", "binary");

        assertEquals(0, run.status(), run.err());
        assertArrayEquals(Run.octets(FRAMES.replace("\n", "")), run.octets());
    }

    /** Numbers in more octets than they need, parts that lack, and the widths of another version. */
    @ParameterizedTest
    @CsvSource({
        "cmpp-3.0, 0000001e800000010000000100000102030405060708090a0b0c0d0e0f20",
        "cmpp-2.0, 00000021800000010000000100000003000102030405060708090a0b0c0d0e0f30",
        "cmpp-2.1, 00000021800000010000000100000003000102030405060708090a0b0c0d0e0f30",
        "cmpp-3.0, 0000000d800000070000000101",
        "cmpp-2.0, 00000010800000070000000100000001",
        "wsp, 2906800180ae02056a004503310001",
        "wsp-push-content, 8001ae02056a004503310001",
        "mqtt-5.0, 20020001",
        "mqtt-3.1, 100f00064d51497364700380000a000170",
        "mqtt-3.1, 101200064d514973647003c0000a000170000175"
    })
    void shouldGiveBackFramesOfUnusualForm(String protocol, String frame) {
        for (String mode : List.of("--lenient", "--color=never")) {
            Run json = Run.of(frame, "decode", "--format", "json", "--protocol", protocol, mode);
            Run back = Run.of(json.octets(), "encode", "--lenient");

            assertEquals(0, back.status(), back.err());
            assertEquals(frame + "\n", back.out(), json.out());
        }
    }

    @Test
    void shouldGiveBackFaultyFrames() {
        String faulty = "0000000e0000000800000001\n" + CONNECT.replace("5d1621", "5d1677") + "\n";

        Run run = Run.of(Run.of(faulty, "decode", "--format", "json").out(), "encode", "--lenient");

        assertEquals(0, run.status(), run.err());
        assertEquals(faulty, run.out());
    }

    @Test
    void shouldGiveBackEveryFrameOfSmpp() {
        String frames =
                Vectors.load("smpp").stream().map(vector -> vector.hex() + "\n").collect(Collectors.joining());

        for (String mode : new String[] {"--lenient", "--color=never"}) {
            Run json = Run.of(frames, "decode", "--format", "json", "--protocol", "smpp-5.0", mode);
            Run back = Run.of(json.octets(), "encode", "--lenient");

            assertEquals(0, back.status(), back.err());
            assertEquals(frames, back.out());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"privacy_indicator\",\"value\":77}"
                        + "| privacy_indicator with a value that the document has (0 to 3), got 77",
                "{\"tag\":513,\"value\":1,\"length\":2} | privacy_indicator in a length of 1, not 2, got 1",
                "{\"name\":\"callback_num\",\"value\":\"00\"} | callback_num in a length of 4 to 19, not 1, got 00",
                "{\"name\":\"ms_validity\",\"value\":\"0000\"} | ms_validity in a length of 1 or 4, not 2, got 0000",
                "{\"name\":\"receipted_message_id\",\"value\":\"é\"} | receipted_message_id in ASCII, got é",
            })
    void shouldRefuseTlvsThatTheDocumentDoesNotAllow(String tlv, String reason) {
        String json = "{\"message\":\"submit_sm\",\"tlvs\":[" + tlv + "]}";

        Run run = Run.of(json, "encode", "--protocol", "smpp-5.0");

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals("heliograph: standard input: line 1: tlvs: wanted " + reason + "\n", run.err());
        assertEquals(
                0, Run.of(json, "encode", "--protocol", "smpp-5.0", "--lenient").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | the frame names no message",
                "{\"message\":\"submit_sm\",\"fields\":{\"priority_flag\":99999999999999999999}}"
                        + "| priority_flag: wanted uint8 (of which the document has 0 to 3), got 99999999999999999999",
                "{\"message\":\"submit_sm\",\"fields\":{\"priority_flag\":-99999999999999999999}}"
                        + "| priority_flag: wanted uint8 (of which the document has 0 to 3), got -99999999999999999999",
                "{\"message\":\"submit_sm\",\"tlvs\":[{\"tag\":99999999999999999999,\"value\":\"\"}]}"
                        + "| tlvs: wanted a number from 0 to 65535, got 99999999999999999999",
            })
    void shouldSayWhatIsWrong(String json, String reason) {
        Run run = Run.of(json, "encode", "--protocol", "smpp-3.4");

        assertEquals(2, run.status());
        assertEquals("heliograph: standard input: line 1: " + reason + "\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n"})
    void shouldSayThatThereIsNothing(String input) {
        Run run = Run.of(input, "encode");

        assertEquals(0, run.status());
        assertEquals("heliograph: standard input: is empty\n", run.err());
    }

    @Test
    void shouldGiveBackACapture() {
        byte[] capture = new Captures()
                .send(CLIENT, SERVER, CONNECT)
                .send(OTHER_CLIENT, SERVER, CONNECT)
                .send(SERVER, CLIENT, CONNECT_RESP)
                .send(SERVER, OTHER_CLIENT, CONNECT_RESP)
                .octets();

        Run run = Run.of(json(capture), "encode", "--format", "pcap");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                Run.of(capture, "decode").out().replaceAll("packet \\d+", ""),
                Run.of(run.octets(), "decode").out().replaceAll("packet \\d+", ""));
    }

    @Test
    void shouldSendRepliesTheOtherWayWhereNothingIsKnownOfTheirOrigin() {
        Run run = Run.of(json(), "encode", "--format", "pcap");

        Run decoded = Run.of(run.octets(), "decode", "--format", "json");
        assertEquals(0, decoded.status(), decoded.err());
        assertEquals(
                List.of("10.0.0.1:40000", "10.0.0.2:7890", "10.0.0.1:40000", "10.0.0.2:7890"),
                decoded.lines().stream()
                        .map(line -> line.replaceAll(".*\"source\":\"([^\"]*)\".*", "$1"))
                        .toList());
        assertArrayEquals(
                run.octets(), Run.of(json(), "encode", "--format", "pcap").octets());
    }

    @Test
    void shouldWriteStandInsForIpv6Addresses() {
        String json = json().replaceAll(
                        "(?m)\\}$",
                        ",\"capture\":{\"source\":\"[2001:db8::1]:40000\",\"destination\":\"[::2]:7890\"}}");

        Run run = Run.of(json, "encode", "--format", "pcap");

        assertEquals(0, run.status(), run.err());
        assertTrue(Run.of(run.octets(), "decode").out().contains("198.18.0.1:40000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"source\":\"nowhere\",\"destination\":\"10.0.0.1:1\"",
                "\"source\":\"10.0.0.1:99999\",\"destination\":\"10.0.0.1:1\"",
                "\"source\":\"10.0.0.256:1\",\"destination\":\"10.0.0.1:1\"",
                "\"source\":\"[host]:1\",\"destination\":\"10.0.0.1:1\"",
                "\"source\":\"10.0.0.1:1\",\"destination\":\"10.0.0.1:1\"",
                "\"time\":\"yesterday\"",
                "\"time\":\"1950-01-01T00:00:00Z\""
            })
    void shouldRefuseAnImpossibleOrigin(String capture) {
        String json = "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\",\"capture\":{" + capture + "}}";

        Run run = Run.of(json, "encode", "--format", "pcap");

        assertEquals(2, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("heliograph: standard input: line 1: "), run.err());
    }

    @Test
    void shouldReadObjectsOverManyLines() {
        String json = json().replace(",\"", ",\n  \"").replace("}\n", "}\n\n");

        Run run = Run.of(json, "encode");

        assertEquals(0, run.status(), run.err());
        assertEquals(FRAMES, run.out());
    }

    @Test
    void shouldNumberFramesAsTheDocumentBegins() {
        String smpp = "{\"protocol\":\"smpp-3.4\",\"message\":\"MESSAGE\",\"fields\":{}}\n";
        String link = Run.of(smpp.replace("MESSAGE", "enquire_link"), "encode").out();

        assertEquals("00000010000000150000000000000001\n", link);
        assertEquals(0, Run.of(link, "decode", "--protocol", "smpp-3.4").status());
        assertEquals(
                "00000010800000000000000000000000\n",
                Run.of(smpp.replace("MESSAGE", "generic_nack"), "encode").out());
        assertEquals(
                "0000000c0000000800000000\n",
                Run.of("{\"protocol\":\"cmpp-3.0\",\"message\":\"CMPP_ACTIVE_TEST\"}\n", "encode")
                        .out());
        assertEquals(
                "00000010000000150000000000000000\n",
                Run.of(smpp.replace("MESSAGE", "enquire_link").replace("{}", "{\"sequence_number\":0}"), "encode")
                        .out());
    }

    @Test
    void shouldTellWhatANumberMayBe() {
        String smpp = "{\"protocol\":\"smpp-3.4\",\"message\":\"submit_sm\",\"fields\":{\"FIELD\":VALUE}}\n";

        assertEquals(
                "heliograph: standard input: line 1: dest_addr_ton: wanted uint8"
                        + " (of which the document has 0 to 6), got 256",
                Run.of(smpp.replace("FIELD", "dest_addr_ton").replace("VALUE", "256"), "encode")
                        .err()
                        .strip());
        assertEquals(
                "heliograph: standard input: line 1: dest_addr_npi: wanted uint8"
                        + " (of which the document has 0 to 1, 3 to 4, 6, 8 to 10, 14, 18), got -1",
                Run.of(smpp.replace("FIELD", "dest_addr_npi").replace("VALUE", "-1"), "encode")
                        .err()
                        .strip());
        assertEquals(
                "heliograph: standard input: line 1: protocol_id: wanted uint8, got 256",
                Run.of(smpp.replace("FIELD", "protocol_id").replace("VALUE", "256"), "encode")
                        .err()
                        .strip());
    }

    @Test
    void shouldTakeTheProtocolOfTheCommandLineWhereTheTextNamesNone() {
        String json = "{\"message\":\"CMPP_ACTIVE_TEST\",\"fields\":{\"Sequence_Id\":1}}";

        assertEquals(
                ACTIVE_TEST + "\n",
                Run.of(json, "encode", "--protocol", "cmpp-3.0").out());
        assertEquals(2, Run.of(json, "encode").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "]",
                "nonsense",
                "[]",
                "1",
                "{\"protocol\":1}",
                "{\"protocol\":\"none\",\"message\":\"CMPP_ACTIVE_TEST\"}",
                "{\"protocol\":\"cmpp-2.0\"}",
                "{\"protocol\":\"mms\",\"message\":\"M-Send.req\"}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_NONE\"}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\",\"fields\":{\"None\":1}}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\",\"fields\":{\"Sequence_Id\":-1}}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\",\"fields\":{\"Sequence_Id\":\"x\"}}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\",\"octets\":\"0\"}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\",\"fields\":[]}",
                "{\"protocol\":\"cmpp-2.0\",\"message\":\"CMPP_ACTIVE_TEST\"}, x",
            })
    void shouldTellTheLineThatIsNoFrameAndWriteTheOthers(String bad) {
        List<String> good = json().lines().toList();

        Run run = Run.of(good.get(0) + "\n" + bad + "\n" + good.get(1) + "\n", "encode");

        assertEquals(2, run.status());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("heliograph: standard input: line 2: "), run.err());
        assertEquals(CONNECT, run.lines().get(0));
        assertEquals(CONNECT_RESP, run.lines().get(run.lines().size() - 1));
    }

    @Test
    void shouldReplaceAFileAsAWhole() throws IOException {
        Path target = Files.writeString(directory.resolve("frames"), "before");

        Run broken = Run.of(json() + "nonsense\n", "encode", "-o", target.toString());
        String kept = Files.readString(target);
        Run well = Run.of(json(), "encode", "-o", target.toString());

        assertEquals(2, broken.status());
        assertEquals("before", kept);
        assertEquals(0, well.status(), well.err());
        assertEquals(FRAMES, Files.readString(target));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void shouldReplaceWhatALinkPointsAt() throws IOException {
        Path target = Files.writeString(directory.resolve("frames"), "before");
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);

        Run run = Run.of(json(), "encode", "-o", link.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(FRAMES, Files.readString(target));
    }

    @Test
    void shouldSayWhereItCannotWrite() {
        Run none =
                Run.of(json(), "encode", "-o", directory.resolve("none/frames").toString());
        Run directly = Run.of(json(), "encode", "-o", directory.toString());

        assertEquals(2, none.status());
        assertEquals(
                "heliograph: cannot write the output: " + directory.resolve("none/frames") + ": no such file\n",
                none.err());
        assertEquals(2, directly.status());
        assertTrue(directly.err().endsWith(": is a directory\n"), directly.err());
    }

    @Test
    void shouldSayThatTheInputIsMissing() {
        Path target = directory.resolve("frames");

        Run run = Run.of(
                "", "encode", "-o", target.toString(), directory.resolve("none").toString());

        assertEquals(2, run.status());
        assertTrue(run.err().endsWith("none: no such file\n"), run.err());
        assertFalse(Files.exists(target));
    }
}
