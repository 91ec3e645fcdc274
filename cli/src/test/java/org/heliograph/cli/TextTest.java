package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heliograph.codec.testkit.JsonText;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code text}. */
class TextTest {
    private static Run text(String line) {
        return Run.of("", ("text " + line).split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "--coding gsm7 1b65, \u20ac",
        "--coding gsm7-packed 9b32, \u20ac",
        "--packed e8329bfd06, hello",
        "--coding ucs2 d83dde42, \ud83d\ude42",
        "--coding ascii 40, @",
        "--coding latin1 e9, \u00e9",
        "--coding cyrillic d6, \u0436",
        "--coding hebrew e0, \u05d0",
        "--coding gbk b2e2, \u6d4b",
        "--coding gb18030 95308532, \ud83d\ude42",
        "--coding shift-jis 8abf, \u6f22",
        "--coding iso-2022-jp 1b244234411b2842, \u6f22",
        "--coding ksc5601 c7d1, \ud55c",
        "--coding utf8 c3a9, \u00e9",
        "--coding data_coding=0 00, @",
        "--coding data_coding=0 --default-alphabet latin1 e9, \u00e9",
        "--coding data_coding=3 e9, \u00e9",
        "--coding smpp=0x08 00e9, \u00e9",
        "--coding dcs=0x11 e8329bfd06, hello",
        "--coding dcs=0 --unpacked 00, @",
        "--coding dcs=8 00e9, \u00e9",
        "--coding msg_fmt=0 40, @",
        "--coding msg_fmt=15 b2e2, \u6d4b",
        "--coding 8 00e9, \u00e9",
        "00 0x41 :42, @AB",
        "--septets 8 edf27c1e3e9701, message@",
        "--septets 7 edf27c1e3e9701, message",
        "--ussd edf27c1e3e971b, message",
        "--fill-bits 6 --septets 1 c01f, \u00e0",
        "--language urdu 20071b2a, ' \u062a\u060e'",
        "--locking 13 07, \u062a",
        "--single 13 1b2a, \u060e",
        "--udh 0625010d24010d20071b2a, ' \u062a\u060e'",
        "--udh --packed 050003050201c262, ab",
        "--lenient 1b, ' '",
        "--lenient --coding ucs2 00e900, \u00e9"
    })
    void shouldPrintTheText(String line, String text) {
        Run run = text(line);

        assertEquals(0, run.status(), run.err());
        assertEquals(text + "\n", run.out());
    }

    @Test
    void shouldReadTheTextsOfVectors() {
        int count = 0;
        for (Vector vector : Vectors.load("sms")) {
            Map<?, ?> input = (Map<?, ?>) vector.extra().get("input");
            Object op = input.get("op");
            if ((op.equals("gsm7.decode") || op.equals("ucs2.decode"))
                    && vector.expect().get("text") != null) {
                List<String> args = new ArrayList<>(List.of("text"));
                if (op.equals("ucs2.decode")) {
                    args.addAll(List.of("--coding", "ucs2"));
                }
                for (String table : List.of("locking", "single")) {
                    if (input.get(table) != null) {
                        args.addAll(List.of("--" + table, input.get(table).toString()));
                    }
                }
                Object hex = input.get("septets_hex") == null ? input.get("hex") : input.get("septets_hex");
                args.add((String) hex);
                Run run = Run.of("", args.toArray(new String[0]));
                assertEquals(vector.expect().get("text") + "\n", run.out(), vector.name() + run.err());
                count++;
            }
        }
        assertTrue(count > 3, "count=" + count);
    }

    @Test
    void shouldPrintHeaderAndTextAsAnObject() {
        Run run = text("--udh --format json 0b05040b8423f0000305030261");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                Map.of(
                        "udh", "0b05040b8423f00003050302",
                        "concatenated", Map.of("part", 2L, "total", 3L, "reference", 5L, "reference_bits", 8L),
                        "ports", Map.of("destination", 2948L, "source", 9200L),
                        "text", "a",
                        "faults", List.of()),
                JsonText.parse(run.out()));
    }

    @Test
    void shouldReadAContentALine(@TempDir Path directory) throws Exception {
        String lines = "61 # one\n\n62\nzz\n6380\n64";
        Path file = Files.writeString(directory.resolve("contents.hex"), lines);

        for (Run run : List.of(Run.of(lines, "text", "-"), Run.of("", "text", "--file", file.toString()))) {
            assertEquals(2, run.status());
            assertEquals(List.of("a", "b", "c", "d"), run.lines());
            assertEquals(2, run.errors().size(), run.err());
            assertTrue(run.errors().get(0).contains(": line 4: 'z' is not a hexadecimal digit"), run.err());
            assertTrue(run.errors().get(1).endsWith(": line 5: no text in this coding, at octet 1"), run.err());
        }
    }

    @Test
    void shouldPrintWhatPrecedesAFault() {
        Run text = text("--coding ucs2 0041d83d");
        Run header = text("--udh 0561");

        assertEquals(List.of(1, "A\n"), List.of(text.status(), text.out()));
        assertEquals("heliograph: no text in this coding, at octet 2\n", text.err());
        assertEquals(List.of(1, "\u00c5a\n".replace('\u00c5', '\u00e9')), List.of(header.status(), header.out()));
        assertEquals("heliograph: the header is none, at octet 0\n", header.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--coding none 00",
                "--coding 0 00",
                "--coding dcs=4 00",
                "--coding dcs=256 00",
                "--coding dcs=x 00",
                "--coding dcs= 00",
                "--coding pid=1 00",
                "--coding data_coding=9 00",
                "--coding binary 00",
                "--coding ucs2 --packed 00",
                "--packed --unpacked 00",
                "--septets -1 00",
                "--fill-bits 7 00",
                "--language x 00",
                "--default-alphabet binary 00",
                "--default-alphabet none 00",
                "--file none 00",
                "0",
                "zz"
            })
    void shouldSayInOneLineWhatIsWrongWithTheUsage(String line) {
        Run run = text(line);

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().endsWith(" --help')\n"), run.err());
    }
}
