package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What data_coding 0 is read as. */
class DecodeAlphabetTest {
    private static String smpp(String protocol, String message, int esmClass, int dataCoding, String octets) {
        return encoded("{\"protocol\":\"" + protocol + "\",\"message\":\"" + message
                + "\",\"fields\":{\"sequence_number\":1,\"source_addr\":\"12345\",\"destination_addr\":\"4477009\","
                + "\"esm_class\":" + esmClass + ",\"data_coding\":" + dataCoding + ",\"short_message\":\"" + octets
                + "\"}}");
    }

    private static String encoded(String json) {
        Run run = Run.of(json, "encode");
        assertEquals(0, run.status(), run.err());
        return run.out().trim();
    }

    private static void assertText(String text, String input, String... args) {
        String[] words = new String[args.length + 3];
        System.arraycopy(new String[] {"decode", "--format", "json"}, 0, words, 0, 3);
        System.arraycopy(args, 0, words, 3, args.length);
        Run run = Run.of(input, words);

        assertEquals(0, run.status(), run.err() + run.out());
        assertTrue(run.out().contains("\"text\":\"" + text + "\""), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"smpp-3.3", "smpp-3.4", "smpp-5.0"})
    void shouldReadTheDefaultAlphabetOfEveryVersionAsItIsTold(String protocol) {
        for (String message : new String[] {"submit_sm", "deliver_sm"}) {
            String frame = smpp(protocol, message, 0, 0, "d0b6");

            assertText("\u0436", frame, "--protocol", protocol, "--default-alphabet", "utf8");
            assertText("\u00d0\u00b6", frame, "--protocol", protocol, "--default-alphabet", "latin1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gsm7, 00, @",
        "GSM 7-bit, 00, @",
        "gsm7-packed, e8329bfd06, hello",
        "GSM 7-bit packed, e8329bfd06, hello",
        "ASCII, 40, @",
        "Latin-1, e9, \u00e9",
        "Cyrillic, d6, \u0436",
        "Hebrew, e0, \u05d0",
        "UCS-2, 4e00, \u4e00",
        "GBK, d2bb, \u4e00",
        "GB 18030, d2bb, \u4e00",
        "Shift-JIS, 88ea, \u4e00",
        "KS C 5601, ece9, \u4e00",
        "UTF-8, e4b880, \u4e00"
    })
    void shouldTakeTheNamesThatThereAre(String name, String octets, String text) {
        assertText(text, smpp("smpp-3.4", "submit_sm", 0, 0, octets), "--default-alphabet", name);
    }

    @Test
    void shouldReadItAsGsmUnlessTold() {
        assertText("@$", smpp("smpp-3.4", "submit_sm", 0, 0, "0002"));
    }

    @Test
    void shouldReadJoinedTextsInIt() {
        String first = smpp("smpp-3.4", "submit_sm", 64, 0, "050003070201" + "d0");
        String second = smpp("smpp-3.4", "submit_sm", 64, 0, "050003070202" + "b6");

        Run run = Run.of(first + "\n" + second + "\n", "decode", "--format", "json", "--default-alphabet", "utf8");

        assertTrue(run.lines().get(2).startsWith("{\"joined\""), run.out());
        assertTrue(run.lines().get(2).contains("\"text\":\"\u0436\""), run.out());
    }

    @Test
    void shouldLeaveCodingsThatMessagesNameAsTheyAre() {
        assertText("\u00e9", smpp("smpp-3.4", "submit_sm", 0, 3, "e9"), "--default-alphabet", "utf8");
        String deliver = encoded(
                "{\"protocol\":\"cmpp-3.0\",\"message\":\"CMPP_DELIVER\",\"fields\":{\"Sequence_Id\":1,"
                        + "\"Dest_Id\":\"10690001\",\"Src_terminal_Id\":\"13800138000\",\"Msg_Fmt\":0,\"Msg_Content\":\"40\"}}");
        assertText("@", deliver, "--default-alphabet", "ucs2");
        assertText(
                "hello",
                "07911326040000F0040B911346610089F600002080629173144805E8329BFD06",
                "--default-alphabet",
                "ucs2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binary", "none", "0", ""})
    void shouldRefuseWhatIsNoAlphabetOfText(String name) {
        Run run = Run.of("00", "decode", "--default-alphabet", name);

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
    }
}
