package org.heliograph.benchmarks.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of the benchmarks: a directory with {@code run.properties} and a {@code jdk-N.json} of each JDK, and maybe what
 * {@code benchmarks/stream-decode} wrote.
 *
 * @param name         of the directory.
 * @param properties   of the machine and the run, by name.
 * @param settings     of JMH by JDK, each in words.
 * @param measurements of all JDKs, in the order of the files.
 * @param captures     that the command decoded.
 */
record Run(
        String name,
        SortedMap<String, String> properties,
        SortedMap<Integer, Set<String>> settings,
        List<Measurement> measurements,
        List<Capture> captures) {
    private static final Pattern RESULT = Pattern.compile("jdk-(\\d+)\\.json");
    private static final String MODE = "avgt";

    /**
     * {@return the run of a directory}
     *
     * @param directory with the files.
     * @throws IOException     when a file cannot be read.
     * @throws ReportException when there is no measurement.
     */
    static Run read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new ReportException(directory + " is no directory.");
        }
        SortedMap<Integer, Path> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(directory)) {
            for (Path file : (Iterable<Path>) list::iterator) {
                Matcher result = RESULT.matcher(file.getFileName().toString());
                if (result.matches()) {
                    files.put(Integer.valueOf(result.group(1)), file);
                }
            }
        }
        Run run = new Run(
                directory.toAbsolutePath().normalize().getFileName().toString(),
                properties(directory.resolve("run.properties")),
                new TreeMap<>(),
                new ArrayList<>(),
                Capture.read(directory));
        for (Map.Entry<Integer, Path> file : files.entrySet()) {
            run.add(file.getKey(), Json.read(file.getValue()));
        }
        if (run.measurements.isEmpty()) {
            throw new ReportException(directory + " holds no measurement: no jdk-N.json with a result of JMH.");
        }
        return run;
    }

    /** {@return the major versions of the JDKs, ascending} */
    List<Integer> jdks() {
        return measurements.stream().map(Measurement::jdk).distinct().sorted().toList();
    }

    /** {@return the kind of memory whose rows are compared: {@code direct} where it was measured} */
    String mainMemory() {
        List<String> kinds = memories();
        return kinds.contains("direct") || kinds.isEmpty() ? "direct" : kinds.get(0);
    }

    /** {@return the kinds of memory, in order} */
    List<String> memories() {
        return measurements.stream()
                .map(Measurement::memory)
                .filter(memory -> !memory.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return a property, or {@code unknown}}
     *
     * @param names of the property, the first that is there counts.
     */
    String property(String... names) {
        for (String property : names) {
            if (properties.containsKey(property)) {
                return properties.get(property);
            }
        }
        return "unknown";
    }

    private void add(int jdk, Object results) {
        if (results instanceof List<?> list) {
            for (Object result : list) {
                if (result instanceof Map<?, ?> map && MODE.equals(map.get("mode"))) {
                    measurements.add(Measurement.of(jdk, map));
                    settings.computeIfAbsent(jdk, key -> new LinkedHashSet<>()).add(setting(map));
                }
            }
        }
    }

    private static String setting(Map<?, ?> result) {
        return number(result, "forks") + " forks, warm-up " + number(result, "warmupIterations") + " × "
                + result.get("warmupTime") + ", measured " + number(result, "measurementIterations") + " × "
                + result.get("measurementTime");
    }

    private static String number(Map<?, ?> result, String name) {
        return result.get(name) instanceof Number value ? String.valueOf(value.intValue()) : "?";
    }

    private static SortedMap<String, String> properties(Path file) throws IOException {
        SortedMap<String, String> sorted = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties
                    .stringPropertyNames()
                    .forEach(name ->
                            sorted.put(name, properties.getProperty(name).strip()));
        }
        return sorted;
    }
}
