package org.heliograph.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Work of known cost, to hold the {@link CpuTimeProfiler} against. With it, {@code spin} reports a {@code cpu} of
 * 100,000 ns/op and {@code spinAndSleep} little more, however long they take by the clock.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HarnessProfilerBenchmark {
    private static final long COST_NS = 100_000;
    private static final long SLEEP_NS = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Creates the benchmark. */
    public HarnessProfilerBenchmark() {}

    /**
     * Uses 100 microseconds of CPU time.
     *
     * @return CPU time of the thread at the end.
     */
    @Benchmark
    public long spin() {
        long until = threads.getCurrentThreadCpuTime() + COST_NS;
        long now;
        do {
            now = threads.getCurrentThreadCpuTime();
        } while (now < until);
        return now;
    }

    /**
     * Uses 100 microseconds of CPU time and sleeps for ten times as long.
     *
     * @return CPU time of the thread at the end.
     */
    @Benchmark
    public long spinAndSleep() {
        LockSupport.parkNanos(SLEEP_NS);
        return spin();
    }
}
