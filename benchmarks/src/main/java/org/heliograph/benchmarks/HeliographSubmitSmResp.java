package org.heliograph.benchmarks;

import org.agrona.MutableDirectBuffer;
import org.heliograph.smpp.pdu.SubmitSmResp;
import org.openjdk.jmh.infra.Blackhole;

/** Our codec doing the work of {@link LimitSmppSubmitSmResp}. */
final class HeliographSubmitSmResp {
    private HeliographSubmitSmResp() {}

    static int route(SubmitSmResp response, Sink sink, Blackhole blackhole) {
        blackhole.consume(response.commandStatus());
        blackhole.consume(response.sequenceNumber());
        return response.messageId().copyTo(sink.octets, 0);
    }

    static int full(SubmitSmResp response, Sink sink, Blackhole blackhole) {
        blackhole.consume(response.commandLength());
        blackhole.consume(response.commandId());
        return route(response, sink, blackhole);
    }

    static int encode(
            SubmitSmResp response,
            SmppSubmitSmRespValues values,
            MutableDirectBuffer buffer,
            int offset,
            int capacity) {
        return response.encode(buffer, offset, capacity)
                .commandStatus(values.commandStatus())
                .sequenceNumber(values.sequenceNumber())
                .messageId(values.messageId())
                .finish();
    }

    /** {@return the values of a checked response; allocates} */
    static SmppSubmitSmRespValues values(SubmitSmResp response) {
        return new SmppSubmitSmRespValues(
                response.commandStatus(), response.sequenceNumber(), response.messageIdAsString());
    }
}
