package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Writes what has changed from one run to another, in the rows that both have. */
final class Comparison {
    private static final int PERCENT = 100;

    private final Run run;
    private final Run other;

    /**
     * Creates the comparison.
     *
     * @param run   the later one.
     * @param other the one before.
     */
    Comparison(Run run, Run other) {
        this.run = run;
        this.other = other;
    }

    private record Id(
            int jdk, String subject, SortedMap<String, String> params, String memory, String work, String library) {
        static Id of(Measurement of) {
            return new Id(of.jdk(), of.subject(), of.params(), of.memory(), of.work(), of.library());
        }
    }

    /**
     * {@return the comparison in Markdown}
     *
     * @throws ReportException when the runs have no row in common.
     */
    String text() {
        Map<Id, Measurement> before = new LinkedHashMap<>();
        other.measurements().forEach(each -> before.put(Id.of(each), each));
        List<List<String>> cells = new ArrayList<>();
        int slower = 0;
        int faster = 0;
        for (Measurement each : run.measurements()) {
            Measurement old = before.get(Id.of(each));
            if (old != null) {
                boolean differs = score(each).differs(score(old));
                boolean isSlower = score(each).mean() > score(old).mean();
                slower += differs && isSlower ? 1 : 0;
                faster += differs && !isSlower ? 1 : 0;
                cells.add(cells(each, old, !differs ? "" : isSlower ? "**slower**" : "**faster**"));
            }
        }
        if (cells.isEmpty()) {
            throw new ReportException("The runs " + run.name() + " and " + other.name() + " have no row in common.");
        }
        return text(cells, slower, faster);
    }

    private String text(List<List<String>> cells, int slower, int faster) {
        Markdown out = new Markdown();
        out.heading(1, null, "From " + Markdown.escape(other.name()) + " to " + Markdown.escape(run.name()));
        out.paragraph(
                cells.size() + " rows in both, " + slower + " slower and " + faster + " faster beyond their error: the "
                        + "intervals of the means (99.9 %) have nothing in common. A row without an error is not marked. "
                        + "*Change* is that of the least CPU time, *mean* that of the means.");
        out.table(
                List.of("message, work", "library", "JDK", "memory", "before", "after", "change", "mean", "B/op", ""),
                cells);
        return out.text().stripTrailing() + "\n";
    }

    private static List<String> cells(Measurement now, Measurement old, String mark) {
        return List.of(
                Markdown.escape(Row.title(now.key())),
                Markdown.escape(Library.of(now.library()).name()),
                String.valueOf(now.jdk()),
                now.memory().isEmpty() ? Markdown.NONE : now.memory(),
                Markdown.time(old.time()) + " (" + Markdown.score(score(old)) + ")",
                Markdown.time(now.time()) + " (" + Markdown.score(score(now)) + ")",
                percent(now.time() / old.time()),
                percent(score(now).mean() / score(old).mean()),
                Markdown.octets(old.octets()) + " → " + Markdown.octets(now.octets()),
                mark);
    }

    private static Score score(Measurement of) {
        return of.cpu().known() ? of.cpu() : of.wall();
    }

    private static String percent(double ratio) {
        return Double.isNaN(ratio) ? Markdown.NONE : String.format(Locale.ROOT, "%+.1f %%", (ratio - 1) * PERCENT);
    }
}
