package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The measurements of a run, put together in rows. */
final class Rows {
    /** The harness' own cost. */
    private static final String BASELINE = "baseline";

    private static final Comparator<RowKey> ORDER = Comparator.<RowKey>comparingInt(
                    key -> Subject.of(key.subject()).rank())
            .thenComparing(RowKey::subject)
            .thenComparing(RowKey::paramsText, RowKey.NATURAL)
            .thenComparingInt(key -> Work.of(key.work()).rank())
            .thenComparing(RowKey::work);

    private final List<Row> rows = new ArrayList<>();
    private final List<Measurement> rest = new ArrayList<>();

    private Rows() {}

    /**
     * {@return the rows of a run on one kind of memory, and of benchmarks without kinds}
     *
     * @param run    with the measurements.
     * @param memory kind of memory.
     */
    static Rows of(Run run, String memory) {
        Rows rows = new Rows();
        for (int jdk : run.jdks()) {
            Map<RowKey, Map<String, Measurement>> found = new LinkedHashMap<>();
            for (Measurement each : run.measurements()) {
                boolean isMeant = each.memory().isEmpty() || each.memory().equals(memory);
                if (each.jdk() == jdk && isMeant && !each.work().equals(BASELINE)) {
                    found.computeIfAbsent(each.key(), key -> new LinkedHashMap<>())
                            .put(each.library(), each);
                }
            }
            rows.add(jdk, found);
        }
        return rows;
    }

    /** {@return the rows in order: those of ours, and yardsticks that stand alone} */
    List<Row> all() {
        return rows;
    }

    /** {@return the measurements that are in no row} */
    List<Measurement> rest() {
        return rest;
    }

    /**
     * {@return the rows of a protocol on a JDK}
     *
     * @param protocol of the table of subjects.
     * @param jdk      major version.
     */
    List<Row> of(String protocol, int jdk) {
        return rows.stream()
                .filter(row -> row.jdk() == jdk
                        && Subject.of(row.key().subject()).protocol().equals(protocol))
                .toList();
    }

    /**
     * {@return a row, or null}
     *
     * @param key of the row.
     * @param jdk major version.
     */
    Row find(RowKey key, int jdk) {
        return rows.stream()
                .filter(row -> row.jdk() == jdk && row.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** {@return the keys of all rows on any JDK, in order} */
    List<RowKey> keys() {
        return rows.stream().map(Row::key).distinct().sorted(ORDER).toList();
    }

    private void add(int jdk, Map<RowKey, Map<String, Measurement>> found) {
        Set<Measurement> used = new HashSet<>();
        List<Row> added = new ArrayList<>();
        for (Map.Entry<RowKey, Map<String, Measurement>> entry : found.entrySet()) {
            if (entry.getValue().containsKey(Library.OURS)) {
                Row row = new Row(entry.getKey(), jdk, compared(entry.getKey(), found));
                used.addAll(row.values().values());
                added.add(row);
            }
        }
        for (Map.Entry<RowKey, Map<String, Measurement>> entry : found.entrySet()) {
            if (entry.getValue().values().stream().noneMatch(used::contains) && isYardstick(entry.getValue())) {
                added.add(new Row(entry.getKey(), jdk, entry.getValue()));
                used.addAll(entry.getValue().values());
            }
        }
        added.sort(Comparator.comparing(Row::key, ORDER));
        rows.addAll(added);
        found.values().forEach(values -> values.values().stream()
                .filter(value -> !used.contains(value))
                .forEach(rest::add));
    }

    /** Ours, and of each other library the first of the works that this one is held against. */
    private static Map<String, Measurement> compared(RowKey key, Map<RowKey, Map<String, Measurement>> found) {
        Map<String, Measurement> values = new LinkedHashMap<>();
        values.put(Library.OURS, found.get(key).get(Library.OURS));
        for (String work : Work.of(key.work()).against()) {
            found.getOrDefault(key.with(work), Map.of()).forEach((library, value) -> {
                if (!library.equals(Library.OURS)) {
                    values.putIfAbsent(library, value);
                }
            });
        }
        return values;
    }

    private static boolean isYardstick(Map<String, Measurement> values) {
        return values.keySet().stream().allMatch(id -> Library.of(id).kind() == Library.Kind.YARDSTICK);
    }
}
