package org.heliograph.benchmarks;

import com.zx.sms.codec.cmpp.msg.CmppSubmitResponseMessage;
import com.zx.sms.common.util.DefaultMsgIdUtil;
import com.zx.sms.common.util.MsgId;
import io.netty.buffer.ByteBuf;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** CMPP_SUBMIT_RESP with sms-core. Message ids are made into the library's type beforehand. */
@State(Scope.Thread)
public class SmsCoreSubmitResp {
    private SmsCore codec;
    private CmppSubmitRespValues[] values;
    private MsgId[] msgIds;

    /** Creates an empty state. */
    public SmsCoreSubmitResp() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(CmppSubmitRespBenchmark benchmark) throws Exception {
        codec = new SmsCore(benchmark.frames);
        prepare(CmppFrames.goldenSubmitRespValues());
        requireSame(CmppFrames.goldenSubmitResp(), encode(0));
        CmppSubmitRespValues[] all = new CmppSubmitRespValues[CmppFrames.COUNT];
        for (int i = 0; i < all.length; i++) {
            all[i] = benchmark.values(i);
        }
        prepare(all);
        for (int i = 0; i < all.length; i++) {
            byte[] frame = new byte[benchmark.length(i)];
            benchmark.frames.getBytes(benchmark.offset(i), frame);
            requireSame(frame, encode(i));
            CmppSubmitResponseMessage message = codec.submitResp(benchmark.offset(i), frame.length);
            if (message.getResult() != all[i].result() || !message.getMsgId().equals(msgIds[i])) {
                throw new IllegalStateException("sms-core read " + message + " in place of " + all[i]);
            }
        }
    }

    void route(int offset, int length, Blackhole blackhole) throws Exception {
        CmppSubmitResponseMessage message = codec.submitResp(offset, length);
        blackhole.consume(message.getHeader().getCommandId());
        blackhole.consume(message.getSequenceNo());
        blackhole.consume(message.getMsgId());
    }

    void full(int offset, int length, Blackhole blackhole) throws Exception {
        CmppSubmitResponseMessage message = codec.submitResp(offset, length);
        blackhole.consume(message.getHeader().getCommandId());
        blackhole.consume(message.getSequenceNo());
        blackhole.consume(message.getMsgId());
        blackhole.consume(message.getResult());
    }

    ByteBuf encode(int i) throws Exception {
        CmppSubmitRespValues value = values[i];
        CmppSubmitResponseMessage message = new CmppSubmitResponseMessage(value.sequenceId());
        message.setMsgId(msgIds[i]);
        message.setResult(value.result());
        return codec.encode(message);
    }

    private void prepare(CmppSubmitRespValues... messages) {
        values = messages;
        msgIds = new MsgId[messages.length];
        for (int i = 0; i < messages.length; i++) {
            msgIds[i] = DefaultMsgIdUtil.long2MsgId(messages[i].msgId());
        }
    }

    private static void requireSame(byte[] expected, ByteBuf frame) {
        byte[] octets = SmsCore.octets(frame);
        CmppFrames.requireSame("sms-core", expected, new UnsafeBuffer(octets), octets.length);
    }
}
