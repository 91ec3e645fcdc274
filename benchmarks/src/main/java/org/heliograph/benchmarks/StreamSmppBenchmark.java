package org.heliograph.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Streams of SMPP frames of one length: enquire_link, then submit_sm, from 1,024 octets on with its text in message_payload. */
public class StreamSmppBenchmark extends StreamBenchmark {
    /** Length of each frame in octets. */
    @Param({"16", "64", "256", "1024", "3072"})
    public int size;

    /** Creates the benchmark. */
    public StreamSmppBenchmark() {}

    /** Fills the stream. */
    @Setup(Level.Trial)
    public void setup() {
        lay("smpp", List.of(StreamFrames.sized("smpp", size)));
    }
}
