package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;

/**
 * Octets of source_subaddress and dest_subaddress (§6): the type of address, see {@link SubaddressType}, and the
 * address.
 */
public final class Subaddress {
    /** Most octets of an address. */
    public static final int MOST_ADDRESS = 22;

    /** What a value consists of. */
    static final TlvShape SHAPE =
            TlvShape.of(TlvPart.number("type", 1, SubaddressType.VALUES), TlvPart.octets("address", 1, MOST_ADDRESS));

    private Subaddress() {}

    /**
     * {@return the type, -1 if the value is empty}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int type(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return where the address starts}
     *
     * @param offset of the value.
     */
    public static int addressOffset(int offset) {
        return offset + 1;
    }

    /**
     * {@return the length of the address in octets, 0 if the value has none}
     *
     * @param length of the value in octets.
     */
    public static int addressLength(int length) {
        return Math.max(length - 1, 0);
    }

    /**
     * Writes a value.
     *
     * @param buffer  to write to.
     * @param offset  of the value.
     * @param type    0 to 255.
     * @param address buffer that holds the address.
     * @param index   of the address.
     * @param length  of the address in octets, 0 to 22.
     * @return the length of the value.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(
            MutableDirectBuffer buffer, int offset, int type, DirectBuffer address, int index, int length) {
        return Shapes.putHeaded(buffer, offset, type, address, index, length, MOST_ADDRESS);
    }
}
