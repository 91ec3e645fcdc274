package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the report of a run: the same run gives the same text. */
final class ReportText {
    private static final String BESIDE = "beside ours";

    private final Run run;
    private final Rows rows;
    private final Causes causes;
    private final Markdown out = new Markdown();

    /**
     * Creates the report of a run.
     *
     * @param run    to report.
     * @param causes of missed goals.
     */
    ReportText(Run run, Causes causes) {
        this.run = run;
        this.rows = Rows.of(run, run.mainMemory());
        this.causes = causes;
    }

    /**
     * {@return the report in Markdown}
     *
     * @param charts names of the files that are drawn, to be shown.
     */
    String text(List<String> charts) {
        out.paragraph("<!-- Made by benchmarks/report from results/" + run.name() + "; changes belong there. -->");
        out.heading(1, null, "What the benchmarks measured");
        head();
        overview();
        if (!charts.isEmpty()) {
            out.heading(2, "charts", "Charts");
            charts.forEach(chart -> out.paragraph("![" + chart.replace('-', ' ') + "](charts/" + chart + ".svg)"));
        }
        for (String protocol : Subject.protocols()) {
            protocol(protocol);
        }
        out.paragraph(new SeriesText(rows, run.jdks(), run.captures()).text());
        memories();
        new MissText(rows, causes).write(out);
        rest();
        return out.text().stripTrailing() + "\n";
    }

