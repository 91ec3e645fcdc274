package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;

/**
 * A TLV whose value is an unsigned number of one, two or four octets.
 *
 * @param info   tag, name and meaning.
 * @param least  least width in octets; it is written this wide.
 * @param most   greatest width in octets.
 * @param values that the document knows.
 */
public record NumberTlv(TlvInfo info, int least, int most, Values values) implements Tlv {
    /** Returned for a value that is none of the widths. */
    public static final long NO_NUMBER = -1;

    @Override
    public String wireType() {
        return "uint" + least * Byte.SIZE + (most == least ? "" : " to uint" + most * Byte.SIZE);
    }

    /** {@return the greatest number that fits} */
    public long maxValue() {
        return -1L >>> Long.SIZE - least * Byte.SIZE;
    }

    @Override
    public int check(Message<?> message, int position, int length) {
        long value = read(message.view(), position, length);
        if (length < least || length > most || value == NO_NUMBER) {
            return Fault.WRONG_LENGTH;
        }
        return values.contains(value) ? 0 : Fault.VALUE_OUT_OF_RANGE;
    }

    /**
     * {@return the number of a value as peers send it: one, two or four octets whatever the document says}
     * {@link #NO_NUMBER} stands for any other length.
     *
     * @param frame    that holds the value.
     * @param position of the value.
     * @param length   of the value in octets.
     */
    public static long read(DirectBuffer frame, int position, int length) {
        return switch (length) {
            case Byte.BYTES -> frame.getByte(position) & 0xFF;
            case Short.BYTES -> frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
            case Integer.BYTES -> frame.getInt(position, BIG_ENDIAN) & 0xFFFF_FFFFL;
            default -> NO_NUMBER;
        };
    }
}
