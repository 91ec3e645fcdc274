package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Iterations of a fixed number of operations, in this JVM. */
class AllocationProfilerTest {
    private static final int OPERATIONS = 100_000;
    private static final double HALF_AN_OCTET = 0.5;

    @BeforeAll
    static void allowOtherRuns() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void shouldCountEveryOctetOfOperations() throws RunnerException {
        double octets = allocated("HarnessProfilerBenchmark.allocate_harness");

        assertEquals(64, octets, HALF_AN_OCTET);
    }

    @Test
    void shouldCountOnceWhereTwoBenchmarksLookOn() throws RunnerException {
        double octets = allocated("HarnessProfilerBenchmark.allocateForGuest_harness");

        assertEquals(64, octets, HALF_AN_OCTET);
    }

    @Test
    void shouldLeaveOutOctetsOfHarness() throws RunnerException {
        double octets = allocated("CoreLayoutBenchmark.baseline");

        assertEquals(0, octets, HALF_AN_OCTET);
    }

    @Test
    void shouldLeaveOutOctetsOfOtherProfilers() throws RunnerException {
        RunResult result = run(options("CoreLayoutBenchmark.baseline", Mode.AverageTime)
                .measurementIterations(30)
                .measurementTime(TimeValue.milliseconds(1))
                .addProfiler(CpuTimeProfiler.class));

        assertEquals(
                0.0, result.getSecondaryResults().get(AllocationProfiler.NAME).getScore());
    }

    private static double allocated(String benchmark) throws RunnerException {
        RunResult result = run(options(benchmark, Mode.SingleShotTime).measurementBatchSize(OPERATIONS));
        // A single shot counts as one operation, however many there are in it.
        return result.getSecondaryResults().get(AllocationProfiler.NAME).getScore() / OPERATIONS;
    }

    private static ChainedOptionsBuilder options(String benchmark, Mode mode) {
        return new OptionsBuilder()
                .include(benchmark)
                .param("memory", "direct")
                .mode(mode)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(10)
                .addProfiler(AllocationProfiler.class);
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Runner(options.build(), OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT))
                .runSingle();
    }
}
