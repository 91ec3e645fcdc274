package org.heliograph.codec;

import java.util.Arrays;
import java.util.List;

/**
 * A TLV whose value is octets: raw ones, or several parts.
 *
 * @param info   tag, name and meaning.
 * @param least  least length in octets.
 * @param most   greatest length in octets.
 * @param shapes that a value may have; empty if the document says no more than its length.
 */
public record OctetsTlv(TlvInfo info, int least, int most, List<TlvShape> shapes) implements Tlv {
    /**
     * Keeps the shapes as they are.
     *
     * @param info   tag, name and meaning.
     * @param least  least length in octets.
     * @param most   greatest length in octets.
     * @param shapes that a value may have; empty if the document says no more than its length.
     */
    public OctetsTlv {
        shapes = List.copyOf(shapes);
    }

    /**
     * Makes a TLV of raw octets.
     *
     * @param info  tag, name and meaning.
     * @param least least length in octets.
     * @param most  greatest length in octets.
     */
    public OctetsTlv(TlvInfo info, int least, int most) {
        this(info, least, most, List.of());
    }

    /**
     * {@return a TLV whose value has one of some shapes, and so its lengths}
     *
     * @param info   tag, name and meaning.
     * @param shapes at least one.
     */
    public static OctetsTlv of(TlvInfo info, TlvShape... shapes) {
        return new OctetsTlv(
                info,
                Arrays.stream(shapes).mapToInt(TlvShape::least).min().orElseThrow(),
                Arrays.stream(shapes).mapToInt(TlvShape::most).max().orElseThrow(),
                List.of(shapes));
    }

    @Override
    public String wireType() {
        return "octets";
    }

    /** The value of a length that no shape has is of the wrong length, else a part of it is wrong. */
    @Override
    public int check(Message<?> message, int position, int length) {
        int wrong = Tlv.super.check(message, position, length);
        for (int i = 0; i < shapes.size(); i++) {
            int code = shapes.get(i).check(message, position, length);
            if (code == 0) {
                return 0;
            }
            wrong = wrong == Fault.VALUE_OUT_OF_RANGE ? wrong : code;
        }
        return wrong;
    }
}
