package org.heliograph.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What the workers of an iteration have used of something, as each of them says.
 *
 * <p>A worker says it several times where a benchmark has a state that was given a benchmark of its own: each of them looks
 * at the worker. The first word counts, which is that of the innermost.
 */
final class WorkerCount {
    private final Map<Thread, Long> used = new ConcurrentHashMap<>();

    /** Forgets the iteration before. */
    void reset() {
        used.clear();
    }

    /**
     * Notes what the current thread has used.
     *
     * @param amount used for its operations of the current iteration.
     */
    void note(long amount) {
        used.putIfAbsent(Thread.currentThread(), amount);
    }

    /**
     * {@return the figure of the iteration; none where nothing was done or no worker has said anything}
     *
     * @param name   of the figure.
     * @param unit   of the figure.
     * @param policy by which the score of all iterations is made.
     * @param result of the iteration. All its operations are counted, also those made while waiting for other workers.
     */
    Collection<? extends Result<?>> perOperation(
            String name, String unit, AggregationPolicy policy, IterationResult result) {
        long operations = result.getMetadata().getAllOps();
        long total = used.values().stream().mapToLong(Long::longValue).sum();
        return operations == 0 || used.isEmpty()
                ? List.of()
                : List.of(new ScalarResult(name, (double) total / operations, unit, policy));
    }
}
