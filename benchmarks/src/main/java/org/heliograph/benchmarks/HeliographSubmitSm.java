package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvCursor;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.pdu.SubmitSm;
import org.openjdk.jmh.infra.Blackhole;

/** Our codec doing the work of {@link LimitSmppSm} and {@link LimitSmppSmEncoder} on submit_sm. */
final class HeliographSubmitSm {
    private HeliographSubmitSm() {}

    static int route(SubmitSm message, Sink sink, Blackhole blackhole) {
        blackhole.consume(message.commandId());
        blackhole.consume(message.sequenceNumber());
        blackhole.consume(message.dataCoding());
        return message.destinationAddr().copyTo(sink.octets, 0);
    }

    static int full(SubmitSm message, Sink sink, Blackhole blackhole) {
        numbers(message, blackhole);
        MutableDirectBuffer to = sink.octets;
        int at = message.serviceType().copyTo(to, 0);
        at += message.sourceAddr().copyTo(to, at);
        at += message.destinationAddr().copyTo(to, at);
        at += message.scheduleDeliveryTime().copyTo(to, at);
        at += message.validityPeriod().copyTo(to, at);
        DirectBuffer text = message.shortMessage();
        to.putBytes(at, text, 0, text.capacity());
        return HeliographTlvs.full(message.tlvs(), to, at + text.capacity(), blackhole);
    }

    static void numbers(SubmitSm message, Blackhole blackhole) {
        blackhole.consume(message.commandLength());
        blackhole.consume(message.commandId());
        blackhole.consume(message.commandStatus());
        blackhole.consume(message.sequenceNumber());
        blackhole.consume(message.sourceAddrTon());
        blackhole.consume(message.sourceAddrNpi());
        blackhole.consume(message.destAddrTon());
        blackhole.consume(message.destAddrNpi());
        blackhole.consume(message.esmClass());
        blackhole.consume(message.protocolId());
        blackhole.consume(message.priorityFlag());
        blackhole.consume(message.registeredDelivery());
        blackhole.consume(message.replaceIfPresentFlag());
        blackhole.consume(message.dataCoding());
        blackhole.consume(message.smDefaultMsgId());
        blackhole.consume(message.smLength());
    }

    static int encode(
            SubmitSm message,
            SmppSmValues<SmppTlvs.Submit> values,
            MutableDirectBuffer buffer,
            int offset,
            int capacity) {
        DirectBuffer text = values.shortMessage();
        message.encode(buffer, offset, capacity)
                .sequenceNumber(values.sequenceNumber())
                .serviceType(values.serviceType())
                .sourceAddrTon(values.sourceAddrTon())
                .sourceAddrNpi(values.sourceAddrNpi())
                .sourceAddr(values.sourceAddr())
                .destAddrTon(values.destAddrTon())
                .destAddrNpi(values.destAddrNpi())
                .destinationAddr(values.destinationAddr())
                .esmClass(values.esmClass())
                .protocolId(values.protocolId())
                .priorityFlag(values.priorityFlag())
                .scheduleDeliveryTime(values.scheduleDeliveryTime())
                .validityPeriod(values.validityPeriod())
                .registeredDelivery(values.registeredDelivery())
                .replaceIfPresentFlag(values.replaceIfPresentFlag())
                .dataCoding(values.dataCoding())
                .smDefaultMsgId(values.smDefaultMsgId())
                .shortMessage(text, 0, text.capacity());
        SmppTlvs.Submit tlvs = values.tlvs();
        if (tlvs != null) {
            message.addTlv(SmppTlv.USER_MESSAGE_REFERENCE, tlvs.userMessageReference())
                    .addTlv(SmppTlv.SOURCE_PORT, tlvs.sourcePort())
                    .addTlv(SmppTlv.DEST_NETWORK_ID, tlvs.destNetworkId());
        }
        return message.finish();
    }

    /** {@return the values of a checked message; allocates} */
    static SmppSmValues<SmppTlvs.Submit> values(SubmitSm message) {
        return new SmppSmValues<>(
                message.sequenceNumber(),
                message.serviceTypeAsString(),
                message.sourceAddrTon(),
                message.sourceAddrNpi(),
                message.sourceAddrAsString(),
                message.destAddrTon(),
                message.destAddrNpi(),
                message.destinationAddrAsString(),
                message.esmClass(),
                message.protocolId(),
                message.priorityFlag(),
                message.scheduleDeliveryTimeAsString(),
                message.validityPeriodAsString(),
                message.registeredDelivery(),
                message.replaceIfPresentFlag(),
                message.dataCoding(),
                message.smDefaultMsgId(),
                message.shortMessage(),
                tlvs(message.tlvs()));
    }

    private static SmppTlvs.Submit tlvs(TlvCursor tlvs) {
        if (!tlvs.find(SmppTlv.USER_MESSAGE_REFERENCE)) {
            return null;
        }
        return new SmppTlvs.Submit(
                (int) tlvs.number(-1),
                (int) tlvs.number(SmppTlv.SOURCE_PORT, -1),
                tlvs.text(SmppTlv.DEST_NETWORK_ID).toString());
    }
}
