package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkScatterTest {
    @TempDir
    Path directory;

    @Test
    void shouldNameBenchmarkWhoseForksDoNotAgree() throws IOException {
        assertEquals("^(a\\.B\\.full)$", patternOf("[[12.0, 10.0]]", "[[11.1, 30.0]]"));
    }

    @Test
    void shouldPassOverBenchmarkWhoseForksAgree() throws IOException {
        assertEquals("", patternOf("[[12.0, 10.0]]", "[[10.9, 30.0]]"));
    }

    @Test
    void shouldLookAtTwoFastestForks() throws IOException {
        assertEquals("", patternOf("[[10.0], [50.0]]", "[[10.5]]"));
    }

    @Test
    void shouldAskForNoForkBesideSingleOne() throws IOException {
        assertEquals("", ForkScatter.pattern(10, List.of(write("one.json", result("a.B.full", 4, "[[10.0]]")))));
    }

    @Test
    void shouldTellParametersApart() throws IOException {
        Path first = write("first.json", result("a.B.full", 0, "[[10.0]]") + "," + result("a.B.full", 4, "[[20.0]]"));
        Path second = write("second.json", result("a.B.full", 0, "[[10.0]]") + "," + result("a.B.full", 4, "[[20.0]]"));

        assertEquals("", ForkScatter.pattern(10, List.of(first, second)));
    }

    @Test
    void shouldNameEachBenchmarkOnce() throws IOException {
        List<Path> files = List.of(threeResults("first.json", 10), threeResults("second.json", 15));

        assertEquals("^(a\\.B\\.full|a\\.B\\.route)$", ForkScatter.pattern(10, files));
    }

    private Path threeResults(String name, int nanoseconds) throws IOException {
        String cpu = "[[" + nanoseconds + ".0]]";
        return write(
                name,
                String.join(",", result("a.B.full", 0, cpu), result("a.B.full", 4, cpu), result("a.B.route", 0, cpu)));
    }

    @Test
    void shouldRefuseWhatIsNoList() throws IOException {
        Path file = Files.writeString(directory.resolve("file.json"), "{}");

        assertThrows(IOException.class, () -> ForkScatter.pattern(10, List.of(file)));
    }

    private String patternOf(String first, String second) throws IOException {
        return ForkScatter.pattern(
                10,
                List.of(
                        write("first.json", result("a.B.full", 4, first)),
                        write("second.json", result("a.B.full", 4, second))));
    }

    private static String result(String benchmark, int properties, String cpu) {
        String metric = """
                {"score": 1.0, "scoreError": "NaN", "scoreConfidence": ["NaN", "NaN"], "rawData": %s}""".formatted(cpu);
        return """
                {"benchmark": "%s", "forks": 1, "params": {"properties": "%d"}, "primaryMetric": %s,
                 "secondaryMetrics": {"cpu": %s}}""".formatted(benchmark, properties, metric, metric);
    }

    private Path write(String name, String results) throws IOException {
        return Files.writeString(directory.resolve(name), "[" + results + "]");
    }
}
