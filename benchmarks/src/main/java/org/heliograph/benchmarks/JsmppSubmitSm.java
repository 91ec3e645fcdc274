package org.heliograph.benchmarks;

import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** submit_sm with jsmpp. The text is an array beforehand; TLVs are made for each operation. */
@State(Scope.Thread)
public class JsmppSubmitSm {
    private Jsmpp codec;
    private SmppSmValues<SmppTlvs.Submit>[] values;
    private byte[][] texts;

    /** Creates an empty state. */
    public JsmppSubmitSm() {}

    /**
     * Proves the library against the golden frame and all frames of the benchmark, both ways.
     *
     * @param benchmark whose frames are read.
     * @throws Exception from the library.
     */
    @Setup(Level.Trial)
    public void setup(SmppSubmitSmBenchmark benchmark) throws Exception {
        codec = new Jsmpp(benchmark);
        SmppSmValues<SmppTlvs.Submit> golden = SmppFrames.goldenSubmitValues(benchmark.tlvs);
        byte[] goldenText = SmppFrames.array(golden.shortMessage());
        Jsmpp.requireSame(SmppFrames.goldenSubmit(benchmark.tlvs), encode(golden, goldenText));
        values = benchmark.values();
        texts = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            texts[i] = SmppFrames.array(values[i].shortMessage());
            Jsmpp.requireSame(benchmark.copyOfFrame(i), encode(i));
            SubmitSm message = decode(i);
            SmppFrames.requireEqual("jsmpp", values[i], Jsmpp.values(message, tlvs(message)));
        }
    }

    void route(int i, Blackhole blackhole) throws Exception {
        SubmitSm message = decode(i);
        blackhole.consume(message);
        blackhole.consume(message.getCommandId());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getDestAddress());
        blackhole.consume(message.getDataCoding());
    }

    void full(int i, Blackhole blackhole) throws Exception {
        Jsmpp.full(decode(i), blackhole);
    }

    byte[] encode(int i) throws Exception {
        return encode(values[i], texts[i]);
    }

    private SubmitSm decode(int i) throws Exception {
        return codec.decomposer.submitSm(codec.frame(i));
    }

    private byte[] encode(SmppSmValues<SmppTlvs.Submit> value, byte[] text) throws Exception {
        return codec.composer.submitSm(
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
                value.scheduleDeliveryTime(),
                value.validityPeriod(),
                (byte) value.registeredDelivery(),
                (byte) value.replaceIfPresentFlag(),
                (byte) value.dataCoding(),
                (byte) value.smDefaultMsgId(),
                text,
                value.tlvs() == null ? Jsmpp.NONE : tlvs(value.tlvs()));
    }

    private static OptionalParameter[] tlvs(SmppTlvs.Submit tlvs) {
        return new OptionalParameter[] {
            new OptionalParameter.User_message_reference((short) tlvs.userMessageReference()),
            new OptionalParameter.Source_port((short) tlvs.sourcePort()),
            new OptionalParameter.Dest_network_id(tlvs.destNetworkId())
        };
    }

    private static SmppTlvs.Submit tlvs(SubmitSm message) {
        OptionalParameter.User_message_reference reference =
                message.getOptionalParameter(OptionalParameter.User_message_reference.class);
        if (reference == null) {
            return null;
        }
        return new SmppTlvs.Submit(
                reference.getValue() & 0xffff,
                message.getOptionalParameter(OptionalParameter.Source_port.class)
                                .getValue()
                        & 0xffff,
                message.getOptionalParameter(OptionalParameter.Dest_network_id.class)
                        .getValueAsString());
    }
}
