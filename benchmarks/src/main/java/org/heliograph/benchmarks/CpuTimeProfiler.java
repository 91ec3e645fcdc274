package org.heliograph.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reports the CPU time of the benchmark's own threads per operation, as {@code cpu} in ns/op.
 *
 * <p>On a machine that others use too, wall time counts the time in which the thread waited for a core; CPU time does
 * not. JMH calls a profiler on the thread that governs the run and not on the one that works, so the times of the
 * workers are added up, which JMH knows by the name {@code …-jmh-worker-N}. The compiler and the collector run on
 * threads of their own and are not counted. All operations of an iteration are counted, also those made while waiting
 * for the other workers.
 *
 * <p>The shares of the core that a neighbour's work takes away within the time, such as its caches and its twin
 * hyper-thread, are still in the figure. {@link HarnessProfilerBenchmark} shows that the figure is right.
 */
public final class CpuTimeProfiler implements InternalProfiler {
    /** Of the secondary result. */
    static final String NAME = "cpu";

    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Map<Long, Long> before = Map.of();

    /** Creates the profiler; JMH does this. */
    public CpuTimeProfiler() {
        threads.setThreadCpuTimeEnabled(true);
    }

    @Override
    public String getDescription() {
        return "CPU time of the benchmark threads per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmarkParams, IterationParams iterationParams) {
        before = workers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmarkParams, IterationParams iterationParams, IterationResult result) {
        long operations = result.getMetadata().getAllOps();
        Map<Long, Long> after = workers();
        if (operations == 0 || after.isEmpty()) {
            return List.of();
        }
        long total = 0;
        for (Map.Entry<Long, Long> worker : after.entrySet()) {
            total += worker.getValue() - before.getOrDefault(worker.getKey(), 0L);
        }
        return List.of(new ScalarResult(NAME, (double) total / operations, "ns/op", AggregationPolicy.AVG));
    }

    /** {@return the CPU time in nanoseconds of each living worker by its id} */
    private Map<Long, Long> workers() {
        Map<Long, Long> times = new HashMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                long time = threads.getThreadCpuTime(thread.getThreadId());
                if (time >= 0) {
                    times.put(thread.getThreadId(), time);
                }
            }
        }
        return times;
    }
}
