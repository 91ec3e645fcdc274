package org.heliograph.benchmarks;

import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Service indications in WBXML 1.3: an address, an id, a date, an action and a text. */
public class WbxmlSiBenchmark extends FrameBenchmark {
    private final LimitWbxmlSi limit = new LimitWbxmlSi();
    private final HeliographWbxmlSi ours = new HeliographWbxmlSi();
    private WbxmlSiValues[] values;

    /** Creates the benchmark. */
    public WbxmlSiBenchmark() {}

    /**
     * Proves the straight code and ours against each other, both ways.
     *
     * @param blackhole for what the proof reads.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) {
        values = WbxmlSiValues.all().toArray(WbxmlSiValues[]::new);
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        lay(List.of(values).stream()
                .map(message -> CmppFrames.copy(scratch, limit.encode(message, scratch, 0, scratch.capacity())))
                .toList());
        for (int i = 0; i < values.length; i++) {
            scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
            int written = ours.encode(values[i], scratch, 0, scratch.capacity());
            CmppFrames.requireSame("heliograph", copyOfFrame(i), scratch, written);
            int consumed = limit.full(frames, offset(i), length(i), sink, blackhole);
            String text = sink.text(consumed);
            int again = ours.full(frames, offset(i), length(i), sink, blackhole);
            CmppFrames.requireSame("heliograph", text, sink.text(again));
            if (!text.endsWith(values[i].text()) || !text.contains("/abc.wml" + values[i].siId())) {
                throw new IllegalStateException("limit reads " + text);
            }
        }
    }

    /** {@return the values of all messages} */
    WbxmlSiValues[] values() {
        return values;
    }

    /**
     * Reads every token by hand.
     *
     * @param blackhole that consumes names and prefixes.
     * @return octets consumed.
     */
    @Benchmark
    public int full_limit(Blackhole blackhole) {
        int message = next();
        return limit.full(frames, offset(message), length(message), sink, blackhole);
    }

    /**
     * Encodes by hand.
     *
     * @return length of the document.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        int offset = offset(message);
        return limit.encode(values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Reads every event with our reader.
     *
     * @param blackhole that consumes names and prefixes.
     * @return octets consumed.
     */
    @Benchmark
    public int full_heliograph(Blackhole blackhole) {
        int message = next();
        return ours.full(frames, offset(message), length(message), sink, blackhole);
    }

    /**
     * Encodes by the names of the document type with our writer.
     *
     * @return length of the document.
     */
    @Benchmark
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return ours.encode(values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Reads every event with kXML.
     *
     * @param peer      with the parser.
     * @param blackhole that consumes names, values and texts.
     * @throws Exception from the library.
     */
    @Benchmark
    public void full_kxml2(Kxml2WbxmlSi peer, Blackhole blackhole) throws Exception {
        peer.full(next(), blackhole);
    }

    /**
     * Encodes with kXML.
     *
     * @param peer with the serializer.
     * @return the document.
     * @throws Exception from the library.
     */
    @Benchmark
    public Object encode_kxml2(Kxml2WbxmlSi peer) throws Exception {
        return peer.encode(next());
    }
}
