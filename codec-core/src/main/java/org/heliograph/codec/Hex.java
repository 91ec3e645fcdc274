package org.heliograph.codec;

import org.agrona.DirectBuffer;

/** Hexadecimal digits, the letters small, written without allocation. */
public final class Hex {
    private static final String DIGITS = "0123456789abcdef";

    private Hex() {}

    /**
     * {@return the digit of a number}
     *
     * @param value whose lowest four bits count.
     */
    public static char digit(int value) {
        return DIGITS.charAt(value & 0xF);
    }

    /**
     * Writes the two digits of an octet.
     *
     * @param octet whose lowest eight bits count.
     * @param out   to write to.
     */
    public static void append(byte octet, StringBuilder out) {
        out.append(digit(octet >> 4)).append(digit(octet));
    }

    /**
     * Writes a number with a fixed number of digits.
     *
     * @param value  to write.
     * @param digits 1 to 16; the lowest ones are written.
     * @param out    to write to.
     */
    public static void append(long value, int digits, StringBuilder out) {
        for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
            out.append(digit((int) (value >>> shift)));
        }
    }

    /**
     * Writes octets without anything between them.
     *
     * @param octets of which all are written.
     * @param out    to write to.
     */
    public static void append(DirectBuffer octets, StringBuilder out) {
        append(octets, 0, octets.capacity(), out);
    }

    /**
     * Writes octets without anything between them.
     *
     * @param buffer that holds them.
     * @param offset of the first one.
     * @param length in octets.
     * @param out    to write to.
     */
    public static void append(DirectBuffer buffer, int offset, int length, StringBuilder out) {
        out.ensureCapacity(out.length() + 2 * length);
        for (int i = 0; i < length; i++) {
            append(buffer.getByte(offset + i), out);
        }
    }
}
