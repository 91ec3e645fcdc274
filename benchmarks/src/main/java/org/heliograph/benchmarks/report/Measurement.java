package org.heliograph.benchmarks.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One benchmark with one set of parameters on one JDK.
 *
 * @param jdk      major version.
 * @param subject  name of the class without {@code Benchmark}.
 * @param params   without {@code memory}.
 * @param memory   kind of buffers, empty where the benchmark has none.
 * @param work     part of the method's name before {@code _}.
 * @param library  part behind it, empty where there is none.
 * @param cpu      time of the worker in ns an operation.
 * @param wall     time by the clock in ns an operation.
 * @param octets   allocated an operation, NaN when not measured.
 * @param perOctet ns an octet of a stream, NaN for other benchmarks.
 */
record Measurement(
        int jdk,
        String subject,
        SortedMap<String, String> params,
        String memory,
        String work,
        String library,
        Score cpu,
        Score wall,
        double octets,
        double perOctet) {
    private static final String SUFFIX = "Benchmark";
    private static final String MEMORY = "memory";

    /**
     * {@return the measurement of a result of JMH}
     *
     * @param jdk    major version.
     * @param result element of JMH's array.
     */
    static Measurement of(int jdk, Map<?, ?> result) {
        String[] names = String.valueOf(result.get("benchmark")).split("\\.");
        if (names.length < 2 || !(result.get("primaryMetric") instanceof Map<?, ?> primary)) {
            throw new ReportException("A result has no benchmark or no primaryMetric.");
        }
        String type = names[names.length - 2];
        String method = names[names.length - 1];
        int bar = method.indexOf('_');
        TreeMap<String, String> params = new TreeMap<>();
        if (result.get("params") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> params.put(String.valueOf(name), String.valueOf(value)));
        }
        String memory = params.containsKey(MEMORY) ? params.remove(MEMORY) : "";
        return new Measurement(
                jdk,
                type.endsWith(SUFFIX) ? type.substring(0, type.length() - SUFFIX.length()) : type,
                params,
                memory,
                bar < 0 ? method : method.substring(0, bar),
                bar < 0 ? "" : method.substring(bar + 1),
                secondary(result, "cpu"),
                Score.of(primary),
                octets(result),
                secondary(result, "octets").mean());
    }

    /** {@return the time that is compared: the least CPU time, or the least by the clock where it was not profiled} */
    double time() {
        return cpu.known() ? cpu.least() : wall.least();
    }

    /** {@return the message, its parameters and the work} */
    RowKey key() {
        return new RowKey(subject, params, work);
    }

    /** Those of the worker alone where they were counted; the profiler of JMH counts what JMH allocates as well. */
    private static double octets(Map<?, ?> result) {
        Score worker = secondary(result, "alloc");
        return worker.known()
                ? worker.mean()
                : secondary(result, "gc.alloc.rate.norm").mean();
    }

    private static Score secondary(Map<?, ?> result, String name) {
        if (result.get("secondaryMetrics") instanceof Map<?, ?> metrics) {
            for (Map.Entry<?, ?> metric : metrics.entrySet()) {
                // Some profilers put a middle dot before the names of their metrics.
                String given = String.valueOf(metric.getKey()).replaceFirst("^[^A-Za-z]+", "");
                if (given.equals(name) && metric.getValue() instanceof Map<?, ?> values) {
                    return Score.of(values);
                }
            }
        }
        return Score.NONE;
    }
}
