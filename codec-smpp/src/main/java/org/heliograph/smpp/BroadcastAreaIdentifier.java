package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;

/**
 * Octets of broadcast_area_identifier and failed_broadcast_area_identifier of 5.0 (§6): the format, see
 * {@link BroadcastAreaFormat}, and the area.
 */
public final class BroadcastAreaIdentifier {
    /** Most octets of an area. */
    public static final int MOST_AREA = 100;

    /** What a value consists of. */
    static final TlvShape SHAPE =
            TlvShape.of(TlvPart.number("format", 1, BroadcastAreaFormat.VALUES), TlvPart.octets("area", 0, MOST_AREA));

    private BroadcastAreaIdentifier() {}

    /**
     * {@return the format, -1 if the value is empty}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int format(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return where the area starts}
     *
     * @param offset of the value.
     */
    public static int areaOffset(int offset) {
        return offset + 1;
    }

    /**
     * {@return the length of the area in octets, 0 if the value has none}
     *
     * @param length of the value in octets.
     */
    public static int areaLength(int length) {
        return Math.max(length - 1, 0);
    }

    /**
     * Writes a value.
     *
     * @param buffer to write to.
     * @param offset of the value.
     * @param format 0 to 255.
     * @param area   buffer that holds the area.
     * @param index  of the area.
     * @param length of the area in octets, 0 to 100.
     * @return the length of the value.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(
            MutableDirectBuffer buffer, int offset, int format, DirectBuffer area, int index, int length) {
        return Shapes.putHeaded(buffer, offset, format, area, index, length, MOST_AREA);
    }
}
