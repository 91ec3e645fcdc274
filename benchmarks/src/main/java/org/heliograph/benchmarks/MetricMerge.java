package org.heliograph.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.util.ListStatistics;

/** Puts one metric of several rounds together, as JMH puts together those of its forks. */
final class MetricMerge {
    private static final String SCORE = "score";
    private static final String ERROR = "scoreError";
    private static final String CONFIDENCE = "scoreConfidence";
    private static final String PERCENTILES = "scorePercentiles";
    private static final String RAW = "rawData";
    /** Of the interval round a mean. */
    private static final double LEVEL = 0.999;
    /** A mean of fewer iterations has no error. */
    private static final int LEAST_WITH_ERROR = 3;
    /** Between a score and what is computed of the same iterations, in parts of the score. */
    private static final double ROUNDING = 1e-9;

    /** In the order in which they are tried. The mean is the usual one; 0 is least and sum alike. */
    private static final List<AggregationPolicy> POLICIES =
            List.of(AggregationPolicy.AVG, AggregationPolicy.MIN, AggregationPolicy.SUM, AggregationPolicy.MAX);

    private MetricMerge() {}

    /**
     * {@return the metric over all iterations}
     *
     * @param rounds each a metric of JMH's JSON, at least one. JMH does not write whether the score is the mean, the least
     *               or the sum of the iterations; it becomes what it is in each round.
     */
    static Map<Object, Object> merge(List<Map<?, ?>> rounds) {
        List<Object> forks = new ArrayList<>();
        rounds.forEach(round -> forks.addAll(forks(round)));
        ListStatistics all = statistics(forks);
        AggregationPolicy policy = POLICIES.stream()
                .filter(each -> rounds.stream().allMatch(round -> tells(each, round)))
                .findFirst()
                .orElse(AggregationPolicy.AVG);
        boolean isMean = policy == AggregationPolicy.AVG;
        double score = score(policy, all);
        double[] interval = isMean ? all.getConfidenceIntervalAt(LEVEL) : new double[] {score, score};
        Map<Object, Object> merged = new LinkedHashMap<>(rounds.get(0));
        merged.replace(SCORE, score);
        merged.replace(ERROR, isMean ? all.getMeanErrorAt(LEVEL) : Double.NaN);
        merged.replace(CONFIDENCE, List.of(interval[0], interval[1]));
        merged.computeIfPresent(PERCENTILES, (name, percentiles) -> percentiles((Map<?, ?>) percentiles, all));
        merged.replace(RAW, forks);
        return merged;
    }

    private static boolean tells(AggregationPolicy policy, Map<?, ?> round) {
        ListStatistics iterations = statistics(forks(round));
        double score = number(round.get(SCORE));
        boolean hasError = round.get(ERROR) instanceof Number;
        boolean mayHaveError = policy == AggregationPolicy.AVG && iterations.getN() >= LEAST_WITH_ERROR;
        return hasError == mayHaveError && Math.abs(score(policy, iterations) - score) <= ROUNDING * Math.abs(score);
    }

    private static double score(AggregationPolicy policy, ListStatistics iterations) {
        return switch (policy) {
            case AVG -> iterations.getMean();
            case MIN -> iterations.getMin();
            case MAX -> iterations.getMax();
            case SUM -> iterations.getSum();
        };
    }

    private static Map<Object, Object> percentiles(Map<?, ?> names, ListStatistics iterations) {
        Map<Object, Object> percentiles = new LinkedHashMap<>();
        names.keySet()
                .forEach(name ->
                        percentiles.put(name, iterations.getPercentile(Double.parseDouble(String.valueOf(name)))));
        return percentiles;
    }

    private static List<?> forks(Map<?, ?> round) {
        return round.get(RAW) instanceof List<?> forks ? forks : List.of();
    }

    private static ListStatistics statistics(List<?> forks) {
        return new ListStatistics(forks.stream()
                .flatMap(fork -> ((List<?>) fork).stream())
                .mapToDouble(MetricMerge::number)
                .toArray());
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
