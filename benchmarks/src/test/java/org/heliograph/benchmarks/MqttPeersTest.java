package org.heliograph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.function.IntSupplier;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** The setup of the benchmarks proves the peers; the straight code has to answer what ours does. */
class MqttPeersTest {
    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void shouldReadAndWriteEveryPublish(int properties) throws Exception {
        MqttPublishBenchmark benchmark = new MqttPublishBenchmark();
        benchmark.memory = "mixed";
        benchmark.properties = properties;
        benchmark.setup(blackhole);

        assertSame(() -> benchmark.full_limit(blackhole), () -> benchmark.full_heliograph(blackhole));
        assertSame(() -> benchmark.route_limit(blackhole), () -> benchmark.route_heliograph(blackhole));
        assertSame(benchmark::encode_limit, benchmark::encode_heliograph);
        assertSame(benchmark::encode_netty, benchmark::encode_hivemq);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void shouldReadAndWriteEveryConnect(int properties) throws Exception {
        MqttConnectBenchmark benchmark = new MqttConnectBenchmark();
        benchmark.memory = "mixed";
        benchmark.properties = properties;
        benchmark.setup(blackhole);

        assertSame(() -> benchmark.full_limit(blackhole), () -> benchmark.full_heliograph(blackhole));
        assertSame(benchmark::encode_limit, benchmark::encode_heliograph);
        assertSame(benchmark::encode_netty, benchmark::encode_hivemq);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void shouldReadAndWriteEverySubscribe(int properties) throws Exception {
        MqttSubscribeBenchmark benchmark = new MqttSubscribeBenchmark();
        benchmark.memory = "mixed";
        benchmark.properties = properties;
        benchmark.setup(blackhole);

        assertSame(() -> benchmark.full_limit(blackhole), () -> benchmark.full_heliograph(blackhole));
        assertSame(benchmark::encode_limit, benchmark::encode_heliograph);
        assertSame(benchmark::encode_netty, benchmark::encode_hivemq);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void shouldRefuseByHandWhatIsCutOff(int properties) throws Exception {
        MqttConnectBenchmark connect = new MqttConnectBenchmark();
        connect.memory = "heap";
        connect.properties = properties;
        connect.setup(blackhole);
        MqttSubscribeBenchmark subscribe = new MqttSubscribeBenchmark();
        subscribe.memory = "heap";
        subscribe.properties = properties;
        subscribe.setup(blackhole);

        DirectBuffer first = new UnsafeBuffer(connect.copyOfFrame(1));
        DirectBuffer second = new UnsafeBuffer(subscribe.copyOfFrame(1));

        for (int cut = 1; cut < 4; cut++) {
            assertNotEquals(0, new LimitMqttConnect().check(first, 0, first.capacity() - cut));
            assertNotEquals(0, new LimitMqttSubscribe().check(second, 0, second.capacity() - cut));
        }
    }

    private static void assertSame(IntSupplier expected, IntSupplier actual) {
        assertEquals(sum(expected), sum(actual));
    }

    private static int sum(IntSupplier work) {
        int sum = 0;
        for (int i = 0; i < MqttBenchmark.COUNT; i++) {
            int octets = work.getAsInt();
            if (octets <= 0) {
                throw new AssertionError("message " + i + " is refused");
            }
            sum += octets;
        }
        return sum;
    }
}
