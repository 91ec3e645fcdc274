package org.heliograph.benchmarks;

import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.smpp.pdu.SubmitSm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** submit_sm of SMPP 3.4 (§4.4.1) with a text of 140 octets, and the same with three TLVs. */
public class SmppSubmitSmBenchmark extends FrameBenchmark {
    /** Whether the messages have TLVs: user_message_reference, source_port and dest_network_id. */
    @Param({"false", "true"})
    public boolean tlvs;

    private final LimitSmppSm limit = new LimitSmppSm(LimitSmppSm.SUBMIT_SM);
    private final LimitSmppSmEncoder limitEncoder = new LimitSmppSmEncoder();
    private final SubmitSm submitSm = new SubmitSm();
    private SmppSmValues<SmppTlvs.Submit>[] values;

    /** Creates the benchmark. */
    public SmppSubmitSmBenchmark() {}

    /**
     * Proves the straight code and ours against the golden frame and each other.
     *
     * @param blackhole for what the proof reads.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) {
        List<SmppSmValues<SmppTlvs.Submit>> messages = SmppFrames.submits(tlvs);
        values = SmppFrames.array(messages);
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int golden = limitEncoder.submit(SmppFrames.goldenSubmitValues(tlvs), scratch, 0, scratch.capacity());
        CmppFrames.requireSame("limit", SmppFrames.goldenSubmit(tlvs), scratch, golden);
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int ours = HeliographSubmitSm.encode(
                submitSm, SmppFrames.goldenSubmitValues(tlvs), scratch, 0, scratch.capacity());
        CmppFrames.requireSame("heliograph", SmppFrames.goldenSubmit(tlvs), scratch, ours);
        lay(messages.stream()
                .map(message -> CmppFrames.copy(scratch, limitEncoder.submit(message, scratch, 0, scratch.capacity())))
                .toList());
        for (int i = 0; i < values.length; i++) {
            if (limit.check(frames, offset(i), length(i)) != 0) {
                throw new IllegalStateException("limit refuses frame " + i);
            }
            SmppFrames.requireEqual("limit", values[i], limit.submitValues());
            int consumed = limit.full(sink, blackhole);
            CmppFrames.requireSame("limit", values[i].consumed(), sink.text(consumed));
            requireOurs(i, scratch, blackhole);
        }
    }

    private void requireOurs(int i, MutableDirectBuffer scratch, Blackhole blackhole) {
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int written = HeliographSubmitSm.encode(submitSm, values[i], scratch, 0, scratch.capacity());
        CmppFrames.requireSame("heliograph", copyOfFrame(i), scratch, written);
        if (submitSm.wrap(frames, offset(i), length(i)).check() != 0) {
            throw new IllegalStateException("heliograph refuses frame " + i);
        }
        SmppFrames.requireEqual("heliograph", values[i], HeliographSubmitSm.values(submitSm));
        int consumed = HeliographSubmitSm.full(submitSm, sink, blackhole);
        CmppFrames.requireSame("heliograph", values[i].consumed(), sink.text(consumed));
    }

    /** {@return the values of all messages} */
    SmppSmValues<SmppTlvs.Submit>[] values() {
        return values;
    }

    /**
     * Checks and routes by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return length of the destination.
     */
    @Benchmark
    public int route_limit(Blackhole blackhole) {
        int message = next();
        int fault = limit.check(frames, offset(message), length(message));
        return fault == 0 ? limit.route(sink, blackhole) : -fault;
    }

    /**
     * Checks and reads all fields by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    public int full_limit(Blackhole blackhole) {
        int message = next();
        int fault = limit.check(frames, offset(message), length(message));
        return fault == 0 ? limit.full(sink, blackhole) : -fault;
    }

    /**
     * Encodes by hand and refuses texts that are not ASCII.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        int offset = offset(message);
        return limitEncoder.submit(values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Checks and routes with our codec.
     *
     * @param blackhole that consumes the numbers.
     * @return length of the destination.
     */
    @Benchmark
    public int route_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = submitSm.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? HeliographSubmitSm.route(submitSm, sink, blackhole) : -1;
    }

    /**
     * Checks and reads all fields with our codec.
     *
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    public int full_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = submitSm.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? HeliographSubmitSm.full(submitSm, sink, blackhole) : -1;
    }

    /**
     * Encodes with our codec, which refuses texts that are not ASCII.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return HeliographSubmitSm.encode(submitSm, values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Decodes a whole message with ch-smpp and asks for the routing fields: the library knows no other way.
     *
     * @param peer      with the codec.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void route_cloudhopper(CloudhopperSubmitSm peer, Blackhole blackhole) throws Exception {
        int message = next();
        peer.route(offset(message), length(message), blackhole);
    }

    /**
     * Decodes a message with ch-smpp and asks for all fields.
     *
     * @param peer      with the codec.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void full_cloudhopper(CloudhopperSubmitSm peer, Blackhole blackhole) throws Exception {
        int message = next();
        peer.full(offset(message), length(message), blackhole);
    }

    /**
     * Makes a message of ch-smpp from the values and encodes it.
     *
     * @param peer with the codec.
     * @return the frame.
     * @throws Exception from the library.
     */
    @Benchmark
    public Object encode_cloudhopper(CloudhopperSubmitSm peer) throws Exception {
        return peer.encode(next());
    }

    /**
     * Decodes a whole message with jsmpp and asks for the routing fields: the library knows no other way.
     *
     * @param peer      with the codec.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void route_jsmpp(JsmppSubmitSm peer, Blackhole blackhole) throws Exception {
        peer.route(next(), blackhole);
    }

    /**
     * Decodes a message with jsmpp and asks for all fields.
     *
     * @param peer      with the codec.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void full_jsmpp(JsmppSubmitSm peer, Blackhole blackhole) throws Exception {
        peer.full(next(), blackhole);
    }

    /**
     * Encodes a message with jsmpp.
     *
     * @param peer with the codec.
     * @return the frame.
     * @throws Exception from the library.
     */
    @Benchmark
    public Object encode_jsmpp(JsmppSubmitSm peer) throws Exception {
        return peer.encode(next());
    }
}
