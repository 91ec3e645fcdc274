package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void shouldPrintVersionOfTheBuild() {
        Run run = Run.of("", "--version");

        assertEquals(0, run.status());
        assertTrue(run.out().matches("heliograph \\d+\\.\\d+\\.\\d+.*\n"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "decode",
                "encode",
                "split",
                "text",
                "protocols",
                "fields",
                "lua",
                "sign",
                "verify",
                "sign usersig",
                "verify aliyun-iot",
                "mqtt",
                "mqtt login"
            })
    void shouldDocumentExitStatusInEveryHelp(String command) {
        Run run = Run.of("", (command + " --help").strip().split(" "));

        assertEquals(0, run.status());
        assertTrue(run.out().contains("Exit status:"), run.out());
        assertTrue(run.out().contains("2   wrong usage"), run.out());
    }

    @Test
    void shouldListTheExitStatusesOfALogin() {
        String help = Run.of("", "mqtt", "login", "--help").out();

        for (int status = Status.OK; status <= Status.MALFORMED; status++) {
            assertTrue(help.contains("\n   " + status + "   "), help);
        }
        assertTrue(help.contains("1   the broker refuses"), help);
    }

    @Test
    void shouldPrintTheSameHelpForTheHelpCommand() {
        assertEquals(
                Run.of("", "decode", "--help").out(),
                Run.of("", "help", "decode").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "--unknown",
                "decode --unknown",
                "decode --format xml",
                "decode --protocol smpp-9",
                "decode --port 1",
                "decode --port x=cmpp-2.0",
                "decode --port 0=cmpp-2.0",
                "decode --port 65536=cmpp-2.0",
                "decode --port 1=none",
                "decode --color sometimes",
                "encode --format json",
                "encode --protocol none",
                "encode a b",
                "fields a b",
                "fields none",
                "fields --protocol none CMPP_SUBMIT",
                "protocols extra",
                "lua",
                "lua none",
                "sign",
                "sign none",
                "sign --key k usersig",
                "sign usersig --key k --identifier a",
                "sign usersig --sdk-app-id 1 --identifier a",
                "sign usersig --sdk-app-id x --identifier a --key k",
                "sign usersig --sdk-app-id 1 --identifier a.b --key k",
                "sign usersig --sdk-app-id 1 --identifier a --key k --only none",
                "sign usersig --sdk-app-id 1 --identifier a --key k --at yesterday",
                "sign usersig --sdk-app-id 1 --identifier a --key k --at 99999999999999999999",
                "sign usersig --sdk-app-id 1 --identifier a --key k --format xml",
                "sign usersig --sdk-app-id 1 --identifier a --key k --key-env KEY",
                "sign usersig --sdk-app-id 1 --identifier a --key-env NOT_SET",
                "sign usersig --sdk-app-id 1 --identifier a --key-file /no/such/file",
                "sign usersig --sdk-app-id 1 --identifier a --key k --user-buf-hex 0",
                "sign usersig --sdk-app-id 1 --identifier a --key k --user-buf-hex 00 --room-id 1",
                "sign aliyun-iot --product-key a&b --device-name d --secret s",
                "sign aliyun-iot --product-key p --device-name d --secret s --kind other",
                "sign aliyun-iot --product-key p --device-name d --secret s --sign-method hmacsha512",
                "sign aliyun-iot --product-key p --device-name d --secret s --secure-mode 7",
                "sign aliyun-iot --product-key p --device-name d --secret s --channel udp",
                "sign aliyun-iot --product-key p --device-name d --secret s --channel tcp",
                "sign aliyun-iot --product-key p --device-name d --secret s --parameter lan",
                "sign aliyun-iot --product-key p --device-name d --secret s --keep-alive 29",
                "sign aliyun-iot --product-key p --device-name d --secret s --kind register",
                "mqtt",
                "mqtt none",
                "mqtt login",
                "mqtt login --host h --mqtt 4",
                "mqtt login --host h --port 0",
                "mqtt login --host h --qos 3",
                "mqtt login --host h --timeout 0",
                "mqtt login --host h --ca file",
                "mqtt login --host h --tls --ca /no/such/file",
                "mqtt login --host h --subscribe a/#/b",
                "mqtt login --host h --publish topic",
                "mqtt login --host h --publish a+=text",
                "mqtt login --host h --publish-file a=/no/such/file",
                "mqtt login --host h --password p",
                "mqtt login --host h --product-key p",
                "mqtt login --host h --product-key p --device-name d",
                "mqtt login --host h --product-key p --device-name d --secret s --username u",
                "mqtt login --host h --product-key p --device-name d --secret s --secure-mode 2",
                "mqtt login --host h --product-key p --device-name d --secret s --keep-alive 29",
                "mqtt login --host h --product-key p --device-name d --secret s --kind coap",
                "mqtt login --product-key p --device-name d --secret s",
                "verify",
                "verify usersig --sdk-app-id 1 --identifier a --key k",
                "verify aliyun-iot --client-id c --user-name u --password p"
            })
    void shouldSayInOneLineWhatIsWrongWithTheUsage(String line) {
        Run run = Run.of("", line.isEmpty() ? new String[0] : line.split(" "));

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("heliograph: "), run.err());
        assertTrue(run.err().endsWith("--help')\n"), run.err());
    }

    @Test
    void shouldListProtocols() {
        Run run = Run.of("", "protocols");

        assertEquals(0, run.status());
        assertTrue(run.lines().get(0).matches("ID +NAME +PORTS +MESSAGES +PLUG-IN"), run.out());
        for (String id : List.of("cmpp-2.0", "cmpp-2.1", "cmpp-3.0")) {
            assertTrue(run.lines().stream().anyMatch(line -> line.matches(id + " .*7890.* \\d+ +CMPP")), run.out());
        }
    }

    @Test
    void shouldPrintFieldsInAllVersions() {
        Run run = Run.of("", "fields", "cmpp-submit");

        assertEquals(0, run.status());
        assertTrue(run.lines().contains("cmpp-3.0"), run.out());
        assertTrue(run.lines().contains("cmpp-2.0, cmpp-2.1"), run.out());
        assertTrue(run.out().contains("Registered_Delivery"), run.out());
    }

    @Test
    void shouldPrintFieldsOfOneVersionAsMarkdown() {
        Run run = Run.of("", "fields", "--protocol", "CMPP-3.0", "--format", "markdown", "CMPP_SUBMIT");

        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("## CMPP_SUBMIT (cmpp-3.0)\n\n| "), run.out());
    }

    @Test
    void shouldPrintTheStructuresWithinMessagesToo() {
        Run run = Run.of("", "fields", "CMPP_REPORT");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("SMSC_sequence"), run.out());
    }

    @Test
    void shouldListAllMessagesWithTheirSections() {
        Run text = Run.of("", "fields", "--protocol", "cmpp-2.0");
        Run markdown = Run.of("", "fields", "--protocol", "cmpp-2.0", "--format", "markdown");

        assertEquals(0, text.status());
        assertEquals(1 + 30 + 2, text.lines().size(), text.out());
        assertTrue(text.lines().contains("  CMPP_GET_ROUTE  (CMPP 2.0 §4.12)"), text.out());
        assertTrue(
                markdown.out().startsWith("## CMPP 2.0 (cmpp-2.0)\n\n| Message | Section | Octets |\n"),
                markdown.out());
    }

    @Test
    void shouldSuggestMessagesOfSimilarNames() {
        assertTrue(Run.of("", "fields", "--protocol", "cmpp-2.0", "submit")
                .err()
                .contains("CMPP_SUBMIT, CMPP_SUBMIT_RESP?"));
        assertTrue(Run.of("", "fields", "cmpp_delivr").err().contains("CMPP_DELIVER"));
    }

    @Test
    void shouldSayInOneLineThatAProtocolHasNoDissector() {
        Run run = Run.of("", "lua", "smpp-3.4");

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("heliograph: smpp-3.4: the dissector cannot read "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms-tpdu", "sms-tpdu-mo", "sms-tpdu-mt"})
    void shouldSayInOneLineThatNothingNamesTpdus(String id) {
        Run run = Run.of("", "lua", id);

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().startsWith("heliograph: " + id + ": the dissector cannot tell its "), run.err());
    }

    @Test
    void shouldPrintADissector() {
        Run run = Run.of("", "lua", "cmpp-3.0");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Proto("), run.out());
        assertEquals("", run.err());
    }
}
