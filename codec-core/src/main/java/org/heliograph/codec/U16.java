package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * An unsigned number of two octets, most significant first.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param values that the document knows.
 */
public record U16(FieldInfo info, int anchor, int delta, Values values) implements NumberField {
    /**
     * Refuses an anchor that no message has.
     *
     * @param info   name, ordinal and meaning.
     * @param anchor that the field is addressed from, 0 to 9.
     * @param delta  distance from the anchor in octets.
     * @param values that the document knows.
     */
    public U16 {
        Shape.requireAnchor(anchor);
    }

    @Override
    public int width() {
        return Short.BYTES;
    }

    @Override
    public long maxValue() {
        return 0xFFFF;
    }

    @Override
    public String wireType() {
        return "uint16";
    }

    @Override
    public long read(DirectBuffer frame, int position) {
        return frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
    }

    @Override
    public void write(MutableDirectBuffer frame, int position, long value) {
        frame.putShort(position, (short) value, BIG_ENDIAN);
    }
}
