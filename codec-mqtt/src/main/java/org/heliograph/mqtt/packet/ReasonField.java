package org.heliograph.mqtt.packet;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.Values;
import org.heliograph.mqtt.MqttFault;
import org.heliograph.mqtt.ReasonCode;

/**
 * A reason code that may be left out when it is 0 and no properties follow (§9).
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param values that the document lists for the packet.
 */
record ReasonField(FieldInfo info, int anchor, int delta, int index, Values values) implements CustomField {
    @Override
    public String wireType() {
        return "uint8, may be left out";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Byte.BYTES;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        return Math.min(start + 1, limit);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    /** {@return the code, 0 if it was left out} */
    int read(Message<?> message) {
        int start = message.position(this);
        return message.end(this) == start ? ReasonCode.SUCCESS : message.frame().getByte(start) & 0xFF;
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
        int type = ((MqttMessage<?>) message).packetType();
        return ReasonCode.isDefined(read(message), type)
                ? Fault.NONE
                : Fault.of(MqttFault.CODE_NOT_DEFINED, this, message.position(this));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        ((ReasonMessage<?>) message).reasonCode((int) Assembler.number(this, 0xFF, value));
    }
}
