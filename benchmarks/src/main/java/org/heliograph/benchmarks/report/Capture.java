package org.heliograph.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A capture that the built command decoded to JSON, as {@code benchmarks/stream-decode} measured it.
 *
 * @param jdk           version.
 * @param heap          greatest size of the heap, as {@code -Xmx} takes it.
 * @param octets        of the capture.
 * @param frames        in it.
 * @param jsonOctets    that became of them.
 * @param seconds       by the clock.
 * @param cpuSeconds    of all threads.
 * @param peakKilobytes greatest resident memory of the process, in units of 1,024 octets.
 */
record Capture(
        String jdk,
        String heap,
        double octets,
        double frames,
        double jsonOctets,
        double seconds,
        double cpuSeconds,
        double peakKilobytes) {
    private static final String FILE = "stream-decode.json";

    /**
     * {@return the captures of a run, none if the script did not run}
     *
     * @param directory of the run.
     * @throws IOException     when the file cannot be read.
     * @throws ReportException when the file is none of the script's.
     */
    static List<Capture> read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        List<Capture> captures = new ArrayList<>();
        if (Files.exists(file)) {
            Object results = Json.read(file) instanceof Map<?, ?> map ? map.get("results") : null;
            if (!(results instanceof List<?> list)) {
                throw new ReportException(file.getFileName() + " has no results.");
            }
            for (Object result : list) {
                captures.add(of((Map<?, ?>) result));
            }
        }
        return captures;
    }

    private static Capture of(Map<?, ?> result) {
        return new Capture(
                String.valueOf(result.get("jdk")),
                String.valueOf(result.get("heap")),
                number(result, "octets"),
                number(result, "frames"),
                number(result, "jsonOctets"),
                number(result, "seconds"),
                number(result, "cpuSeconds"),
                number(result, "peakKilobytes"));
    }

    private static double number(Map<?, ?> result, String name) {
        if (result.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw new ReportException(FILE + " has no " + name + ".");
    }
}
