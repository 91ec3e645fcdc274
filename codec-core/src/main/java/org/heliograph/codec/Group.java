package org.heliograph.codec;

import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;

/**
 * Elements with fields of their own, as many as an earlier field says: each is read and written through a flyweight of
 * its type. Where elements are of several types, the first field of each is its {@link Layout#key8 key}.
 *
 * @param info       name, ordinal and meaning.
 * @param anchor     that the field is addressed from.
 * @param delta      distance from the anchor in octets.
 * @param index      of the variable field, from 1.
 * @param count      field that holds the number of elements; the library sets it.
 * @param types      of the elements.
 * @param groupIndex which of the message's cursors walks it.
 */
public record Group(
        FieldInfo info, int anchor, int delta, int index, NumberField count, List<MessageType<?>> types, int groupIndex)
        implements VariableField {
    @Override
    public String wireType() {
        StringBuilder names = new StringBuilder();
        for (MessageType<?> type : types) {
            names.append(names.isEmpty() ? "" : " or ").append(type.name());
        }
        return "(" + names + ") x " + count.name();
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        long longest = 0;
        for (MessageType<?> type : types) {
            longest = Math.max(longest, type.shape().maxLength());
        }
        return (int) Math.min(count.maxValue() * longest, Integer.MAX_VALUE);
    }

    /** {@return which of the types an element has, -1 if none} */
    int typeAt(DirectBuffer frame, int position, int limit) {
        for (int i = 0; i < types.size(); i++) {
            Shape shape = types.get(i).shape();
            NumberField key = shape.keyField();
            if (key == null || position + key.width() <= limit && key.read(frame, position) == shape.key()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        return message.cursor(this).scan(start, limit);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.beginArray(this, start, message.end(this) - start, message.size(this));
        for (GroupCursor cursor = message.get(this); cursor.next(); ) {
            Message<?> element = cursor.element();
            visitor.beginElement(this, element.type(), cursor.position(), element.length());
            element.visit(visitor);
            visitor.endElement(this);
        }
        visitor.endArray(this);
    }

    @Override
    public long checkValue(Message<?> message) {
        for (GroupCursor cursor = message.get(this); cursor.next(); ) {
            long fault = cursor.element().check();
            if (fault != Fault.NONE) {
                return faultAt(fault, cursor.position());
            }
        }
        return Fault.NONE;
    }

    /** {@return a fault of an element as a fault of this field} */
    long faultAt(long fault, int position) {
        return Fault.of(Fault.code(fault), this, position + Fault.position(fault));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> elements)) {
            throw Assembler.mismatch(this, "a list of objects", value);
        }
        for (Object element : elements) {
            if (!(element instanceof Map<?, ?> map)) {
                throw Assembler.mismatch(this, "an object", element);
            }
            Map<String, Object> values = Assembler.byName(this, map);
            message.addAssembled(this, typeOf(values), values);
        }
    }

    /** Which type values are of: by the key where it is given, else by the names. */
    private int typeOf(Map<String, Object> values) {
        for (int i = 0; i < types.size(); i++) {
            MessageType<?> type = types.get(i);
            NumberField key = type.shape().keyField();
            Object given = key == null ? null : values.get(key.name());
            boolean fits = given == null
                    ? values.keySet().stream().allMatch(name -> type.field(name) != null)
                    : Assembler.number(key, given) == type.shape().key();
            if (fits) {
                return i;
            }
        }
        throw Assembler.mismatch(this, "an object with the fields of " + wireType(), values);
    }
}
