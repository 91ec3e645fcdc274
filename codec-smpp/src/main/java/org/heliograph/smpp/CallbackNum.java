package org.heliograph.smpp;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.TlvPart;
import org.heliograph.codec.TlvShape;
import org.heliograph.codec.ValueTable;

/**
 * Octets of callback_num (§6): digit mode, TON, NPI, then the digits. How digits are packed in the mode that is not
 * ASCII the reference does not say; they are shown as octets.
 */
public final class CallbackNum {
    /** Digit mode: TBCD, DTMF. */
    public static final int TBCD = 0;
    /** Digit mode: ASCII. */
    public static final int ASCII = 1;
    /** Most octets of digits. */
    public static final int MOST_DIGITS = 16;

    /** The digit modes. */
    public static final ValueTable DIGIT_MODE_VALUES =
            ValueTable.named("callback_num digit mode").value(TBCD, "TBCD DTMF").value(ASCII, "ASCII");

    /** What a value consists of. The document gives a meaning to bit 0 of the first octet only. */
    static final TlvShape SHAPE = TlvShape.of(
            TlvPart.octets("digit mode", 1, 1),
            TlvPart.number("TON", 1, Ton.VALUES),
            TlvPart.number("NPI", 1, Npi.VALUES),
            TlvPart.octets("digits", 1, MOST_DIGITS));

    private static final int HEAD = 3;

    private CallbackNum() {}

    /**
     * {@return the digit mode, which is bit 0 of its octet; -1 if the value is empty}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int digitMode(DirectBuffer buffer, int offset, int length) {
        int octet = Shapes.octet(buffer, offset, length, 0);
        return octet == Shapes.ABSENT ? Shapes.ABSENT : octet & 1;
    }

    /**
     * {@return the type of number, see {@link Ton}; -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int ton(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 1);
    }

    /**
     * {@return the numbering plan, see {@link Npi}; -1 if the value has not got it}
     *
     * @param buffer that holds the value.
     * @param offset of the value.
     * @param length of the value in octets.
     */
    public static int npi(DirectBuffer buffer, int offset, int length) {
        return Shapes.octet(buffer, offset, length, 2);
    }

    /**
     * {@return where the digits start}
     *
     * @param offset of the value.
     */
    public static int digitsOffset(int offset) {
        return offset + HEAD;
    }

    /**
     * {@return the length of the digits in octets, 0 if the value has none}
     *
     * @param length of the value in octets.
     */
    public static int digitsLength(int length) {
        return Math.max(length - HEAD, 0);
    }

    /**
     * Writes a value with digits in ASCII.
     *
     * @param buffer to write to.
     * @param offset of the value.
     * @param ton    type of number, 0 to 255.
     * @param npi    numbering plan, 0 to 255.
     * @param digits 1 to 16 characters U+0020 to U+007E.
     * @return the length of the value.
     * @throws IllegalArgumentException if a part is out of its range.
     */
    public static int put(MutableDirectBuffer buffer, int offset, int ton, int npi, CharSequence digits) {
        Shapes.requireOctet(ton);
        Shapes.requireOctet(npi);
        requireDigits(digits);
        buffer.putByte(offset, (byte) ASCII);
        buffer.putByte(offset + 1, (byte) ton);
        buffer.putByte(offset + 2, (byte) npi);
        for (int i = 0; i < digits.length(); i++) {
            buffer.putByte(offset + HEAD + i, (byte) digits.charAt(i));
        }
        return HEAD + digits.length();
    }

    private static void requireDigits(CharSequence digits) {
        int length = digits.length();
        if (length < 1 || length > MOST_DIGITS) {
            throw new IllegalArgumentException("length=" + length + " of digits is outside 1 to " + MOST_DIGITS);
        }
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException("character=" + (int) c + " at " + i + " is outside 32 to 126");
            }
        }
    }
}
