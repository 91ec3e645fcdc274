package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A library that is measured.
 *
 * @param id   in the names of methods.
 * @param name for people.
 * @param kind what it is to ours.
 */
record Library(String id, String name, Kind kind) {
    /** Ours. */
    static final String OURS = "heliograph";
    /** Straight hand-written code. */
    static final String LIMIT = "limit";

    private static final List<Library> ALL = Tsv.read("libraries.tsv").stream()
            .map(cells -> new Library(cells[0], cells[1], Kind.valueOf(cells[2])))
            .toList();

    /** What a library is to ours. */
    enum Kind {
        /** The one whose speed is reported. */
        OURS,
        /** The straight code that ours is held against. */
        LIMIT,
        /** A limit of another kind, such as a copy. */
        YARDSTICK,
        /** Another library that does the same. */
        PEER
    }

    /**
     * {@return a library; one that is in no table is a peer}
     *
     * @param id in the names of methods.
     */
    static Library of(String id) {
        return ALL.stream()
                .filter(library -> library.id.equals(id))
                .findFirst()
                .orElseGet(() -> new Library(id, id, Kind.PEER));
    }

    /**
     * {@return libraries in the order of the table, others behind them}
     *
     * @param ids to order.
     */
    static List<Library> ordered(Iterable<String> ids) {
        List<Library> libraries = new ArrayList<>();
        ids.forEach(id -> libraries.add(of(id)));
        libraries.sort((a, b) -> {
            int order = Integer.compare(rank(a), rank(b));
            return order != 0 ? order : a.id.compareTo(b.id);
        });
        return libraries;
    }

    private static int rank(Library library) {
        int index = ALL.indexOf(library);
        return index < 0 ? ALL.size() : index;
    }
}
