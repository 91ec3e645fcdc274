package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;

/**
 * Octets of callback_num_atag (§6): data_coding, see {@link DataCoding}, and the text to show.
 */
public final class CallbackNumAtag {
    /** Most octets of a text. */
    public static final int MOST_TEXT = 64;

    /** What a value consists of. */
    static final TlvShape SHAPE =
            TlvShape.of(TlvPart.number("data_coding", 1, DataCoding.VALUES), TlvPart.octets("text", 0, MOST_TEXT));

    private CallbackNumAtag() {}

    /**
     * {@return the data_coding, -1 if the value is empty}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int dataCoding(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 0);
    }

    /**
     * {@return where the text starts}
     *
     * @param offset of the value.
     */
    public static int textOffset(int offset) {
        return offset + 1;
    }

    /**
     * {@return the length of the text in octets, 0 if the value has none}
     *
     * @param length of the value in octets.
     */
    public static int textLength(int length) {
        return Math.max(length - 1, 0);
    }

    /**
     * Writes a value.
     *
     * @param buffer     to write to.
     * @param offset     of the value.
     * @param dataCoding 0 to 255.
     * @param text       buffer that holds the text.
     * @param index      of the text.
     * @param length     of the text in octets, 0 to 64.
     * @return the length of the value.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(
            MutableDirectBuffer buffer, int offset, int dataCoding, DirectBuffer text, int index, int length) {
        return Shapes.putHeaded(buffer, offset, dataCoding, text, index, length, MOST_TEXT);
    }
}
