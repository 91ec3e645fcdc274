package org.heliograph.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Reports the CPU time of the benchmark's own threads per operation, as {@code cpu} in ns/op.
 *
 * <p>On a machine that others use too, wall time counts the time in which the thread waited for a core; CPU time does
 * not. Each worker looks at its own, right before its first operation and right behind its last one
 * ({@link HouseBenchmark}), so that what the harness does between iterations is not counted however short they are. The
 * compiler and the collector run on threads of their own and are not counted either. All operations of the iteration
 * are, also those made while waiting for other workers. A benchmark that does not look has no figure.
 *
 * <p>The shares of the core that a neighbour's work takes away within the time, such as its caches and its twin
 * hyper-thread, are still in the figure: only an iteration that is shorter than the neighbour's pauses has none of them.
 * {@link HarnessProfilerBenchmark} shows that the figure is right.
 */
public final class CpuTimeProfiler implements InternalProfiler {
    /** Of the secondary result. */
    static final String NAME = "cpu";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final WorkerCount COUNT = new WorkerCount();

    /** Creates the profiler; JMH does this. */
    public CpuTimeProfiler() {}

    /** {@return the nanoseconds of CPU time that the current thread has used since it started} */
    static long usedByThread() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /**
     * Notes what the current thread has used for its operations of the current iteration.
     *
     * @param nanoseconds of CPU time.
     */
    static void note(long nanoseconds) {
        COUNT.note(nanoseconds);
    }

    @Override
    public String getDescription() {
        return "CPU time of the benchmark threads per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmarkParams, IterationParams iterationParams) {
        COUNT.reset();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmarkParams, IterationParams iterationParams, IterationResult result) {
        return COUNT.perOperation(NAME, "ns/op", AggregationPolicy.AVG, result);
    }
}
