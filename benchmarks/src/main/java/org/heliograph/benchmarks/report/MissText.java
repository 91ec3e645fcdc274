package org.heliograph.benchmarks.report;

import java.util.List;
import java.util.function.Predicate;
import org.heliograph.benchmarks.report.Causes.Cause;

/** Writes which goals are missed, and why. */
final class MissText {
    private final List<Verdict> verdicts;
    private final Causes causes;

    /**
     * Creates the section.
     *
     * @param rows   of the run.
     * @param causes that are known.
     */
    MissText(Rows rows, Causes causes) {
        this.verdicts =
                rows.all().stream().flatMap(row -> Goal.verdicts(row).stream()).toList();
        this.causes = causes;
    }

    /** {@return the goals that are missed} */
    List<Verdict> misses() {
        return verdicts.stream().filter(verdict -> !verdict.reached()).toList();
    }

    /** {@return the missed goals that neither a cause explains nor the limit} */
    List<Verdict> unexplained() {
        return misses().stream()
                .filter(miss -> causes.of(miss) == null && !miss.beyondLimit())
                .toList();
    }

    /**
     * {@return a miss in one line of plain text}
     *
     * @param miss a goal that is not reached.
     */
    static String line(Verdict miss) {
        return miss.row().title() + " on JDK " + miss.row().jdk() + " beside "
                + Library.of(miss.library()).name() + ": " + Markdown.ratio(miss.value()) + ", the goal is "
                + miss.goal().text();
    }

    /**
     * Adds the section to the report.
     *
     * @param out to write to.
     */
    void write(Markdown out) {
        out.heading(2, "misses", "What misses its goal");
        if (verdicts.isEmpty()) {
            out.paragraph("No row of this run has a goal.");
            return;
        }
        long beyond = misses().stream().filter(Verdict::beyondLimit).count();
        out.paragraph(misses().size() + " of " + verdicts.size()
                + " goals are missed. *peer / limit* is how far ahead of the "
                + "peer the hand-written limit is: where that is less than the goal, in " + beyond
                + " of the missed ones, no code that makes these checks reaches it.");
        for (Cause cause : causes.all()) {
            section(out, cause.title(), cause.text(), miss -> causes.of(miss) == cause);
        }
        section(
                out,
                "Beyond the limit",
                "The peer is so near to the hand-written limit that the goal lies beyond it.",
                miss -> causes.of(miss) == null && miss.beyondLimit());
        section(out, "No cause is known", "These have not been looked into.", unexplained()::contains);
    }

    private void section(Markdown out, String title, String text, Predicate<Verdict> wanted) {
        List<List<String>> cells =
                misses().stream().filter(wanted).map(MissText::cells).toList();
        if (!cells.isEmpty()) {
            out.heading(3, null, title);
            out.paragraph(text);
            out.table(List.of("message, work", "JDK", "beside", "goal", "reached", "peer / limit"), cells);
        }
    }

    private static List<String> cells(Verdict miss) {
        return List.of(
                Markdown.escape(miss.row().title()),
                String.valueOf(miss.row().jdk()),
                Markdown.escape(Library.of(miss.library()).name()),
                miss.goal().text(),
                Markdown.ratio(miss.value()),
                Markdown.ratio(miss.limitReaches()) + (miss.beyondLimit() ? ", beyond the limit" : ""));
    }
}
