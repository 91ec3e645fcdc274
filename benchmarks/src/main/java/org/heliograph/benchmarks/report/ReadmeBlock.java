package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures of the project's README, between two marks. */
final class ReadmeBlock {
    private static final String BEGIN = "<!-- figures: made by benchmarks/report -->";
    private static final String END = "<!-- /figures -->";
    private static final Pattern BLOCK =
            Pattern.compile(Pattern.quote(BEGIN) + "(.*?)" + Pattern.quote(END), Pattern.DOTALL);

    private ReadmeBlock() {}

    /**
     * {@return a document with other figures}
     *
     * @param document in which the marks are.
     * @param figures  to stand between them.
     */
    static String replace(String document, String figures) {
        Matcher block = find(document);
        return document.substring(0, block.start()) + BEGIN + "\n" + figures + END + document.substring(block.end());
    }

    /**
     * {@return what stands between the marks}
     *
     * @param document in which they are.
     */
    static String of(String document) {
        return find(document).group(1).strip();
    }

    private static Matcher find(String document) {
        Matcher block = BLOCK.matcher(document);
        if (!block.find()) {
            throw new ReportException("README.md has no block between " + BEGIN + " and " + END + ".");
        }
        return block;
    }

    /**
     * {@return the figures of a run in Markdown}
     *
     * @param run to report.
     */
    static String figures(Run run) {
        Rows rows = Rows.of(run, run.mainMemory());
        Markdown out = new Markdown();
        List<String> head = new ArrayList<>(List.of("CPU ns a message"));
        for (int jdk : run.jdks()) {
            head.addAll(List.of("JDK " + jdk + ": ours", "limit", "fastest peer"));
        }
        List<List<String>> cells = new ArrayList<>();
        for (String[] shown : Tsv.read("readme.tsv")) {
            RowPattern pattern = new RowPattern(shown[0], shown[1], "*", shown[2], "*");
            for (RowKey key : rows.keys()) {
                if (pattern.matches(0, key, "")) {
                    cells.add(cells(rows, key, run.jdks()));
                }
            }
        }
        out.paragraph("");
        out.table(head, cells);
        out.paragraph("The least measurement of each, " + run.mainMemory() + " buffers; "
                + Markdown.escape(run.property("cpu", "cpu.model", "machine")) + ", "
                + run.jdks().stream().map(jdk -> jdk(run, jdk)).collect(Collectors.joining(" and "))
                + ", flags `" + run.property("flags", "jvm.flags", "jvmFlags") + "`, "
                + Markdown.escape(run.property("date"))
                + ". All rows, with errors and garbage, are in the [report](benchmarks/REPORT.md#overview).");
        return out.text().stripLeading();
    }

    private static String jdk(Run run, int jdk) {
        String version = run.property("jdk." + jdk, "jdk-" + jdk, "jdk" + jdk);
        return "JDK " + (version.equals("unknown") ? jdk : Markdown.escape(version));
    }

    private static List<String> cells(Rows rows, RowKey key, List<Integer> jdks) {
        Subject subject = Subject.of(key.subject());
        List<String> cells = new ArrayList<>();
        cells.add("[" + subject.protocol() + "](benchmarks/REPORT.md#" + Subject.anchor(subject.protocol()) + ") "
                + Markdown.escape(Row.title(key)));
        for (int jdk : jdks) {
            Row row = rows.find(key, jdk);
            boolean measured = row != null && row.ours() != null;
            Measurement limit = measured ? row.values().get(Library.LIMIT) : null;
            Measurement peer = measured ? row.bestPeer() : null;
            cells.add(measured ? Markdown.time(row.ours().time()) : Markdown.NONE);
            cells.add(limit == null ? Markdown.NONE : Markdown.time(limit.time()));
            cells.add(
                    peer == null
                            ? Markdown.NONE
                            : Library.of(peer.library()).name() + " " + Markdown.time(peer.time()));
        }
        return cells;
    }
}
