package org.heliograph.benchmarks;

import org.agrona.concurrent.UnsafeBuffer;
import org.jsmpp.bean.MessageRequest;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DefaultComposer;
import org.jsmpp.util.DefaultDecomposer;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The SMPP codec of org.jsmpp:jsmpp, called without a session.
 *
 * <p>The library decodes arrays that hold one frame each; a session makes one for each frame that it reads from its
 * stream. Here they are made beforehand, and the method for the command is called without a look at the command. Both
 * is to the peer's advantage. A decoded message is consumed as a whole besides its fields, since a session hands it on to
 * a listener.
 */
final class Jsmpp {
    static final OptionalParameter[] NONE = {};

    final DefaultDecomposer decomposer = new DefaultDecomposer();
    final DefaultComposer composer = new DefaultComposer();
    private final byte[][] frames = new byte[SmppFrames.COUNT][];

    /**
     * Creates a codec.
     *
     * @param benchmark whose frames are read, from copies.
     */
    Jsmpp(FrameBenchmark benchmark) {
        for (int i = 0; i < frames.length; i++) {
            frames[i] = benchmark.copyOfFrame(i);
        }
    }

    byte[] frame(int message) {
        return frames[message];
    }

    /**
     * Refuses to measure the encoder when a frame differs from the expected one.
     *
     * @param expected octets.
     * @param frame    from the encoder.
     */
    static void requireSame(byte[] expected, byte[] frame) {
        CmppFrames.requireSame("jsmpp", expected, new UnsafeBuffer(frame), frame.length);
    }

    static void full(MessageRequest message, Blackhole blackhole) {
        blackhole.consume(message);
        blackhole.consume(message.getCommandLength());
        blackhole.consume(message.getCommandId());
        blackhole.consume(message.getCommandStatus());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getServiceType());
        blackhole.consume(message.getSourceAddrTon());
        blackhole.consume(message.getSourceAddrNpi());
        blackhole.consume(message.getSourceAddr());
        blackhole.consume(message.getDestAddrTon());
        blackhole.consume(message.getDestAddrNpi());
        blackhole.consume(message.getDestAddress());
        blackhole.consume(message.getEsmClass());
        blackhole.consume(message.getProtocolId());
        blackhole.consume(message.getPriorityFlag());
        blackhole.consume(message.getScheduleDeliveryTime());
        blackhole.consume(message.getValidityPeriod());
        blackhole.consume(message.getRegisteredDelivery());
        blackhole.consume(message.getReplaceIfPresent());
        blackhole.consume(message.getDataCoding());
        blackhole.consume(message.getSmDefaultMsgId());
        blackhole.consume(message.getShortMessage().length);
        blackhole.consume(message.getShortMessage());
        for (OptionalParameter tlv : message.getOptionalParameters()) {
            consume(tlv, blackhole);
        }
    }

    private static void consume(OptionalParameter tlv, Blackhole blackhole) {
        blackhole.consume(tlv.tag);
        switch (tlv.tag) {
            case SmppTlvs.DEST_NETWORK_ID, SmppTlvs.RECEIPTED_MESSAGE_ID -> blackhole.consume(text(tlv));
            case SmppTlvs.MESSAGE_STATE -> blackhole.consume(((OptionalParameter.Byte) tlv).getValue());
            default -> blackhole.consume(((OptionalParameter.Short) tlv).getValue());
        }
    }

    static String text(OptionalParameter tlv) {
        return ((OptionalParameter.COctetString) tlv).getValueAsString();
    }

    /**
     * {@return the values of a message}
     *
     * @param <T>     TLVs of the message.
     * @param message that was decoded.
     * @param tlvs    of the message.
     */
    static <T extends SmppTlvs> SmppSmValues<T> values(MessageRequest message, T tlvs) {
        return new SmppSmValues<>(
                message.getSequenceNumber(),
                SmppFrames.orEmpty(message.getServiceType()),
                message.getSourceAddrTon(),
                message.getSourceAddrNpi(),
                SmppFrames.orEmpty(message.getSourceAddr()),
                message.getDestAddrTon(),
                message.getDestAddrNpi(),
                SmppFrames.orEmpty(message.getDestAddress()),
                message.getEsmClass(),
                message.getProtocolId(),
                message.getPriorityFlag(),
                SmppFrames.orEmpty(message.getScheduleDeliveryTime()),
                SmppFrames.orEmpty(message.getValidityPeriod()),
                message.getRegisteredDelivery(),
                message.getReplaceIfPresent(),
                message.getDataCoding(),
                message.getSmDefaultMsgId(),
                new UnsafeBuffer(message.getShortMessage()),
                tlvs);
    }
}
