package org.heliograph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Base of all benchmarks: how they run, and what their own thread uses meanwhile, which {@link CpuTimeProfiler} and
 * {@link AllocationProfiler} report. Octets are looked at within the time, since noting a time allocates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {
            // Without the first flag Agrona fails; without the second Netty takes no thread cache outside its own
            // threads.
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "-Dio.netty.allocator.useCacheForAllThreads=true"
        })
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class HouseBenchmark {
    private long allocatedBefore;
    private long usedBefore;

    /** Creates a benchmark. */
    protected HouseBenchmark() {}

    /** Notes what the thread has allocated and used before the first operation of an iteration. */
    @Setup(Level.Iteration)
    public final void beginIteration() {
        usedBefore = CpuTimeProfiler.usedByThread();
        allocatedBefore = AllocationProfiler.allocatedByThread();
    }

    /** Hands on what the thread has allocated and used until behind the last operation of an iteration. */
    @TearDown(Level.Iteration)
    public final void endIteration() {
        AllocationProfiler.note(AllocationProfiler.allocatedByThread() - allocatedBefore);
        CpuTimeProfiler.note(CpuTimeProfiler.usedByThread() - usedBefore);
    }
}
