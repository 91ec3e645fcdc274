package org.heliograph.codec;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * An unsigned number of one octet.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param values that the document knows.
 */
public record U8(FieldInfo info, int anchor, int delta, Values values) implements NumberField {
    /**
     * Refuses an anchor that no message has.
     *
     * @param info   name, ordinal and meaning.
     * @param anchor that the field is addressed from, 0 to 9.
     * @param delta  distance from the anchor in octets.
     * @param values that the document knows.
     */
    public U8 {
        Shape.requireAnchor(anchor);
    }

    @Override
    public int width() {
        return Byte.BYTES;
    }

    @Override
    public long maxValue() {
        return 0xFF;
    }

    @Override
    public String wireType() {
        return "uint8";
    }

    @Override
    public long read(DirectBuffer frame, int position) {
        return frame.getByte(position) & 0xFF;
    }

    @Override
    public void write(MutableDirectBuffer frame, int position, long value) {
        frame.putByte(position, (byte) value);
    }
}
