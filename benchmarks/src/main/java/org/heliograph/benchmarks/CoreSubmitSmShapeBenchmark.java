package org.heliograph.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Guard of the layout engine on a message with seven variable fields: parse (check, then sequence number, addresses,
 * coding and text) and encode, against straight code.
 */
public class CoreSubmitSmShapeBenchmark extends FrameBenchmark {
    private final SubmitSmShape message = new SubmitSmShape(Settings.LENIENT);
    private final UnsafeBuffer view = new UnsafeBuffer(0, 0);
    private final LimitSubmitSm limit = new LimitSubmitSm(view);
    private final List<CmppSubmitValues> values = CmppFrames.submits();

    /** Creates the benchmark. */
    public CoreSubmitSmShapeBenchmark() {}

    /**
     * Proves both encoders against each other, and both readers.
     *
     * @param blackhole for what the proof reads.
     */
    @Setup(Level.Trial)
    public void setup(Blackhole blackhole) {
        MutableDirectBuffer scratch = new UnsafeBuffer(new byte[512]);
        List<byte[]> octets = new ArrayList<>();
        for (CmppSubmitValues value : values) {
            scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
            byte[] byHand = CmppFrames.copy(scratch, encodeByHand(value, scratch, 0));
            scratch.setMemory(0, scratch.capacity(), (byte) 0xff);
            CmppFrames.requireSame("heliograph", byHand, scratch, encodeOurs(value, scratch, 0));
            octets.add(byHand);
        }
        lay(octets);
        for (int i = 0; i < values.size(); i++) {
            String expected = values.get(i).srcId()
                    + values.get(i).destTerminalId()
                    + CmppFrames.text(values.get(i).msgContent());
            CmppFrames.requireSame("limit", expected, sink.text(parse_limit(blackhole)));
        }
        for (CmppSubmitValues value : values) {
            String expected = value.srcId() + value.destTerminalId() + CmppFrames.text(value.msgContent());
            CmppFrames.requireSame("heliograph", expected, sink.text(parse_heliograph(blackhole)));
        }
    }

    private static int encodeByHand(CmppSubmitValues value, MutableDirectBuffer to, int offset) {
        return LimitSubmitSm.encode(
                to,
                offset,
                to.capacity() - offset,
                value.sequenceId(),
                value.srcId(),
                value.destTerminalId(),
                value.msgFmt(),
                value.msgContent());
    }

    private int encodeOurs(CmppSubmitValues value, MutableDirectBuffer to, int offset) {
        return message.encode(to, offset, to.capacity() - offset)
                .set(value.sequenceId(), value.srcId(), value.destTerminalId(), value.msgFmt(), value.msgContent())
                .finish();
    }

    /**
     * Checks and reads by hand.
     *
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    public int parse_limit(Blackhole blackhole) {
        int turn = next();
        view.wrap(frames, offset(turn), length(turn));
        return limit.check(length(turn)) ? limit.read(sink, blackhole) : -1;
    }

    /**
     * Checks and reads with the layout engine.
     *
     * @param blackhole that consumes the numbers.
     * @return octets consumed.
     */
    @Benchmark
    public int parse_heliograph(Blackhole blackhole) {
        int turn = next();
        long fault = message.wrap(frames, offset(turn), length(turn)).check();
        return fault == Fault.NONE ? read(blackhole) : -1;
    }

    private int read(Blackhole blackhole) {
        blackhole.consume(message.sequenceNumber());
        blackhole.consume(message.dataCoding());
        int at = message.sourceAddr().copyTo(sink.octets(), 0);
        at += message.destinationAddr().copyTo(sink.octets(), at);
        DirectBuffer text = message.shortMessage();
        sink.octets().putBytes(at, text, 0, text.capacity());
        return at + text.capacity();
    }

    /**
     * Encodes by hand.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_limit() {
        int turn = next();
        return encodeByHand(values.get(turn), output, offset(turn));
    }

    /**
     * Encodes with the layout engine.
     *
     * @return length of the frame.
     */
    @Benchmark
    public int encode_heliograph() {
        int turn = next();
        return encodeOurs(values.get(turn), output, offset(turn));
    }
}
