package org.heliograph.mqtt.packet;

import java.util.List;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.Values;
import org.heliograph.mqtt.MqttFault;

/**
 * Codes of an octet each, up to the end of the packet (§6).
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param values that the document lists for the packet.
 */
record CodesField(FieldInfo info, int anchor, int delta, int index, Values values) implements CustomField {
    @Override
    public String wireType() {
        return "uint8 list";
    }

    @Override
    public int minLength() {
        return 1;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        return limit;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int end = message.end(this);
        visitor.beginArray(this, start, end - start, end - start);
        for (int i = start; i < end; i++) {
            visitor.number(this, i, message.frame().getByte(i) & 0xFF);
        }
        visitor.endArray(this);
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        int end = message.end(this);
        if (start == end) {
            return Fault.of(MqttFault.NO_REASON_CODE, this, start);
        }
        for (int i = start; i < end; i++) {
            if (!((CodesMessage<?>) message).isDefined(message.frame().getByte(i) & 0xFF)) {
                return Fault.of(MqttFault.CODE_NOT_DEFINED, this, i);
            }
        }
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> list)) {
            throw Assembler.mismatch(this, "a list of numbers", value);
        }
        for (int i = 0; i < list.size(); i++) {
            Object code = list.get(i);
            ((CodesMessage<?>) message).addCode((int) Assembler.number(this, 0xFF, code));
        }
    }
}
