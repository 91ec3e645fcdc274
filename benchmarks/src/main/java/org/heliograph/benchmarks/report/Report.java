package org.heliograph.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Command that makes the report of a run, or compares two runs: {@code Report PROJECT RUN [OTHER_RUN]}. It exits with 1
 * and one sentence on standard error where there is nothing to report.
 */
public final class Report {
    private static final String SVG = ".svg";

    private Report() {}

    /**
     * Writes the report or the comparison.
     *
     * @param arguments directory of the project, of the run, and of the one to compare with.
     * @throws IOException when a file cannot be read or written.
     */
    public static void main(String[] arguments) throws IOException {
        int status = run(arguments, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * {@return the exit status}
     *
     * @param arguments of the command.
     * @param out       standard output.
     * @param err       standard error.
     * @throws IOException when a file cannot be read or written.
     */
    static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            err.println("Usage: Report PROJECT RUN [OTHER_RUN]");
            return 2;
        }
        try {
            Run run = Run.read(Path.of(arguments[1]));
            if (arguments.length == 3) {
                compare(run, Path.of(arguments[1]), Run.read(Path.of(arguments[2])), out, err);
            } else {
                report(run, Path.of(arguments[0]), out, err);
            }
            return 0;
        } catch (ReportException e) {
            err.println("benchmarks/report: " + e.getMessage());
            return 1;
        }
    }

    /**
     * {@return the text of the report}
     *
     * @param run    to report.
     * @param charts names of the charts that belong to it.
     */
    static String text(Run run, List<String> charts) {
        return new ReportText(run, Causes.load()).text(charts);
    }

    private static void report(Run run, Path project, PrintStream out, PrintStream err) throws IOException {
        Path benchmarks = project.resolve("benchmarks");
        Path readme = project.resolve("README.md");
        String document = ReadmeBlock.replace(Files.readString(readme), ReadmeBlock.figures(run));
        SortedMap<String, String> charts = Charts.of(run);
        write(benchmarks.resolve("charts"), charts);
        Files.writeString(benchmarks.resolve("REPORT.md"), text(run, new ArrayList<>(charts.keySet())));
        Files.writeString(readme, document);
        out.println("benchmarks/REPORT.md, " + charts.size() + " charts, README.md");
        for (Verdict miss : new MissText(Rows.of(run, run.mainMemory()), Causes.load()).unexplained()) {
            err.println("no cause is known: " + MissText.line(miss));
        }
    }

    /** Removes the charts of the run before, since another run may have others. */
    private static void write(Path directory, Map<String, String> charts) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> list = Files.list(directory)) {
            for (Path old : (Iterable<Path>) list::iterator) {
                if (old.getFileName().toString().endsWith(SVG)) {
                    Files.delete(old);
                }
            }
        }
        for (Map.Entry<String, String> chart : charts.entrySet()) {
            Files.writeString(directory.resolve(chart.getKey() + SVG), chart.getValue());
        }
    }

    private static void compare(Run run, Path directory, Run other, PrintStream out, PrintStream err)
            throws IOException {
        String text = new Comparison(run, other).text();
        out.print(text);
        Path file = directory.resolve("compared-with-" + other.name() + ".md");
        Files.writeString(file, text);
        err.println("written to " + file);
    }
}
