package org.heliograph.benchmarks;

import com.chinamobile.cmos.sms.SmsDcs;
import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
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
 * CMPP_SUBMIT with sms-core. Message id, data coding and content are made into the library's types beforehand, the
 * message itself for each operation.
 */
@State(Scope.Thread)
public class SmsCoreSubmit {
    private SmsCore codec;
    private CmppSubmitValues[] values;
    private MsgId[] msgIds;
    private SmsDcs[] codings;
    private byte[][] contents;

    /** Creates an empty state. */
    public SmsCoreSubmit() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(CmppSubmitBenchmark benchmark) throws Exception {
        codec = new SmsCore(benchmark.frames);
        prepare(CmppFrames.goldenSubmitValues());
        requireSame(CmppFrames.goldenSubmit(), encode(0));
        CmppSubmitValues[] all = new CmppSubmitValues[CmppFrames.COUNT];
        for (int i = 0; i < all.length; i++) {
            all[i] = benchmark.values(i);
        }
        prepare(all);
        for (int i = 0; i < all.length; i++) {
            byte[] frame = new byte[benchmark.length(i)];
            benchmark.frames.getBytes(benchmark.offset(i), frame);
            requireSame(frame, encode(i));
            CmppSubmitRequestMessage message = codec.submit(benchmark.offset(i), frame.length);
            CmppFrames.requireSame("sms-core", all[i].consumed(), texts(message));
        }
    }

    void route(int offset, int length, Blackhole blackhole) throws Exception {
        CmppSubmitRequestMessage message = codec.submit(offset, length);
        blackhole.consume(message.getHeader().getCommandId());
        blackhole.consume(message.getSequenceNo());
        blackhole.consume(message.getMsgfmt());
        blackhole.consume(message.getDestterminalId()[0]);
    }

    void full(int offset, int length, Blackhole blackhole) throws Exception {
        CmppSubmitRequestMessage message = codec.submit(offset, length);
        blackhole.consume(message.getHeader().getCommandId());
        blackhole.consume(message.getSequenceNo());
        blackhole.consume(message.getMsgid());
        blackhole.consume(message.getPktotal());
        blackhole.consume(message.getPknumber());
        blackhole.consume(message.getRegisteredDelivery());
        blackhole.consume(message.getMsglevel());
        blackhole.consume(message.getServiceId());
        blackhole.consume(message.getFeeUserType());
        blackhole.consume(message.getFeeterminalId());
        blackhole.consume(message.getFeeterminaltype());
        blackhole.consume(message.getTppid());
        blackhole.consume(message.getTpudhi());
        blackhole.consume(message.getMsgfmt());
        blackhole.consume(message.getMsgsrc());
        blackhole.consume(message.getFeeType());
        blackhole.consume(message.getFeeCode());
        blackhole.consume(message.getValIdTime());
        blackhole.consume(message.getAtTime());
        blackhole.consume(message.getSrcId());
        blackhole.consume(message.getDestUsrtl());
        for (String number : message.getDestterminalId()) {
            blackhole.consume(number);
        }
        blackhole.consume(message.getDestterminaltype());
        blackhole.consume(message.getMsgLength());
        blackhole.consume(message.getMsgContentBytes());
        blackhole.consume(message.getLinkID());
    }

    ByteBuf encode(int i) throws Exception {
        CmppSubmitValues value = values[i];
        CmppSubmitRequestMessage message = new CmppSubmitRequestMessage();
        message.setSequenceNo(value.sequenceId());
        message.setMsgid(msgIds[i]);
        message.setPktotal((short) value.pkTotal());
        message.setPknumber((short) value.pkNumber());
        message.setRegisteredDelivery((short) value.registeredDelivery());
        message.setMsglevel((short) value.msgLevel());
        message.setServiceId(value.serviceId());
        message.setFeeUserType((short) value.feeUserType());
        message.setFeeterminalId(value.feeTerminalId());
        message.setFeeterminaltype((short) value.feeTerminalType());
        message.setTppid((short) value.tpPid());
        message.setTpudhi((short) value.tpUdhi());
        message.setMsgfmt(codings[i]);
        message.setMsgsrc(value.msgSrc());
        message.setFeeType(value.feeType());
        message.setFeeCode(value.feeCode());
        message.setValIdTime(value.validTime());
        message.setAtTime(value.atTime());
        message.setSrcId(value.srcId());
        message.setDestterminalId(value.destTerminalId());
        message.setDestterminaltype((short) value.destTerminalType());
        message.setMsgContentBytes(contents[i]);
        message.setMsgLength((short) contents[i].length);
        message.setLinkID(value.linkId());
        return codec.encode(message);
    }

    private void prepare(CmppSubmitValues... messages) {
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

    private static String texts(CmppSubmitRequestMessage message) {
        return message.getServiceId()
                + message.getFeeterminalId()
                + message.getMsgsrc()
                + message.getFeeType()
                + message.getFeeCode()
                + message.getValIdTime()
                + message.getAtTime()
                + message.getSrcId()
                + String.join("", message.getDestterminalId())
                + new String(message.getMsgContentBytes(), StandardCharsets.ISO_8859_1)
                + message.getLinkID();
    }
}
