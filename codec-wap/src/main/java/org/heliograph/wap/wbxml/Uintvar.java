package org.heliograph.wap.wbxml;

import org.agrona.DirectBuffer;
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
}
