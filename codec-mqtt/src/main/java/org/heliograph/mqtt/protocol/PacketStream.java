package org.heliograph.mqtt.protocol;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.framing.Framing;
import org.heliograph.mqtt.MqttVersion;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.PublishFlags;
import org.heliograph.mqtt.VarInt;

/**
 * Packets from pieces of a stream that end anywhere, with a buffer of fixed size. Packets that fit the buffer are handed on
 * whole, in place where their piece holds all of them. A PUBLISH that does not fit is handed on as its head and then its
 * payload as it comes; what else does not fit is a fault, and so is a head that does not. Allocates nothing after
 * construction; serves one stream and one thread.
 */
public final class PacketStream {
    /** Octets before the Remaining Length. */
    private static final int FIXED = 1;

    private static final int U16 = 0xFFFF;

    /** The head of a PUBLISH runs past the end of its packet. */
    private static final int BEYOND = -1;

    private final MqttVersion version;
    private final Framing framing;
    private final PacketHandler handler;
    private final UnsafeBuffer kept;
    private int length;
    private int payloadLeft;
    private long fault;

    /**
     * Makes a stream.
     *
     * @param version    of the connection.
     * @param bufferSize octets that a packet, or the head of a PUBLISH, may take.
     * @param most       longest packet in octets that is accepted, payload included.
     * @param handler    to take the packets.
     */
    public PacketStream(MqttVersion version, int bufferSize, int most, PacketHandler handler) {
        this.version = version;
        this.handler = handler;
        framing = new MqttFraming(most);
        kept = AgronaAccess.wrap(new byte[bufferSize]);
    }

    /**
     * Takes the next piece of the stream.
     *
     * @param buffer      that holds the piece.
     * @param offset      of its first octet.
     * @param pieceLength in octets.
     * @return {@link Fault#NONE}, or the fault that stopped the stream, which cannot go on.
     * @throws IndexOutOfBoundsException if the piece is not inside the buffer.
     */
    public long accept(DirectBuffer buffer, int offset, int pieceLength) {
        if (offset < 0 || pieceLength < 0 || pieceLength > buffer.capacity() - offset) {
            throw new IndexOutOfBoundsException(
                    "offset=" + offset + " length=" + pieceLength + " is outside capacity=" + buffer.capacity());
        }
        int position = offset;
        int limit = offset + pieceLength;
        while (position < limit && fault == Fault.NONE) {
            position += step(buffer, position, limit - position);
        }
        return fault;
    }

    /** Takes octets, at least one of them unless there is a fault. */
    private int step(DirectBuffer buffer, int position, int available) {
        if (payloadLeft > 0) {
            return payload(buffer, position, available);
        }
        return length == 0 ? fresh(buffer, position, available) : more(buffer, position, available);
    }

    private int payload(DirectBuffer buffer, int position, int available) {
        int count = Math.min(payloadLeft, available);
        payloadLeft -= count;
        handler.onPayload(buffer, position, count, payloadLeft);
        return count;
    }

    /** A packet begins: it is handed on in place if all of it is there. */
    private int fresh(DirectBuffer buffer, int position, int available) {
        long whole = framing.frameLength(buffer, position, available);
        if (whole < 0) {
            fault = whole;
            return 0;
        } else if (whole != Framing.MORE && whole <= Math.min(available, kept.capacity())) {
            handler.onPacket(buffer, position, (int) whole);
            return (int) whole;
        }
        return more(buffer, position, available);
    }

    /** Keeps an octet more as long as lengths are not known, then all that are wanted. */
    private int more(DirectBuffer buffer, int position, int available) {
        int wanted = wanted();
        int count = Math.min(wanted, available);
        if (wanted == BEYOND) {
            fault = Fault.of(Fault.TRUNCATED, Fault.NO_FIELD, length);
            return 0;
        } else if (wanted > kept.capacity() - length) {
            fault = Fault.of(Fault.FRAME_TOO_LONG, FIXED, FIXED);
            return 0;
        }
        kept.putBytes(length, buffer, position, count);
        length += count;
        if (count == wanted) {
            complete();
        }
        return count;
    }

    /** Octets until something new is known, at least 1; {@link #BEYOND} if the packet does not have them. */
    private int wanted() {
        long whole = framing.frameLength(kept, 0, length);
        if (whole <= 0) {
            return 1;
        }
        long target = whole <= kept.capacity() || !isPublish() ? whole : headKnownAt();
        return target > whole ? BEYOND : (int) (target - length);
    }

    private boolean isPublish() {
        return PacketType.of(kept, 0) == PacketType.PUBLISH;
    }

    private void complete() {
        long whole = framing.frameLength(kept, 0, length);
        if (whole < 0) {
            fault = whole;
        } else if (whole == length) {
            length = 0;
            handler.onPacket(kept, 0, (int) whole);
        } else if (whole > kept.capacity() && isPublish()) {
            completeHead((int) whole);
        }
    }

    private void completeHead(int whole) {
        int head = headKnownAt();
        if (head == length) {
            int headLength = shorten(head);
            length = 0;
            payloadLeft = whole - head;
            handler.onPublishHead(kept, 0, headLength, payloadLeft);
        }
    }

    private int bodyStart() {
        return FIXED + VarInt.length(VarInt.read(kept, FIXED, length));
    }

    /** Octets that the head takes as far as it is known: all of it once they are there. */
    private int headKnownAt() {
        int topic = bodyStart();
        if (length < topic + Short.BYTES) {
            return topic + Short.BYTES;
        }
        int end = topic + Short.BYTES + (kept.getShort(topic, BIG_ENDIAN) & U16);
        if (PublishFlags.qos(kept.getByte(0)) > 0) {
            end += Short.BYTES;
        }
        return version == MqttVersion.V50 ? propertiesKnownAt(end) : end;
    }

    private int propertiesKnownAt(int start) {
        if (length <= start) {
            return start + 1;
        }
        long read = VarInt.read(kept, start, length);
        if (read == Framing.MORE) {
            return length + 1;
        } else if (read < 0) {
            return Integer.MAX_VALUE;
        }
        return start + VarInt.length(read) + VarInt.value(read);
    }

    /** Makes the head a packet of its own: its Remaining Length counts the head only, and takes no more octets than before. */
    private int shorten(int head) {
        int body = bodyStart();
        int count = head - body;
        int width = VarInt.write(kept, FIXED, count);
        kept.putBytes(FIXED + width, kept, body, count);
        return FIXED + width + count;
    }

    /** {@return the fault that stopped the stream, {@link Fault#NONE} while there is none} */
    public long fault() {
        return fault;
    }

    /** {@return the octets of a packet that are kept until the rest of it comes} */
    public int keptLength() {
        return length;
    }

    /** {@return the octets of payload that are still to come of the PUBLISH that was begun last} */
    public int payloadLeft() {
        return payloadLeft;
    }

    /** Forgets what is kept, for a new stream. */
    public void reset() {
        length = 0;
        payloadLeft = 0;
        fault = Fault.NONE;
    }
}
