package org.heliograph.mqtt.packet;

import java.util.List;
import java.util.Map;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;

/**
 * Topic filters, each with an octet behind it, up to the end of the packet (§6).
 *
 * @param info    name, ordinal and meaning.
 * @param anchor  that the field is addressed from.
 * @param delta   distance from the anchor in octets.
 * @param index   of the variable field, from 1.
 * @param element how each is shown.
 */
record SubscriptionsField(FieldInfo info, int anchor, int delta, int index, Element.Subscription element)
        implements CustomField {
    @Override
    public List<MessageType<?>> types() {
        return List.of(element.type());
    }

    @Override
    public String wireType() {
        return "subscriptions";
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
        return FilterCursor.scan((MqttMessage<?>) message, this, Byte.BYTES, start, limit);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        FilterCursor cursor = ((Subscribe<?>) message).cursor();
        visitor.beginArray(this, start, message.end(this) - start, cursor.count());
        while (cursor.next()) {
            int last = cursor.length() - 1;
            visitor.beginElement(this, element.type(), cursor.position(), cursor.length());
            visitor.text(element.filter(), 0, last, cursor.topicFilter());
            visitor.number(element.options(), last, cursor.options());
            visitor.endElement(this);
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
            throw Assembler.mismatch(this, "a list of objects", value);
        }
        for (int i = 0; i < list.size(); i++) {
            Object subscription = list.get(i);
            if (!(subscription instanceof Map<?, ?> map)) {
                throw Assembler.mismatch(this, "an object", subscription);
            }
            CharSequence filter = Assembler.text(this, map.get(element.filter().name()));
            int options =
                    (int) Assembler.number(this, 0xFF, map.get(element.options().name()));
            ((Subscribe<?>) message).addSubscription(filter, options);
        }
    }
}
