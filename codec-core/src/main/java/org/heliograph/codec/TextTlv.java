package org.heliograph.codec;

import org.agrona.DirectBuffer;

/**
 * A TLV whose value is a text.
 *
 * @param info       tag, name and meaning.
 * @param least      least length in octets, the NUL included.
 * @param most       greatest length in octets, the NUL included.
 * @param terminated whether a NUL ends it.
 */
public record TextTlv(TlvInfo info, int least, int most, boolean terminated) implements Tlv {
    @Override
    public String wireType() {
        return terminated ? "text, NUL" : "text";
    }

    @Override
    public int check(DirectBuffer frame, int position, int length) {
        if (length < least || length > most) {
            return Fault.WRONG_LENGTH;
        }
        return !terminated || frame.getByte(position + length - 1) == 0 ? 0 : Fault.UNTERMINATED_TEXT;
    }

    /**
     * {@return the length of a text without the NUL that ends it; peers leave it out or add it}
     *
     * @param frame    that holds the value.
     * @param position of the value.
     * @param length   of the value in octets.
     */
    public static int textLength(DirectBuffer frame, int position, int length) {
        return length > 0 && frame.getByte(position + length - 1) == 0 ? length - 1 : length;
    }
}
