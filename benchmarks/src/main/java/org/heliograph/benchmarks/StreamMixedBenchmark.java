package org.heliograph.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A stream of all that a connection carries, in the order of a lot. */
public class StreamMixedBenchmark extends StreamBenchmark {
    /** Protocol of the stream. */
    @Param({"cmpp", "smpp"})
    public String protocol;

    /** Creates the benchmark. */
    public StreamMixedBenchmark() {}

    /** Fills the stream. */
    @Setup(Level.Trial)
    public void setup() {
        lay(protocol, StreamFrames.mixed(protocol));
    }
}