    private void head() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("run", "`results/" + run.name() + "`"));
        run.properties().forEach((name, value) -> cells.add(List.of(Markdown.escape(name), Markdown.escape(value))));
        for (Map.Entry<Integer, Set<String>> jdk : run.settings().entrySet()) {
            cells.add(List.of("JMH on JDK " + jdk.getKey(), Markdown.escape(String.join("; ", jdk.getValue()))));
        }
        out.table(List.of("of the run", ""), cells);
        out.paragraph(
                "Times are nanoseconds of CPU time an operation, of the worker's thread alone; *wall* is the time by "
                        + "the clock. **Ratios, goals and charts are of the least measurement** of each benchmark: other work on "
                        + "the machine slows a measurement, nothing makes it faster. Mean and error (99.9 %, as JMH gives it) "
                        + "stand beside it. *B/op* are octets allocated an operation by the worker's "
                        + "thread (or, where only JMH's profiler ran, by all threads of the JVM, JMH's own among them). Buffers are "
                        + run.mainMemory()
                        + " memory where nothing else is said.");
        out.paragraph(
                "*ours / limit* is how many times the time of the straight hand-written code ours takes, with the same "
                        + "checks; *peer / ours* how many times the time of ours a peer takes. The works are explained in the "
                        + "[README](README.md).");
    }

    private void overview() {
        out.heading(2, "overview", "Overview");
        List<String> head = new ArrayList<>(List.of("message, work"));
        for (int jdk : run.jdks()) {
            head.add("JDK " + jdk + ": ours");
            head.add("limit");
            head.add("ours / limit");
            head.add("fastest peer / ours");
        }
        head.add("B/op");
        head.add("goals");
        List<List<String>> cells = new ArrayList<>();
        for (RowKey key : rows.keys()) {
            Subject subject = Subject.of(key.subject());
            boolean hasOurs =
                    run.jdks().stream().map(jdk -> rows.find(key, jdk)).anyMatch(ReportText::isOurs);
            if (hasOurs && isTabled(subject)) {
                cells.add(overview(key, subject));
            }
        }
        out.table(head, cells);
    }

    private static boolean isOurs(Row row) {
        return row != null && row.ours() != null;
    }

    private static boolean isTabled(Subject subject) {
        return Subject.protocols().contains(subject.protocol());
    }

    private List<String> overview(RowKey key, Subject subject) {
        List<String> cells = new ArrayList<>();
        cells.add(subject.protocol() + " " + Markdown.escape(Row.title(key)));
        double octets = Double.NaN;
        int goals = 0;
        List<String> missed = new ArrayList<>();
        for (int jdk : run.jdks()) {
            Row row = rows.find(key, jdk);
            if (!isOurs(row)) {
                cells.addAll(List.of(Markdown.NONE, Markdown.NONE, Markdown.NONE, Markdown.NONE));
                continue;
            }
            cells.add(Markdown.time(row.ours().time()));
            Measurement limit = row.values().get(Library.LIMIT);
            cells.add(limit == null ? Markdown.NONE : Markdown.time(limit.time()));
            cells.add(Markdown.ratio(row.ratio(Library.LIMIT)));
            cells.add(peer(row));
            octets = Double.isNaN(octets)
                    ? row.ours().octets()
                    : Math.max(octets, row.ours().octets());
            for (Verdict verdict : Goal.verdicts(row)) {
                goals++;
                if (!verdict.reached()) {
                    missed.add(Library.of(verdict.library()).name() + " " + jdk);
                }
            }
        }
        cells.add(Markdown.octets(octets));
        cells.add(
                goals == 0
                        ? Markdown.NONE
                        : missed.isEmpty() ? "reached" : "[missed](#misses): " + String.join(", ", missed));
        return cells;
    }

    private static String peer(Row row) {
        Measurement peer = row.bestPeer();
        return peer == null
                ? Markdown.NONE
                : Markdown.ratio(row.gain(peer.library())) + " "
                        + Library.of(peer.library()).name();
    }

    private void protocol(String protocol) {
        if (run.jdks().stream().allMatch(jdk -> rows.of(protocol, jdk).isEmpty())) {
            return;
        }
        out.heading(2, Subject.anchor(protocol), protocol);
        for (int jdk : run.jdks()) {
            List<Row> table = rows.of(protocol, jdk);
            if (!table.isEmpty()) {
                out.heading(3, Subject.anchor(protocol) + "-jdk-" + jdk, protocol + " on JDK " + jdk);
                details(table);
            }
        }
    }

    private void details(List<Row> table) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : table) {
            String title = Markdown.escape(row.title());
            for (Map.Entry<String, Measurement> value : row.values().entrySet()) {
                cells.add(detail(row, title, value.getKey(), value.getValue()));
                title = "";
            }
        }
        out.table(
                List.of(
                        "message, work",
                        "library",
                        "CPU, least",
                        "CPU, mean ± error",
                        "wall, mean ± error",
                        "B/op",
                        BESIDE,
                        "goal"),
                cells);
    }

    private static List<String> detail(Row row, String title, String id, Measurement value) {
        Library library = Library.of(id);
        String name = library.kind() == Library.Kind.OURS ? "**ours**" : Markdown.escape(library.name());
        Verdict verdict = Goal.verdict(row, id);
        return List.of(
                title,
                value.work().equals(row.key().work()) ? name : name + " (" + Markdown.escape(value.work()) + ")",
                Markdown.time(value.time()),
                Markdown.score(value.cpu()),
                Markdown.score(value.wall()),
                Markdown.octets(value.octets()),
                beside(row, library),
                verdict == null ? "" : verdict.text());
    }

    private static String beside(Row row, Library library) {
        if (row.ours() == null || library.kind() == Library.Kind.OURS) {
            return "";
        }
        return library.kind() == Library.Kind.PEER
                ? Markdown.ratio(row.gain(library.id())) + " × ours"
                : "ours " + Markdown.ratio(row.ratio(library.id())) + " × it";
    }

    /** The same rows of ours over other kinds of memory. */
    private void memories() {
        List<String> kinds = run.memories();
        if (kinds.size() < 2) {
            return;
        }
        out.heading(2, "kinds-of-memory", "Kinds of memory");
        out.paragraph(
                "Ours over each kind of buffers: the least CPU time, the ratio to the limit over the same kind, and B/op. "
                        + "*mixed* are three classes of buffers that take turns, so that no call is bound to one class.");
        for (int jdk : run.jdks()) {
            List<String> head = new ArrayList<>(List.of("message, work, JDK " + jdk));
            List<Rows> each = new ArrayList<>();
            for (String kind : kinds) {
                head.addAll(List.of(kind, "ours / limit", "B/op"));
                each.add(Rows.of(run, kind));
            }
            List<List<String>> cells = new ArrayList<>();
            for (RowKey key : rows.keys()) {
                long measured = each.stream()
                        .filter(kind -> isOurs(kind.find(key, jdk)))
                        .count();
                if (measured > 1 && isTabled(Subject.of(key.subject()))) {
                    cells.add(memories(key, jdk, each));
                }
            }
            if (!cells.isEmpty()) {
                out.table(head, cells);
            }
        }
    }

    private static List<String> memories(RowKey key, int jdk, List<Rows> kinds) {
        List<String> cells = new ArrayList<>(List.of(Markdown.escape(Row.title(key))));
        for (Rows kind : kinds) {
            Row row = kind.find(key, jdk);
            boolean measured = isOurs(row);
            cells.add(measured ? Markdown.time(row.ours().time()) : Markdown.NONE);
            cells.add(measured ? Markdown.ratio(row.ratio(Library.LIMIT)) : Markdown.NONE);
            cells.add(measured ? Markdown.octets(row.ours().octets()) : Markdown.NONE);
        }
        return cells;
    }

    /** What was measured and stands in no row, so that nothing is left out. */
    private void rest() {
        List<List<String>> cells = new ArrayList<>();
        for (Measurement each : rows.rest()) {
            cells.add(rest(each, each.library()));
        }
        for (Row row : rows.all()) {
            if (Subject.of(row.key().subject()).protocol().equals(Subject.OTHER)) {
                row.values().forEach((id, value) -> cells.add(rest(value, id)));
            }
        }
        if (!cells.isEmpty()) {
            out.heading(2, "others", "Other measurements");
            out.table(
                    List.of("benchmark", "JDK", "CPU, least", "CPU, mean ± error", "wall, mean ± error", "B/op"),
                    cells);
        }
    }

    private static List<String> rest(Measurement value, String library) {
        return List.of(
                Markdown.escape(Row.title(value.key()) + (library.isEmpty() ? "" : ", " + library)),
                String.valueOf(value.jdk()),
                Markdown.time(value.time()),
                Markdown.score(value.cpu()),
                Markdown.score(value.wall()),
                Markdown.octets(value.octets()));
    }
}
