package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Work that says itself when it has used its time, in this JVM. */
class CpuTimeProfilerTest {
    private static final int OPERATIONS = 20;
    private static final double COST_NS = 100_000;

    @BeforeAll
    static void allowOtherRuns() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void shouldCountAllThatOperationsUse() throws RunnerException {
        RunResult result = run("HarnessProfilerBenchmark.spin_harness");

        double used = used(result);
        assertTrue(used >= COST_NS, () -> used + " ns where each operation runs on until it has used " + COST_NS);
    }

    @Test
    void shouldLeaveOutWhatIsSlept() throws RunnerException {
        RunResult result = run("HarnessProfilerBenchmark.spinAndSleep_harness");

        double used = used(result);
        double wall = result.getPrimaryResult().getScore() / OPERATIONS;
        assertTrue(used >= COST_NS, () -> used + " ns where each operation runs on until it has used " + COST_NS);
        assertTrue(used < wall / 2, () -> used + " of " + wall + " ns where ten of eleven parts are slept");
    }

    private static RunResult run(String benchmark) throws RunnerException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Runner(
                        new OptionsBuilder()
                                .include(benchmark + "$")
                                .mode(Mode.SingleShotTime)
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(3)
                                .measurementBatchSize(OPERATIONS)
                                .addProfiler(CpuTimeProfiler.class)
                                .build(),
                        OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT))
                .runSingle();
    }

    // A single shot counts as one operation, however many there are in it.
    private static double used(RunResult result) {
        return result.getSecondaryResults().get(CpuTimeProfiler.NAME).getScore() / OPERATIONS;
    }
}
