package org.heliograph.cli;

import static org.heliograph.cli.Captures.CLIENT;
import static org.heliograph.cli.Captures.OTHER_CLIENT;
import static org.heliograph.cli.Captures.SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.heliograph.cli.capture.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in parts, across the frames of an input. */
class DecodePartsTest {
    private static final Endpoint CENTRE = Endpoint.of(new byte[] {10, 0, 0, 2}, 2_775);
    private static final Endpoint SAME_CLIENT = Endpoint.of(new byte[] {10, 0, 0, 1}, 40_002);
    private static final String FIRST = smpp("submit_sm", "", 64, "050003070201" + hex("one "));
    private static final String SECOND = smpp("submit_sm", "", 64, "050003070202" + hex("two"));

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String json) {
        Run run = Run.of(json, "encode");
        assertEquals(0, run.status(), run.err());
        return run.out().trim();
    }

    private static String smpp(String message, String tlvs, int esmClass, String text) {
        String shortMessage = text.isEmpty() ? "" : ",\"short_message\":\"" + text + '"';
        return encoded("{\"protocol\":\"smpp-3.4\",\"message\":\"" + message + "\",\"fields\":{\"sequence_number\":1,"
                + "\"source_addr\":\"12345\",\"destination_addr\":\"4477009\",\"esm_class\":" + esmClass + shortMessage
                + "},\"tlvs\":[" + tlvs + "]}");
    }

    private static String cmpp(String protocol, String message, String fields, int udhi, String content) {
        return encoded("{\"protocol\":\"" + protocol + "\",\"message\":\"" + message + "\",\"fields\":{" + fields
                + ",\"TP_udhi\":" + udhi + ",\"Msg_Fmt\":8,\"Msg_Content\":\"" + content + "\"}}");
    }

    private static String lines(String... frames) {
        return String.join("\n", frames) + "\n";
    }

    private static List<String> joined(Run run) {
        return run.lines().stream()
                .filter(line -> line.startsWith("{\"joined\""))
                .toList();
    }

    private static void assertJoined(String text, String... frames) {
        Run run = Run.of(lines(frames), "decode", "--format", "json");
        assertEquals(0, run.status(), run.err() + run.out());
        assertEquals("", run.err());
        assertEquals(1, joined(run).size(), run.out());
        assertTrue(joined(run).get(0).contains("\"text\":\"" + text + "\""), run.out());
        assertEquals(lines(frames), Run.of(run.out(), "encode").out());
    }

    @Test
    void shouldPrintTheMessageBehindTheFrameThatCompletesIt() {
        Run run = Run.of(lines(SECOND, FIRST), "decode", "--format", "json");

        assertEquals(0, run.status(), run.err());
        int length = SECOND.length() / 2;
        assertEquals(
                "{\"joined\":\"sms\",\"parts\":[{\"part\":1,\"offset\":" + length + ",\"length\":4},{\"part\":2,"
                        + "\"offset\":0,\"length\":3}],\"length\":7,\"fields\":{\"source\":\"12345\",\"destination\":"
                        + "\"4477009\",\"reference\":\"7\",\"text\":\"one two\"},\"faults\":[]}",
                run.lines().get(2));
    }

    @Test
    void shouldShowTheMessageAsABlockOfTheTree() {
        Run run = Run.of(lines(FIRST, SECOND), "decode");

        String block = """

                sms  joined  7 octets in 2 parts, at 0, %d
                  = source       "12345"
                  = destination  "4477009"
                  = reference    "7"
                  = text         "one two"
                """.formatted(FIRST.length() / 2);
        assertTrue(run.out().endsWith(block), run.out());
    }

    @Test
    void shouldShowWhichPartTheOctetsOfADumpAreFrom() {
        Run run = Run.of(lines(FIRST, SECOND), "decode", "--format", "hex");

        assertTrue(
                run.out().contains("0000  6f 6e 65 20                                      part 1, at 0\n"), run.out());
        assertTrue(run.out().contains("0004  74 77 6f                                         part 2, at "), run.out());
        assertTrue(run.out().endsWith("= text \"one two\"\n"), run.out());
    }

    /** The octets of a part are masked before anybody knows what is in them, unless the first part tells. */
    @ParameterizedTest
    @ValueSource(strings = {"tree", "hex"})
    void shouldMaskPartsOfAPushThatMayHoldPasswords(String format) {
        Run push = Run.of(
                "",
                ("push prov --to 1 NAPDEF NAPID=EXAMPLE NAP-ADDRESS=internet.a-long-name.of-a-network.example NAME=the-network-of-the-example"
                                + " NAPAUTHINFO AUTHTYPE=PAP AUTHNAME=somebody-else AUTHSECRET=top-secret-word")
                        .split(" "));
        List<String> frames = push.lines();
        assertEquals(2, frames.size(), push.err());
        String secret = hex("top-secret-word");
        for (String input : List.of(lines(frames.get(0), frames.get(1)), lines(frames.get(1)))) {
            assertTrue(input.contains(secret));
            String masked = digits(Run.of(input, "decode", "--format", format));
            for (int i = 0; i + 8 <= secret.length(); i += 2) {
                assertFalse(masked.contains(secret.substring(i, i + 8)), masked);
            }
            String shown = digits(Run.of(input, "decode", "--format", format, "--show-secrets"));
            assertTrue(shown.contains(secret.substring(8, 16)), shown);
        }
    }

    private static String digits(Run run) {
        assertEquals(0, run.status(), run.err());
        return run.out().replaceAll("[ \n]", "");
    }

    @Test
    void shouldShowTheOctetsOfPartsOfANotification() {
        Run push = Run.of(
                "",
                ("push mms --to 1 --transaction-id 1 --size 1 http://mms.example.com/" + "m".repeat(150)).split(" "));

        Run run = Run.of(push.out(), "decode");
        assertEquals(2, push.lines().size(), push.err());
        assertFalse(run.out().contains("show-secrets"), run.out());
        assertEquals(0, run.status(), run.err());
    }

    private static String multi(String destinations, String text) {
        return encoded("{\"protocol\":\"smpp-3.4\",\"message\":\"submit_multi\",\"fields\":{\"sequence_number\":1,"
                + "\"source_addr\":\"12345\",\"dest_address\":[" + destinations + "],\"esm_class\":64,"
                + "\"short_message\":\"" + text + "\"},\"tlvs\":[]}");
    }

    @Test
    void shouldJoinPartsOfDataSm() {
        String payload = "{\"name\":\"message_payload\",\"value\":\"%s\"}";
        assertJoined(
                "one two",
                smpp("data_sm", payload.formatted("050003070202" + hex("two")), 64, ""),
                smpp("data_sm", payload.formatted("050003070201" + hex("one ")), 64, ""));
        String segment = "{\"name\":\"sar_msg_ref_num\",\"value\":7},{\"name\":\"sar_total_segments\",\"value\":2},"
                + "{\"name\":\"sar_segment_seqnum\",\"value\":%d}," + payload;
        assertJoined(
                "one two",
                smpp("data_sm", segment.formatted(1, hex("one ")), 0, ""),
                smpp("data_sm", segment.formatted(2, hex("two")), 0, ""));
    }

    @Test
    void shouldJoinPartsOfSubmitMultiToTheSameDestinations() {
        String one = "{\"dest_flag\":1,\"destination_addr\":\"4477009\"}";
        String list = "{\"dest_flag\":2,\"dl_name\":\"friends\"}";
        String first = "050003070201" + hex("one ");
        String second = "050003070202" + hex("two");

        assertJoined("one two", multi(one, first), multi(one, second));
        assertJoined("one two", multi(one + ',' + list, second), multi(one + ',' + list, first));

        Run run = Run.of(lines(multi(one + ',' + list, first), multi(one, second)), "decode", "--format", "json");
        assertEquals(List.of(), joined(run));
        assertEquals(2, run.errors().size(), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit_sm", "deliver_sm"})
    void shouldJoinPartsOfSmpp(String message) {
        assertJoined(
                "one two",
                smpp(message, "", 64, "06080400070201" + hex("one ")),
                smpp(message, "", 64, "06080400070202" + hex("two")));
        String payload = "{\"name\":\"message_payload\",\"value\":\"050003070%s\"}";
        assertJoined(
                "one two",
                smpp(message, payload.formatted("201" + hex("one ")), 64, ""),
                smpp(message, payload.formatted("202" + hex("two")), 64, ""));
        String segment = "{\"name\":\"sar_msg_ref_num\",\"value\":7},{\"name\":\"sar_total_segments\",\"value\":2},"
                + "{\"name\":\"sar_segment_seqnum\",\"value\":%d}";
        assertJoined(
                "one two",
                smpp(message, segment.formatted(2), 0, hex("two")),
                smpp(message, segment.formatted(1), 0, hex("one ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmpp-2.0", "cmpp-3.0"})
    void shouldJoinPartsOfCmpp(String protocol) {
        String submit =
                "\"Sequence_Id\":1,\"Msg_src\":\"900001\",\"Fee_UserType\":2,\"FeeType\":\"01\",\"Pk_total\":%d,"
                        + "\"Pk_number\":%d,\"Src_Id\":\"10690001\",\"Dest_terminal_Id\":[\"13800138000\"]";
        String deliver = "\"Sequence_Id\":1,\"Dest_Id\":\"10690001\",\"Src_terminal_Id\":\"13800138000\"";
        assertJoined(
                "一二",
                cmpp(protocol, "CMPP_SUBMIT", submit.formatted(1, 1), 1, "0500030702014e00"),
                cmpp(protocol, "CMPP_SUBMIT", submit.formatted(1, 1), 1, "0500030702024e8c"));
        assertJoined(
                "一二",
                cmpp(protocol, "CMPP_SUBMIT", submit.formatted(2, 1), 0, "4e00"),
                cmpp(protocol, "CMPP_SUBMIT", submit.formatted(2, 2), 0, "4e8c"));
        assertJoined(
                "一二",
                cmpp(protocol, "CMPP_DELIVER", deliver, 1, "0500030702014e00"),
                cmpp(protocol, "CMPP_DELIVER", deliver, 1, "0500030702024e8c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmpp-2.0", "cmpp-3.0"})
    void shouldJoinPartsOfCmppBetweenGateways(String protocol) {
        String forward = "\"Sequence_Id\":1,\"Source_Id\":\"000001\",\"Destination_Id\":\"000002\",\"Msg_Fwd_Type\":%d,"
                + "\"Msg_Id\":\"0x0000000000000007\",\"Pk_total\":%d,\"Pk_number\":%d,\"Fee_UserType\":2,"
                + "\"FeeType\":\"01\",\"Src_Id\":\"10690001\",\"Dest_Id\":[\"13800138000\"]";
        for (int type = 0; type < 2; type++) {
            assertJoined(
                    "一二",
                    cmpp(protocol, "CMPP_FWD", forward.formatted(type, 1, 1), 1, "0500030702024e8c"),
                    cmpp(protocol, "CMPP_FWD", forward.formatted(type, 1, 1), 1, "0500030702014e00"));
            assertJoined(
                    "一二",
                    cmpp(protocol, "CMPP_FWD", forward.formatted(type, 2, 1), 0, "4e00"),
                    cmpp(protocol, "CMPP_FWD", forward.formatted(type, 2, 2), 0, "4e8c"));
        }
    }

    @Test
    void shouldJoinTheDumpsOfAModem() {
        String dump = "0041000b914477009021f300080a050003070%s";

        Run run = Run.of(
                lines(dump.formatted("2014e004e8c"), dump.formatted("2024e094e5d")),
                "decode",
                "--protocol",
                "sms-tpdu",
                "--format",
                "json");

        assertEquals(0, run.status(), run.err() + run.out());
        assertEquals(1, joined(run).size(), run.out() + run.err());
        assertTrue(joined(run).get(0).contains("\"destination\":\"44770009123\",\"reference\":\"7\""), run.out());
        assertTrue(joined(run).get(0).contains("\"text\":\"一二三九\""), run.out());
    }

    @Test
    void shouldTellWhatIsMissingWithoutFaultingTheFrames() {
        for (String format : new String[] {"tree", "json", "hex"}) {
            Run run = Run.of(lines(FIRST), "decode", "--format", format);

            assertEquals(0, run.status(), run.err());
            String notice =
                    "message from 12345 to 4477009, reference 7: missing part 2 of 2 at the end; there 1 (offset 0)";
            assertEquals("heliograph: standard input: " + notice + "\n", run.err());
            assertEquals(!format.equals("json"), run.out().contains("-- " + notice + "\n"), run.out());
            assertTrue(!format.equals("json") || run.lines().size() == 1, run.out());
        }
    }

    /** First parts of messages with references from 0 on, whose second parts do not come. */
    private static String[] firstParts(int count) {
        String[] frames = new String[count];
        for (int i = 0; i < count; i++) {
            frames[i] = FIRST.replace("050003070201", "050003%02x0201".formatted(i));
        }
        return frames;
    }

    @Test
    void shouldCountTheNoticesThatAreMoreThanItTells() {
        String input = lines(firstParts(FrameOutput.MOST_NOTICES + 3));

        Run tree = Run.of(input, "decode");
        assertEquals(FrameOutput.MOST_NOTICES + 1, tree.errors().size(), tree.err());
        assertTrue(
                tree.err().endsWith(": and 3 more notices on parts of messages, told among the frames\n"), tree.err());
        assertEquals(
                FrameOutput.MOST_NOTICES + 3,
                tree.lines().stream()
                        .filter(line -> line.startsWith("-- message from"))
                        .count());

        Run json = Run.of(input, "decode", "--format", "json");
        assertEquals(FrameOutput.MOST_NOTICES + 1, json.errors().size(), json.err());
        assertTrue(
                json.err().endsWith(": and 3 more notices on parts of messages; --format tree tells each\n"),
                json.err());
    }

    @Test
    void shouldTellEachNoticeWhereTheyAreFew() {
        Run run = Run.of(lines(firstParts(FrameOutput.MOST_NOTICES)), "decode");
        Run oneMore = Run.of(lines(firstParts(FrameOutput.MOST_NOTICES + 1)), "decode");

        assertEquals(FrameOutput.MOST_NOTICES, run.errors().size(), run.err());
        assertFalse(run.err().contains("more notice"), run.err());
        assertTrue(oneMore.err().contains(": and 1 more notice on parts"), oneMore.err());
    }

    @Test
    void shouldCountTheNoticesOfEachInput(@TempDir Path directory) throws IOException {
        Path many = Files.writeString(directory.resolve("many"), lines(firstParts(FrameOutput.MOST_NOTICES + 2)));
        Path few = Files.writeString(directory.resolve("few"), lines(firstParts(1)));

        Run run = Run.of("", "decode", many.toString(), few.toString());

        assertEquals(FrameOutput.MOST_NOTICES + 2, run.errors().size(), run.err());
        assertTrue(run.errors().get(FrameOutput.MOST_NOTICES).contains("many: and 2 more notices"), run.err());
        assertTrue(run.errors().get(FrameOutput.MOST_NOTICES + 1).contains("few: message from"), run.err());
    }

    @Test
    void shouldEscapeWhatItTellsOfAddresses() {
        String hostile = FIRST.replace(hex("12345"), "1b5b32413a");

        Run run = Run.of(lines(hostile), "decode", "--lenient");

        assertFalse(run.out().contains("\u001b") || run.err().contains("\u001b"), run.out());
        assertTrue(run.out().contains("-- message from \\u001b[2A: to 4477009"), run.out());
    }

    @Test
    void shouldJoinAcrossTheConnectionsOfTwoHostsInOneDirection() {
        Run run = Run.of(
                new Captures()
                        .send(CLIENT, CENTRE, FIRST)
                        .send(SAME_CLIENT, CENTRE, SECOND)
                        .octets(),
                "decode",
                "--format",
                "json");

        assertEquals(1, joined(run).size(), run.out() + run.err());
        assertTrue(joined(run).get(0).contains("{\"part\":1,\"packet\":4,\"length\":4}"), run.out());
        assertTrue(joined(run).get(0).contains("\"capture\":{\"packet\":"), run.out());
    }

    @Test
    void shouldNotJoinWhatOthersSendOrWhatGoesTheOtherWay() {
        Run run = Run.of(
                new Captures()
                        .send(CLIENT, CENTRE, FIRST)
                        .send(OTHER_CLIENT, CENTRE, SECOND)
                        .send(CENTRE, CLIENT, SECOND)
                        .send(CLIENT, SERVER, SECOND)
                        .octets(),
                "decode",
                "--format",
                "json");

        assertEquals(List.of(), joined(run));
        assertEquals(4, run.errors().size(), run.err());
    }

    @Test
    void shouldJoinNothingAcrossInputs() {
        String one = "../samples/cmpp-2.0-long-message.hex";
        Run once = Run.of("", "decode", one);
        Run twice = Run.of("", "decode", one, one);

        assertEquals(once.errors().size() * 2, twice.errors().size(), twice.err());
        assertFalse(twice.err().contains("came again"), twice.err());
    }
}
