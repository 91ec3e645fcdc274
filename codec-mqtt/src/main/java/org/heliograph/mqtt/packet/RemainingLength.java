package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Message;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PacketType;
import org.heliograph.mqtt.VarInt;

/**
 * The Remaining Length (§2), which the library sets. Its scan compares the type of the packet and the announced length
 * with the packet, so that all that follows is bounded by the packet's end. A number that takes more octets than it needs
 * is shown as octets, so that it can be written again.
 *
 * @param info       name, ordinal and meaning.
 * @param anchor     that the field is addressed from.
 * @param delta      distance from the anchor in octets.
 * @param index      of the variable field, from 1.
 * @param packetType that the first octet has to tell, {@link PacketType#RESERVED} for any.
 * @param most       octets that may follow.
 */
record RemainingLength(FieldInfo info, int anchor, int delta, int index, int packetType, int most)
        implements CustomField {
    /** No bound but the packet's. */
    static final int ANY = VarInt.MAX_VALUE;

    @Override
    public String wireType() {
        return "variable byte integer";
    }

    @Override
    public int minLength() {
        return 1;
    }

    @Override
    public int maxLength() {
        return VarInt.MAX_LENGTH;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        DirectBuffer frame = message.frame();
        int first = frame.getByte(0);
        if (packetType != PacketType.RESERVED && PacketType.of(first) != packetType) {
            return Fault.of(Fault.WRONG_TYPE, MqttMessage.FIRST, 0);
        }
        if (start == limit) {
            return Fault.of(Fault.TRUNCATED, this, start);
        }
        int octet = frame.getByte(start);
        if (octet < 0) {
            return scanLong(frame, start, limit);
        }
        return bounded(start + 1, octet, limit);
    }

    private long scanLong(DirectBuffer frame, int start, int limit) {
        long read = VarInt.read(frame, start, limit);
        if (read <= 0) {
            return Fault.of(read < 0 ? MqttFault.VARINT_TOO_LONG : Fault.TRUNCATED, this, start);
        }
        return bounded(start + VarInt.length(read), VarInt.value(read), limit);
    }

    private long bounded(int end, int length, int limit) {
        if (length != limit - end) {
            return Fault.of(Fault.LENGTH_MISMATCH, this, delta);
        }
        return length <= most ? end : Fault.of(MqttFault.OCTETS_LEFT, this, end + most);
    }

    /** The first eight octets of a packet, the first one lowest; 0, which is no packet's head, where there are fewer. */
    static long plainHead(UnsafeBuffer frame, int limit) {
        return limit < Long.BYTES ? 0 : Memory.word(frame, 0);
    }

    /** Octets of the Remaining Length behind the first octet of a head if it is in its shortest form and right; else 0. */
    static int plainWidth(long head, int limit) {
        int octets = (int) (head >>> Byte.SIZE);
        int length = limit - 2;
        if ((octets & 0x80) == 0) {
            return (octets & 0xFF) == length ? 1 : 0;
        }
        length--;
        if ((octets & 0x8000) == 0) {
            return (octets & 0x7F | (octets & 0x7F00) >> 1) == length && length > 0x7F ? 2 : 0;
        }
        return plainLongWidth(octets, length);
    }

    private static int plainLongWidth(int octets, int length) {
        int low = octets & 0x7F | (octets & 0x7F00) >> 1 | (octets & 0x7F_0000) >> 2;
        if ((octets & 0x80_0000) == 0) {
            return low == length - 1 && low > 0x3FFF ? 3 : 0;
        }
        int all = low | (octets & 0x7F00_0000) >> 3;
        return octets >= 0 && all == length - 2 && all > 0x1F_FFFF ? 4 : 0;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        message.writeZeros(this, start, 1);
        return start + 1;
    }

    /**
     * {@return whether a length may be claimed with a width before it is known: a packet that turns out to need fewer octets
     * fits as well}
     */
    static boolean isRoomFor(int width, int capacity) {
        int longestOfLess = (1 << (width - 1) * VarInt.BITS) - 1;
        return capacity - 1 - width >= longestOfLess;
    }

    /** {@return the number} */
    int read(Message<?> message) {
        int start = message.position(this);
        return VarInt.value(VarInt.read(message.frame(), start, message.end(this)));
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int length = message.end(this) - start;
        int value = read(message);
        if (length == VarInt.length(value)) {
            visitor.number(this, start, value);
        } else {
            visitor.octets(this, start, length, message.frame());
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    /** Numbers are the library's to set; octets tell how many the number is to take. */
    @Override
    public void assign(Message<?> message, Object value) {
        if (value instanceof Number) {
            return;
        }
        int length = Assembler.octets(this, value).capacity();
        if (length < 1 || length > VarInt.MAX_LENGTH) {
            throw Assembler.mismatch(this, "1 to 4 octets", value);
        }
        message.claim(this, length);
    }
}
