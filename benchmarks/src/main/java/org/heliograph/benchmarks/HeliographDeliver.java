package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.cmpp.v30.CmppDeliver;
import org.openjdk.jmh.infra.Blackhole;

/** Our codec doing the work of {@link LimitCmppDeliver}. */
final class HeliographDeliver {
    private HeliographDeliver() {}

    static int route(CmppDeliver deliver, Sink sink, Blackhole blackhole) {
        blackhole.consume(deliver.commandId());
        blackhole.consume(deliver.sequenceId());
        blackhole.consume(deliver.msgFmt());
        return deliver.destId().copyTo(sink.octets, 0);
    }

    static int inPlace(CmppDeliver deliver, Blackhole blackhole) {
        numbers(deliver, blackhole);
        return deliver.destId().length()
                + deliver.serviceId().length()
                + deliver.srcTerminalId().length()
                + deliver.msgContent().capacity()
                + deliver.linkId().length();
    }

    private static void numbers(CmppDeliver deliver, Blackhole blackhole) {
        blackhole.consume(deliver.totalLength());
        blackhole.consume(deliver.commandId());
        blackhole.consume(deliver.sequenceId());
        blackhole.consume(deliver.msgId());
        blackhole.consume(deliver.tpPid());
        blackhole.consume(deliver.tpUdhi());
        blackhole.consume(deliver.msgFmt());
        blackhole.consume(deliver.srcTerminalType());
        blackhole.consume(deliver.registeredDelivery());
        blackhole.consume(deliver.msgLength());
    }

    static int full(CmppDeliver deliver, Sink sink, Blackhole blackhole) {
        numbers(deliver, blackhole);
        MutableDirectBuffer to = sink.octets;
        int at = deliver.destId().copyTo(to, 0);
        at += deliver.serviceId().copyTo(to, at);
        at += deliver.srcTerminalId().copyTo(to, at);
        DirectBuffer content = deliver.msgContent();
        to.putBytes(at, content, 0, content.capacity());
        at += content.capacity();
        return at + deliver.linkId().copyTo(to, at);
    }

    static int encode(
            CmppDeliver deliver, CmppDeliverValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        DirectBuffer content = values.msgContent();
        return deliver.encode(buffer, offset, capacity)
                .sequenceId(values.sequenceId())
                .msgId(values.msgId())
                .destId(values.destId())
                .serviceId(values.serviceId())
                .tpPid(values.tpPid())
                .tpUdhi(values.tpUdhi())
                .msgFmt(values.msgFmt())
                .srcTerminalId(values.srcTerminalId())
                .srcTerminalType(values.srcTerminalType())
                .registeredDelivery(values.registeredDelivery())
                .msgContent(content, 0, content.capacity())
                .linkId(values.linkId())
                .finish();
    }
}
