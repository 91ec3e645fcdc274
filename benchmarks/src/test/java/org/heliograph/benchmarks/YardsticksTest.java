package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** What ours is held against beside the peers: the proofs before a run, and answers of all messages. */
class YardsticksTest {
    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldConsumeTheSameOctetsWithSbe(String memory) {
        CmppSubmitBenchmark benchmark = new CmppSubmitBenchmark();
        benchmark.memory = memory;
        benchmark.setup(blackhole);
        SbeSubmit sbe = new SbeSubmit();
        sbe.setup(benchmark, blackhole);

        for (int i = 0; i < CmppFrames.COUNT; i++) {
            CmppSubmitValues values = benchmark.values(i);

            assertEquals(values.consumed().length(), sbe.full(i, blackhole));
            assertEquals(values.destTerminalId().length(), sbe.route(i, blackhole));
            // Eight octets of SBE's header more, and one of the group's.
            assertEquals(benchmark.length(i) + 9, sbe.encode(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldCopyWholeFrames(String memory) {
        CmppSubmitBenchmark benchmark = new CmppSubmitBenchmark();
        benchmark.memory = memory;
        benchmark.setup(blackhole);

        for (int i = 0; i < CmppFrames.COUNT; i++) {
            byte[] copy = new byte[benchmark.length(i)];
            benchmark.copy_memory();
            benchmark.output.getBytes(benchmark.offset(i), copy);

            assertArrayEquals(benchmark.copyOfFrame(i), copy);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldWriteAndReadEveryPush(String memory) {
        WspPushBenchmark benchmark = new WspPushBenchmark();
        benchmark.memory = memory;
        benchmark.setup();

        int ours = 0;
        int limits = 0;
        for (int i = 0; i < CmppFrames.COUNT; i++) {
            ours += benchmark.encode_heliograph();
        }
        for (int i = 0; i < CmppFrames.COUNT; i++) {
            limits += benchmark.encode_limit();
        }
        assertEquals(limits, ours);
    }

    @Test
    void shouldRefusePushBeyondCapacity() {
        WspPushValues values = new WspPushValues(1, "http://example.com/", 2, 1, 1_792_000_000L, 1_792_086_400L);
        UnsafeBuffer data = new UnsafeBuffer(new byte[8]);
        UnsafeBuffer target = new UnsafeBuffer(new byte[256]);
        int length = LimitWspPush.encode(values, data, target, 0, target.capacity());

        assertEquals(length, LimitWspPush.encode(values, data, target, 0, length));
        assertThrows(IllegalArgumentException.class, () -> LimitWspPush.encode(values, data, target, 0, length - 1));
    }
}
