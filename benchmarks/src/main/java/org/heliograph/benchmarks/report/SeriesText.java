package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the benchmarks that are about rates and sizes: whole streams, and cost against the size of the input. */
final class SeriesText {
    private static final double NS_PER_SECOND = 1e9;

    private final Rows rows;
    private final List<Integer> jdks;
    private final Markdown out = new Markdown();

    /**
     * Creates the sections.
     *
     * @param rows of the run.
     * @param jdks of the run.
     */
    SeriesText(Rows rows, List<Integer> jdks) {
        this.rows = rows;
        this.jdks = jdks;
    }

    /** {@return the sections in Markdown, empty when there are no such benchmarks} */
    String text() {
        streams();
        growth();
        return out.text().stripTrailing();
    }

    private void streams() {
        if (!isThere(Subject.STREAMS)) {
            return;
        }
        out.heading(2, "streams", Subject.STREAMS);
        out.paragraph(
                "One thread takes the frames of a long buffer: it finds them, checks them and hands them to a dispatcher. "
                        + "Frames and gigabytes (10⁹ octets) a second of CPU time, from the least measurement.");
        for (int jdk : jdks) {
            List<List<String>> cells = new ArrayList<>();
            for (Row row : rows.of(Subject.STREAMS, jdk)) {
                row.values().forEach((library, value) -> cells.add(stream(row, library, value)));
            }
            out.heading(3, "streams-jdk-" + jdk, "Streams on JDK " + jdk);
            out.table(
                    List.of(
                            "stream, work",
                            "library",
                            "ns a frame, least",
                            "mean ± error",
                            "octets a frame",
                            "frames/s",
                            "GB/s",
                            "B/op"),
                    cells);
        }
    }

    private static List<String> stream(Row row, String library, Measurement value) {
        double octets = value.wall().mean() / value.perOctet();
        return List.of(
                Markdown.escape(row.title()),
                Markdown.escape(Library.of(library).name())
                        + (value.work().equals(row.key().work()) ? "" : " (" + Markdown.escape(value.work()) + ")"),
                Markdown.time(value.time()),
                Markdown.score(value.cpu().known() ? value.cpu() : value.wall()),
                Double.isNaN(octets) ? Markdown.NONE : String.format(Locale.ROOT, "%,.0f", octets),
                String.format(Locale.ROOT, "%,.0f", NS_PER_SECOND / value.time()),
                Double.isNaN(octets) ? Markdown.NONE : String.format(Locale.ROOT, "%.2f", octets / value.time()),
                Markdown.octets(value.octets()));
    }

    private void growth() {
        List<Growth> all = Growth.of(rows.all());
        if (all.isEmpty()) {
            return;
        }
        out.heading(2, "growth", Subject.GROWTH);
        out.paragraph(
                "Cost against the size of the input. Where it is linear, what each element more costs, from one size to "
                        + "the next, stays the same.");
        for (int jdk : jdks) {
            List<List<String>> cells = new ArrayList<>();
            for (Growth line : all) {
                if (line.jdk() == jdk) {
                    points(line, cells);
                }
            }
            out.heading(3, "growth-jdk-" + jdk, "Growth on JDK " + jdk);
            out.table(List.of("of what", "size", "CPU, least", "an element", "each element more", "B/op"), cells);
        }
    }

    private static void points(Growth line, List<List<String>> cells) {
        double size = Double.NaN;
        double time = Double.NaN;
        for (Map.Entry<Double, Measurement> point : line.points().entrySet()) {
            double now = point.getValue().time();
            cells.add(List.of(
                    Markdown.escape(line.name()),
                    Markdown.factor(point.getKey()),
                    Markdown.time(now),
                    Markdown.time(now / point.getKey()),
                    Markdown.time((now - time) / (point.getKey() - size)),
                    Markdown.octets(point.getValue().octets())));
            size = point.getKey();
            time = now;
        }
    }

    private boolean isThere(String protocol) {
        return jdks.stream().anyMatch(jdk -> !rows.of(protocol, jdk).isEmpty());
    }
}
