package org.heliograph.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what is about rates and sizes: whole streams, captures, and cost against the size of the input. */
final class SeriesText {
    private static final double NS_PER_SECOND = 1e9;
    private static final double MEGA = 1e6;

    private final Rows rows;
    private final List<Integer> jdks;
    private final List<Capture> captures;
    private final Markdown out = new Markdown();

    /**
     * Creates the sections.
     *
     * @param rows     of the run.
     * @param jdks     of the run.
     * @param captures of the run.
     */
    SeriesText(Rows rows, List<Integer> jdks, List<Capture> captures) {
        this.rows = rows;
        this.jdks = jdks;
        this.captures = captures;
    }

    /** {@return the sections in Markdown, empty when there are no such benchmarks} */
    String text() {
        streams();
        captures();
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
                Double.isNaN(octets) ? Markdown.NONE : plain(octets),
                plain(NS_PER_SECOND / value.time()),
                Double.isNaN(octets) ? Markdown.NONE : String.format(Locale.ROOT, "%.2f", octets / value.time()),
                Markdown.octets(value.octets()));
    }

    private void captures() {
        if (captures.isEmpty()) {
            return;
        }
        out.heading(2, "captures", "Captures");
        out.paragraph(
                "`heliograph decode --format json` on a capture and on a tenth of it, as `benchmarks/stream-decode` "
                        + "makes them: whole processes, their start included. The peak is resident memory of the process, which is "
                        + "not to grow with the capture. MB are 10⁶ octets.");
        List<List<String>> cells = new ArrayList<>();
        for (Capture capture : captures) {
            cells.add(List.of(
                    Markdown.escape(capture.jdk()),
                    Markdown.escape(capture.heap()),
                    plain(capture.octets() / MEGA),
                    plain(capture.frames()),
                    plain(capture.jsonOctets() / MEGA),
                    String.format(Locale.ROOT, "%.1f", capture.seconds()),
                    String.format(Locale.ROOT, "%.1f", capture.cpuSeconds()),
                    plain(capture.frames() / capture.seconds()),
                    plain(capture.frames() / capture.cpuSeconds()),
                    plain(capture.peakKilobytes() * 1_024 / MEGA)));
        }
        out.table(
                List.of(
                        "JDK",
                        "-Xmx",
                        "MB",
                        "frames",
                        "MB of JSON",
                        "s",
                        "CPU s",
                        "frames/s",
                        "frames a CPU second",
                        "peak, MB"),
                cells);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
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
