package org.heliograph.benchmarks.report;

/**
 * A goal held against a row.
 *
 * @param row     that was measured.
 * @param library that ours is held against.
 * @param goal    to reach.
 */
record Verdict(Row row, String library, Goal goal) {
    /** {@return what was reached, in the goal's own terms} */
    double value() {
        return goal.atMost() ? row.ratio(library) : row.gain(library);
    }

    /** {@return whether the goal is reached} */
    boolean reached() {
        return goal.atMost() ? value() <= goal.factor() : value() >= goal.factor();
    }

    /** {@return the time of the peer divided by that of the limit, NaN for goals that are not beside a peer} */
    double limitReaches() {
        Measurement limit = row.values().get(Library.LIMIT);
        boolean peer = Library.of(library).kind() == Library.Kind.PEER;
        return peer && limit != null ? row.values().get(library).time() / limit.time() : Double.NaN;
    }

    /** {@return whether even the limit stays below the goal} */
    boolean beyondLimit() {
        return !goal.atMost() && limitReaches() < goal.factor();
    }

    /** {@return goal and verdict in words} */
    String text() {
        return goal.text() + ": " + (reached() ? "reached" : "**missed**");
    }
}
