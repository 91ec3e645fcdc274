package org.heliograph.codec;

import java.util.List;

/**
 * Texts of fixed width, as many as an earlier field says.
 *
 * @param info      name, ordinal and meaning.
 * @param anchor    that the field is addressed from.
 * @param delta     distance from the anchor in octets.
 * @param index     of the variable field, from 1.
 * @param count     field that holds the number of texts; the library sets it.
 * @param width     of each text in octets.
 * @param textIndex which of the message's text views shows the text last read.
 */
public record Repeated(FieldInfo info, int anchor, int delta, int index, NumberField count, int width, int textIndex)
        implements VariableField {
    @Override
    public String wireType() {
        return "text[" + width + "] x " + count.name();
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return (int) Math.min(count.maxValue() * width, Integer.MAX_VALUE);
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        long end = start + message.read(count) * width;
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int elements = message.size(this);
        visitor.beginArray(this, start, elements * width, elements);
        for (int i = 0; i < elements; i++) {
            visitor.text(this, start + i * width, width, message.get(this, i));
        }
        visitor.endArray(this);
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        for (int i = 0; i < message.size(this); i++) {
            long fault = message.get(this, i).check(this, Words.ANY, start + i * width);
            if (fault != Fault.NONE) {
                return fault;
            }
        }
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> texts)) {
            throw Assembler.mismatch(this, "a list of texts", value);
        }
        for (Object text : texts) {
            message.add(this, Assembler.text(this, text));
        }
    }
}
