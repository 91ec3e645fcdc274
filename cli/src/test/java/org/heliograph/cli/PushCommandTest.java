package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Documents;
import org.heliograph.wap.push.PushReader;
import org.heliograph.wap.wbxml.ProvisioningMac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pushes that the command makes, read back by {@code decode}. */
class PushCommandTest {
    private static final String LONG = "/a-path-that-is-rather-long".repeat(6);

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    List.of(
                            "si",
                            "--href",
                            "http://www.example.com/mail",
                            "--id",
                            "m1",
                            "--action",
                            "delete",
                            "--created",
                            "2026-01-31T12:00:00Z",
                            "--expires",
                            "2026-02-01T00:00:00Z",
                            "Grüße"),
                    "wbxml  indication",
                    "\"http://www.example.com/mail\"",
                    "\"m1\"",
                    "\"delete\"",
                    "\"2026-01-31T12:00:00Z\"",
                    "\"2026-02-01T00:00:00Z\"",
                    "\"Grüße\""),
            new Kind(
                    List.of("sl", "--action", "cache", "http://www.example.com" + LONG),
                    "wbxml  sl",
                    "\"http://www.example.com" + LONG + '"',
                    "\"cache\""),
            new Kind(
                    List.of("co", "a.wml", "b.wml", "--service", "http://example.com/"),
                    "invalidate-object",
                    "\"a.wml\"",
                    "\"b.wml\"",
                    "invalidate-service",
                    "\"http://example.com/\""),
            new Kind(
                    List.of("emn", "--timestamp", "2026-01-31T12:00:00Z", "mailat:user@example.com"),
                    "wbxml  emn",
                    "\"mailat:user@example.com\"",
                    "\"2026-01-31T12:00:00Z\"",
                    "emn.ua"),
            new Kind(
                    List.of(
                            "prov",
                            "--pin",
                            "1234",
                            "NAPDEF",
                            "NAPID=INTERNET",
                            "NAPDEF/VALIDITY",
                            "COUNTRY=44",
                            "NAPDEF/VALIDITY",
                            "COUNTRY=49",
                            "APPLICATION",
                            "APPID=w2"),
                    "sec=USERPIN; mac=",
                    "\"NAPDEF\"",
                    "\"INTERNET\"",
                    "\"VALIDITY\"",
                    "\"49\"",
                    "\"w2\""),
            new Kind(
                    List.of(
                            "mms",
                            "--transaction-id",
                            "T1",
                            "--mms-version",
                            "1.2",
                            "--sender",
                            "+15551230000/TYPE=PLMN",
                            "--subject",
                            "Hello",
                            "--class",
                            "auto",
                            "--size",
                            "20480",
                            "--expiry",
                            "600",
                            "http://mms.example.com/m" + LONG),
                    "mms  M-Notification.ind",
                    "\"T1\"",
                    "\"1.2\"",
                    "\"+15551230000/TYPE=PLMN\"",
                    "\"Hello\"",
                    "\"auto\"",
                    "\"20480\"",
                    "\"600 seconds from now\"",
                    "\"http://mms.example.com/m" + LONG + '"'));

    private record Kind(List<String> words, List<String> shown) {
        Kind(List<String> words, String... shown) {
            this(words, List.of(shown));
        }
    }

    static Stream<Arguments> kindsAndCarriers() {
        return KINDS.stream().flatMap(kind -> Stream.of("smpp-3.4", "cmpp-3.0", "userdata", "wsp")
                .map(carrier -> Arguments.of(kind, carrier)));
    }

    private static Run push(List<String> words, String... more) {
        List<String> all = new ArrayList<>(List.of("push"));
        all.addAll(words);
        all.addAll(List.of(more));
        return Run.of("", all.toArray(new String[0]));
    }

    private static void requireShown(Kind kind, String tree) {
        assertTrue(tree.contains("wsp  Push"), tree);
        kind.shown().forEach(text -> assertTrue(tree.contains(text), text + " is not in\n" + tree));
    }

    @ParameterizedTest
    @MethodSource("kindsAndCarriers")
    void shouldBeReadBack(Kind kind, String carrier) {
        String protocol = carrier.equals("userdata") ? "sms-userdata" : carrier;
        Run hex = push(kind.words(), "--over", carrier, "--from", "60777", "--to", "13800138000", "--ref", "7");
        Run json = push(
                kind.words(),
                "--over",
                carrier,
                "--from",
                "60777",
                "--to",
                "13800138000",
                "--ref",
                "7",
                "--format",
                "json");
        Run binary = push(
                kind.words(),
                "--over",
                carrier,
                "--from",
                "60777",
                "--to",
                "13800138000",
                "--ref",
                "7",
                "--format",
                "binary");

        assertEquals(0, hex.status(), hex.err());
        Run tree = Run.of(hex.out(), "decode", "--protocol", protocol);
        assertEquals(0, tree.status(), tree.out() + tree.err());
        requireShown(kind, tree.out());
        boolean isWhole = carrier.equals("wsp") || hex.lines().size() == 1;
        assertEquals(isWhole, !tree.out().contains("joined"), tree.out());
        assertEquals(
                json.out(),
                Run.of(hex.out(), "decode", "--protocol", protocol, "--format", "json")
                        .out());
        assertEquals(
                hex.out(), Run.of(json.out(), "encode", "--protocol", protocol).out());
        assertArrayEquals(Run.octets(hex.out().replace("\n", "")), binary.octets());
    }

    @ParameterizedTest
    @CsvSource({"smpp-3.4", "cmpp-3.0"})
    void shouldBeReadBackFromACapture(String carrier) {
        for (Kind kind : KINDS) {
            Run pcap = push(kind.words(), "--over", carrier, "--to", "13800138000", "--format", "pcap");

            Run tree = Run.of(pcap.octets(), "decode");
            assertEquals(0, tree.status(), tree.out() + tree.err());
            requireShown(kind, tree.out());
        }
    }

    @Test
    void shouldGiveTheUserDataOfEachPart() {
        for (Kind kind : KINDS) {
            Run run = push(kind.words(), "--over", "userdata", "--ref", "9", "--tid", "5");
            String pdu = push(kind.words(), "--over", "wsp", "--tid", "5").out().strip();

            int parts = run.lines().size();
            String header = parts == 1 ? "0605040b8423f0" : "0b0003090" + parts + "0105040b8423f0";
            assertTrue(run.lines().get(0).startsWith(header + "05"), run.out());
            StringBuilder joined = new StringBuilder();
            run.lines().forEach(line -> joined.append(line.substring(header.length())));
            assertEquals(pdu, joined.toString());
        }
    }

    @Test
    void shouldTakePortsFlagsAndAddresses() {
        Run run = push(List.of(
                "sl",
                "--from",
                "Helio",
                "--to",
                "+447700900123",
                "--port",
                "49999",
                "--source-port",
                "9201",
                "--tid",
                "41",
                "--push-flag",
                "6",
                "--sequence",
                "77",
                "http://a.example"));

        String tree = Run.of(run.out(), "decode").out();
        assertTrue(tree.contains("destination 49999, source 9201"), tree);
        assertTrue(tree.contains("sequence_number          77"), tree);
        assertTrue(tree.contains("source_addr_ton          5 "), tree);
        assertTrue(tree.contains("dest_addr_ton            1 "), tree);
        assertTrue(tree.contains("destination_addr         \"447700900123\""), tree);
        assertTrue(run.out().contains("2906"), run.out());
    }

    @Test
    void shouldWriteTheVersionOfWbxmlThatIsWanted(@TempDir Path directory) throws IOException {
        Path xml = Files.writeString(
                directory.resolve("version.xml"),
                "<wap-provisioningdoc><characteristic type=\"BOOTSTRAP\"/></wap-provisioningdoc>");
        for (String version : List.of("1.1", "1.2", "1.3")) {
            Run ofXml = push(List.of("prov", "--over", "wsp", "--xml", xml.toString(), "--wbxml-version", version));
            Run ofWords = push(List.of("prov", "--over", "wsp", "BOOTSTRAP", "--wbxml-version", version));

            String header = "0" + version.charAt(2) + "0b6a00";
            assertTrue(ofXml.out().contains(header), ofXml.out());
            assertTrue(ofWords.out().contains(header), ofWords.out());
        }
    }

    @Test
    void shouldSignProvisioningOfXml(@TempDir Path directory) throws IOException {
        Path xml = Files.writeString(
                directory.resolve("prov.xml"),
                "<wap-provisioningdoc version=\"1.1\"><characteristic type=\"BOOTSTRAP\"><parm name=\"NAME\""
                        + " value=\"Example\"/></characteristic></wap-provisioningdoc>");
        Path pin = Files.writeString(directory.resolve("pin"), "4711\n");

        Run run = push(List.of("prov", "--over", "wsp", "--xml", xml.toString(), "--pin-file", pin.toString()));

        assertEquals(0, run.status(), run.err());
        UnsafeBuffer pdu = new UnsafeBuffer(Run.octets(run.out().strip()));
        PushReader reader = new PushReader();
        assertEquals(Fault.NONE, reader.wrap(pdu, 0, pdu.capacity()));
        assertTrue(reader.isSignedBy(ProvisioningMac.ofUserPin("4711")));
        String tree = Run.of(run.out(), "decode", "--protocol", "wsp").out();
        assertTrue(tree.contains("\"BOOTSTRAP\""), tree);
        assertTrue(tree.contains("= version  \"1.1\""), tree);
    }

    @Test
    void shouldSignByEveryMethod() {
        Map<String, ProvisioningMac> methods = Map.of(
                "userpin", ProvisioningMac.ofUserPin("4711"),
                "userpinmac", ProvisioningMac.ofUserPin("4711"),
                "netwpin", ProvisioningMac.ofNetworkPin("234150000000001"),
                "usernetwpin", ProvisioningMac.ofBothPins("234150000000001", "4711"));
        methods.forEach((name, mac) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String[] args = {
                "push", "prov", "--over", "wsp", "--sec", name, "--pin-env", "P", "--imsi-env", "I", "A", "B=C"
            };
            Map<String, String> env = Map.of("P", "4711", "I", "234150000000001");
            assertEquals(0, Main.run(args, new ByteArrayInputStream(new byte[0]), out, err, env), err.toString());
            UnsafeBuffer pdu = new UnsafeBuffer(
                    Run.octets(out.toString(StandardCharsets.US_ASCII).strip()));
            PushReader reader = new PushReader();
            assertEquals(Fault.NONE, reader.wrap(pdu, 0, pdu.capacity()));
            assertTrue(reader.isSignedBy(mac), name);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "si --to 1 --action foo | unknown action 'foo'",
                "si --to 1 --created today | --created 'today' is no time",
                "sl http://a | --to is missing: smpp-3.4 wants an address",
                "sl --over tcp http://a | unknown carrier 'tcp': there are smpp-3.4, cmpp-3.0, userdata, wsp",
                "sl --over userdata --format pcap http://a | there is no pcap of userdata",
                "sl --over wsp --format pcap http://a | there is no pcap of wsp",
                "sl --to 1 --tid 256 http://a | --tid 256 is not 0 to 255",
                "sl --to 1 --port 65536 http://a | --port 65536 is not 0 to 65535",
                "sl --to 1 --push-flag 8 http://a | --push-flag 8 is not 0 to 7",
                "sl --to 123456789012345678901 http://a | length=21 is above 20",
                "co --to 1 | an address is missing",
                "mms --to 1 --size 1 a | '--transaction-id=TEXT'",
                "mms --to 1 --size 1 --transaction-id T --mms-version 2.0 a | unknown version '2.0'",
                "mms --to 1 --size 1 --transaction-id T --expiry soon a | --expiry 'soon' is neither seconds nor a time",
                "mms --to 1 --size -1 --transaction-id T a | not value=-1",
                "prov --to 1 | either --xml or WORDs are wanted, not none",
                "prov --to 1 --xml a A | either --xml or WORDs are wanted, not both",
                "prov --to 1 A=B | 'A=B' stands in no characteristic",
                "prov --to 1 --wbxml-version 1.4 A | unknown version '1.4': there are 1.0 to 1.3",
                "prov --to 1 --sec rot13 A | unknown method 'rot13': there are netwpin, userpin, usernetwpin, userpinmac",
                "prov --to 1 --sec netwpin A | the imsi is missing",
                "prov --to 1 --pin 12x4 A | PIN: wanted digits",
                "prov --to 1 --pin 1 --pin-env X A | only one of --pin, --pin-file and --pin-env",
                "prov --to 1 --xml no-such-file | no-such-file: "
            })
    void shouldSayInOneLineWhatIsWrong(String words, String reason) {
        Run run = push(List.of(words.split(" ")));

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(reason), run.err());
        assertFalse(run.err().contains("12x4"), run.err());
    }

    @Test
    void shouldRefuseXmlThatIsNoProvisioning() {
        Run run = Run.of(
                "<wap-provisioningdoc><nonsense/></wap-provisioningdoc>", "push", "prov", "--to", "1", "--xml", "-");

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("heliograph: standard input: "), run.err());
    }

    @Test
    void shouldDescribeItself() {
        Run none = Run.of("", "push");
        assertEquals(2, none.status());
        assertTrue(none.err().contains("a kind is missing"), none.err());
        for (Kind kind : KINDS) {
            Run help = Run.of("", "push", kind.words().get(0), "--help");
            assertEquals(0, help.status());
            assertTrue(help.out().contains("--over"), help.out());
            assertTrue(help.out().contains("Exit status:"), help.out());
        }
    }

    /** The README's example, as a reader would compile and run it. */
    @Test
    void shouldCompileAndRunTheExampleOfTheReadme(@TempDir Path directory) throws ReflectiveOperationException {
        assertEquals(
                List.of("part 1 of 1: 144 octets", "MMS at http://mmsc.example.net/m/7Qa1xB"),
                Documents.runExample(Path.of("../README.md"), "WapExample", directory));
    }

    @Test
    void shouldPrintWhatTheReadmeShows(@TempDir Path directory) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        Run push =
                Run.of("", "push", "sl", "--over", "userdata", "--action", "cache", "http://www.example.com/index.wml");
        String wbxml = directory.resolve("sl.wbxml").toString();
        Run compiled = Run.of(
                "<sl href=\"http://www.example.com/index.wml\" action=\"cache\"/>\n",
                "xml",
                "--public-id",
                "sl",
                "-o",
                wbxml,
                "-");
        Run xml = Run.of("", "xml", wbxml);

        assertEquals(0, compiled.status(), compiled.err());
        assertTrue(readme.contains("```text\n" + push.out() + "```"), push.out());
        assertTrue(readme.contains("```text\n" + xml.out() + "```"), xml.out());
    }
}
