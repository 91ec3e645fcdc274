package org.heliograph.codec;

import java.util.List;
import java.util.stream.Stream;
import org.agrona.DirectBuffer;

/** TLVs that a number in another one needs. */
record NeededTlv(NumberTlv tlv, long value, List<Tlv> needed) implements TlvRule {
    @Override
    public List<Tlv> tlvs() {
        return Stream.concat(Stream.of(tlv), needed.stream()).toList();
    }

    @Override
    public Tlv lacking(DirectBuffer frame, int position, int end) {
        int at = TlvSet.find(tlv.tag(), frame, position, end);
        if (at < 0 || NumberTlv.read(frame, at + TlvSet.HEADER_LENGTH, TlvSet.valueLength(frame, at, end)) != value) {
            return null;
        }
        for (int i = 0; i < needed.size(); i++) {
            if (TlvSet.find(needed.get(i).tag(), frame, position, end) < 0) {
                return needed.get(i);
            }
        }
        return null;
    }
}
