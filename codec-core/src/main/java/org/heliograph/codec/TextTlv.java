package org.heliograph.codec;

import org.agrona.DirectBuffer;

/**
 * A TLV whose value is a text.
 *
 * @param info       tag, name and meaning.
 * @param least      least length in octets, the NUL included.
 * @param most       greatest length in octets, the NUL included.
 * @param terminated whether a NUL ends it.
 * @param words      that the document knows.
 */
public record TextTlv(TlvInfo info, int least, int most, boolean terminated, Words words) implements Tlv {
    /**
     * Makes a TLV of any text.
     *
     * @param info       tag, name and meaning.
     * @param least      least length in octets, the NUL included.
     * @param most       greatest length in octets, the NUL included.
     * @param terminated whether a NUL ends it.
     */
    public TextTlv(TlvInfo info, int least, int most, boolean terminated) {
        this(info, least, most, terminated, Words.ANY);
    }

    @Override
    public String wireType() {
        return terminated ? "text, NUL" : "text";
    }

    /** A text is ASCII and ends at its first NUL. */
    @Override
    public int check(Message<?> message, int position, int length) {
        if (length < least || length > most) {
            return Fault.WRONG_LENGTH;
        }
        int text = terminated ? length - 1 : length;
        if (terminated && message.view().getByte(position + text) != 0) {
            return Fault.UNTERMINATED_TEXT;
        }
        if (TextView.lengthToNul(message.view(), position, text) < text) {
            return Fault.VALUE_OUT_OF_RANGE;
        }
        return Fault.code(message.octetsAsText(position, text).check(Fault.NO_FIELD, words, position));
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
