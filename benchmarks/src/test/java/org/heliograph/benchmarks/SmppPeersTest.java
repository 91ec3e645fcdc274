package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** The proof that a benchmark makes before its run, ours included, and each work on each message once. */
class SmppPeersTest {
    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @ParameterizedTest
    @CsvSource({"direct,false", "direct,true", "heap,false", "mixed,true"})
    void shouldReadAndWriteEverySubmit(String memory, boolean tlvs) throws Exception {
        SmppSubmitSmBenchmark benchmark = new SmppSubmitSmBenchmark();
        benchmark.memory = memory;
        benchmark.tlvs = tlvs;
        benchmark.setup(blackhole);
        CloudhopperSubmitSm cloudhopper = new CloudhopperSubmitSm();
        cloudhopper.setup(benchmark);
        JsmppSubmitSm jsmpp = new JsmppSubmitSm();
        jsmpp.setup(benchmark);

        assertEquals(
                octets(() -> benchmark.route_limit(blackhole)), octets(() -> benchmark.route_heliograph(blackhole)));
        assertEquals(octets(() -> benchmark.full_limit(blackhole)), octets(() -> benchmark.full_heliograph(blackhole)));
        assertEquals(octets(benchmark::encode_limit), octets(benchmark::encode_heliograph));
        for (int i = 0; i < SmppFrames.COUNT; i++) {
            cloudhopper.route(benchmark.offset(i), benchmark.length(i), blackhole);
            cloudhopper.full(benchmark.offset(i), benchmark.length(i), blackhole);
            jsmpp.route(i, blackhole);
            jsmpp.full(i, blackhole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldReadAndWriteEveryReceipt(String memory) throws Exception {
        SmppDeliverSmBenchmark benchmark = new SmppDeliverSmBenchmark();
        benchmark.memory = memory;
        benchmark.setup(blackhole);
        CloudhopperDeliverSm cloudhopper = new CloudhopperDeliverSm();
        cloudhopper.setup(benchmark);
        JsmppDeliverSm jsmpp = new JsmppDeliverSm();
        jsmpp.setup(benchmark);

        assertEquals(
                octets(() -> benchmark.route_limit(blackhole)), octets(() -> benchmark.route_heliograph(blackhole)));
        assertEquals(octets(() -> benchmark.full_limit(blackhole)), octets(() -> benchmark.full_heliograph(blackhole)));
        assertEquals(octets(benchmark::encode_limit), octets(benchmark::encode_heliograph));
        for (int i = 0; i < SmppFrames.COUNT; i++) {
            cloudhopper.route(benchmark.offset(i), benchmark.length(i), blackhole);
            cloudhopper.full(benchmark.offset(i), benchmark.length(i), blackhole);
            jsmpp.route(i, blackhole);
            jsmpp.full(i, blackhole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "heap", "mixed"})
    void shouldReadAndWriteEverySubmitResp(String memory) throws Exception {
        SmppSubmitSmRespBenchmark benchmark = new SmppSubmitSmRespBenchmark();
        benchmark.memory = memory;
        benchmark.setup(blackhole);
        CloudhopperSubmitSmResp cloudhopper = new CloudhopperSubmitSmResp();
        cloudhopper.setup(benchmark);
        JsmppSubmitSmResp jsmpp = new JsmppSubmitSmResp();
        jsmpp.setup(benchmark);

        assertEquals(
                octets(() -> benchmark.route_limit(blackhole)), octets(() -> benchmark.route_heliograph(blackhole)));
        assertEquals(octets(() -> benchmark.full_limit(blackhole)), octets(() -> benchmark.full_heliograph(blackhole)));
        assertEquals(octets(benchmark::encode_limit), octets(benchmark::encode_heliograph));
        for (int i = 0; i < SmppFrames.COUNT; i++) {
            cloudhopper.route(benchmark.offset(i), benchmark.length(i), blackhole);
            cloudhopper.full(benchmark.offset(i), benchmark.length(i), blackhole);
            jsmpp.route(i, blackhole);
            jsmpp.full(i, blackhole);
        }
    }

    /** Does one work on each message and adds up how many octets it says it took or gave. */
    private static int octets(IntSupplier work) {
        int octets = 0;
        for (int i = 0; i < SmppFrames.COUNT; i++) {
            octets += work.getAsInt();
        }
        return octets;
    }
}
