package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heliograph.codec.testkit.Expectations;
import org.heliograph.codec.testkit.JsonText;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code split}. */
class SplitTest {
    private static final Set<String> SPLITS = Set.of("best", "count", "segment", "segment.octets");

    private static Map<?, ?> split(String... args) {
        List<String> all = new ArrayList<>(List.of("split", "--format", "json"));
        all.addAll(List.of(args));
        Run run = Run.of("", all.toArray(new String[0]));
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        return (Map<?, ?>) JsonText.parse(run.out());
    }

    private static List<Map<?, ?>> parts(Map<?, ?> plan) {
        List<Map<?, ?>> parts = new ArrayList<>();
        ((List<?>) plan.get("parts")).forEach(part -> parts.add((Map<?, ?>) part));
        return parts;
    }

    private static String body(Map<?, ?> part) {
        return ((String) part.get("hex")).substring(((String) part.get("udh")).length());
    }

    @TestFactory
    Stream<DynamicTest> shouldSplitAsTheVectorsDo() {
        List<Vector> vectors = Vectors.load("sms").stream()
                .filter(vector -> SPLITS.contains(input(vector).get("op")))
                .toList();
        assertEquals(23, vectors.size());
        return vectors.stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check(vector)));
    }

    private static Map<?, ?> input(Vector vector) {
        return (Map<?, ?>) vector.extra().get("input");
    }

    private static void check(Vector vector) {
        Map<?, ?> plan = split(arguments(input(vector)).toArray(new String[0]));
        List<Map<?, ?>> parts = parts(plan);
        Map<String, Object> actual = new LinkedHashMap<>();
        actual.put("encoding", plan.get("encoding"));
        actual.put("locking", plan.get("locking"));
        actual.put("single", plan.get("single"));
        actual.put("units", plan.get("units"));
        actual.put("remaining", plan.get("units_left"));
        actual.put("parts", parts.size());
        actual.put("septets_hex", body(parts.get(0)).toUpperCase());
        actual.put("hex", body(parts.get(0)).toUpperCase());
        actual.put("part_units", parts.stream().map(part -> part.get("units")).toList());
        actual.put(
                "part_octets",
                parts.stream().map(part -> body(part).length() / 2).toList());
        if (parts.get(0).get("text") != null) {
            List<String> texts =
                    parts.stream().map(part -> (String) part.get("text")).toList();
            actual.put(
                    "part_chars",
                    texts.stream()
                            .map(text -> text.codePointCount(0, text.length()))
                            .toList());
            actual.put("part_text_tail", tails(texts, vector.expect().get("part_text_tail")));
        }
        Expectations.assertMatch(vector.name(), vector.expect(), actual);
    }

    private static List<String> tails(List<String> texts, Object expected) {
        List<String> tails = new ArrayList<>();
        for (int i = 0; expected instanceof List<?> list && i < texts.size(); i++) {
            int length = ((String) list.get(i)).length();
            tails.add(texts.get(i).substring(Math.max(0, texts.get(i).length() - length)));
        }
        return tails;
    }

    private static List<String> arguments(Map<?, ?> input) {
        List<String> args = new ArrayList<>();
        put(args, "--ref", input.get("ref"));
        put(args, "--elements", input.get("extra_ies_hex"));
        put(args, "--languages", input.get("languages"));
        put(args, "--locking", input.get("languages_locking"));
        put(args, "--single", input.get("languages_single"));
        if (Boolean.TRUE.equals(input.get("single_only"))) {
            put(args, "--locking", "");
        }
        if (Long.valueOf(16).equals(input.get("ref_bits"))) {
            args.add("--ref16");
        }
        boolean isCmpp = "cmpp-ascii".equals(input.get("encoding"));
        put(args, "--carrier", isCmpp ? "cmpp" : null);
        put(args, "--encoding", isCmpp ? "ascii" : input.get("encoding"));
        args.add("--");
        args.add(text(input));
        return args;
    }

    private static void put(List<String> args, String name, Object value) {
        if (value != null) {
            String text = value.toString().replaceAll("[\\[\\] ]", "");
            args.addAll(List.of(name, text));
        }
    }

    private static String text(Map<?, ?> input) {
        if (input.get("octets") instanceof Long count) {
            return "00".repeat(count.intValue());
        }
        if (input.get("octets_of_text") instanceof String text) {
            return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
        }
        StringBuilder text = new StringBuilder();
        Object runs = input.get("text_repeat") == null ? input.get("text_runs") : List.of(input.get("text_repeat"));
        if (runs instanceof List<?> list) {
            for (Object run : list) {
                List<?> pair = (List<?>) run;
                text.append(((String) pair.get(0)).repeat(((Long) pair.get(1)).intValue()));
            }
        }
        return text.append(input.get("text") == null ? "" : input.get("text")).toString();
    }

    @Test
    void shouldPrintThePlanAndEachPart() {
        Run run = Run.of("", "split", "--ref", "7", "a".repeat(153) + "[b]");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "encoding   gsm7",
                        "units      158 septets",
                        "parts      1",
                        "left       2 septets",
                        "",
                        "part 1 of 1: 158 septets, 158 octets, TP-UDL 158",
                        "  " + "61".repeat(153) + "1b3c621b3e"),
                run.lines());
    }

    @Test
    void shouldNameTablesReferenceAndReplacements() {
        List<String> turkish = Run.of("", "split", "--languages", "turkish", "\u0131\u015f".repeat(80))
                .lines();
        List<String> replaced =
                Run.of("", "split", "--replace", "\u201chi\u201d").lines();

        assertEquals("locking    Turkish", turkish.get(1));
        assertTrue(turkish.contains("reference  0, 8 bits"), turkish.toString());
        assertTrue(replaced.contains("replaced   2 characters"), replaced.toString());
        assertEquals("  22686922", replaced.get(replaced.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "header, 161, 050003210201, 153",
        "sar, 161, '', 153",
        "message_payload, 65535, '', 65535",
        "cmpp, 160, 050003210201, 153"
    })
    void shouldMarkPartsAsTheCarrierDoes(String carrier, int length, String header, int units) {
        Map<?, ?> first = parts(split("--carrier", carrier, "--ref", "33", "a".repeat(length)))
                .get(0);

        assertEquals(header, first.get("udh"));
        assertEquals((long) units, first.get("units"));
        boolean isSar = carrier.equals("sar");
        assertEquals(isSar ? List.of(33L, 2L, 1L) : List.of(), numbers(first, "sar_"));
        assertEquals(carrier.equals("cmpp") ? List.of(2L, 1L) : List.of(), numbers(first, "Pk_"));
    }

    private static List<Object> numbers(Map<?, ?> part, String prefix) {
        List<Object> numbers = new ArrayList<>();
        part.forEach((name, value) -> {
            if (name.toString().startsWith(prefix)) {
                numbers.add(value);
            }
        });
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({
        "gsm7, a, 61",
        "ucs2, a, 0061",
        "ascii, a, 61",
        "latin1, \u00e9, e9",
        "ISO-8859-5, \u0436, d6",
        "hebrew, \u05d0, e0",
        "gbk, \u6d4b, b2e2",
        "gb18030, \ud83d\ude42, 95308532",
        "Shift_JIS, \u6f22, 8abf",
        "iso-2022-jp, \u6f22, 1b244234411b2842",
        "ksc5601, \ud55c, c7d1",
        "utf-8, \u00e9, c3a9",
        "binary, 00ff, 00ff"
    })
    void shouldWriteEachEncoding(String encoding, String text, String hex) {
        assertEquals(hex, parts(split("--encoding", encoding, text)).get(0).get("hex"));
    }

    @Test
    void shouldTakeTheFirstEncodingThatCanWriteTheText() {
        assertEquals("ascii", split("--encoding", "ascii,gbk,ucs2", "a").get("encoding"));
        assertEquals("gbk", split("--encoding", "ascii,gbk,ucs2", "\u6d4b").get("encoding"));
        assertEquals(
                "ucs2", split("--encoding", "ascii,gbk,ucs2", "\ud83d\ude42").get("encoding"));
        assertEquals("ascii", split("--carrier", "cmpp", "[").get("encoding"));
    }

    @Test
    void shouldPackSeptetsWhenAsked() {
        Map<?, ?> one = parts(split("--packed", "hellohello")).get(0);
        Map<?, ?> many = parts(split("--packed", "a".repeat(161))).get(0);

        assertEquals("e8329bfd4697d9ec37", one.get("hex"));
        assertEquals(10L, one.get("TP-UDL"));
        assertEquals(140L, many.get("octets"));
        assertEquals("a".repeat(153), many.get("text"));
    }

    @Test
    void shouldKeepRoomFree() {
        assertEquals(2, parts(split("--reserve", "10", "a".repeat(151))).size());
        assertEquals(1, parts(split("--reserve", "10", "a".repeat(150))).size());
        assertEquals(
                143L,
                parts(split("--reserve-first", "10", "a".repeat(170))).get(0).get("units"));
    }

    @Test
    void shouldKeepClustersWhenAsked() {
        String text = "a".repeat(66) + "\ud83c\uddfa\ud83c\uddf3 and more";

        assertEquals(66L, parts(split(text)).get(0).get("units"));
        assertEquals(66L, parts(split("--graphemes", text)).get(0).get("units"));
        String later = "a".repeat(65) + "\ud83c\uddfa\ud83c\uddf3 and more";
        assertEquals(67L, parts(split(later)).get(0).get("units"));
        assertEquals(65L, parts(split("--graphemes", later)).get(0).get("units"));
    }

    @Test
    void shouldUseReferencesOf16Bits() {
        Map<?, ?> first =
                parts(split("--ref16", "--ref", "0x1234", "a".repeat(161))).get(0);

        assertEquals("06080412340201", first.get("udh"));
        assertEquals(152L, first.get("units"));
    }

    @Test
    void shouldReplaceInTheTablesThatNeedItLeast() {
        Map<?, ?> plan = split("--encoding", "gsm7", "--languages", "2,1", "--replace-with", "?", "\u0131\ud83d\ude00");

        assertEquals(1L, plan.get("replaced"));
        assertEquals(List.of(1L, 0L), List.of(plan.get("locking"), plan.get("single")));
        assertEquals("\u0131?", parts(plan).get(0).get("text"));
    }

    @ParameterizedTest
    @CsvSource({
        "ascii, a\u00e9\ud83d\ude42b, 613f3f62, 2",
        "latin1, \u00e9\u4e00, e93f, 1",
        "gbk, \u6d4b\ud83d\ude42, b2e23f, 1",
        "iso-2022-jp, \u6f22\ud83d\ude42, 1b244234411b28423f, 1",
        "ucs2, \u6d4b\ud83d\ude42, 6d4bd83dde42, 0"
    })
    void shouldReplaceInEachEncoding(String encoding, String text, String hex, long count) {
        Map<?, ?> plan = split("--encoding", encoding, "--replace-with", "?", text);

        assertEquals(hex, parts(plan).get(0).get("hex"));
        assertEquals(count, plan.get("replaced"));
    }

    @Test
    void shouldReadTheTextFromAFileOrStandardInput(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("text.txt"), "h\u00e9llo\n\n");

        Run fromFile = Run.of("", "split", "--file", file.toString());
        Run fromInput = Run.of("h\u00e9llo\r\n", "split", "-");

        assertTrue(fromFile.out().endsWith("  6805" + "6c6c6f0a\n"), fromFile.out());
        assertTrue(fromInput.out().endsWith("  6805" + "6c6c6f\n"), fromInput.out());
        assertEquals(0, Run.of("", "split").status());
    }

    @Test
    void shouldTellWhatCannotBeWritten() {
        Run lacking = Run.of("", "split", "--encoding", "ascii", "a\ud83d\ude42");
        Run many = Run.of("", "split", "a".repeat(39_016));
        Run cut = Run.of("", "split", "--carrier", "message_payload", "a".repeat(65_536));
        Run noText = Run.of(new byte[] {(byte) 0xC3}, "split", "-");

        assertEquals(List.of(1, ""), List.of(lacking.status(), lacking.out()));
        assertEquals("heliograph: character 2, '\ud83d\ude42' (U+1F642), is not in ascii\n", lacking.err());
        assertEquals(1, many.status());
        assertEquals("heliograph: more than 255 parts: character 39016 is behind them\n", many.err());
        assertEquals(List.of(1, ""), List.of(cut.status(), cut.out()));
        assertEquals(
                "heliograph: message_payload has room for 65535 octets: character 65536 is behind them\n", cut.err());
        assertEquals(2, noText.status());
        assertEquals("heliograph: standard input: is not a text in UTF-8\n", noText.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--encoding none a",
                "--encoding binary,ucs2 00",
                "--encoding binary 0",
                "--encoding binary xx",
                "--languages klingon a",
                "--languages 14 a",
                "--ref x a",
                "--carrier pigeon a",
                "--elements 05 a",
                "--elements zz a",
                "--reserve -1 a",
                "--reserve 161 a",
                "--replace-with ? --encoding ascii,ucs2 a",
                "--replace-with ?? --encoding gsm7 a",
                "--file none a",
                "--format xml a",
                "\ufffd",
                "a b"
            })
    void shouldSayInOneLineWhatIsWrongWithTheUsage(String line) {
        Run run = Run.of("", ("split " + line).split(" "));

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().endsWith(" --help')\n"), run.err());
    }
}
