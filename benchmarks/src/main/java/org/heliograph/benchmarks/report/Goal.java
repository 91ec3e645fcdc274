package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What ours should reach beside another library.
 *
 * @param pattern of the comparisons.
 * @param atMost  whether ours may take at most so many times the time of the other; else the other takes at least so
 *                many times the time of ours.
 * @param factor  of the times.
 */
record Goal(RowPattern pattern, boolean atMost, double factor) {
    private static final List<Goal> ALL =
            Tsv.read("goals.tsv").stream().map(Goal::parse).toList();

    private static Goal parse(String[] cells) {
        String goal = cells[5];
        if (!goal.startsWith("<=") && !goal.startsWith(">=")) {
            throw new IllegalStateException("goal=" + goal + " starts with neither <= nor >=");
        }
        return new Goal(
                new RowPattern(cells[0], cells[1], cells[2], cells[3], cells[4]),
                goal.startsWith("<"),
                Double.parseDouble(goal.substring(2)));
    }

    /** {@return the goal in words} */
    String text() {
        return (atMost ? "at most " : "at least ") + Markdown.factor(factor);
    }

    /**
     * {@return the verdicts of a row, one for each library that has a goal and a measurement}
     *
     * @param row to judge.
     */
    static List<Verdict> verdicts(Row row) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String library : row.values().keySet()) {
            Verdict verdict = verdict(row, library);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    /**
     * {@return the verdict of a row beside one library, null where there is no goal}
     *
     * @param row     to judge.
     * @param library the other's id.
     */
    static Verdict verdict(Row row, String library) {
        if (row.ours() == null || library.equals(Library.OURS) || !row.values().containsKey(library)) {
            return null;
        }
        for (Goal goal : ALL) {
            if (goal.pattern.matches(row.jdk(), row.key(), library)) {
                return new Verdict(row, library, goal);
            }
        }
        return null;
    }
}
