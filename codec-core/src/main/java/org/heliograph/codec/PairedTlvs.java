package org.heliograph.codec;

import java.util.List;
import org.agrona.DirectBuffer;

/** Two TLVs that occur equally often where there are at least so many of each. */
record PairedTlvs(Tlv one, Tlv other, int leastOfOne, int leastOfOther) implements TlvRule {
    @Override
    public List<Tlv> tlvs() {
        return List.of(one, other);
    }

    @Override
    public Tlv lacking(DirectBuffer frame, int position, int end) {
        int ones = TlvSet.count(one.tag(), frame, position, end);
        int others = TlvSet.count(other.tag(), frame, position, end);
        if (ones == others || ones < leastOfOne || others < leastOfOther) {
            return null;
        }
        return ones < others ? one : other;
    }
}
