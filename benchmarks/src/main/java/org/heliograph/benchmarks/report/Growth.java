package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cost of ours against one numeric parameter.
 *
 * @param name   of the line: subject, other parameters, name of the numeric one, and work.
 * @param jdk    major version.
 * @param points measurement by value of the parameter.
 */
record Growth(String name, int jdk, SortedMap<Double, Measurement> points) {
    /**
     * {@return the lines of the benchmarks of growth, in the order of the rows}
     *
     * @param rows of a run.
     */
    static List<Growth> of(List<Row> rows) {
        return of(rows, Subject.GROWTH);
    }

    /**
     * {@return the lines of the benchmarks under one protocol, in the order of the rows}
     *
     * @param rows     of a run.
     * @param protocol of their subjects.
     */
    static List<Growth> of(List<Row> rows, String protocol) {
        Map<String, Growth> lines = new LinkedHashMap<>();
        for (Row row : rows) {
            String size = numeric(row.key().params(), rows, row.key());
            if (Subject.of(row.key().subject()).protocol().equals(protocol) && row.ours() != null && size != null) {
                SortedMap<String, String> others = new TreeMap<>(row.key().params());
                double value = Double.parseDouble(others.remove(size));
                String name = Row.title(new RowKey(
                        row.key().subject(), others, size + ", " + row.key().work()));
                lines.computeIfAbsent(row.jdk() + name, key -> new Growth(name, row.jdk(), new TreeMap<>()))
                        .points()
                        .put(value, row.ours());
            }
        }
        return new ArrayList<>(lines.values());
    }

    /** The first parameter whose values are numbers, and more than one. */
    private static String numeric(SortedMap<String, String> params, List<Row> rows, RowKey key) {
        for (Map.Entry<String, String> param : params.entrySet()) {
            if (param.getValue().matches("\\d+(\\.\\d+)?")
                    && rows.stream()
                                    .map(Row::key)
                                    .filter(other -> other.subject().equals(key.subject()))
                                    .map(other -> other.params().get(param.getKey()))
                                    .distinct()
                                    .count()
                            > 1) {
                return param.getKey();
            }
        }
        return null;
    }
}
