package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proof that a benchmark of texts makes before its run, and the same answers of ours and of the limit. */
class SmsPeersTest {
    @ParameterizedTest
    @CsvSource({"direct,plain", "direct,mixed", "heap,mixed", "mixed,plain"})
    void shouldWriteAndReadEverySeptet(String memory, String text) throws IOException {
        SmsGsm7Benchmark benchmark = new SmsGsm7Benchmark();
        benchmark.memory = memory;
        benchmark.text = text;
        benchmark.setup();

        for (int i = 0; i < SmsTexts.COUNT; i++) {
            assertEquals(SmsTexts.SEPTETS, benchmark.encode_heliograph());
            assertEquals(SmsTexts.SEPTETS, benchmark.encode_limit());
        }
        long ours = 0;
        long limits = 0;
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            ours += benchmark.decode_heliograph();
        }
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            limits += benchmark.decode_limit();
        }
        assertEquals(limits, ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldPackAndUnpackEveryText(String memory) {
        SmsSeptetsBenchmark benchmark = new SmsSeptetsBenchmark();
        benchmark.memory = memory;
        benchmark.setup();

        for (int i = 0; i < SmsTexts.COUNT; i++) {
            assertEquals(SmsTexts.OCTETS, benchmark.pack_heliograph());
            assertEquals(SmsTexts.OCTETS, benchmark.pack_limit());
            assertEquals(SmsTexts.SEPTETS, benchmark.unpack_heliograph());
            assertEquals(SmsTexts.SEPTETS, benchmark.unpack_limit());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldWriteAndReadEveryUnit(String memory) throws IOException {
        SmsUcs2Benchmark benchmark = new SmsUcs2Benchmark();
        benchmark.memory = memory;
        benchmark.setup();

        for (int i = 0; i < SmsTexts.COUNT; i++) {
            assertEquals(SmsTexts.OCTETS, benchmark.encode_heliograph());
            assertEquals(SmsTexts.OCTETS, benchmark.encode_limit());
            assertEquals(SmsTexts.OCTETS, benchmark.encode_coder());
            assertEquals(SmsTexts.UNITS, benchmark.decode_heliograph());
            assertEquals(SmsTexts.UNITS, benchmark.decode_limit());
            assertEquals(SmsTexts.UNITS, benchmark.decode_coder());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldSplitAndJoinEveryText(String memory) {
        SmsSplitBenchmark split = new SmsSplitBenchmark();
        split.memory = memory;
        split.setup();
        SmsJoinBenchmark join = new SmsJoinBenchmark();
        join.memory = memory;
        join.setup();

        for (int i = 0; i < SmsTexts.COUNT; i++) {
            assertEquals(split.gsm7_limit(), split.gsm7_heliograph());
            assertEquals(split.ucs2_limit(), split.ucs2_heliograph());
        }
        // One after the other: the clock of the joiner goes on with its own messages only.
        int ours = 0;
        int limits = 0;
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            ours += join.join_heliograph();
        }
        for (int i = 0; i < SmsTexts.COUNT; i++) {
            limits += join.join_limit();
        }
        assertEquals(limits, ours);
    }
}
