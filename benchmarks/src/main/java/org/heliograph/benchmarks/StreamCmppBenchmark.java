package org.heliograph.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Streams of CMPP frames of one length: CMPP_ACTIVE_TEST, CMPP_SUBMIT_RESP, CMPP_DELIVER, then CMPP_SUBMIT to 1, 24 and 88 destinations. */
public class StreamCmppBenchmark extends StreamBenchmark {
    /** Length of each frame in octets. */
    @Param({"12", "24", "128", "256", "1024", "3072"})
    public int size;

    /** Creates the benchmark. */
    public StreamCmppBenchmark() {}

    /** Fills the stream. */
    @Setup(Level.Trial)
    public void setup() {
        lay("cmpp", List.of(StreamFrames.sized("cmpp", size)));
    }
}
