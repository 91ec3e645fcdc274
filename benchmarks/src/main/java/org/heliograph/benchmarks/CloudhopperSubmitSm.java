package org.heliograph.benchmarks;

import com.cloudhopper.commons.util.ByteArrayUtil;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.tlv.Tlv;
import org.jboss.netty.buffer.ChannelBuffer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** submit_sm with ch-smpp. The text is an array beforehand; message, addresses and TLVs are made for each operation. */
@State(Scope.Thread)
public class CloudhopperSubmitSm {
    private Cloudhopper codec;
    private SmppSmValues<SmppTlvs.Submit>[] values;
    private byte[][] texts;

    /** Creates an empty state. */
    public CloudhopperSubmitSm() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(SmppSubmitSmBenchmark benchmark) throws Exception {
        codec = new Cloudhopper(benchmark);
        SmppSmValues<SmppTlvs.Submit> golden = SmppFrames.goldenSubmitValues(benchmark.tlvs);
        byte[] goldenText = SmppFrames.array(golden.shortMessage());
        Cloudhopper.requireSame(SmppFrames.goldenSubmit(benchmark.tlvs), encode(golden, goldenText));
        values = benchmark.values();
        texts = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            texts[i] = SmppFrames.array(values[i].shortMessage());
            Cloudhopper.requireSame(benchmark.copyOfFrame(i), encode(i));
            SubmitSm message = decode(benchmark.offset(i), benchmark.length(i));
            SmppFrames.requireEqual("cloudhopper", values[i], Cloudhopper.values(message, tlvs(message)));
        }
    }

    void route(int offset, int length, Blackhole blackhole) throws Exception {
        SubmitSm message = decode(offset, length);
        blackhole.consume(message);
        blackhole.consume(message.getCommandId());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getDestAddress().getAddress());
        blackhole.consume(message.getDataCoding());
    }

    void full(int offset, int length, Blackhole blackhole) throws Exception {
        Cloudhopper.full(decode(offset, length), blackhole);
    }

    ChannelBuffer encode(int i) throws Exception {
        return encode(values[i], texts[i]);
    }

    private SubmitSm decode(int offset, int length) throws Exception {
        return (SubmitSm) codec.decode(offset, length);
    }

    private ChannelBuffer encode(SmppSmValues<SmppTlvs.Submit> value, byte[] text) throws Exception {
        SubmitSm message = new SubmitSm();
        Cloudhopper.fill(message, value, text);
        SmppTlvs.Submit tlvs = value.tlvs();
        if (tlvs != null) {
            message.addOptionalParameter(number(SmppTlvs.USER_MESSAGE_REFERENCE, tlvs.userMessageReference()));
            message.addOptionalParameter(number(SmppTlvs.SOURCE_PORT, tlvs.sourcePort()));
            message.addOptionalParameter(Cloudhopper.text(SmppTlvs.DEST_NETWORK_ID, tlvs.destNetworkId()));
        }
        return codec.encode(message);
    }

    private static Tlv number(int tag, int value) {
        return new Tlv((short) tag, ByteArrayUtil.toByteArray((short) value));
    }

    private static SmppTlvs.Submit tlvs(SubmitSm message) throws Exception {
        if (message.getOptionalParameterCount() == 0) {
            return null;
        }
        return new SmppTlvs.Submit(
                message.getOptionalParameter((short) SmppTlvs.USER_MESSAGE_REFERENCE)
                        .getValueAsUnsignedShort(),
                message.getOptionalParameter((short) SmppTlvs.SOURCE_PORT).getValueAsUnsignedShort(),
                message.getOptionalParameter((short) SmppTlvs.DEST_NETWORK_ID).getValueAsString());
    }
}
