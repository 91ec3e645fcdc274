package org.heliograph.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes small runs of made-up figures for the tests. */
final class RunFixture {
    private final List<String> results = new ArrayList<>();

    /**
     * Adds a result.
     *
     * @param method  class without {@code Benchmark}, a point, and the method.
     * @param params  members of a JSON object, without its braces.
     * @param least   of the two measurements, in ns.
     * @param error   of the mean, which is 1 ns more than the least.
     * @param octets  allocated.
     */
    RunFixture add(String method, String params, double least, double error, double octets) {
        String written = Double.isNaN(error) ? "\"NaN\"" : String.valueOf(error);
        String[] names = method.split("\\.");
        results.add(String.format(
                Locale.ROOT,
                """
                {"benchmark": "org.heliograph.benchmarks.%sBenchmark.%s", "mode": "avgt", "forks": 1,
                 "warmupIterations": 2, "warmupTime": "200 ms", "measurementIterations": 2, "measurementTime": "100 ms",
                 "params": {%s},
                 "primaryMetric": {"score": %f, "scoreError": %s, "scoreUnit": "ns/op", "rawData": [[%f]]},
                 "secondaryMetrics": {
                   "cpu": {"score": %f, "scoreError": %s, "scoreUnit": "ns/op", "rawData": [[%f], [%f]]},
                   "octets": {"score": 0.5, "scoreError": "NaN", "scoreUnit": "ns/op", "rawData": [[0.5]]},
                   "·gc.alloc.rate.norm": {"score": %f, "scoreError": "NaN", "scoreUnit": "B/op"}}}""",
                names[0],
                names[1],
                params,
                2 * least,
                written,
                2 * least,
                least + 1,
                written,
                least + 2,
                least,
                octets));
        return this;
    }

    /** As {@link #add(String, String, double, double, double)}, over direct memory, without error and garbage. */
    RunFixture add(String method, double least) {
        return add(method, "\"memory\": \"direct\"", least, 0.25, 0);
    }

    /**
     * {@return the directory of the run}
     *
     * @param directory that it is made in.
     * @param name      of the run.
     * @param jdks      of which each has the same results.
     */
    Path write(Path directory, String name, int... jdks) throws IOException {
        Path run = Files.createDirectories(directory.resolve(name));
        for (int jdk : jdks) {
            Files.writeString(run.resolve("jdk-" + jdk + ".json"), "[" + String.join(",", results) + "]");
        }
        Files.writeString(
                run.resolve("run.properties"), "date=2026-01-02\ncpu=A|B <CPU>\njdk.17=17.0.1\nflags=-Xa -Xb \n");
        return run;
    }
}
