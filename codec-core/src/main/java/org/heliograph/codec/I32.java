package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * A signed number of four octets in two's complement, most significant first.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param values that the document knows.
 */
public record I32(FieldInfo info, int anchor, int delta, Values values) implements NumberField {
    /**
     * Refuses an anchor that no message has.
     *
     * @param info   name, ordinal and meaning.
     * @param anchor that the field is addressed from, 0 to 9.
     * @param delta  distance from the anchor in octets.
     * @param values that the document knows.
     */
    public I32 {
        Shape.requireAnchor(anchor);
    }

    @Override
    public int width() {
        return Integer.BYTES;
    }

    @Override
    public long maxValue() {
        return Integer.MAX_VALUE;
    }

    @Override
    public String wireType() {
        return "int32";
    }

    @Override
    public long read(DirectBuffer frame, int position) {
        return frame.getInt(position, BIG_ENDIAN);
    }

    @Override
    public void write(MutableDirectBuffer frame, int position, long value) {
        frame.putInt(position, (int) value, BIG_ENDIAN);
    }

    @Override
    public boolean fits(long value) {
        return value == (int) value;
    }
}
