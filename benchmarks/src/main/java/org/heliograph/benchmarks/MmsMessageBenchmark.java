package org.heliograph.benchmarks;

import org.heliograph.wap.mms.MmsMessageType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Messages with a presentation, a text and a picture: {@code full} checks the PDU and reads all headers, parts and headers of
 * parts, {@code walk} reads them with cursors alone. The data of parts is found, not copied.
 */
public class MmsMessageBenchmark extends FrameBenchmark {
    /** Type of the PDU. */
    @Param({"sendReq", "retrieveConf"})
    public String message;

    private final LimitMms limit = new LimitMms();
    private final HeliographMms ours = new HeliographMms();
    private int count;

    /** Creates the benchmark. */
    public MmsMessageBenchmark() {}

    /** Proves the straight code and ours against each other. */
    @Setup(Level.Trial)
    public void setup() {
        var all =
                MmsMessages.all(message.equals("sendReq") ? MmsMessageType.M_SEND_REQ : MmsMessageType.M_RETRIEVE_CONF);
        lay(all);
        count = all.size();
        for (int i = 0; i < count; i++) {
            String text = sink.text(limit.full(frames, offset(i), length(i), sink));
            if (!text.contains("Picture " + i) || !text.contains("p.jpg<p" + i + ">p.jpg")) {
                throw new IllegalStateException("limit reads " + text);
            }
            CmppFrames.requireSame("heliograph", text, sink.text(ours.full(frames, offset(i), length(i), sink)));
            CmppFrames.requireSame("heliograph", text, sink.text(ours.walk(frames, offset(i), length(i), sink)));
        }
    }

    /** {@return the number of messages} */
    int count() {
        return count;
    }

    /**
     * Reads every header and part by hand.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int full_limit() {
        int turn = next();
        return limit.full(frames, offset(turn), length(turn), sink);
    }

    /**
     * Checks the PDU and reads every header and part.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int full_heliograph() {
        int turn = next();
        return ours.full(frames, offset(turn), length(turn), sink);
    }

    /**
     * Reads every header and part with the cursors.
     *
     * @return octets consumed.
     */
    @Benchmark
    public int walk_heliograph() {
        int turn = next();
        return ours.walk(frames, offset(turn), length(turn), sink);
    }

    /**
     * Parses with smsj.
     *
     * @param peer with the octets.
     * @return what was read.
     */
    @Benchmark
    public Object full_smsj(SmsjMmsMessage peer) {
        return peer.full(next());
    }
}
