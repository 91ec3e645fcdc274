package org.heliograph.mqtt.packet;

import java.util.List;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * Topic filters up to the end of the packet (§6).
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record FiltersField(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    @Override
    public String wireType() {
        return "UTF-8 strings";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        return FilterCursor.scan((MqttMessage<?>) message, this, 0, start, limit);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        FilterCursor cursor = ((Unsubscribe<?>) message).cursor();
        visitor.beginArray(this, start, message.end(this) - start, cursor.count());
        while (cursor.next()) {
            visitor.text(this, cursor.position(), cursor.length(), cursor.topicFilter());
        }
        visitor.endArray(this);
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> list)) {
            throw Assembler.mismatch(this, "a list of texts", value);
        }
        for (int i = 0; i < list.size(); i++) {
            Object filter = list.get(i);
            ((Unsubscribe<?>) message).addTopicFilter(Assembler.text(this, filter));
        }
    }
}
