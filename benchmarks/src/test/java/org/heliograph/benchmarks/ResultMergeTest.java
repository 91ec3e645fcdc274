package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heliograph.benchmarks.report.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultMergeTest {
    private static final String UNKNOWN = "[\"NaN\", \"NaN\"]";

    @TempDir
    Path directory;

    private Path target;

    @BeforeEach
    void setUp() {
        target = directory.resolve("target.json");
    }

    @Test
    void shouldPutResultsOneBehindTheOther() throws IOException {
        String first = write(
                "first.json", "[{\"benchmark\": \"a\", \"score\": [1.5, 1234.5678, \"NaN\"]}, {\"benchmark\": \"b\"}]");
        String second = write("second.json", "[{\"benchmark\": \"c\"}]");

        ResultMerge.main(new String[] {target.toString(), first, second});

        assertEquals(
                "[{\"benchmark\":\"a\",\"score\":[1.5,1234.57,\"NaN\"]},{\"benchmark\":\"b\"},{\"benchmark\":\"c\"}]",
                Files.readString(target).replaceAll("\\s", ""));
    }

    @Test
    void shouldRefuseWhatIsNoList() throws IOException {
        String file = write("file.json", "");

        assertThrows(IOException.class, () -> ResultMerge.main(new String[] {target.toString(), file}));
    }

    @Test
    void shouldPutIterationsOfAllRoundsTogether() throws IOException {
        String first = write(
                "first.json",
                round("a", "direct", "14.0, 10.0, 12.0", "\"score\": 12.0, \"scoreError\": 36.5", "[12.0, 12.0]"));
        String second = write(
                "second.json",
                round("a", "direct", "20.0, 24.0, 22.0", "\"score\": 22.0, \"scoreError\": 36.5", "[22.0, 22.0]"));

        ResultMerge.main(new String[] {target.toString(), first, second});

        Map<?, ?> result = onlyResult();
        assertEquals(List.of("benchmark", "forks", "params", "primaryMetric", "secondaryMetrics"), names(result));
        assertEquals(2, result.get("forks"));
        Map<?, ?> metric = (Map<?, ?>) result.get("primaryMetric");
        assertEquals(List.of(List.of(14.0, 10.0, 12.0), List.of(20.0, 24.0, 22.0)), metric.get("rawData"));
        assertEquals(17.0, number(metric.get("score")), 1e-9);
        // Squares of the distances to the mean are 166; Student's t for 5 degrees of freedom at 0.9995 is 6.8688.
        double error = 6.8688 * Math.sqrt(166.0 / 5 / 6);
        assertEquals(error, number(metric.get("scoreError")), 1e-3);
        List<?> interval = (List<?>) metric.get("scoreConfidence");
        assertEquals(17.0 - error, number(interval.get(0)), 1e-3);
        assertEquals(17.0 + error, number(interval.get(1)), 1e-3);
        assertEquals(Map.of("0.0", 10.0, "50.0", 17.0, "100.0", 24.0), metric.get("scorePercentiles"));
        assertEquals("ns/op", metric.get("scoreUnit"));
    }

    @Test
    void shouldKeepWhatScoresOfSecondaryMetricsMean() throws IOException {
        String first = write("first.json", secondary("""
                "alloc": {"score": 0.5, "scoreError": "NaN", "scoreConfidence": [0.5, 0.5],
                          "rawData": [[24.0, 0.5, 24.0]]},
                "gc.count": {"score": 0.0, "scoreError": "NaN", "scoreConfidence": [0.0, 0.0],
                             "rawData": [[0.0, 0.0, 0.0]]},
                "cpu": {"score": 3.0, "scoreError": 0.0, "scoreConfidence": [3.0, 3.0], "rawData": [[3.0, 3.0, 3.0]]},
                "peak": {"score": 5.0, "scoreError": "NaN", "scoreConfidence": [5.0, 5.0],
                         "rawData": [[1.0, 5.0, 2.0]]}"""));
        String second = write("second.json", secondary("""
                "alloc": {"score": 1.0, "scoreError": "NaN", "scoreConfidence": [1.0, 1.0],
                          "rawData": [[1.0, 1.0, 1.0]]},
                "gc.count": {"score": 3.0, "scoreError": "NaN", "scoreConfidence": [3.0, 3.0],
                             "rawData": [[1.0, 0.0, 2.0]]},
                "cpu": {"score": 5.0, "scoreError": 0.0, "scoreConfidence": [5.0, 5.0], "rawData": [[5.0, 5.0, 5.0]]},
                "peak": {"score": 7.0, "scoreError": "NaN", "scoreConfidence": [7.0, 7.0],
                         "rawData": [[7.0, 4.0, 7.0]]},
                "gc.time": {"score": 9.0, "scoreError": "NaN", "rawData": [[4.0, 0.0, 5.0]]}"""));

        ResultMerge.main(new String[] {target.toString(), first, second});

        Map<?, ?> metrics = (Map<?, ?>) onlyResult().get("secondaryMetrics");
        assertEquals(List.of("alloc", "gc.count", "cpu", "peak", "gc.time"), names(metrics));
        assertEquals(List.of(0.5, "NaN", List.of(0.5, 0.5)), scores(metrics.get("alloc")));
        assertEquals(List.of(3.0, "NaN", List.of(3.0, 3.0)), scores(metrics.get("gc.count")));
        assertEquals(List.of(7.0, "NaN", List.of(7.0, 7.0)), scores(metrics.get("peak")));
        assertEquals(9.0, ((Map<?, ?>) metrics.get("gc.time")).get("score"));
        // Squares of the distances to the mean are 6, as above.
        Map<?, ?> cpu = (Map<?, ?>) metrics.get("cpu");
        assertEquals(4.0, number(cpu.get("score")), 1e-9);
        assertEquals(6.8688 * Math.sqrt(6.0 / 5 / 6), number(cpu.get("scoreError")), 1e-3);
    }

    @Test
    void shouldKeepApartWhatWasMeasuredWithOtherParameters() throws IOException {
        String first = round("a", "direct", "1.0, 2.0", score(1.5), UNKNOWN);
        String second = round("a", "heap", "3.0, 4.0", score(3.5), UNKNOWN);
        String third = round("b", "heap", "5.0, 6.0", score(5.5), UNKNOWN);

        ResultMerge.main(new String[] {
            target.toString(), write("first.json", first), write("second.json", second), write("third.json", third)
        });

        String all = "[" + inner(first) + "," + inner(second) + "," + inner(third) + "]";
        assertEquals(all.replaceAll("\\s", ""), Files.readString(target).replaceAll("\\s", ""));
    }

    @Test
    void shouldKeepRowThatIsInOneRoundOnly() throws IOException {
        String both = round("a", "direct", "1.0, 2.0", score(1.5), UNKNOWN);
        String once = round("b", "direct", "3.0, 4.0", score(3.5), UNKNOWN);
        String first = write("first.json", both);
        String second = write("second.json", "[" + inner(once) + "," + inner(both) + "]");

        ResultMerge.main(new String[] {target.toString(), first, second});

        List<?> results = (List<?>) Json.read(target);
        assertEquals(2, results.size());
        assertEquals(2, ((Map<?, ?>) results.get(0)).get("forks"));
        assertEquals(Json.read(Path.of(write("once.json", inner(once)))), results.get(1));
    }

    @Test
    void shouldRefuseListOfSomethingElse() throws IOException {
        String file = write("file.json", "[1]");

        assertThrows(IOException.class, () -> ResultMerge.main(new String[] {target.toString(), file}));
    }

    private static String round(String benchmark, String memory, String iterations, String scores, String interval) {
        return """
                [{"benchmark": "%s", "forks": 1, "params": {"memory": "%s"},
                  "primaryMetric": {%s, "scoreConfidence": %s,
                    "scorePercentiles": {"0.0": 0.0, "50.0": 0.0, "100.0": 0.0}, "scoreUnit": "ns/op",
                    "rawData": [[%s]]},
                  "secondaryMetrics": {}}]""".formatted(benchmark, memory, scores, interval, iterations);
    }

    private static String secondary(String metrics) {
        return round("a", "direct", "1.0, 2.0", score(1.5), UNKNOWN)
                .replace("\"secondaryMetrics\": {}", "\"secondaryMetrics\": {" + metrics + "}");
    }

    /** The score of two iterations. */
    private static String score(double mean) {
        return "\"score\": " + mean + ", \"scoreError\": \"NaN\"";
    }

    private static String inner(String list) {
        return list.substring(1, list.length() - 1);
    }

    private Map<?, ?> onlyResult() throws IOException {
        List<?> results = (List<?>) Json.read(target);
        assertEquals(1, results.size());
        return (Map<?, ?>) results.get(0);
    }

    private static List<?> names(Map<?, ?> object) {
        return List.copyOf(object.keySet());
    }

    private static List<?> scores(Object metric) {
        Map<?, ?> members = (Map<?, ?>) metric;
        return List.of(members.get("score"), members.get("scoreError"), members.get("scoreConfidence"));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private String write(String name, String json) throws IOException {
        return Files.writeString(directory.resolve(name), json).toString();
    }
}
