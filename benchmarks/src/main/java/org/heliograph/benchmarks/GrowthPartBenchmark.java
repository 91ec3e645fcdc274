package org.heliograph.benchmarks;

import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.join.JoinSettings;
import org.heliograph.sms.join.MessageJoiner;
import org.heliograph.sms.join.MessagePart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The parts of a message of more and more parts, joined in the order last to first; an operation is a whole message. The
 * clock goes on so far with each message that the one before is forgotten.
 */
public class GrowthPartBenchmark extends HouseBenchmark {
    private static final int HEADER = 6;
    private static final int PART = SmsTexts.OCTETS;
    private static final int BODY = PART - HEADER;

    /** How many parts there are. */
    @Param({"2", "4", "16", "64", "255"})
    public int size;

    private final JoinedBodies bodies = new JoinedBodies();
    private final MessageJoiner joiner = new MessageJoiner(JoinSettings.DEFAULT, bodies);
    private final MessagePart part = new MessagePart();
    private final MutableDirectBuffer parts = new UnsafeBuffer(new byte[MessagePart.MAX_TOTAL * PART]);
    private long now;

    /** Creates the benchmark. */
    public GrowthPartBenchmark() {}

    /** Writes the parts, and proves that all of them are joined. */
    @Setup(Level.Trial)
    public void setup() {
        for (int i = 0; i < size; i++) {
            parts.putBytes(i * PART, new byte[] {HEADER - 1, 0, 3, 1, (byte) size, (byte) (i + 1)});
        }
        for (int i = 0; i < 2; i++) {
            int octets = join_heliograph();
            if (octets != size * BODY) {
                throw new IllegalStateException("octets=" + octets + " of size=" + size);
            }
        }
    }

    /**
     * Joins a message.
     *
     * @return octets of the content.
     */
    @Benchmark
    public int join_heliograph() {
        now += 2 * JoinSettings.DEFAULT.remember();
        for (int i = size - 1; i >= 0; i--) {
            part.clear().source(0x0101, "8613800138000").destination(0, "10690123");
            part.content(parts, i * PART, PART, Alphabet.UCS2, true);
            joiner.add(part, now);
        }
        return bodies.take();
    }
}
