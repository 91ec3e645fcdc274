package org.heliograph.mqtt.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.framing.Framing;
import org.heliograph.mqtt.VarInt;

/**
 * Frames of MQTT (§2): an octet, the Remaining Length, and as many octets as that tells. Never more than five octets are
 * looked at; a packet above the limit is refused as soon as its length is known, a Remaining Length that is too long at its
 * fourth octet. The limit counts the whole packet.
 */
public final class MqttFraming implements Framing {
    private static final int REMAINING_LENGTH_AT = 1;

    private final int most;

    /**
     * Makes a framing.
     *
     * @param most longest packet in octets that is accepted, fixed header included.
     */
    public MqttFraming(int most) {
        if (most < 2) {
            throw new IllegalArgumentException("most=" + most + " holds no packet");
        }
        this.most = most;
    }

    @Override
    public long frameLength(DirectBuffer buffer, int offset, int available) {
        if (available < 2) {
            return MORE;
        }
        long read = VarInt.read(buffer, offset + REMAINING_LENGTH_AT, offset + available);
        if (read < 0) {
            return Fault.of(Fault.code(read), REMAINING_LENGTH_AT, REMAINING_LENGTH_AT);
        } else if (read == MORE) {
            return MORE;
        }
        long length = length(read);
        return length <= most ? length : Fault.of(Fault.FRAME_TOO_LONG, REMAINING_LENGTH_AT, REMAINING_LENGTH_AT);
    }

    private static long length(long read) {
        return (long) REMAINING_LENGTH_AT + VarInt.length(read) + VarInt.value(read);
    }

    @Override
    public long announcedLength(DirectBuffer buffer, int offset, int available) {
        long read = available < 2 ? MORE : VarInt.read(buffer, offset + REMAINING_LENGTH_AT, offset + available);
        return read <= 0 ? 0 : length(read);
    }
}
