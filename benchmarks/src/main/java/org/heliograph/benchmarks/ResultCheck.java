package org.heliograph.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Command that fails when a run of the benchmarks proves nothing: {@code ResultCheck FILE}.
 *
 * <p>FILE is what JMH wrote with {@code -rf json}. JMH exits with 0 also when every benchmark threw, so an empty result
 * is an error here. So is a benchmark of ours that allocates more than 0.01 octets per operation, or that
 * was run without the {@link AllocationProfiler}, which counts no octets of JMH.
 */
public final class ResultCheck {
    private static final String OURS = "_heliograph";
    private static final String ALLOCATION = AllocationProfiler.NAME;
    private static final double LIMIT = 0.01;

    private int results;
    private String complaint;

    private ResultCheck() {}

    /**
     * Reads a result file and exits with 1 and one sentence on standard error when it proves nothing.
     *
     * @param arguments file.
     * @throws IOException when the file cannot be read.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: ResultCheck FILE");
            System.exit(2);
        }
        String complaint;
        try (InputStream json = new FileInputStream(arguments[0])) {
            complaint = check(json);
        }
        if (complaint != null) {
            System.err.println(complaint);
            System.exit(1);
        }
    }

    /**
     * {@return what is wrong in one sentence, or null}
     *
     * @param json written by JMH.
     * @throws IOException when it cannot be read.
     */
    static String check(InputStream json) throws IOException {
        ResultCheck check = new ResultCheck();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    check.result(parser);
                }
            }
        } catch (StreamReadException e) {
            return "The result is cut off or no JSON: " + e.getOriginalMessage() + ".";
        }
        if (check.results == 0) {
            return "The result is empty: no benchmark ran to its end.";
        }
        return check.complaint;
    }

    private void result(JsonParser parser) throws IOException {
        String benchmark = "";
        double octets = Double.NaN;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("benchmark")) {
                benchmark = parser.getText();
            } else if (name.equals("secondaryMetrics")) {
                octets = allocation(parser);
            } else {
                parser.skipChildren();
            }
        }
        results++;
        if (complaint == null && benchmark.endsWith(OURS)) {
            complaint = complaint(benchmark, octets);
        }
    }

    private String complaint(String benchmark, double octets) {
        if (Double.isNaN(octets)) {
            return "The benchmark " + benchmark + " counts no octets: no HouseBenchmark, or no AllocationProfiler.";
        }
        return octets <= LIMIT
                ? null
                : "The benchmark " + benchmark + " allocates " + octets + " octets per operation, more than " + LIMIT
                        + ".";
    }

    private static double allocation(JsonParser parser) throws IOException {
        double octets = Double.NaN;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(ALLOCATION);
            parser.nextToken();
            if (wanted) {
                octets = score(parser);
            } else {
                parser.skipChildren();
            }
        }
        return octets;
    }

    private static double score(JsonParser parser) throws IOException {
        double score = Double.NaN;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("score");
            JsonToken value = parser.nextToken();
            if (wanted && value.isNumeric()) {
                score = parser.getDoubleValue();
            } else {
                parser.skipChildren();
            }
        }
        return score;
    }
}
