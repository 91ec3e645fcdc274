package org.heliograph.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** What the workers of an iteration have used of something, as each of them says. */
final class WorkerCount {
    private final AtomicLong used = new AtomicLong();
    private final AtomicInteger workers = new AtomicInteger();

    /** Forgets the iteration before. */
    void reset() {
        used.set(0);
        workers.set(0);
    }

    /**
     * Adds what a worker has used.
     *
     * @param amount used for its operations of the current iteration.
     */
    void add(long amount) {
        used.addAndGet(amount);
        workers.incrementAndGet();
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
        return operations == 0 || workers.get() == 0
                ? List.of()
                : List.of(new ScalarResult(name, (double) used.get() / operations, unit, policy));
    }
}
