package org.heliograph.benchmarks;

import io.netty.buffer.ByteBuf;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.v30.CmppSubmitResp;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_SUBMIT_RESP of CMPP 3.0 (§4.4), 24 octets. It has no texts; it is routed by its Msg_Id. */
public class CmppSubmitRespBenchmark extends FrameBenchmark {
    private final CmppSubmitResp response = new CmppSubmitResp();
    private CmppSubmitRespValues[] values;

    /** Creates the benchmark. */
    public CmppSubmitRespBenchmark() {}

    /** Proves the straight code and ours against the golden frame and each other. */
    @Setup(Level.Trial)
    public void setup() {
        List<CmppSubmitRespValues> messages = CmppFrames.submitResps();
        values = messages.toArray(CmppSubmitRespValues[]::new);
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[24]);
        int golden = LimitCmppSubmitResp.encode(CmppFrames.goldenSubmitRespValues(), scratch, 0, scratch.capacity());
        CmppFrames.requireSame("limit", CmppFrames.goldenSubmitResp(), scratch, golden);
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int ours = HeliographSubmitResp.encode(
                response, CmppFrames.goldenSubmitRespValues(), scratch, 0, scratch.capacity());
        CmppFrames.requireSame("heliograph", CmppFrames.goldenSubmitResp(), scratch, ours);
        lay(messages.stream()
                .map(message ->
                        CmppFrames.copy(scratch, LimitCmppSubmitResp.encode(message, scratch, 0, scratch.capacity())))
                .toList());
        for (int i = 0; i < values.length; i++) {
            if (LimitCmppSubmitResp.check(frames, offset(i), length(i)) != 0) {
                throw new IllegalStateException("limit refuses frame " + i);
            }
            requireOurs(i, scratch);
        }
    }

    private void requireOurs(int i, MutableDirectBuffer scratch) {
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int written = HeliographSubmitResp.encode(response, values[i], scratch, 0, scratch.capacity());
        byte[] expected = new byte[length(i)];
        frames.getBytes(offset(i), expected);
        CmppFrames.requireSame("heliograph", expected, scratch, written);
        if (response.wrap(frames, offset(i), length(i)).check() != 0
                || response.msgId() != values[i].msgId()
                || response.result() != values[i].result()) {
            throw new IllegalStateException("heliograph refuses or misreads frame " + i);
        }
    }

    /**
     * {@return the values of a message}
     *
     * @param message number.
     */
    CmppSubmitRespValues values(int message) {
        return values[message];
    }

    /**
     * Checks and routes by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return 0, or what is wrong with the frame.
     */
    @Benchmark
    public int route_limit(Blackhole blackhole) {
        int message = next();
        int offset = offset(message);
        int fault = LimitCmppSubmitResp.check(frames, offset, length(message));
        if (fault == 0) {
            LimitCmppSubmitResp.route(frames, offset, blackhole);
        }
        return fault;
    }

    /**
     * Checks and reads all fields by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return 0, or what is wrong with the frame.
     */
    @Benchmark
    public int full_limit(Blackhole blackhole) {
        int message = next();
        int offset = offset(message);
        int fault = LimitCmppSubmitResp.check(frames, offset, length(message));
        if (fault == 0) {
            LimitCmppSubmitResp.full(frames, offset, blackhole);
        }
        return fault;
    }

    /**
     * Encodes by hand.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        int offset = offset(message);
        return LimitCmppSubmitResp.encode(values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Checks and routes with our codec.
     *
     * @param blackhole that consumes the numbers.
     * @return 0, or what is wrong with the frame.
     */
    @Benchmark
    public long route_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = response.wrap(frames, offset(message), length(message)).check();
        if (fault == 0) {
            HeliographSubmitResp.route(response, blackhole);
        }
        return fault;
    }

    /**
     * Checks and reads all fields with our codec.
     *
     * @param blackhole that consumes the numbers.
     * @return 0, or what is wrong with the frame.
     */
    @Benchmark
    public long full_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = response.wrap(frames, offset(message), length(message)).check();
        if (fault == 0) {
            HeliographSubmitResp.full(response, blackhole);
        }
        return fault;
    }

    /**
     * Encodes with our codec.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_heliograph() {
        int message = next();
        int offset = offset(message);
        return HeliographSubmitResp.encode(response, values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Decodes a whole message with sms-core and asks for the routing fields: the library knows no other way.
     *
     * @param peer      with the codecs.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void route_smscore(SmsCoreSubmitResp peer, Blackhole blackhole) throws Exception {
        int message = next();
        peer.route(offset(message), length(message), blackhole);
    }

    /**
     * Decodes a message with sms-core and asks for all fields.
     *
     * @param peer      with the codecs.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void full_smscore(SmsCoreSubmitResp peer, Blackhole blackhole) throws Exception {
        int message = next();
        peer.full(offset(message), length(message), blackhole);
    }

    /**
     * Makes a message of sms-core from the values and encodes it.
     *
     * @param peer with the codecs.
     * @return length of the frame.
     * @throws Exception from the library.
     */
    @Benchmark
    public int encode_smscore(SmsCoreSubmitResp peer) throws Exception {
        ByteBuf frame = peer.encode(next());
        int length = frame.readableBytes();
        frame.release();
        return length;
    }
}
