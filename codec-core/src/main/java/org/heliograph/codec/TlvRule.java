package org.heliograph.codec;

import java.util.List;
import org.agrona.DirectBuffer;

/**
 * What a document demands of TLVs of one message that go together. In strict mode a message that lacks one of them has the
 * fault {@link Fault#MISSING_PART}, at the first TLV; that a TLV is there too often is told as its counterparts being too
 * few.
 */
public sealed interface TlvRule permits NeededTlv, PairedTlvs {
    /**
     * {@return a rule that where a TLV has a number, others have to be there as well} Of a TLV that is repeated the first
     * one counts.
     *
     * @param tlv    that has the number.
     * @param value  the number.
     * @param needed that it needs, in the order in which a fault names them.
     */
    static TlvRule needs(NumberTlv tlv, long value, Tlv... needed) {
        return new NeededTlv(tlv, value, List.of(needed));
    }

    /**
     * {@return a rule that two TLVs occur equally often, maybe not at all}
     *
     * @param one   that is repeated.
     * @param other that belongs to each of them, by order.
     */
    static TlvRule equallyOften(Tlv one, Tlv other) {
        return new PairedTlvs(one, other, 0, 0);
    }

    /**
     * {@return a rule that two TLVs occur equally often where the first occurs more than once and the second at all}
     *
     * @param one   that is repeated.
     * @param other that belongs to each of them, by order.
     */
    static TlvRule equallyOftenWhereRepeated(Tlv one, Tlv other) {
        return new PairedTlvs(one, other, 2, 1);
    }

    /** {@return the TLVs that go together} */
    List<Tlv> tlvs();

    /**
     * {@return the first TLV that is not there, or not often enough; null if there is none}
     *
     * @param frame    that holds the TLVs.
     * @param position of the first TLV.
     * @param end      of the TLVs, exclusive.
     */
    Tlv lacking(DirectBuffer frame, int position, int end);
}
