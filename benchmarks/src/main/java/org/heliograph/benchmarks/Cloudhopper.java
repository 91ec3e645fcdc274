package org.heliograph.benchmarks;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.util.TlvUtil;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.jboss.netty.buffer.ChannelBuffer;
import org.jboss.netty.buffer.ChannelBuffers;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The SMPP codec of com.fizzed:ch-smpp, called without a session.
 *
 * <p>The input is one buffer over all frames whose indices are moved. It is always a heap buffer, whatever memory the
 * others read: that is what a channel of its Netty (version 3) hands to the codec, and the library's fastest. The
 * encoder makes a heap buffer of its own for each frame; what takes it to the socket is not measured. A decoded message
 * is consumed as a whole besides its fields, since a session hands it on to a listener.
 */
final class Cloudhopper {
    private final DefaultPduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());
    private final ChannelBuffer frames;

    /**
     * Creates a codec.
     *
     * @param benchmark whose frames are read, from a copy.
     */
    Cloudhopper(FrameBenchmark benchmark) {
        frames = ChannelBuffers.wrappedBuffer(SmppFrames.array(benchmark.frames));
    }

    Pdu decode(int offset, int length) throws Exception {
        frames.setIndex(offset, offset + length);
        return transcoder.decode(frames);
    }

    ChannelBuffer encode(Pdu pdu) throws Exception {
        return transcoder.encode(pdu);
    }

    /**
     * Refuses to measure the encoder when a frame differs from the expected one.
     *
     * @param expected octets.
     * @param frame    from the encoder.
     */
    static void requireSame(byte[] expected, ChannelBuffer frame) {
        byte[] octets = new byte[frame.readableBytes()];
        frame.getBytes(frame.readerIndex(), octets);
        CmppFrames.requireSame("cloudhopper", expected, new UnsafeBuffer(octets), octets.length);
    }

    static void full(BaseSm<?> message, Blackhole blackhole) throws Exception {
        blackhole.consume(message);
        blackhole.consume(message.getCommandLength());
        blackhole.consume(message.getCommandId());
        blackhole.consume(message.getCommandStatus());
        blackhole.consume(message.getSequenceNumber());
        blackhole.consume(message.getServiceType());
        consume(message.getSourceAddress(), blackhole);
        consume(message.getDestAddress(), blackhole);
        blackhole.consume(message.getEsmClass());
        blackhole.consume(message.getProtocolId());
        blackhole.consume(message.getPriority());
        blackhole.consume(message.getScheduleDeliveryTime());
        blackhole.consume(message.getValidityPeriod());
        blackhole.consume(message.getRegisteredDelivery());
        blackhole.consume(message.getReplaceIfPresent());
        blackhole.consume(message.getDataCoding());
        blackhole.consume(message.getDefaultMsgId());
        blackhole.consume(message.getShortMessageLength());
        blackhole.consume(message.getShortMessage());
        List<Tlv> tlvs = message.getOptionalParameters();
        if (tlvs != null) {
            for (int i = 0; i < tlvs.size(); i++) {
                consume(tlvs.get(i), blackhole);
            }
        }
    }

    private static void consume(Address address, Blackhole blackhole) {
        blackhole.consume(address.getTon());
        blackhole.consume(address.getNpi());
        blackhole.consume(address.getAddress());
    }

    private static void consume(Tlv tlv, Blackhole blackhole) throws Exception {
        blackhole.consume(tlv.getTag());
        switch (tlv.getTag()) {
            case SmppTlvs.DEST_NETWORK_ID, SmppTlvs.RECEIPTED_MESSAGE_ID -> blackhole.consume(tlv.getValueAsString());
            case SmppTlvs.MESSAGE_STATE -> blackhole.consume(tlv.getValueAsUnsignedByte());
            default -> blackhole.consume(tlv.getValueAsUnsignedShort());
        }
    }

    /**
     * Sets every field in front of the TLVs.
     *
     * @param message to fill.
     * @param values  to set.
     * @param text    of the short message.
     * @throws Exception from the library.
     */
    static void fill(BaseSm<?> message, SmppSmValues<?> values, byte[] text) throws Exception {
        message.setSequenceNumber(values.sequenceNumber());
        message.setServiceType(values.serviceType());
        message.setSourceAddress(
                new Address((byte) values.sourceAddrTon(), (byte) values.sourceAddrNpi(), values.sourceAddr()));
        message.setDestAddress(
                new Address((byte) values.destAddrTon(), (byte) values.destAddrNpi(), values.destinationAddr()));
        message.setEsmClass((byte) values.esmClass());
        message.setProtocolId((byte) values.protocolId());
        message.setPriority((byte) values.priorityFlag());
        message.setScheduleDeliveryTime(values.scheduleDeliveryTime());
        message.setValidityPeriod(values.validityPeriod());
        message.setRegisteredDelivery((byte) values.registeredDelivery());
        message.setReplaceIfPresent((byte) values.replaceIfPresentFlag());
        message.setDataCoding((byte) values.dataCoding());
        message.setDefaultMsgId((byte) values.smDefaultMsgId());
        message.setShortMessage(text);
    }

    static Tlv text(int tag, String text) throws Exception {
        return TlvUtil.createNullTerminatedStringTlv((short) tag, text);
    }

    /**
     * {@return the values of a message}
     *
     * @param <T>     TLVs of the message.
     * @param message that was decoded.
     * @param tlvs    of the message.
     */
    static <T extends SmppTlvs> SmppSmValues<T> values(BaseSm<?> message, T tlvs) {
        Address source = message.getSourceAddress();
        Address destination = message.getDestAddress();
        return new SmppSmValues<>(
                message.getSequenceNumber(),
                message.getServiceType(),
                source.getTon(),
                source.getNpi(),
                source.getAddress(),
                destination.getTon(),
                destination.getNpi(),
                destination.getAddress(),
                message.getEsmClass(),
                message.getProtocolId(),
                message.getPriority(),
                message.getScheduleDeliveryTime(),
                message.getValidityPeriod(),
                message.getRegisteredDelivery(),
                message.getReplaceIfPresent(),
                message.getDataCoding(),
                message.getDefaultMsgId(),
                new UnsafeBuffer(message.getShortMessage()),
                tlvs);
    }
}
