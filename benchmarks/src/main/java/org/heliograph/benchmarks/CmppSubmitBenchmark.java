package org.heliograph.benchmarks;

import io.netty.buffer.ByteBuf;
import java.util.List;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_SUBMIT of CMPP 3.0 (§4.3), one destination, UCS-2, 329 to 335 octets. */
public class CmppSubmitBenchmark extends FrameBenchmark {
    private final UnsafeBuffer frame = new UnsafeBuffer(0, 0);
    private final LimitImage plain = new LimitImage(false);
    private final LimitImage ascii = new LimitImage(true);
    private final CmppSubmit submit = new CmppSubmit();
    private CmppSubmitValues[] values;

    /** Creates the benchmark. */
    public CmppSubmitBenchmark() {}

    /**
     * Proves the straight code and ours against the golden frame and each other.
     *
     * @param blackhole for what the proof reads.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) {
        List<CmppSubmitValues> messages = CmppFrames.submits();
        values = messages.toArray(CmppSubmitValues[]::new);
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        for (LimitImage image : new LimitImage[] {plain, ascii}) {
            scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
            int golden = LimitCmppSubmit.encode(CmppFrames.goldenSubmitValues(), image, scratch, 0, scratch.capacity());
            CmppFrames.requireSame("limit", CmppFrames.goldenSubmit(), scratch, golden);
        }
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int ours = HeliographSubmit.encode(submit, CmppFrames.goldenSubmitValues(), scratch, 0, scratch.capacity());
        CmppFrames.requireSame("heliograph", CmppFrames.goldenSubmit(), scratch, ours);
        lay(messages.stream()
                .map(message -> CmppFrames.copy(
                        scratch, LimitCmppSubmit.encode(message, ascii, scratch, 0, scratch.capacity())))
                .toList());
        for (int i = 0; i < values.length; i++) {
            frame.wrap(frames, offset(i), length(i));
            if (LimitCmppSubmit.check(frame, length(i)) != 0) {
                throw new IllegalStateException("limit refuses frame " + i);
            }
            int consumed = LimitCmppSubmit.full(frame, sink, blackhole);
            CmppFrames.requireSame("limit", values[i].consumed(), sink.text(consumed));
            submit.wrap(frames, offset(i), length(i));
            if (LimitCmppSubmit.inPlace(frame, blackhole) != consumed
                    || HeliographSubmit.inPlace(submit, blackhole) != consumed) {
                throw new IllegalStateException("frame " + i + " has texts of another length in place");
            }
            requireOurs(i, scratch, blackhole);
        }
    }

    private void requireOurs(int i, MutableDirectBuffer scratch, Blackhole blackhole) {
        scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
        int written = HeliographSubmit.encode(submit, values[i], scratch, 0, scratch.capacity());
        byte[] expected = new byte[length(i)];
        frames.getBytes(offset(i), expected);
        CmppFrames.requireSame("heliograph", expected, scratch, written);
        if (submit.wrap(frames, offset(i), length(i)).check() != 0) {
            throw new IllegalStateException("heliograph refuses frame " + i);
        }
        int consumed = HeliographSubmit.full(submit, sink, blackhole);
        CmppFrames.requireSame("heliograph", values[i].consumed(), sink.text(consumed));
    }

    /**
     * {@return the values of a message}
     *
     * @param message number.
     */
    CmppSubmitValues values(int message) {
        return values[message];
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
        int length = length(message);
        frame.wrap(frames, offset(message), length);
        int fault = LimitCmppSubmit.check(frame, length);
        return fault == 0 ? LimitCmppSubmit.route(frame, sink, blackhole) : -fault;
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
        int length = length(message);
        frame.wrap(frames, offset(message), length);
        int fault = LimitCmppSubmit.check(frame, length);
        return fault == 0 ? LimitCmppSubmit.full(frame, sink, blackhole) : -fault;
    }

    /**
     * Encodes by hand. Texts are taken for ASCII; the high octet of other characters is lost.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_limit() {
        int message = next();
        int offset = offset(message);
        return LimitCmppSubmit.encode(values[message], plain, output, offset, output.capacity() - offset);
    }

    /**
     * Encodes by hand and refuses texts that are not ASCII.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encodeAscii_limit() {
        int message = next();
        int offset = offset(message);
        return LimitCmppSubmit.encode(values[message], ascii, output, offset, output.capacity() - offset);
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
        long fault = submit.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? HeliographSubmit.route(submit, sink, blackhole) : -1;
    }

    /**
     * Checks and reads all fields by hand, leaving texts and content in place.
     *
     * @param blackhole that consumes the numbers.
     * @return octets of texts and content.
     */
    @Benchmark
    public int inPlace_limit(Blackhole blackhole) {
        int message = next();
        int length = length(message);
        frame.wrap(frames, offset(message), length);
        int fault = LimitCmppSubmit.check(frame, length);
        return fault == 0 ? LimitCmppSubmit.inPlace(frame, blackhole) : -fault;
    }

    /**
     * Checks and reads all fields with our codec, leaving texts and content in place.
     *
     * @param blackhole that consumes the numbers.
     * @return octets of texts and content.
     */
    @Benchmark
    public int inPlace_heliograph(Blackhole blackhole) {
        int message = next();
        long fault = submit.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? HeliographSubmit.inPlace(submit, blackhole) : -1;
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
        long fault = submit.wrap(frames, offset(message), length(message)).check();
        return fault == 0 ? HeliographSubmit.full(submit, sink, blackhole) : -1;
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
        return HeliographSubmit.encode(submit, values[message], output, offset, output.capacity() - offset);
    }

    /**
     * Decodes a whole message with sms-core and asks for the routing fields: the library knows no other way.
     *
     * @param peer      with the codecs.
     * @param blackhole that consumes the fields.
     * @throws Exception from the library.
     */
    @Benchmark
    public void route_smscore(SmsCoreSubmit peer, Blackhole blackhole) throws Exception {
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
    public void full_smscore(SmsCoreSubmit peer, Blackhole blackhole) throws Exception {
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
    public int encode_smscore(SmsCoreSubmit peer) throws Exception {
        ByteBuf frame = peer.encode(next());
        int length = frame.readableBytes();
        frame.release();
        return length;
    }

    /**
     * Routes a message of the same shape with what SBE generates, without a check.
     *
     * @param yardstick with the codec.
     * @param blackhole that consumes the numbers.
     * @return length of the destination.
     */
    @Benchmark
    public int route_sbe(SbeSubmit yardstick, Blackhole blackhole) {
        return yardstick.route(next(), blackhole);
    }

    /**
     * Reads all fields of a message of the same shape with what SBE generates, without a check.
     *
     * @param yardstick with the codec.
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    public int full_sbe(SbeSubmit yardstick, Blackhole blackhole) {
        return yardstick.full(next(), blackhole);
    }

    /**
     * Encodes a message of the same shape with what SBE generates. The high octet of characters that are not ASCII
     * is lost.
     *
     * @param yardstick with the codec.
     * @return length of the frame.
     */
    @Benchmark
    public int encode_sbe(SbeSubmit yardstick) {
        return yardstick.encode(next());
    }
}
