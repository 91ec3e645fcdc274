package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;

/**
 * Octets of billing_identification of 5.0 (§6): the format, whose bit 7 says that it is a vendor's, and the data.
 */
public final class BillingIdentification {
    /** Most octets of data. */
    public static final int MOST_DATA = 1023;

    /** What a value consists of. */
    static final TlvShape SHAPE = TlvShape.of(TlvPart.octets("format", 1, 1), TlvPart.octets("data", 0, MOST_DATA));

    private BillingIdentification() {}

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
     * {@return where the data starts}
     *
     * @param offset of the value.
     */
    public static int dataOffset(int offset) {
        return offset + 1;
    }

    /**
     * {@return the length of the data in octets, 0 if the value has none}
     *
     * @param length of the value in octets.
     */
    public static int dataLength(int length) {
        return Math.max(length - 1, 0);
    }

    /**
     * Writes a value.
     *
     * @param buffer to write to.
     * @param offset of the value.
     * @param format 0 to 255.
     * @param data   buffer that holds the data.
     * @param index  of the data.
     * @param length of the data in octets, 0 to 1023.
     * @return the length of the value.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(
            MutableDirectBuffer buffer, int offset, int format, DirectBuffer data, int index, int length) {
        return Shapes.putHeaded(buffer, offset, format, data, index, length, MOST_DATA);
    }

    /**
     * {@return whether a format is a vendor's}
     *
     * @param format as read.
     */
    public static boolean isVendor(int format) {
        return format >= 0 && (format & 0x80) != 0;
    }
}
