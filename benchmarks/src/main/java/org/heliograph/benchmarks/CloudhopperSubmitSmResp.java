package org.heliograph.benchmarks;

import com.cloudhopper.smpp.pdu.SubmitSmResp;
import org.jboss.netty.buffer.ChannelBuffer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** submit_sm_resp with ch-smpp. */
@State(Scope.Thread)
public class CloudhopperSubmitSmResp {
    private Cloudhopper codec;
    private SmppSubmitSmRespValues[] values;

    /** Creates an empty state. */
    public CloudhopperSubmitSmResp() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(SmppSubmitSmRespBenchmark benchmark) throws Exception {
        codec = new Cloudhopper(benchmark);
        Cloudhopper.requireSame(SmppFrames.goldenSubmitResp(), encode(SmppFrames.goldenSubmitRespValues()));
        values = benchmark.values();
        for (int i = 0; i < values.length; i++) {
            Cloudhopper.requireSame(benchmark.copyOfFrame(i), encode(i));
            SubmitSmResp message = decode(benchmark.offset(i), benchmark.length(i));
            SmppFrames.requireEqual(
                    "cloudhopper",
                    values[i],
                    new SmppSubmitSmRespValues(
                            message.getCommandStatus(), message.getSequenceNumber(), message.getMessageId()));
        }
    }

    void route(int offset, int length, Blackhole blackhole) throws Exception {
        consumeRouting(decode(offset, length), blackhole);
    }

    void full(int offset, int length, Blackhole blackhole) throws Exception {
        SubmitSmResp message = decode(offset, length);
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

    ChannelBuffer encode(int i) throws Exception {
        return encode(values[i]);
    }

    private SubmitSmResp decode(int offset, int length) throws Exception {
        return (SubmitSmResp) codec.decode(offset, length);
    }

    private ChannelBuffer encode(SmppSubmitSmRespValues value) throws Exception {
        SubmitSmResp message = new SubmitSmResp();
        message.setCommandStatus(value.commandStatus());
        message.setSequenceNumber(value.sequenceNumber());
        message.setMessageId(value.messageId());
        return codec.encode(message);
    }
}
