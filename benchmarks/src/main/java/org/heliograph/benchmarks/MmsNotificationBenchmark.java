package org.heliograph.benchmarks;

import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/**
 * M-Notification.ind of MMS 1.2 with nine headers: {@code full} checks the PDU and reads all, {@code walk} reads them with a
 * cursor alone, {@code encode} writes them.
 */
public class MmsNotificationBenchmark extends FrameBenchmark {
    private final LimitMms limit = new LimitMms();
    private final HeliographMms ours = new HeliographMms();
    private MmsNotificationValues[] values;

    /** Creates the benchmark. */
    public MmsNotificationBenchmark() {}

    /** Proves the straight code and ours against each other, both ways. */
    @Setup(Level.Trial)
    public void setup() {
        values = MmsNotificationValues.all().toArray(MmsNotificationValues[]::new);
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        lay(List.of(values).stream()
                .map(message -> CmppFrames.copy(scratch, limit.encode(message, scratch, 0, scratch.capacity())))
                .toList());
        for (int i = 0; i < values.length; i++) {
            scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
            int written = ours.encode(values[i], scratch, 0, scratch.capacity());
            CmppFrames.requireSame("heliograph", copyOfFrame(i), scratch, written);
            String text = sink.text(limit.full(frames, offset(i), length(i), sink));
            CmppFrames.requireSame("heliograph", text, sink.text(ours.walk(frames, offset(i), length(i), sink)));
            CmppFrames.requireSame("heliograph", text, sink.text(ours.full(frames, offset(i), length(i), sink)));
            String texts =
                    values[i].transactionId() + values[i].from() + values[i].subject() + values[i].contentLocation();
            CmppFrames.requireSame("limit", texts, text.substring(0, text.length() - Long.BYTES));
        }
    }

    /** {@return the values of all messages} */
    MmsNotificationValues[] values() {
        return values;
    }

    /**
     * Reads every header by hand.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int full_limit() {
        int message = next();
        return limit.full(frames, offset(message), length(message), sink);
    }

    /**
     * Checks the PDU and reads every header.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int full_heliograph() {
        int message = next();
        return ours.full(frames, offset(message), length(message), sink);
    }

    /**
     * Reads every header with the cursor.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int walk_heliograph() {
        int message = next();
        return ours.walk(frames, offset(message), length(message), sink);
    }

    /**
     * Parses with smsj and takes every value.
     *
     * @param peer with the octets.
     * @return what was read.
     */
    @Benchmark
    public Object full_smsj(SmsjMmsNotification peer) {
        return peer.full(next());
    }

    /**
     * Encodes by hand.
     *
     * @return length of the PDU.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        int offset = offset(message);
        return limit.encode(values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Encodes with our writer.
     *
     * @return length of the PDU.
     */
    @Benchmark
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return ours.encode(values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Encodes with smsj.
     *
     * @param peer with the writers.
     * @return the octets.
     * @throws Exception from the library.
     */
    @Benchmark
    public Object encode_smsj(SmsjMmsNotification peer) throws Exception {
        return peer.encode(next());
    }
}
