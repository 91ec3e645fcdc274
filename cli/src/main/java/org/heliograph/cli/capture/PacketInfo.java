package org.heliograph.cli.capture;

import java.time.Instant;

/**
 * The place of a packet in its capture.
 *
 * @param number of the packet, from 1 in the order of the capture.
 * @param epochSecond time of the packet in seconds since 1970-01-01T00:00:00Z, 0 where the capture gives no time.
 * @param nanosecond within the second, 0 to 999,999,999.
 */
public record PacketInfo(long number, long epochSecond, int nanosecond) {
    /** Beyond what any clock shows and within what {@link Instant} holds. */
    static final long MAX_EPOCH_SECOND = 1_000_000_000_000_000L;

    private static final long NANOSECONDS = 1_000_000_000L;

    static PacketInfo of(long number, long epochSecond, long nanoseconds) {
        long second = epochSecond + nanoseconds / NANOSECONDS;
        second = Math.max(-MAX_EPOCH_SECOND, Math.min(MAX_EPOCH_SECOND, second));
        return new PacketInfo(number, second, (int) (nanoseconds % NANOSECONDS));
    }

    /** {@return the time of the packet} */
    public Instant time() {
        return Instant.ofEpochSecond(epochSecond, nanosecond);
    }
}
