package org.heliograph.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heliograph.benchmarks.report.Json;

/**
 * Command that puts the results of several runs in one file: {@code ResultMerge TARGET FILE...}. Each file is what JMH
 * wrote with {@code -rf json}, and so is the target.
 *
 * <p>Results of the same benchmark, parameters, JVM and iterations become one, as if JMH had run all their forks in one
 * call: its raw data are those of the forks in the order of the files, its scores are over all iterations. So a run can
 * go over the benchmarks in several rounds, and the forks of each lie minutes apart. Numbers are written with six digits,
 * which are more than any of them is sure of: a run has very many of them.
 */
public final class ResultMerge {
    private static final String FORKS = "forks";
    private static final String PRIMARY = "primaryMetric";
    private static final String SECONDARY = "secondaryMetrics";
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private ResultMerge() {}

    /**
     * Reads all files and writes the target.
     *
     * @param arguments target and files.
     * @throws IOException when a file cannot be read, is no list of results, or the target cannot be written.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: ResultMerge TARGET FILE...");
            System.exit(2);
        }
        List<Map<?, ?>> merged =
                merge(Stream.of(arguments).skip(1).map(Path::of).toList());
        try (JsonGenerator target = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(arguments[0])))) {
            target.setPrettyPrinter(new DefaultPrettyPrinter());
            write(target, merged);
        }
    }

    /**
     * {@return the results of all files, those of the same benchmark, parameters, JVM and iterations as one}
     *
     * @param files that JMH wrote, in the order of their forks.
     * @throws IOException when one cannot be read or is no list of results.
     */
    static List<Map<?, ?>> merge(List<Path> files) throws IOException {
        Map<Map<?, ?>, List<Map<?, ?>>> results = new LinkedHashMap<>();
        for (Path file : files) {
            read(file, results);
        }
        List<Map<?, ?>> merged = new ArrayList<>();
        results.values().forEach(rounds -> merged.add(mergeRounds(rounds)));
        return merged;
    }

    private static void read(Path file, Map<Map<?, ?>, List<Map<?, ?>>> results) throws IOException {
        if (!(Json.read(file) instanceof List<?> list)) {
            throw new IOException(file + " is no list of results");
        }
        for (Object each : list) {
            if (!(each instanceof Map<?, ?> result)) {
                throw new IOException(file + " holds " + each + ", which is no result");
            }
            Map<Object, Object> settings = new LinkedHashMap<>(result);
            settings.keySet().removeAll(Set.of(FORKS, PRIMARY, SECONDARY));
            results.computeIfAbsent(settings, key -> new ArrayList<>()).add(result);
        }
    }

    private static Map<?, ?> mergeRounds(List<Map<?, ?>> rounds) {
        if (rounds.size() == 1) {
            return rounds.get(0);
        }
        Map<Object, Object> merged = new LinkedHashMap<>(rounds.get(0));
        merged.replace(
                FORKS,
                rounds.stream()
                        .mapToInt(round -> ((Number) round.get(FORKS)).intValue())
                        .sum());
        merged.replace(PRIMARY, MetricMerge.merge(members(rounds, PRIMARY)));
        List<Map<?, ?>> metrics = members(rounds, SECONDARY);
        Set<Object> names = new LinkedHashSet<>();
        metrics.forEach(each -> names.addAll(each.keySet()));
        Map<Object, Object> secondary = new LinkedHashMap<>();
        names.forEach(name -> secondary.put(name, MetricMerge.merge(members(metrics, name))));
        merged.replace(SECONDARY, secondary);
        return merged;
    }

    /** {@return the objects that a name stands for, of those that have it} */
    private static List<Map<?, ?>> members(List<Map<?, ?>> objects, Object name) {
        List<Map<?, ?>> members = new ArrayList<>();
        for (Map<?, ?> object : objects) {
            if (object.get(name) instanceof Map<?, ?> member) {
                members.add(member);
            }
        }
        return members;
    }

    private static void write(JsonGenerator target, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            target.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                target.writeFieldName(String.valueOf(member.getKey()));
                write(target, member.getValue());
            }
            target.writeEndObject();
        } else if (value instanceof List<?> list) {
            target.writeStartArray();
            for (Object element : list) {
                write(target, element);
            }
            target.writeEndArray();
        } else if (value instanceof Double number && Double.isFinite(number)) {
            target.writeNumber(new BigDecimal(number).round(SIX_DIGITS).doubleValue());
        } else {
            target.writeObject(value);
        }
    }
}
