package org.heliograph.codec.framing;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;

/**
 * The framing of what comes in packets or lines: all octets that there are make one frame.
 *
 * @param most greatest length of a frame in octets.
 */
public record WholeFraming(int most) implements Framing {
    @Override
    public long frameLength(DirectBuffer buffer, int offset, int available) {
        return available <= most ? available : Fault.of(Fault.FRAME_TOO_LONG, Fault.NO_FIELD, 0);
    }

    @Override
    public long announcedLength(DirectBuffer buffer, int offset, int available) {
        return available;
    }
}
