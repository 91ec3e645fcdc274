package org.heliograph.benchmarks;

import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * deliver_sm with jsmpp. The text is an array beforehand; TLVs are made for each operation. The library writes the four
 * fields that are null in a deliver_sm of SMPP 3.4 by itself.
 */
@State(Scope.Thread)
public class JsmppDeliverSm {
    private Jsmpp codec;
    private SmppSmValues<SmppTlvs.Receipt>[] values;
    private byte[][] texts;

    /** Creates an empty state. */
    public JsmppDeliverSm() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(SmppDeliverSmBenchmark benchmark) throws Exception {
        codec = new Jsmpp(benchmark);
        SmppSmValues<SmppTlvs.Receipt> golden = SmppFrames.goldenDeliverValues();
        Jsmpp.requireSame(SmppFrames.goldenDeliver(), encode(golden, SmppFrames.array(golden.shortMessage())));
        values = benchmark.values();
        texts = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            texts[i] = SmppFrames.array(values[i].shortMessage());
            Jsmpp.requireSame(benchmark.copyOfFrame(i), encode(i));
            DeliverSm message = decode(i);
            SmppFrames.requireEqual("jsmpp", values[i], Jsmpp.values(message, tlvs(message)));
        }
    }

    void route(int i, Blackhole blackhole) throws Exception {
        DeliverSm message = decode(i);
        blackhole.consume(message);
        blackhole.consume(message.getCommandId());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getDestAddress());
        blackhole.consume(message.getEsmClass());
    }

    void full(int i, Blackhole blackhole) throws Exception {
        Jsmpp.full(decode(i), blackhole);
    }

    byte[] encode(int i) throws Exception {
        return encode(values[i], texts[i]);
    }

    private DeliverSm decode(int i) throws Exception {
        return codec.decomposer.deliverSm(codec.frame(i));
    }

    private byte[] encode(SmppSmValues<SmppTlvs.Receipt> value, byte[] text) throws Exception {
        SmppTlvs.Receipt tlvs = value.tlvs();
        return codec.composer.deliverSm(
                value.sequenceNumber(),
                value.serviceType(),
                (byte) value.sourceAddrTon(),
                (byte) value.sourceAddrNpi(),
                value.sourceAddr(),
                (byte) value.destAddrTon(),
                (byte) value.destAddrNpi(),
                value.destinationAddr(),
                (byte) value.esmClass(),
                (byte) value.protocolId(),
                (byte) value.priorityFlag(),
                (byte) value.registeredDelivery(),
                (byte) value.dataCoding(),
                text,
                new OptionalParameter.Receipted_message_id(tlvs.receiptedMessageId()),
                new OptionalParameter.Message_state((byte) tlvs.messageState()));
    }

    private static SmppTlvs.Receipt tlvs(DeliverSm message) {
        return new SmppTlvs.Receipt(
                message.getOptionalParameter(OptionalParameter.Receipted_message_id.class)
                        .getValueAsString(),
                message.getOptionalParameter(OptionalParameter.Message_state.class)
                        .getValue());
    }
}
