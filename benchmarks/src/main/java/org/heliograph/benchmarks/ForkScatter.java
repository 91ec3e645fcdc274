package org.heliograph.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Command that prints which benchmarks want one more fork: {@code ForkScatter PERCENT FILE...}. Each file is what JMH
 * wrote with {@code -rf json}; what is printed is a pattern of JMH, nothing where no benchmark wants one.
 *
 * <p>Figures are of the least measurement of each benchmark. A fork in which the compiler or the machine did badly does
 * not harm them as long as another one did well, which two forks tell that agree: a benchmark wants one more when its two
 * fastest forks lie further apart than PERCENT of the faster, with any of its parameters. Which library it measures does
 * not matter. Of a single fork nothing is known, and none is asked for.
 */
public final class ForkScatter {
    private static final int FORKS_THAT_TELL = 2;

    private ForkScatter() {}

    /**
     * Reads all files and prints the pattern.
     *
     * @param arguments percent and files.
     * @throws IOException when a file cannot be read or is no list of results.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: ForkScatter PERCENT FILE...");
            System.exit(2);
        }
        double percent = Double.parseDouble(arguments[0]);
        String pattern =
                pattern(percent, Stream.of(arguments).skip(1).map(Path::of).toList());
        if (!pattern.isEmpty()) {
            System.out.println(pattern);
        }
    }

    /**
     * {@return a pattern of the benchmarks whose two fastest forks do not agree; empty when all do}
     *
     * @param percent of the faster fork, by which they may lie apart.
     * @param files   that JMH wrote.
     * @throws IOException when one cannot be read or is no list of results.
     */
    static String pattern(double percent, List<Path> files) throws IOException {
        Collection<String> benchmarks = new TreeSet<>();
        for (Map<?, ?> result : ResultMerge.merge(files)) {
            if (disagree(percent, result)) {
                benchmarks.add(String.valueOf(result.get("benchmark")));
            }
        }
        return benchmarks.isEmpty()
                ? ""
                : benchmarks.stream()
                        .map(benchmark -> benchmark.replace(".", "\\."))
                        .collect(Collectors.joining("|", "^(", ")$"));
    }

    private static boolean disagree(double percent, Map<?, ?> result) {
        double[] fastest = forks(result).stream()
                .mapToDouble(ForkScatter::least)
                .sorted()
                .limit(FORKS_THAT_TELL)
                .toArray();
        return fastest.length == FORKS_THAT_TELL && fastest[1] > fastest[0] * (1 + percent / 100);
    }

    private static List<?> forks(Map<?, ?> result) {
        return result.get("secondaryMetrics") instanceof Map<?, ?> metrics
                        && metrics.get(CpuTimeProfiler.NAME) instanceof Map<?, ?> metric
                        && metric.get("rawData") instanceof List<?> forks
                ? forks
                : List.of();
    }

    private static double least(Object fork) {
        return ((List<?>) fork)
                .stream()
                        .mapToDouble(time -> ((Number) time).doubleValue())
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
    }
}
