package org.heliograph.mqtt.packet;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.PublishFlags;

/**
 * The packet identifier of PUBLISH, there only if the QoS is not 0 (§2).
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record PacketId(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    /** Greatest packet identifier. */
    static final int MAX = 0xFFFF;

    private static boolean isThere(Message<?> message) {
        return (message.frame().getByte(0) & PublishFlags.QOS_MASK) != 0;
    }

    @Override
    public String wireType() {
        return "uint16, if QoS > 0";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Short.BYTES;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = isThere(message) ? start + Short.BYTES : start;
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        int length = isThere(message) ? Short.BYTES : 0;
        message.writeZeros(this, start, length);
        return start + length;
    }

    /** {@return the identifier, 0 if it is not there} */
    int read(Message<?> message) {
        int end = message.end(this);
        int start = message.position(this);
        return end == start ? 0 : ((MqttMessage<?>) message).numberAt(start);
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        if (message.end(this) > start) {
            visitor.number(this, start, read(message));
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        boolean isZero = message.end(this) > start && read(message) == 0;
        return isZero ? Fault.of(MqttFault.PACKET_IDENTIFIER_0, this, start) : Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        ((Publish<?>) message).packetIdentifier((int) Assembler.number(this, MAX, value));
    }
}
