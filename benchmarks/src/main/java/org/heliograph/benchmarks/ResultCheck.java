package org.heliograph.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Command that fails when a run of the benchmarks proves nothing: {@code ResultCheck FILE [OCTETS]}.
 *
 * <p>FILE is what JMH wrote with {@code -rf json}. JMH exits with 0 also when every benchmark threw, so an empty result
 * is an error here. So is a benchmark of ours that allocates more than OCTETS per operation, by default 0.01, or that
 * was run without {@code -prof gc}. A short run wants a larger number, since what JMH itself allocates in an iteration
 * is spread over few operations.
 */
public final class ResultCheck {
    private static final String OURS = "_heliograph";
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final double DEFAULT_OCTETS = 0.01;

    private final double limit;
    private int results;
    private String complaint;

    private ResultCheck(double limit) {
        this.limit = limit;
    }

    /**
     * Reads a result file and exits with 1 and one sentence on standard error when it proves nothing.
     *
     * @param arguments file, and the limit in octets per operation.
     * @throws IOException when the file cannot be read.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage: ResultCheck FILE [OCTETS]");
            System.exit(2);
        }
        double limit = arguments.length == 2 ? Double.parseDouble(arguments[1]) : DEFAULT_OCTETS;
        String complaint;
        try (InputStream json = new FileInputStream(arguments[0])) {
            complaint = check(json, limit);
        }
        if (complaint != null) {
            System.err.println(complaint);
            System.exit(1);
        }
    }

    /**
     * {@return what is wrong in one sentence, or null}
     *
     * @param json  written by JMH.
     * @param limit of octets allocated per operation.
     * @throws IOException when it cannot be read.
     */
    static String check(InputStream json, double limit) throws IOException {
        ResultCheck check = new ResultCheck(limit);
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
            return "The benchmark " + benchmark + " was run without -prof gc.";
        }
        return octets <= limit
                ? null
                : "The benchmark " + benchmark + " allocates " + octets + " octets per operation, more than " + limit
                        + ".";
    }

    private static double allocation(JsonParser parser) throws IOException {
        double octets = Double.NaN;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().endsWith(ALLOCATION);
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
