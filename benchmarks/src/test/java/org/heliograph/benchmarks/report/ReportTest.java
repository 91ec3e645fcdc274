package org.heliograph.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    /** The project; tests run in the directory of their module. */
    private static final Path PROJECT = Path.of("..");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void shouldRelateOursToLimitAndPeers() throws IOException {
        String text = text(new RunFixture()
                .add("CmppSubmit.route_heliograph", 20)
                .add("CmppSubmit.route_limit", 16)
                .add("CmppSubmit.route_smscore", 1000)
                .write(directory, "run", 17));

        assertRow(text, "CMPP SUBMIT, route", "20.0", "16.0", "1.25", "50.0 sms-core");
        assertRow(
                text,
                "",
                "limit",
                "16.0",
                "17.0 ± 0.25",
                "32.0 ± 0.25",
                "0.000",
                "ours 1.25 × it",
                "at most 1.2: **missed**");
        assertRow(
                text,
                "",
                "sms-core",
                "1,000",
                "1,001 ± 0.25",
                "2,000 ± 0.25",
                "0.000",
                "50.0 × ours",
                "at least 50: reached");
    }

    @Test
    void shouldLeavePeersOpenThatAreMissing() throws IOException {
        String text =
                text(new RunFixture().add("CmppSubmit.route_heliograph", 20).write(directory, "run", 17, 25));

        assertRow(text, "CMPP SUBMIT, route", "20.0", "–", "–", "–", "20.0", "–", "–", "–");
        assertTrue(text.contains("No row of this run has a goal."));
    }

    @Test
    void shouldHoldWorkAgainstThoseThatItIsComparedWith() throws IOException {
        String text = text(new RunFixture()
                .add("CmppSubmit.encode_heliograph", 20)
                .add("CmppSubmit.encode_limit", 5)
                .add("CmppSubmit.encodeAscii_limit", 10)
                .add("CmppSubmit.copy_memory", 4)
                .write(directory, "run", 17));

        assertRow(text, "CMPP SUBMIT, encode", "20.0", "10.0", "2.00");
        assertRow(text, "", "limit (encodeAscii)", "10.0");
        assertRow(text, "", "memory (copy)", "4.00");
        assertRow(text, "SUBMIT, encode, limit", "17", "5.00");
    }

    @Test
    void shouldSayWhereGoalIsBeyondLimit() throws IOException {
        String text = text(new RunFixture()
                .add("CmppSubmit.full_heliograph", 12)
                .add("CmppSubmit.full_limit", 10)
                .add("CmppSubmit.full_smscore", 70)
                .write(directory, "run", 17));

        assertTrue(text.contains("1 of 2 goals are missed."), text);
        assertRow(
                text.substring(text.indexOf("### Beyond the limit")),
                "SUBMIT, full",
                "17",
                "sms-core",
                "at least 8",
                "5.83",
                "7.00, beyond the limit");
    }

    @Test
    void shouldWriteCauseWithItsRows() throws IOException {
        Run run = Run.read(new RunFixture()
                .add("SmppDeliverSm.full_heliograph", 24)
                .add("SmppDeliverSm.full_limit", 10)
                .write(directory, "run", 17, 25));
        Causes causes = new Causes("# Why\n\n## A reason\n\n- `Smpp* | full | limit | * | >=25`\n\nThe text.\n");

        String text = new ReportText(run, causes).text(List.of());

        int cause = text.indexOf("### A reason\n\nThe text.\n");
        int unknown = text.indexOf("### No cause is known");
        assertTrue(cause > 0 && unknown > cause, text);
        assertTrue(text.substring(cause, unknown).contains("| deliver\\_sm, full | 25 | limit |"));
        assertTrue(text.substring(unknown).contains("| deliver\\_sm, full | 17 | limit |"));
    }

    @Test
    void shouldListKindsOfMemorySideBySide() throws IOException {
        String text = text(new RunFixture()
                .add("CmppSubmit.route_heliograph", 20)
                .add("CmppSubmit.route_heliograph", "\"memory\": \"mixed\"", 40, 1, 0)
                .add("CmppSubmit.route_limit", "\"memory\": \"mixed\"", 20, 1, 0)
                .add("CmppSubmit.full_heliograph", 30)
                .write(directory, "run", 17));

        assertRow(text, "SUBMIT, route", "20.0", "–", "0.000", "40.0", "2.00", "0.000");
        assertFalse(text.substring(text.indexOf("## Kinds of memory")).contains("SUBMIT, full"));
    }

    @Test
    void shouldTurnStreamsIntoRates() throws IOException {
        String text = text(new RunFixture()
                .add("StreamMixed.dispatch_heliograph", "\"memory\": \"direct\", \"protocol\": \"cmpp\"", 50, 1, 0)
                .write(directory, "run", 17));

        assertRow(text, "Mixed, protocol=cmpp, dispatch", "ours", "50.0", "51.0 ± 1.00", "200", "20,000,000", "4.00");
    }

    @Test
    void shouldShowCapturesThatTheCommandDecoded() throws IOException {
        Path run = new RunFixture().add("CmppSubmit.full_heliograph", 10).write(directory, "run", 17);
        String capture = """
                {"benchmark":"stream-decode","results":[{"jdk":"17.0.1","heap":"128m","octets":2400000,"frames":9000,
                 "jsonOctets":7000000,"seconds":1.5,"cpuSeconds":2.0,"peakKilobytes":125000}]}""";

        assertFalse(Report.text(Run.read(run), List.of()).contains("Captures"));
        Files.writeString(run.resolve("stream-decode.json"), capture);

        assertTrue(Report.text(Run.read(run), List.of())
                .contains("| 17.0.1 | 128m | 2 | 9,000 | 7 | 1.5 | 2.0 | 6,000 | 4,500 | 128 |"));
        Files.writeString(run.resolve("stream-decode.json"), capture.replace("frames", "names"));
        assertThrows(ReportException.class, () -> Run.read(run));
    }

    @Test
    void shouldShowWhatEachElementMoreCosts() throws IOException {
        String text = text(new RunFixture()
                .add("GrowthTlv.full_heliograph", "\"count\": \"1\"", 30, 1, 0)
                .add("GrowthTlv.full_heliograph", "\"count\": \"100\"", 1020, 1, 0)
                .write(directory, "run", 17));

        assertRow(text, "Tlv, count, full", "1", "30.0", "30.0", "–", "0.000");
        assertRow(text, "Tlv, count, full", "100", "1,020", "10.2", "10.0", "0.000");
    }

    @Test
    void shouldEscapeWhatMarkdownWouldRead() throws IOException {
        String text = text(new RunFixture()
                .add("CmppSubmit.route_heliograph", "\"memory\": \"direct\", \"x\": \"a|b_c*\"", 20, 1, 0)
                .write(directory, "run", 17));

        assertRow(text, "cpu", "A\\|B \\<CPU\\>");
        assertRow(text, "CMPP SUBMIT, x=a\\|b\\_c\\*, route", "20.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "[", "[{\"mode\": \"avgt\", \"benchmark\": \"x\"}]"})
    void shouldRefuseRunWithoutMeasurementsInOneLine(String json) throws IOException {
        Path run = Files.createDirectories(directory.resolve("run"));
        Files.writeString(run.resolve("jdk-17.json"), json);

        int status = run(directory, run);

        assertEquals(1, status);
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldRefuseDirectoryThatIsMissing() throws IOException {
        int status = run(directory, directory.resolve("missing"));

        assertEquals(1, status);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("is no directory"));
    }

    @Test
    void shouldMarkChangesBeyondTheirErrorOnly() throws IOException {
        Path before = new RunFixture()
                .add("CmppSubmit.route_heliograph", "", 20, 2, 0)
                .add("CmppSubmit.full_heliograph", "", 20, 2, 0)
                .add("CmppSubmit.encode_heliograph", "", 20, 2, 0)
                .add("CmppSubmit.inPlace_heliograph", "", 20, Double.NaN, 0)
                .add("CmppDeliver.route_heliograph", "", 20, 2, 0)
                .write(directory, "before", 17);
        Path after = new RunFixture()
                .add("CmppSubmit.route_heliograph", "", 25, 2, 0)
                .add("CmppSubmit.full_heliograph", "", 24, 2, 0)
                .add("CmppSubmit.encode_heliograph", "", 10, 2, 0)
                .add("CmppSubmit.inPlace_heliograph", "", 90, Double.NaN, 0)
                .add("SmppDeliverSm.route_heliograph", "", 20, 2, 0)
                .write(directory, "after", 17);

        int status = run(directory, after, before);

        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, status);
        assertTrue(text.contains("4 rows in both, 1 slower and 1 faster"), text);
        assertTrue(text.contains("| +25.0 % | +23.8 % | 0.000 → 0.000 | **slower** |"), text);
        assertTrue(text.contains("| +20.0 % | +19.0 % | 0.000 → 0.000 |  |"), text);
        assertTrue(text.contains("| -50.0 % | -47.6 % | 0.000 → 0.000 | **faster** |"), text);
        assertTrue(text.contains("| +350.0 % | +333.3 % | 0.000 → 0.000 |  |"), text);
        assertEquals(text, Files.readString(after.resolve("compared-with-before.md")));
    }

    @Test
    void shouldRefuseToCompareRunsWithoutCommonRows() throws IOException {
        Path one = new RunFixture().add("CmppSubmit.route_heliograph", 1).write(directory, "one", 17);
        Path other = new RunFixture().add("CmppSubmit.route_heliograph", 1).write(directory, "other", 25);

        int status = run(directory, one, other);

        assertEquals(1, status);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("have no row in common"));
    }

    @Test
    void shouldWriteReportChartsAndFiguresAgainAlike() throws IOException {
        assumeTrue(hasFonts(), "there are no fonts to draw with");
        Files.createDirectories(directory.resolve("benchmarks/charts"));
        Files.writeString(directory.resolve("benchmarks/charts/old.svg"), "");
        Files.writeString(
                directory.resolve("README.md"),
                "a\n<!-- figures: made by benchmarks/report -->\n<!-- /figures -->\nb\n");
        Path run = new RunFixture()
                .add("CmppSubmit.route_heliograph", 20)
                .add("CmppSubmit.route_limit", 10)
                .add("CmppSubmit.encode_heliograph", 30)
                .add("GrowthTlv.full_heliograph", "\"count\": \"1\"", 30, 1, 0)
                .add("GrowthTlv.full_heliograph", "\"count\": \"100\"", 1020, 1, 0)
                .write(directory, "run", 17);

        int status = run(directory, run);
        String first = contents();
        run(directory, run);

        assertEquals(0, status);
        assertEquals(first, contents());
        String readme = Files.readString(directory.resolve("README.md"));
        assertTrue(readme.startsWith("a\n") && readme.endsWith("\nb\n"), readme);
        assertTrue(readme.contains("SUBMIT, route | 20.0 | 10.0 | – |"), readme);
        assertTrue(readme.contains("JDK 17.0.1, flags `-Xa -Xb`, 2026-01-02"), readme);
        try (Stream<Path> charts = Files.list(directory.resolve("benchmarks/charts"))) {
            assertEquals(
                    List.of("decode-jdk-17.svg", "encode-jdk-17.svg", "garbage-jdk-17.svg", "growth-jdk-17.svg"),
                    charts.map(chart -> chart.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(directory.resolve("benchmarks/charts/decode-jdk-17.svg"))
                .contains(">Decode: CPU ns an operation, JDK 17</title"));
    }

    @Test
    void shouldReadGoalsAndCausesOfTheProject() {
        assertFalse(Causes.load().all().isEmpty());
        assertTrue(Causes.load().all().stream().noneMatch(cause -> cause.text().isBlank()));
        assertTrue(Tsv.read("goals.tsv").stream().allMatch(cells -> cells[5].matches("[<>]=\\d+(\\.\\d)?")));
    }

    /** What is committed is made of the results that are committed with it. */
    @Test
    void shouldKeepReportAndReadmeEqualToResults() throws IOException {
        Path report = PROJECT.resolve("benchmarks/REPORT.md");
        String figures = ReadmeBlock.of(Files.readString(PROJECT.resolve("README.md")));
        if (!Files.exists(report)) {
            assertEquals("", figures, "the README has figures that come from no report");
        }
        assumeTrue(Files.exists(report), "there is no report yet");
        String text = Files.readString(report);
        Matcher name = Pattern.compile("from results/(\\S+);").matcher(text);
        assertTrue(name.find(), "the report names no run");

        Run run = Run.read(PROJECT.resolve("benchmarks/results").resolve(name.group(1)));

        assertEquals(ReadmeBlock.figures(run).strip(), figures, "benchmarks/report rewrites the figures");
        assertEquals(Report.text(run, chartsOf(text)), text, "benchmarks/report rewrites the report");
        for (String chart : chartsOf(text)) {
            assertTrue(Files.exists(PROJECT.resolve("benchmarks/charts/" + chart + ".svg")), chart);
        }
    }

    private static List<String> chartsOf(String text) {
        return Pattern.compile("\\(charts/(.+?)\\.svg\\)")
                .matcher(text)
                .results()
                .map(chart -> chart.group(1))
                .toList();
    }

    private String contents() throws IOException {
        StringBuilder contents = new StringBuilder(Files.readString(directory.resolve("README.md")));
        contents.append(Files.readString(directory.resolve("benchmarks/REPORT.md")));
        try (Stream<Path> charts = Files.list(directory.resolve("benchmarks/charts"))) {
            for (Path chart : charts.sorted().toList()) {
                contents.append(Files.readString(chart));
            }
        }
        return contents.toString();
    }

    private int run(Path project, Path... runs) throws IOException {
        String[] arguments = Stream.concat(Stream.of(project), Stream.of(runs))
                .map(Path::toString)
                .toArray(String[]::new);
        return Report.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(Path run) throws IOException {
        return new ReportText(Run.read(run), new Causes("")).text(List.of());
    }

    private static void assertRow(String text, String... cells) {
        String row = "\n| " + String.join(" | ", cells) + " |";
        assertTrue(text.contains(row), () -> row.strip() + " is not in\n" + text);
    }

    /** A Java without a library of fonts throws an error of no certain kind. */
    private static boolean hasFonts() {
        try {
            return new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB)
                            .createGraphics()
                            .getFontMetrics(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 12))
                            .stringWidth("a")
                    > 0;
        } catch (LinkageError | RuntimeException | InternalError e) {
            return false;
        }
    }
}
