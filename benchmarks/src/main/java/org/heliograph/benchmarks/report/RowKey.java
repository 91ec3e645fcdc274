package org.heliograph.benchmarks.report;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What several libraries do alike: a message, its parameters and the work.
 *
 * @param subject name of the benchmark's class without {@code Benchmark}.
 * @param params  without the kind of memory.
 * @param work    such as {@code route}.
 */
record RowKey(String subject, SortedMap<String, String> params, String work) {
    /** Numbers in order of their value, texts as they are. */
    static final Comparator<String> NATURAL = Comparator.comparing(RowKey::padded);

    /**
     * {@return the same message and parameters with another work}
     *
     * @param other work.
     */
    RowKey with(String other) {
        return new RowKey(subject, params, other);
    }

    /** {@return the parameters as {@code name=value}, with commas between, empty when there are none} */
    String paramsText() {
        return params.entrySet().stream()
                .map(param -> param.getKey() + "=" + param.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String padded(String text) {
        StringBuilder padded = new StringBuilder();
        for (String piece : text.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
            boolean number = !piece.isEmpty() && Character.isDigit(piece.charAt(0));
            padded.append(number && piece.length() < 12 ? "0".repeat(12 - piece.length()) : "")
                    .append(piece);
        }
        return padded.toString();
    }
}
