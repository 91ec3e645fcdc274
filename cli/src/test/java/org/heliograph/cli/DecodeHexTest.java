package org.heliograph.cli;

import static org.heliograph.cli.Run.ACTIVE_TEST;
import static org.heliograph.cli.Run.ACTIVE_TEST_RESP;
import static org.heliograph.cli.Run.CONNECT;
import static org.heliograph.cli.Run.CONNECT_RESP;
import static org.heliograph.cli.Run.CONNECT_RESP_30;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeHexTest {
    private static Run decode(String text, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "decode";
        System.arraycopy(args, 0, all, 1, args.length);
        return Run.of(text, all);
    }

    @Test
    void shouldDecodeAFrameALine() {
        Run run = decode(CONNECT + "\n" + CONNECT_RESP + "\n" + ACTIVE_TEST);

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_CONNECT_RESP", "CMPP_ACTIVE_TEST"), run.messages());
        assertTrue(run.out().contains("cmpp-2.1  CMPP_ACTIVE_TEST  12 octets at 69"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00 00 00 0c 00 00 00 08 00 00 00 01",
                "00:00:00:0c:00:00:00:08:00:00:00:01",
                "0000000C;00000008;00000001",
                "0x00, 0x00, 0x00, 0x0c, 0x00,0x00,0x00,0x08 0x00 0x00 0x00 0x01",
                "0x0,0x0,0x0,0xC,0x0,0x0,0x0,0x8,0x0,0x0,0x0,0x1",
                "0x0000000c 0x00000008 0x00000001",
                "  0000000c\t00000008\t00000001  # a comment: \u00fc",
                "# comment\n\n0000000c0000000800000001\r\n",
                "\uFEFF0000000c0000000800000001",
                "0000000c00000008\n00000001",
                "0000000c\n00000008\n00000001\n",
                "00\n00000c\n00000008000000\n01",
                // a terminal that wraps within an octet
                "0000000c000\n0000800000001",
                "0000000\nc0000\n000800\n00000\n1",
                "00 00 00 0c 0\n0 00 00 08\n00 00 00 0\n1",
                "00-00-00-0C-00-00-00-08-00-00-00-01",
                "0x0000000c;\n0x00000008;\n0x00000001;\n",
                "00:00:00:0c:\n00:00:00:08:\n00:00:00:01",
            })
    void shouldReadOneFrameHoweverItIsWritten(String text) {
        Run run = decode(text);

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // xxd
                "00000000: 0000 000c 0000 0008 0000 0001 0000 000d  ................\n"
                        + "00000010: 8000 0008 0000 0001 00                   .........\n",
                // hexdump -C
                "00000000  00 00 00 0c 00 00 00 08  00 00 00 01 00 00 00 0d  |................|\n"
                        + "00000010  80 00 00 08 00 00 00 01  00                       |.........|\n00000019\n",
                // Wireshark
                "0000   00 00 00 0c 00 00 00 08 00 00 00 01 00 00 00 0d   ................\n"
                        + "0010   80 00 00 08 00 00 00 01 00                        .........\n",
                // tcpdump -X
                "\t0x0000:  0000 000c 0000 0008 0000 0001 0000 000d  ................\n"
                        + "\t0x0010:  8000 0008 0000 0001 00                   .........\n",
                // od -A x -t x1
                "000000 00 00 00 0c 00 00 00 08 00 00 00 01 00 00 00 0d\n"
                        + "000010 80 00 00 08 00 00 00 01 00\n000019\n",
                // od -A x -t x1z
                "000000 00 00 00 0c 00 00 00 08 00 00 00 01 00 00 00 0d  >................<\n"
                        + "000010 80 00 00 08 00 00 00 01 00                       >.........<\n000019\n",
                // xxd -p
                "0000000c00000008000000010000000d80\n000008000000" + "0100\n",
                // xxd -g 1 without characters
                "00000000: 00 00 00 0c 00 00 00 08 00 00 00 01 00 00 00 0d\n"
                        + "00000010: 80 00 00 08 00 00 00 01 00\n",
            })
    void shouldReadDumps(String text) {
        Run run = decode(text);

        assertEquals(0, run.status(), run.err() + run.out());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST_RESP"), run.messages());
    }

    @Test
    void shouldNotTakeCharactersOfADumpForOctets() {
        Run run = decode("00000000: 0000 0027 0000 0001 0000 0017 3930 3030  ...'........9000\n"
                + "00000010: 3031 90d0 0c1d 517a bd0b 4f65 f6bc f853  01....Qz..Oe...S\n"
                + "00000020: 5d16 213c dc73 be                        ].!<.s.\n"
                + "# next\n"
                + "00000000: 0000 000c 0000 0008 3030 3030            ........0000\n");

        assertEquals(0, run.status(), run.err() + run.out());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST"), run.messages());
    }

    @Test
    void shouldRepeatLinesThatADumpLeavesOut() {
        String zeros = "00".repeat(64);
        String frame = "0000005000000008" + "00000001" + zeros + "00000000";

        Run plain = decode(frame, "--format", "json", "--protocol", "cmpp-2.0");
        Run dump = decode(
                "00000000  00 00 00 50 00 00 00 08  00 00 00 01 00 00 00 00  |...P............|\n"
                        + "00000010  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n*\n00000050\n",
                "--format",
                "json",
                "--protocol",
                "cmpp-2.0");

        assertEquals(plain.out(), dump.out());
        assertEquals(plain.status(), dump.status());
    }

    @Test
    void shouldStartAnewWithEveryDump() {
        String dump = "0000   00 00 00 0c 00 00 00 08 00 00 00 01               ............\n";

        Run run = decode(dump + "\n" + dump + dump);

        assertEquals(0, run.status(), run.err());
        assertEquals(3, run.messages().size(), run.out());
    }

    @Test
    void shouldReadSeveralFramesOnALine() {
        Run run = decode(ACTIVE_TEST + ACTIVE_TEST_RESP + ACTIVE_TEST);

        assertEquals(0, run.status(), run.err());
        assertEquals(3, run.messages().size(), run.out());
    }

    @Test
    void shouldJoinLinesOnlyIfTheyCompleteTheFrame() {
        String half = CONNECT.substring(0, 40);

        Run run = decode(half + "\n" + CONNECT.substring(40) + "\n" + half + "\n" + ACTIVE_TEST + "\n");

        assertEquals(1, run.status(), run.err());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_CONNECT", "CMPP_ACTIVE_TEST"), run.messages(), run.out());
    }

    @Test
    void shouldReadFramesThatAreWrappedWithoutOffsets() {
        String text = CONNECT + CONNECT_RESP + ACTIVE_TEST + CONNECT;

        for (int width : new int[] {7, 16, 31, 32, 33, 75, 76}) {
            Run run = decode(text.replaceAll("(.{" + width + "})", "$1\n"));

            assertEquals(0, run.status(), width + run.err() + run.out());
            assertEquals(
                    List.of("CMPP_CONNECT", "CMPP_CONNECT_RESP", "CMPP_ACTIVE_TEST", "CMPP_CONNECT"),
                    run.messages(),
                    "width=" + width);
        }
    }

    @Test
    void shouldStayInStepWithALongStreamThatIsWrapped() {
        String text = (CONNECT + CONNECT_RESP + ACTIVE_TEST + ACTIVE_TEST_RESP).repeat(200);

        for (int width : new int[] {7, 31, 32, 64, 75, 76, 80}) {
            Run run = decode(text.replaceAll("(.{" + width + "})", "$1\n"), "--format", "json");

            assertEquals(0, run.status(), width + run.err());
            assertEquals(800, run.lines().size(), "width=" + width);
        }
    }

    @Test
    void shouldNotJoinALineThatIsExactlyAsLongAsItAnnounces() {
        String unknown = "000000100000011000000000" + "0a342ee7";

        Run run = decode("0000001000000015000000000a342e\n" + unknown, "--protocol", "smpp-3.4", "--format", "json");

        assertEquals(2, run.lines().size(), run.out());
        assertTrue(run.lines().get(0).contains("\"length\":15,"), run.out());
        assertTrue(run.lines().get(1).contains("\"length\":16,"), run.out());
    }

    @Test
    void shouldSayHowManyOctetsAFrameLacksOrHasTooMany() {
        String half = CONNECT.substring(0, 40);

        Run lacking = decode(half + "\n" + CONNECT.substring(40, 60) + "\n");
        Run longer = decode(half + "\n" + CONNECT.substring(40) + "ffffffffffff\n" + ACTIVE_TEST);

        assertEquals(1, lacking.status());
        assertEquals(List.of("CMPP_CONNECT"), lacking.messages(), lacking.out());
        assertTrue(lacking.out().contains("39 announced, 30 given, 9 missing\n"), lacking.out());
        assertTrue(lacking.out().contains("  Source_Addr"), lacking.out());
        assertEquals(1, longer.status());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST"), longer.messages(), longer.out());
        assertTrue(longer.out().contains("39 announced, 45 given, 6 too many\n"), longer.out());
        assertEquals(1, longer.out().lines().filter(line -> line.contains("!!")).count());
        assertEquals("", longer.err());
    }

    @Test
    void shouldShowAFrameThatEndsWithinAnOctet() {
        Run run = decode(CONNECT.substring(0, 61) + "\n\n" + ACTIVE_TEST + "7\n" + ACTIVE_TEST);

        assertEquals(2, run.status());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST"), run.messages(), run.out());
        assertEquals(
                List.of(
                        "heliograph: standard input: line 1, column 61: odd number of hexadecimal digits; the last one"
                                + " is left out",
                        "heliograph: standard input: line 3, column 25: odd number of hexadecimal digits; the last one"
                                + " is left out"),
                run.errors());
    }

    @Test
    void shouldMaskCredentialsOfFramesThatCannotBeReadInFull() {
        String digest = "90d00c1d517abd0b4f65f6bcf8535d16";
        for (String text : List.of(
                CONNECT.substring(0, 60), CONNECT + "aabbccddeeff", CONNECT.substring(0, 50) + "\n" + ACTIVE_TEST)) {
            for (String format : List.of("tree", "hex")) {
                String masked = decode(text, "--format", format).out().replace(" ", "");
                String shown =
                        decode(text, "--format", format, "--show-secrets").out().replace(" ", "");

                assertFalse(masked.contains(digest.substring(0, 8)), masked);
                assertFalse(masked.contains("aabbcc"), masked);
                assertTrue(shown.contains(digest.substring(0, 8)), shown);
            }
        }
    }

    @Test
    void shouldEndAFrameAtAnEmptyLine() {
        Run run = decode(CONNECT.substring(0, 40) + "\n\n" + ACTIVE_TEST + "\n");

        assertEquals(1, run.status(), run.err());
        assertEquals(List.of("CMPP_CONNECT", "CMPP_ACTIVE_TEST"), run.messages(), run.out());
    }

    @Test
    void shouldShowTheFaultOfALineWhoseLengthIsWrong() {
        Run run = decode("0000000e0000000800000001\n0000000b0000000800000001\n" + ACTIVE_TEST + "ff\n");

        assertEquals(1, run.status(), run.err());
        assertEquals(3, run.messages().size(), run.out());
        assertEquals("", run.err());
        assertTrue(run.out().contains("12 octets at 12"), run.out());
    }

    @Test
    void shouldTellLineAndColumnOfWhatIsNoDigitAndGoOn() {
        Run run = decode(ACTIVE_TEST + "\n00 0g\n" + "\u00e4\n" + ACTIVE_TEST_RESP + "\n123\n" + ACTIVE_TEST);

        assertEquals(2, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST", "CMPP_ACTIVE_TEST_RESP", "CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(
                List.of(
                        "heliograph: standard input: line 2, column 5: 'g' is not a hexadecimal digit",
                        "heliograph: standard input: line 3, column 1: '\u00e4' is not a hexadecimal digit",
                        "heliograph: standard input: line 5, column 3: odd number of hexadecimal digits"),
                run.errors());
    }

    @Test
    void shouldRefineTheVersionByEachFrame() {
        assertTrue(decode(CONNECT_RESP_30).out().startsWith("cmpp-3.0"));
        assertTrue(decode(CONNECT + "\n" + ACTIVE_TEST).out().contains("cmpp-2.1  CMPP_ACTIVE_TEST"));
        assertTrue(decode(CONNECT, "--protocol", "cmpp-2.0").out().startsWith("cmpp-2.0"));
    }

    @Test
    void shouldReadATextOfSmppWhoseNulIsMissing() {
        String response = "0000001380000004000000000a342ee1616263";

        Run strict = decode(response, "--protocol", "smpp-3.4");
        Run lenient = decode(response, "--protocol", "smpp-3.4", "--lenient");

        assertEquals("", decode(response).err());
        assertEquals(1, strict.status(), strict.err());
        assertTrue(strict.out().contains("!! UNTERMINATED_TEXT message_id at octet 16 has"), strict.out());
        assertEquals(0, lenient.status(), lenient.err());
        assertTrue(lenient.out().contains("  message_id       \"abc\"\n"), lenient.out());
    }

    @Test
    void shouldSayThatNoProtocolRecognisesALine() {
        Run run = decode("ffffffffffffffffffffffff\n" + ACTIVE_TEST);

        assertEquals(2, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains("line 1: no protocol recognises"), run.err());
    }

    @Test
    void shouldReadWhatIsNamedWhateverItIs() {
        Run run = decode("ffffffffffffffffffffffff\n", "--protocol", "cmpp-3.0");

        assertEquals(1, run.status());
        assertEquals(1, run.messages().size(), run.out());
    }

    @Test
    void shouldPassOverALineThatIsTooLong() {
        String text = "00".repeat(LineReader.LONGEST) + "\n" + ACTIVE_TEST;

        Run run = decode(text);

        assertEquals(2, run.status());
        assertEquals(List.of("CMPP_ACTIVE_TEST"), run.messages());
        assertEquals(1, run.errors().size(), run.err());
    }

    @Test
    void shouldReadALongLine() {
        Run run = decode(ACTIVE_TEST.repeat(100_000).toUpperCase(Locale.ROOT), "--format", "json");

        assertEquals(0, run.status(), run.err());
        assertEquals(100_000, run.lines().size());
        assertTrue(run.lines().get(99_999).contains("\"offset\":1199988"));
    }

    @Test
    void shouldShowWhichPartOfALongMessageAContentIs() {
        String part = Vectors.load("cmpp").stream()
                .filter(vector -> vector.name().equals("smsgate-long-mixed-fmt-part4of4"))
                .findFirst()
                .orElseThrow()
                .hex();

        Run run = decode(part, "--format", "json");

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .contains("{\"udh\":\"050003e40404\",\"concatenated\":\"part 4 of 4, reference 228\","
                                + "\"text\":\"abc10085\"}"),
                run.out());
    }
}
