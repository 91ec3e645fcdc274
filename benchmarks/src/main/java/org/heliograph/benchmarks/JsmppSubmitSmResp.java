package org.heliograph.benchmarks;

import org.jsmpp.bean.SubmitSmResp;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** submit_sm_resp with jsmpp, whose encoder knows no other command_status than 0. */
@State(Scope.Thread)
public class JsmppSubmitSmResp {
    private Jsmpp codec;
    private SmppSubmitSmRespValues[] values;

    /** Creates an empty state. */
    public JsmppSubmitSmResp() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(SmppSubmitSmRespBenchmark benchmark) throws Exception {
        codec = new Jsmpp(benchmark);
        Jsmpp.requireSame(SmppFrames.goldenSubmitResp(), encode(SmppFrames.goldenSubmitRespValues()));
        values = benchmark.values();
        for (int i = 0; i < values.length; i++) {
            Jsmpp.requireSame(benchmark.copyOfFrame(i), encode(i));
            SubmitSmResp message = decode(i);
            SmppFrames.requireEqual(
                    "jsmpp",
                    values[i],
                    new SmppSubmitSmRespValues(
                            message.getCommandStatus(), message.getSequenceNumber(), message.getMessageId()));
        }
    }

    void route(int i, Blackhole blackhole) throws Exception {
        consumeRouting(decode(i), blackhole);
    }

    void full(int i, Blackhole blackhole) throws Exception {
        SubmitSmResp message = decode(i);
        blackhole.consume(message.getCommandLength());
        blackhole.consume(message.getCommandId());
        consumeRouting(message, blackhole);
    }

    private static void consumeRouting(SubmitSmResp message, Blackhole blackhole) {
        blackhole.consume(message);
        blackhole.consume(message.getCommandStatus());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getMessageId());
    }

    byte[] encode(int i) throws Exception {
        return encode(values[i]);
    }

    private SubmitSmResp decode(int i) throws Exception {
        return codec.decomposer.submitSmResp(codec.frame(i));
    }

    private byte[] encode(SmppSubmitSmRespValues value) throws Exception {
        return codec.composer.submitSmResp(value.sequenceNumber(), value.messageId(), Jsmpp.NONE);
    }
}
