package org.heliograph.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A class of benchmarks.
 *
 * @param id       name without {@code Benchmark}.
 * @param protocol under which it is reported.
 * @param name     of the message.
 */
record Subject(String id, String protocol, String name) {
    /** Protocol of subjects that are in no table. */
    static final String OTHER = "Others";
    /** Protocol of the benchmarks of whole streams. */
    static final String STREAMS = "Streams";
    /** Protocol of the benchmarks of growth. */
    static final String GROWTH = "Growth";

    private static final List<Subject> ALL = Tsv.read("subjects.tsv").stream()
            .map(cells -> new Subject(cells[0], cells[1], cells[2]))
            .toList();
    private static final Map<String, String> PREFIXES = Map.of("Stream", STREAMS, "Growth", GROWTH);

    /**
     * {@return a subject; one that is in no table goes by its prefix}
     *
     * @param id name without {@code Benchmark}.
     */
    static Subject of(String id) {
        for (Subject subject : ALL) {
            if (subject.id.equals(id)) {
                return subject;
            }
        }
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (id.startsWith(prefix.getKey()) && id.length() > prefix.getKey().length()) {
                return new Subject(
                        id, prefix.getValue(), id.substring(prefix.getKey().length()));
            }
        }
        return new Subject(id, OTHER, id);
    }

    /** {@return the protocols of the table in its order} */
    static List<String> protocols() {
        return ALL.stream().map(Subject::protocol).distinct().toList();
    }

    /**
     * {@return the anchor of a protocol's section in the report}
     *
     * @param protocol of the table.
     */
    static String anchor(String protocol) {
        return protocol.toLowerCase(Locale.ROOT);
    }

    /** {@return the place in the table, behind it for a subject that is not there} */
    int rank() {
        int index = ALL.indexOf(this);
        return index < 0 ? ALL.size() : index;
    }
}
