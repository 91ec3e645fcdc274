package org.heliograph.codec.framing;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;

/**
 * Frames that begin with their own length: an unsigned number of four octets, most significant first, which counts the
 * whole frame.
 */
public final class LengthPrefixFraming implements Framing {
    private final int least;
    private final int most;

    /**
     * Makes a framing.
     *
     * @param least shortest frame in octets: the header; a shorter announcement cannot be resynchronised.
     * @param most  longest frame in octets that is accepted.
     */
    public LengthPrefixFraming(int least, int most) {
        if (least < Integer.BYTES || most < least) {
            throw new IllegalArgumentException("least=" + least + " most=" + most);
        }
        this.least = least;
        this.most = most;
    }

    @Override
    public long frameLength(DirectBuffer buffer, int offset, int available) {
        if (available < Integer.BYTES) {
            return MORE;
        }
        long length = announced(buffer, offset);
        if (length < least) {
            return Fault.of(Fault.FRAME_TOO_SHORT, 0, 0);
        }
        return length <= most ? length : Fault.of(Fault.FRAME_TOO_LONG, 0, 0);
    }

    @Override
    public long announcedLength(DirectBuffer buffer, int offset, int available) {
        if (available < Integer.BYTES) {
            return 0;
        }
        long length = announced(buffer, offset);
        return length < least ? 0 : length;
    }

    private static long announced(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset, BIG_ENDIAN) & 0xFFFF_FFFFL;
    }
}
