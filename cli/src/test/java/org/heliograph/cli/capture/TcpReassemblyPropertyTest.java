package org.heliograph.cli.capture;

import static org.heliograph.cli.capture.Packets.ACK;
import static org.heliograph.cli.capture.Packets.CLIENT_FLOW;
import static org.heliograph.cli.capture.Packets.FIN;
import static org.heliograph.cli.capture.Packets.PSH;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TcpReassemblyPropertyTest {
    private static final int WINDOW = 12;

    /** A segment by its place in the stream. */
    private record Cut(int start, int end) {}

    @Property(tries = 300)
    void shouldDeliverAnyStreamHoweverItsSegmentsCome(
            @ForAll long seed, @ForAll int startSequence, @ForAll @IntRange(min = 1, max = 5000) int length) {
        Random random = new Random(seed);
        byte[] stream = new byte[length];
        random.nextBytes(stream);
        List<Cut> cuts = shuffled(cuts(random, length, true), random);

        TcpTrace trace = new TcpTrace().handshake(startSequence, 1);
        for (Cut cut : cuts) {
            trace.client(startSequence + cut.start, 0, ACK | PSH, Arrays.copyOfRange(stream, cut.start, cut.end));
        }
        Recorder recorder = trace.client(startSequence + length, FIN | ACK, "").read();

        assertArrayEquals(stream, recorder.stream(CLIENT_FLOW));
        assertEquals(List.of(), recorder.problems);
        assertEquals(
                0, recorder.events.stream().filter(e -> e.startsWith("gap")).count());
    }

    @Property(tries = 300)
    void shouldAccountForEveryOctetOfAStreamWithLosses(
            @ForAll long seed, @ForAll int startSequence, @ForAll @IntRange(min = 1, max = 5000) int length) {
        Random random = new Random(seed);
        byte[] stream = new byte[length];
        random.nextBytes(stream);
        BitSet captured = new BitSet();
        TcpTrace trace = new TcpTrace().handshake(startSequence, 1);
        for (Cut cut : shuffled(cuts(random, length, false), random)) {
            if (random.nextInt(5) > 0) {
                trace.client(startSequence + cut.start, 0, ACK, Arrays.copyOfRange(stream, cut.start, cut.end));
                captured.set(cut.start, cut.end);
            }
        }

        Recorder recorder = trace.client(startSequence + length, FIN | ACK, "").read();

        byte[] expected = new byte[captured.cardinality()];
        int count = 0;
        for (int i = captured.nextSetBit(0); i >= 0; i = captured.nextSetBit(i + 1)) {
            expected[count++] = stream[i];
        }
        long missing = recorder.events.stream()
                .filter(event -> event.startsWith("gap "))
                .mapToLong(event -> Long.parseLong(event.substring(4)))
                .sum();
        assertArrayEquals(expected, recorder.stream(CLIENT_FLOW));
        assertEquals(length - expected.length, missing);
        assertEquals(List.of(), recorder.problems);
    }

    private static List<Cut> cuts(Random random, int length, boolean withRepetitions) {
        List<Cut> cuts = new ArrayList<>();
        for (int start = 0; start < length; ) {
            int end = Math.min(length, start + 1 + random.nextInt(1 + random.nextInt(200)));
            cuts.add(new Cut(start, end));
            if (withRepetitions && random.nextInt(4) == 0) {
                int from = Math.max(0, start - random.nextInt(300));
                cuts.add(new Cut(from, Math.min(length, from + 1 + random.nextInt(400))));
            }
            start = end;
        }
        return cuts;
    }

    private static List<Cut> shuffled(List<Cut> cuts, Random random) {
        List<Cut> waiting = new ArrayList<>();
        List<Cut> shuffled = new ArrayList<>();
        for (Cut cut : cuts) {
            waiting.add(cut);
            if (waiting.size() == WINDOW) {
                shuffled.add(waiting.remove(random.nextInt(WINDOW)));
            }
        }
        while (!waiting.isEmpty()) {
            shuffled.add(waiting.remove(random.nextInt(waiting.size())));
        }
        return shuffled;
    }
}
