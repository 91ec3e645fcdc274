package org.heliograph.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Work of known cost, to hold the profilers against. With {@link CpuTimeProfiler}, {@code spin} reports a {@code cpu}
 * of 100,000 ns/op and {@code spinAndSleep} little more, however long they take by the clock. With
 * {@link AllocationProfiler}, {@code allocate} reports an {@code alloc} of 64 B/op and {@code spin} of 0.
 */
public class HarnessProfilerBenchmark extends HouseBenchmark {
    private static final long COST_NS = 100_000;
    private static final long SLEEP_NS = 1_000_000;
    private static final int ARRAY = 48;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Creates the benchmark. */
    public HarnessProfilerBenchmark() {}

    /**
     * Uses 100 microseconds of CPU time.
     *
     * @return CPU time of the thread at the end.
     */
    @Benchmark
    public long spin_harness() {
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
    public long spinAndSleep_harness() {
        LockSupport.parkNanos(SLEEP_NS);
        return spin_harness();
    }

    /**
     * Allocates 64 octets: an array of 48 and its header.
     *
     * @return the array.
     */
    @Benchmark
    public byte[] allocate_harness() {
        return new byte[ARRAY];
    }

    /**
     * Allocates 64 octets as well, where two benchmarks look on: this one and that of the guest.
     *
     * @param guest that was given a benchmark.
     * @return the array.
     */
    @Benchmark
    public byte[] allocateForGuest_harness(Guest guest) {
        return guest.host.allocate_harness();
    }

    /** State that uses a benchmark, as peers do; JMH makes it one of its own. */
    @State(Scope.Thread)
    public static class Guest {
        private HarnessProfilerBenchmark host;

        /** Creates the state. */
        public Guest() {}

        /**
         * Takes the benchmark.
         *
         * @param benchmark that it is given.
         */
        @Setup
        public void visit(HarnessProfilerBenchmark benchmark) {
            host = benchmark;
        }
    }
}
