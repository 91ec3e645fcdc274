package org.heliograph.benchmarks;

import com.chinamobile.cmos.sms.SmsDcs;
import com.zx.sms.codec.cmpp.msg.CmppDeliverRequestMessage;
import com.zx.sms.common.util.DefaultMsgIdUtil;
import com.zx.sms.common.util.MsgId;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * CMPP_DELIVER with sms-core. Message id, data coding and content are made into the library's types beforehand, the
 * message itself for each operation. Registered_Delivery is no setting there: it follows from the content.
 */
@State(Scope.Thread)
public class SmsCoreDeliver {
    private SmsCore codec;
    private CmppDeliverValues[] values;
    private MsgId[] msgIds;
    private SmsDcs[] codings;
    private byte[][] contents;

    /** Creates an empty state. */
    public SmsCoreDeliver() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(CmppDeliverBenchmark benchmark) throws Exception {
        codec = new SmsCore(benchmark.frames);
        prepare(CmppFrames.goldenDeliverValues());
        requireSame(CmppFrames.goldenDeliver(), encode(0));
        CmppDeliverValues[] all = new CmppDeliverValues[CmppFrames.COUNT];
        for (int i = 0; i < all.length; i++) {
            all[i] = benchmark.values(i);
        }
        prepare(all);
        for (int i = 0; i < all.length; i++) {
            byte[] frame = new byte[benchmark.length(i)];
            benchmark.frames.getBytes(benchmark.offset(i), frame);
            requireSame(frame, encode(i));
            CmppDeliverRequestMessage message = codec.deliver(benchmark.offset(i), frame.length);
            CmppFrames.requireSame("sms-core", all[i].consumed(), texts(message));
        }
    }

    void route(int offset, int length, Blackhole blackhole) throws Exception {
        CmppDeliverRequestMessage message = codec.deliver(offset, length);
        blackhole.consume(message.getHeader().getCommandId());
        blackhole.consume(message.getSequenceNo());
        blackhole.consume(message.getMsgfmt());
        blackhole.consume(message.getDestId());
    }

    void full(int offset, int length, Blackhole blackhole) throws Exception {
        CmppDeliverRequestMessage message = codec.deliver(offset, length);
        blackhole.consume(message.getHeader().getCommandId());
        blackhole.consume(message.getSequenceNo());
        blackhole.consume(message.getMsgId());
        blackhole.consume(message.getDestId());
        blackhole.consume(message.getServiceid());
        blackhole.consume(message.getTppid());
        blackhole.consume(message.getTpudhi());
        blackhole.consume(message.getMsgfmt());
        blackhole.consume(message.getSrcterminalId());
        blackhole.consume(message.getSrcterminalType());
        blackhole.consume(message.isReport());
        blackhole.consume(message.getMsgLength());
        blackhole.consume(message.getMsgContentBytes());
        blackhole.consume(message.getLinkid());
    }

    ByteBuf encode(int i) throws Exception {
        CmppDeliverValues value = values[i];
        CmppDeliverRequestMessage message = new CmppDeliverRequestMessage();
        message.setSequenceNo(value.sequenceId());
        message.setMsgId(msgIds[i]);
        message.setDestId(value.destId());
        message.setServiceid(value.serviceId());
        message.setTppid((short) value.tpPid());
        message.setTpudhi((short) value.tpUdhi());
        message.setMsgfmt(codings[i]);
        message.setSrcterminalId(value.srcTerminalId());
        message.setSrcterminalType((short) value.srcTerminalType());
        message.setMsgContentBytes(contents[i]);
        message.setMsgLength((short) contents[i].length);
        message.setLinkid(value.linkId());
        return codec.encode(message);
    }

    private void prepare(CmppDeliverValues... messages) {
        values = messages;
        msgIds = new MsgId[messages.length];
        codings = new SmsDcs[messages.length];
        contents = new byte[messages.length][];
        for (int i = 0; i < messages.length; i++) {
            msgIds[i] = DefaultMsgIdUtil.long2MsgId(messages[i].msgId());
            codings[i] = new SmsDcs((byte) messages[i].msgFmt());
            contents[i] = new byte[messages[i].msgContent().capacity()];
            messages[i].msgContent().getBytes(0, contents[i]);
        }
    }

    private static void requireSame(byte[] expected, ByteBuf frame) {
        byte[] octets = SmsCore.octets(frame);
        CmppFrames.requireSame("sms-core", expected, new UnsafeBuffer(octets), octets.length);
    }

    private static String texts(CmppDeliverRequestMessage message) {
        return message.getDestId()
                + message.getServiceid()
                + message.getSrcterminalId()
                + new String(message.getMsgContentBytes(), StandardCharsets.ISO_8859_1)
                + message.getLinkid();
    }
}
