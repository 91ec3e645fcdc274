package org.heliograph.benchmarks;

import org.agrona.MutableDirectBuffer;
import org.heliograph.cmpp.v30.CmppSubmitResp;
import org.openjdk.jmh.infra.Blackhole;

/** Our codec doing the work of {@link LimitCmppSubmitResp}. */
final class HeliographSubmitResp {
    private HeliographSubmitResp() {}

    static void route(CmppSubmitResp response, Blackhole blackhole) {
        blackhole.consume(response.commandId());
        blackhole.consume(response.sequenceId());
        blackhole.consume(response.msgId());
    }

    static void full(CmppSubmitResp response, Blackhole blackhole) {
        blackhole.consume(response.totalLength());
        blackhole.consume(response.commandId());
        blackhole.consume(response.sequenceId());
        blackhole.consume(response.msgId());
        blackhole.consume(response.result());
    }

    static int encode(
            CmppSubmitResp response,
            CmppSubmitRespValues values,
            MutableDirectBuffer buffer,
            int offset,
            int capacity) {
        return response.encode(buffer, offset, capacity)
                .sequenceId(values.sequenceId())
                .msgId(values.msgId())
                .result(values.result())
                .finish();
    }
}
