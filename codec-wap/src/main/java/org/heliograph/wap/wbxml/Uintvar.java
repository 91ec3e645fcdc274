package org.heliograph.wap.wbxml;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Fault;

/** Numbers of 7 bits an octet, the most significant first ({@code mb_u_int32}). */
final class Uintvar {
    /** Greatest number of octets. */
    static final int MAX_LENGTH = 5;

    private static final long MAX = 0xFFFF_FFFFL;

    private Uintvar() {}

    /**
     * Reads a number of up to 32 bits.
     *
     * @return {@code length << 32 | number}, or a fault that names a production.
     */
    static long read(DirectBuffer buffer, int position, int limit, int production) {
        long number = 0;
        for (int i = 0; i < MAX_LENGTH; i++) {
            if (position + i >= limit) {
                return Fault.of(Fault.TRUNCATED, production, position);
            }
            byte octet = buffer.getByte(position + i);
            number = number << 7 | octet & 0x7F;
            if (octet >= 0) {
                return number > MAX ? Fault.of(Fault.WRONG_LENGTH, production, position) : i + 1L << 32 | number;
            }
        }
        return Fault.of(Fault.WRONG_LENGTH, production, position);
    }

    static int length(long number) {
        int length = 1;
        for (long rest = number >>> 7; rest != 0; rest >>>= 7) {
            length++;
        }
        return length;
    }

    /** Writes a number in as few octets as it takes; returns how many. */
    static int write(long number, MutableDirectBuffer buffer, int index) {
        int length = length(number);
        for (int i = 0; i < length; i++) {
            int octet = (int) (number >>> 7 * (length - 1 - i)) & 0x7F;
            buffer.putByte(index + i, (byte) (i < length - 1 ? octet | 0x80 : octet));
        }
        return length;
    }
}
