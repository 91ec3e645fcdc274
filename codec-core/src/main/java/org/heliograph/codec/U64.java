package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * An unsigned number of eight octets, most significant first; as a {@code long} it may be negative.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param values that the document knows.
 */
public record U64(FieldInfo info, int anchor, int delta, Values values) implements NumberField {
    /**
     * Refuses an anchor that no message has.
     *
     * @param info   name, ordinal and meaning.
     * @param anchor that the field is addressed from, 0 to 9.
     * @param delta  distance from the anchor in octets.
     * @param values that the document knows.
     */
    public U64 {
        Shape.requireAnchor(anchor);
    }

    @Override
    public int width() {
        return Long.BYTES;
    }

    @Override
    public long maxValue() {
        return -1L;
    }

    @Override
    public String wireType() {
        return "uint64";
    }

    @Override
    public long read(DirectBuffer frame, int position) {
        return frame.getLong(position, BIG_ENDIAN);
    }

    @Override
    public void write(MutableDirectBuffer frame, int position, long value) {
        frame.putLong(position, value, BIG_ENDIAN);
    }

    @Override
    public boolean fits(long value) {
        return true;
    }
}
