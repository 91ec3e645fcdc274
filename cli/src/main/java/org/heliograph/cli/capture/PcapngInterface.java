package org.heliograph.cli.capture;

import java.nio.ByteOrder;

/**
 * An interface description block (draft-ietf-opsawg-pcapng §4.2).
 *
 * @param linkType of the packets.
 * @param snapLength octets captured of a packet at most, 0 for no bound.
 * @param resolution {@code if_tsresol}: the exponent of 10, or of 2 with the highest bit set, of ticks in a second.
 * @param offsetSeconds {@code if_tsoffset}: seconds to add to every time.
 */
record PcapngInterface(int linkType, long snapLength, int resolution, long offsetSeconds) {
    static final int BODY_LENGTH = 8;

    private static final int END_OF_OPTIONS = 0;
    private static final int TIME_RESOLUTION = 9;
    private static final int TIME_OFFSET = 14;
    private static final int MICROSECONDS = 6;
    private static final int BINARY = 0x80;
    private static final int NANOSECOND_DIGITS = 9;
    private static final int MAX_DIGITS = 19;

    static PcapngInterface of(byte[] body, int length, ByteOrder order) {
        int resolution = MICROSECONDS;
        long offsetSeconds = 0;
        int index = BODY_LENGTH;
        while (length - index >= 4) {
            int code = Octets.u16(body, index, order);
            int optionLength = Octets.u16(body, index + 2, order);
            index += 4;
            if (code == END_OF_OPTIONS || optionLength > length - index) {
                break;
            }
            if (code == TIME_RESOLUTION && optionLength == 1) {
                resolution = Octets.u8(body, index);
            } else if (code == TIME_OFFSET && optionLength == 8) {
                offsetSeconds = Octets.i64(body, index, order);
            }
            index += optionLength + 3 & ~3;
        }
        long bound = PacketInfo.MAX_EPOCH_SECOND;
        offsetSeconds = Math.max(-bound, Math.min(bound, offsetSeconds));
        return new PcapngInterface(Octets.u16(body, 0, order), Octets.u32(body, 4, order), resolution, offsetSeconds);
    }

    /** The time of a packet from the ticks of this interface, an unsigned number. */
    PacketInfo info(long number, long ticks) {
        int exponent = resolution & ~BINARY;
        boolean binary = (resolution & BINARY) != 0;
        long seconds = binary ? shifted(ticks, exponent) : divided(ticks, exponent);
        seconds = seconds < 0 ? PacketInfo.MAX_EPOCH_SECOND : Math.min(seconds, PacketInfo.MAX_EPOCH_SECOND);
        long nanoseconds = binary ? binaryNanoseconds(ticks, exponent) : decimalNanoseconds(ticks, exponent);
        return PacketInfo.of(number, seconds + offsetSeconds, nanoseconds);
    }

    private static long decimalNanoseconds(long ticks, int exponent) {
        long fraction = exponent > MAX_DIGITS ? ticks : Long.remainderUnsigned(ticks, power(exponent));
        return exponent <= NANOSECOND_DIGITS
                ? fraction * power(NANOSECOND_DIGITS - exponent)
                : divided(fraction, exponent - NANOSECOND_DIGITS);
    }

    private static long binaryNanoseconds(long ticks, int exponent) {
        long fraction = exponent >= Long.SIZE ? ticks : ticks & (1L << exponent) - 1;
        // With 32 bits of fraction the product stays below 2 to the power of 62.
        return exponent > 32
                ? shifted(fraction, exponent - 32) * power(NANOSECOND_DIGITS) >>> 32
                : fraction * power(NANOSECOND_DIGITS) >>> exponent;
    }

    private static long divided(long ticks, int exponent) {
        return exponent > MAX_DIGITS ? 0 : Long.divideUnsigned(ticks, power(exponent));
    }

    private static long shifted(long ticks, int exponent) {
        return exponent >= Long.SIZE ? 0 : ticks >>> exponent;
    }

    /** A power of ten, unsigned for the exponent 19. */
    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
