package org.heliograph.mqtt.packet;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.mqtt.MqttFault;

/**
 * Octets behind their number in two octets (§1), maybe some that are there only if a connect flag is set.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param view   which of the packet's views of octets shows it.
 * @param flag   connect flag that tells of it, 0 if it is always there.
 */
record BinaryField(FieldInfo info, int anchor, int delta, int index, int view, int flag) implements CustomField {
    @Override
    public String wireType() {
        return "binary";
    }

    @Override
    public int minLength() {
        return flag == 0 ? Utf8Field.PREFIX : 0;
    }

    @Override
    public int maxLength() {
        return Utf8Field.PREFIX + Utf8Field.MAX;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        long end = ((Connect<?>) message).tellsOf(flag, start, limit)
                ? Utf8Field.scanPrefixed(message, this, start, limit)
                : start;
        boolean isLast = message.type().shape().variables() == index;
        return isLast && end >= 0 && end < limit ? Fault.of(MqttFault.OCTETS_LEFT, this, (int) end) : end;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        if (!((Connect<?>) message).tellsOf(flag, start, Integer.MAX_VALUE)) {
            return start;
        }
        message.writeZeros(this, start, Utf8Field.PREFIX);
        return start + Utf8Field.PREFIX;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int length = message.end(this) - start;
        if (length > 0) {
            visitor.delimiter(this, start, Utf8Field.PREFIX);
            visitor.octets(this, start + Utf8Field.PREFIX, length - Utf8Field.PREFIX, message.frame());
        } else if (((Connect<?>) message).tellsOf(flag, start, Integer.MAX_VALUE)) {
            visitor.unusual(this, start);
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        ((Connect<?>) message).putBinary(this, octets, 0, octets.capacity());
    }
}
