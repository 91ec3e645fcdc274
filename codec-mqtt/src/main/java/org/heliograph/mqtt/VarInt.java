package org.heliograph.mqtt;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.framing.Framing;

/**
 * The variable byte integer (§1): seven bits an octet, the lowest first, bit 7 telling that more follow; one to four octets.
 */
public final class VarInt {
    /** Greatest value. */
    public static final int MAX_VALUE = 268_435_455;
    /** Greatest number of octets. */
    public static final int MAX_LENGTH = 4;

    /** Bits of the number in each octet. */
    public static final int BITS = 7;

    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int LENGTH_SHIFT = 32;
    private static final long TOO_LONG = Fault.of(MqttFault.VARINT_TOO_LONG, Fault.NO_FIELD, 0);

    private VarInt() {}

    /**
     * {@return the octets that a value takes in its shortest form, 1 to 4}
     *
     * @param value 0 to {@link #MAX_VALUE}.
     */
    public static int length(int value) {
        return value < 1 << BITS ? 1 : value < 1 << 2 * BITS ? 2 : value < 1 << 3 * BITS ? 3 : MAX_LENGTH;
    }

    /**
     * Reads a number: {@link #value} and {@link #length(long)} take the answer apart.
     *
     * @param buffer   to read from.
     * @param position of its first octet.
     * @param limit    exclusive end of the octets that there are.
     * @return value and number of octets; {@link Framing#MORE} if it is not all there; a fault if its fourth octet wants
     *         another one.
     */
    public static long read(DirectBuffer buffer, int position, int limit) {
        int value = 0;
        for (int i = 0; i < MAX_LENGTH; i++) {
            if (position + i >= limit) {
                return Framing.MORE;
            }
            byte octet = buffer.getByte(position + i);
            value |= (octet & LOW_BITS) << i * BITS;
            if (octet >= 0) {
                return (long) (i + 1) << LENGTH_SHIFT | value;
            }
        }
        return TOO_LONG;
    }

    /**
     * {@return the value of a number that was read}
     *
     * @param read answer of {@link #read}, neither MORE nor a fault.
     */
    public static int value(long read) {
        return (int) read;
    }

    /**
     * {@return the octets of a number that was read}
     *
     * @param read answer of {@link #read}, neither MORE nor a fault.
     */
    public static int length(long read) {
        return (int) (read >> LENGTH_SHIFT);
    }

    /**
     * {@return whether a number that was read took no more octets than it needs}
     *
     * @param read answer of {@link #read}, neither MORE nor a fault.
     */
    public static boolean isShortest(long read) {
        return length(read) == length(value(read));
    }

    /**
     * Writes a number in its shortest form.
     *
     * @param buffer   to write to.
     * @param position of its first octet.
     * @param value    0 to {@link #MAX_VALUE}.
     * @return the number of octets.
     * @throws IllegalArgumentException if the value does not fit.
     */
    public static int write(MutableDirectBuffer buffer, int position, int value) {
        if ((value & ~MAX_VALUE) != 0) {
            throw new IllegalArgumentException("value=" + value + " is outside 0 to " + MAX_VALUE);
        }
        int length = length(value);
        write(buffer, position, value, length);
        return length;
    }

    /**
     * Writes a number in a form that may be longer than it needs, as 3.1 and 3.1.1 do not forbid.
     *
     * @param buffer   to write to.
     * @param position of its first octet.
     * @param value    0 to {@link #MAX_VALUE}, which fits the length.
     * @param length   in octets, 1 to 4.
     */
    public static void write(MutableDirectBuffer buffer, int position, int value, int length) {
        int rest = value;
        int last = length - 1;
        for (int i = 0; i < last; i++) {
            buffer.putByte(position + i, (byte) (rest | MORE));
            rest >>>= BITS;
        }
        buffer.putByte(position + last, (byte) (rest & LOW_BITS));
    }
}
