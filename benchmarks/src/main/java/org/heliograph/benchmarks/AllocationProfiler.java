package org.heliograph.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Reports what the benchmark's own threads allocate per operation, as {@code alloc} in octets ({@code B/op}).
 *
 * <p>The profiler {@code gc} of JMH counts all threads from before an iteration until after it. So it also counts the
 * profilers themselves and the threads, tasks and results of the harness: some 8,000 octets an iteration, which
 * are much if there are few operations. Here each worker looks at its own count, right before its first operation and right
 * behind its last one ({@link HouseBenchmark}). All operations of the iteration are counted, also those made while waiting
 * for other workers.
 *
 * <p>The score is the least of all iterations. Before a method is compiled, the JVM makes the texts of its string constants,
 * on the thread that asks for it: some dozen octets now and then, once for each method, while what an operation allocates
 * comes back in every iteration. A benchmark that does not look has no figure. {@link HarnessProfilerBenchmark} shows that the figure is
 * right.
 */
public final class AllocationProfiler implements InternalProfiler {
    /** Name of the figure in a result. */
    static final String NAME = "alloc";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final WorkerCount COUNT = new WorkerCount();

    /** Creates the profiler; JMH does this. */
    public AllocationProfiler() {}

    /** {@return the octets that the current thread has allocated since it started} */
    static long allocatedByThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /**
     * Notes what the current thread has allocated in its operations of the current iteration.
     *
     * @param octets allocated.
     */
    static void note(long octets) {
        COUNT.note(octets);
    }

    @Override
    public String getDescription() {
        return "Octets allocated by the benchmark threads per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmarkParams, IterationParams iterationParams) {
        COUNT.reset();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmarkParams, IterationParams iterationParams, IterationResult result) {
        return COUNT.perOperation(NAME, "B/op", AggregationPolicy.MIN, result);
    }
}
