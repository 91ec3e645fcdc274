package org.heliograph.benchmarks;

import com.cloudhopper.commons.util.ByteArrayUtil;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import org.jboss.netty.buffer.ChannelBuffer;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** deliver_sm with ch-smpp. The text is an array beforehand; message, addresses and TLVs are made for each operation. */
@State(Scope.Thread)
public class CloudhopperDeliverSm {
    private Cloudhopper codec;
    private SmppSmValues<SmppTlvs.Receipt>[] values;
    private byte[][] texts;

    /** Creates an empty state. */
    public CloudhopperDeliverSm() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(SmppDeliverSmBenchmark benchmark) throws Exception {
        codec = new Cloudhopper(benchmark);
        SmppSmValues<SmppTlvs.Receipt> golden = SmppFrames.goldenDeliverValues();
        Cloudhopper.requireSame(SmppFrames.goldenDeliver(), encode(golden, SmppFrames.array(golden.shortMessage())));
        values = benchmark.values();
        texts = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            texts[i] = SmppFrames.array(values[i].shortMessage());
            Cloudhopper.requireSame(benchmark.copyOfFrame(i), encode(i));
            DeliverSm message = decode(benchmark.offset(i), benchmark.length(i));
            SmppFrames.requireEqual("cloudhopper", values[i], Cloudhopper.values(message, tlvs(message)));
        }
    }

    void route(int offset, int length, Blackhole blackhole) throws Exception {
        DeliverSm message = decode(offset, length);
        blackhole.consume(message);
        blackhole.consume(message.getCommandId());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getDestAddress().getAddress());
        blackhole.consume(message.getEsmClass());
    }

    void full(int offset, int length, Blackhole blackhole) throws Exception {
        Cloudhopper.full(decode(offset, length), blackhole);
    }

    ChannelBuffer encode(int i) throws Exception {
        return encode(values[i], texts[i]);
    }

    private DeliverSm decode(int offset, int length) throws Exception {
        return (DeliverSm) codec.decode(offset, length);
    }

    private ChannelBuffer encode(SmppSmValues<SmppTlvs.Receipt> value, byte[] text) throws Exception {
        DeliverSm message = new DeliverSm();
        Cloudhopper.fill(message, value, text);
        SmppTlvs.Receipt tlvs = value.tlvs();
        message.addOptionalParameter(Cloudhopper.text(SmppTlvs.RECEIPTED_MESSAGE_ID, tlvs.receiptedMessageId()));
        byte[] state = ByteArrayUtil.toByteArray((byte) tlvs.messageState());
        message.addOptionalParameter(new Tlv((short) SmppTlvs.MESSAGE_STATE, state));
        return codec.encode(message);
    }

    private static SmppTlvs.Receipt tlvs(DeliverSm message) throws Exception {
        return new SmppTlvs.Receipt(
                message.getOptionalParameter((short) SmppTlvs.RECEIPTED_MESSAGE_ID)
                        .getValueAsString(),
                message.getOptionalParameter((short) SmppTlvs.MESSAGE_STATE).getValueAsUnsignedByte());
    }
}
