package org.heliograph.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measurements of one work on one JDK and one kind of memory, ours beside the others.
 *
 * @param key    of the row.
 * @param jdk    major version.
 * @param values by the libraries' ids, in their order; those of another work are borrowed for this row.
 */
record Row(RowKey key, int jdk, Map<String, Measurement> values) {
    /**
     * Creates a row.
     *
     * @param key    of the row.
     * @param jdk    major version.
     * @param values by the libraries' ids.
     */
    Row {
        Map<String, Measurement> ordered = new LinkedHashMap<>();
        for (Library library : Library.ordered(values.keySet())) {
            ordered.put(library.id(), values.get(library.id()));
        }
        values = ordered;
    }

    /** {@return our measurement, null where there is none} */
    Measurement ours() {
        return values.get(Library.OURS);
    }

    /**
     * {@return the time of ours divided by that of another, NaN where one is missing}
     *
     * @param library the other's id.
     */
    double ratio(String library) {
        Measurement other = values.get(library);
        return ours() == null || other == null ? Double.NaN : ours().time() / other.time();
    }

    /**
     * {@return the time of another divided by that of ours, NaN where one is missing}
     *
     * @param library the other's id.
     */
    double gain(String library) {
        return 1 / ratio(library);
    }

    /** {@return the fastest peer, null where there is none} */
    Measurement bestPeer() {
        Measurement best = null;
        for (Map.Entry<String, Measurement> value : values.entrySet()) {
            if (Library.of(value.getKey()).kind() == Library.Kind.PEER
                    && (best == null || value.getValue().time() < best.time())) {
                best = value.getValue();
            }
        }
        return best;
    }

    /** {@return message, parameters and work in words} */
    String title() {
        return title(key);
    }

    /**
     * {@return message, parameters and work in words}
     *
     * @param key of a row.
     */
    static String title(RowKey key) {
        String params = key.paramsText();
        return Subject.of(key.subject()).name() + (params.isEmpty() ? "" : ", " + params) + ", " + key.work();
    }
}
