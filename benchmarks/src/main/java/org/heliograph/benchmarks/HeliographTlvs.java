package org.heliograph.benchmarks;

import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvCursor;
import org.openjdk.jmh.infra.Blackhole;

/** TLVs read with our codec, as {@link LimitSmppSm} does: all of them, in wire order. */
final class HeliographTlvs {
    private HeliographTlvs() {}

    static int full(TlvCursor tlvs, MutableDirectBuffer to, int start, Blackhole blackhole) {
        int at = start;
        while (tlvs.next()) {
            int tag = tlvs.tag();
            blackhole.consume(tag);
            if (tag == SmppTlvs.DEST_NETWORK_ID || tag == SmppTlvs.RECEIPTED_MESSAGE_ID) {
                at += tlvs.text().copyTo(to, at);
            } else {
                blackhole.consume(tlvs.number(-1));
            }
        }
        return at;
    }
}
