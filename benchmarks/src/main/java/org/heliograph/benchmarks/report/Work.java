package org.heliograph.benchmarks.report;

import java.util.Arrays;
import java.util.List;

/**
 * A work that libraries do.
 *
 * @param id      in the names of methods.
 * @param chart   in which it is drawn: {@code decode}, {@code encode} or {@code none}.
 * @param against works of the others that it is held against, the first that there is counts.
 */
record Work(String id, String chart, List<String> against) {
    private static final List<Work> ALL = Tsv.read("works.tsv").stream()
            .map(cells -> new Work(cells[0], cells[1], Arrays.asList(cells[2].split(","))))
            .toList();

    /**
     * {@return a work; one that is in no table is held against itself and not drawn}
     *
     * @param id in the names of methods.
     */
    static Work of(String id) {
        return ALL.stream()
                .filter(work -> work.id.equals(id))
                .findFirst()
                .orElseGet(() -> new Work(id, "none", List.of(id)));
    }

    /** {@return the place in the table, behind it for a work that is not there} */
    int rank() {
        int index = ALL.indexOf(this);
        return index < 0 ? ALL.size() : index;
    }
}
