package org.heliograph.smpp;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** The two shapes that most structured TLVs have: an octet before a number of two octets, or before further octets. */
final class Shapes {
    /** Answered where the octets asked for are not there. */
    static final int ABSENT = -1;
    /** Length of an octet and a number of two octets. */
    static final int TRIPLE = 3;

    private Shapes() {}

    /** {@return an octet of a value, {@link #ABSENT} if the value is too short} */
    static int octet(DirectBuffer buffer, int offset, int length, int index) {
        return index < length ? buffer.getByte(offset + index) & 0xFF : ABSENT;
    }

    /** {@return the number of two octets at {@code index}, {@link #ABSENT} if the value is too short} */
    static int number(DirectBuffer buffer, int offset, int length, int index) {
        return length - index >= Short.BYTES ? buffer.getShort(offset + index, BIG_ENDIAN) & 0xFFFF : ABSENT;
    }

    /** Writes an octet and a number of two octets. */
    static int putTriple(MutableDirectBuffer buffer, int offset, int first, int number) {
        requireOctet(first);
        requireNumber(number);
        buffer.putByte(offset, (byte) first);
        buffer.putShort(offset + 1, (short) number, BIG_ENDIAN);
        return TRIPLE;
    }

    /** Writes an octet and what follows, if that has an allowed length. */
    static int putHeaded(
            MutableDirectBuffer buffer, int offset, int first, DirectBuffer rest, int index, int length, int most) {
        requireOctet(first);
        if (length < 0 || length > most) {
            throw new IllegalArgumentException("length=" + length + " is outside 0 to " + most);
        }
        buffer.putByte(offset, (byte) first);
        buffer.putBytes(offset + 1, rest, index, length);
        return 1 + length;
    }

    static void requireOctet(int value) {
        if (value < 0 || value > 0xFF) {
            throw new IllegalArgumentException("value=" + value + " is outside 0 to 255");
        }
    }

    static void requireNumber(int number) {
        if (number < 0 || number > 0xFFFF) {
            throw new IllegalArgumentException("number=" + number + " is outside 0 to 65535");
        }
    }
}
