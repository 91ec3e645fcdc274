package org.heliograph.benchmarks.report;

import java.util.List;
import java.util.Map;

/**
 * What JMH says of one metric.
 *
 * @param least of all measurements.
 * @param mean  of all measurements.
 * @param error half the width of the interval (99.9 %) round the mean; NaN where there are too few measurements.
 */
record Score(double least, double mean, double error) {
    /** A metric that was not measured. */
    static final Score NONE = new Score(Double.NaN, Double.NaN, Double.NaN);

    /**
     * {@return the score of a metric of JMH's JSON, times in nanoseconds}
     *
     * @param metric with {@code score}, {@code scoreError}, {@code scoreUnit} and {@code rawData}.
     */
    static Score of(Map<?, ?> metric) {
        double factor = factor(String.valueOf(metric.get("scoreUnit")));
        double mean = number(metric.get("score"));
        double least = mean;
        if (metric.get("rawData") instanceof List<?> forks) {
            least = forks.stream()
                    .flatMap(fork -> ((List<?>) fork).stream())
                    .mapToDouble(Score::number)
                    .min()
                    .orElse(mean);
        }
        return new Score(least * factor, mean * factor, number(metric.get("scoreError")) * factor);
    }

    /** {@return whether there is a figure} */
    boolean known() {
        return !Double.isNaN(mean);
    }

    /**
     * {@return whether the interval of another measurement and this one have nothing in common; false where an error is
     * not known}
     *
     * @param other measurement of the same.
     */
    boolean differs(Score other) {
        return Math.abs(mean - other.mean) > error + other.error;
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "us/op" -> 1e3;
            case "ms/op" -> 1e6;
            case "s/op" -> 1e9;
            default -> 1;
        };
    }
}
