package org.heliograph.codec;

import java.util.List;

/**
 * One of the shapes that a value of a TLV may have: its parts in wire order. All but the last one have a fixed length.
 *
 * @param parts in wire order.
 */
public record TlvShape(List<TlvPart> parts) {
    /**
     * Refuses a part of varying length that others follow.
     *
     * @param parts in wire order.
     */
    public TlvShape {
        parts = List.copyOf(parts);
        for (int i = 0; i + 1 < parts.size(); i++) {
            TlvPart part = parts.get(i);
            if (part.least() != part.most()) {
                throw new IllegalArgumentException(part.name() + " has from " + part.least() + " to " + part.most()
                        + " octets, " + parts.get(i + 1).name() + " follows");
            }
        }
    }

    /**
     * {@return a shape of these parts}
     *
     * @param parts in wire order.
     */
    public static TlvShape of(TlvPart... parts) {
        return new TlvShape(List.of(parts));
    }

    /** {@return the least length in octets} */
    public int least() {
        return parts.stream().mapToInt(TlvPart::least).sum();
    }

    /** {@return the greatest length in octets} */
    public int most() {
        return parts.stream().mapToInt(TlvPart::most).sum();
    }

    /** {@return 0 if the value has this shape, or what is wrong with it: its length or a part of it} */
    int check(Message<?> message, int position, int length) {
        int at = position;
        int end = position + length;
        boolean known = true;
        for (int i = 0; i < parts.size(); i++) {
            TlvPart part = parts.get(i);
            int octets = Math.min(end - at, part.most());
            if (octets < part.least()) {
                return Fault.WRONG_LENGTH;
            }
            known = known && part.allows(message, at, octets);
            at += octets;
        }
        if (at < end) {
            return Fault.WRONG_LENGTH;
        }
        return known ? 0 : Fault.VALUE_OUT_OF_RANGE;
    }
}
