package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.cmpp.v30.CmppSubmit;
import org.openjdk.jmh.infra.Blackhole;

/** Our codec doing the work of {@link LimitCmppSubmit}. */
final class HeliographSubmit {
    private HeliographSubmit() {}

    static int route(CmppSubmit submit, Sink sink, Blackhole blackhole) {
        blackhole.consume(submit.commandId());
        blackhole.consume(submit.sequenceId());
        blackhole.consume(submit.msgFmt());
        return submit.destTerminalId(0).copyTo(sink.octets, 0);
    }

    static int full(CmppSubmit submit, Sink sink, Blackhole blackhole) {
        numbers(submit, blackhole);
        MutableDirectBuffer to = sink.octets;
        int at = texts(submit, to);
        int count = submit.destUsrTl();
        blackhole.consume(count);
        for (int i = 0; i < count; i++) {
            at += submit.destTerminalId(i).copyTo(to, at);
        }
        blackhole.consume(submit.destTerminalType());
        blackhole.consume(submit.msgLength());
        DirectBuffer content = submit.msgContent();
        to.putBytes(at, content, 0, content.capacity());
        at += content.capacity();
        return at + submit.linkId().copyTo(to, at);
    }

    static int inPlace(CmppSubmit submit, Blackhole blackhole) {
        numbers(submit, blackhole);
        int octets = submit.serviceId().length()
                + submit.feeTerminalId().length()
                + submit.msgSrc().length()
                + submit.feeType().length()
                + submit.feeCode().length()
                + submit.validTime().length()
                + submit.atTime().length()
                + submit.srcId().length();
        int count = submit.destUsrTl();
        blackhole.consume(count);
        for (int i = 0; i < count; i++) {
            octets += submit.destTerminalId(i).length();
        }
        blackhole.consume(submit.destTerminalType());
        blackhole.consume(submit.msgLength());
        return octets + submit.msgContent().capacity() + submit.linkId().length();
    }

    private static void numbers(CmppSubmit submit, Blackhole blackhole) {
        blackhole.consume(submit.totalLength());
        blackhole.consume(submit.commandId());
        blackhole.consume(submit.sequenceId());
        blackhole.consume(submit.msgId());
        blackhole.consume(submit.pkTotal());
        blackhole.consume(submit.pkNumber());
        blackhole.consume(submit.registeredDelivery());
        blackhole.consume(submit.msgLevel());
        blackhole.consume(submit.feeUserType());
        blackhole.consume(submit.feeTerminalType());
        blackhole.consume(submit.tpPid());
        blackhole.consume(submit.tpUdhi());
        blackhole.consume(submit.msgFmt());
    }

    private static int texts(CmppSubmit submit, MutableDirectBuffer to) {
        int at = submit.serviceId().copyTo(to, 0);
        at += submit.feeTerminalId().copyTo(to, at);
        at += submit.msgSrc().copyTo(to, at);
        at += submit.feeType().copyTo(to, at);
        at += submit.feeCode().copyTo(to, at);
        at += submit.validTime().copyTo(to, at);
        at += submit.atTime().copyTo(to, at);
        return at + submit.srcId().copyTo(to, at);
    }

    static int encode(
            CmppSubmit submit, CmppSubmitValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        DirectBuffer content = values.msgContent();
        return submit.encode(buffer, offset, capacity)
                .sequenceId(values.sequenceId())
                .msgId(values.msgId())
                .pkTotal(values.pkTotal())
                .pkNumber(values.pkNumber())
                .registeredDelivery(values.registeredDelivery())
                .msgLevel(values.msgLevel())
                .serviceId(values.serviceId())
                .feeUserType(values.feeUserType())
                .feeTerminalId(values.feeTerminalId())
                .feeTerminalType(values.feeTerminalType())
                .tpPid(values.tpPid())
                .tpUdhi(values.tpUdhi())
                .msgFmt(values.msgFmt())
                .msgSrc(values.msgSrc())
                .feeType(values.feeType())
                .feeCode(values.feeCode())
                .validTime(values.validTime())
                .atTime(values.atTime())
                .srcId(values.srcId())
                .addDestTerminalId(values.destTerminalId())
                .destTerminalType(values.destTerminalType())
                .msgContent(content, 0, content.capacity())
                .linkId(values.linkId())
                .finish();
    }
}
