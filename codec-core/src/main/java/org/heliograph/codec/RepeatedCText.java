package org.heliograph.codec;

import java.util.List;

/**
 * Texts that a NUL ends, as many as an earlier field says.
 *
 * @param info      name, ordinal and meaning.
 * @param anchor    that the field is addressed from.
 * @param delta     distance from the anchor in octets.
 * @param index     of the variable field, from 1.
 * @param count     field that holds the number of texts; the library sets it.
 * @param max       greatest length of each in octets, the NUL included.
 * @param textIndex which of the message's text views shows the text last read.
 */
public record RepeatedCText(FieldInfo info, int anchor, int delta, int index, NumberField count, int max, int textIndex)
        implements VariableField {
    @Override
    public String wireType() {
        return "(" + CText.wireType(max) + ") x " + count.name();
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return (int) Math.min(count.maxValue() * max, Integer.MAX_VALUE);
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        long texts = message.read(count);
        int position = start;
        for (long i = 0; i < texts; i++) {
            int end = NulSearch.end(message.view(), position, limit);
            if (end == 0) {
                return CText.unterminated(this, position, limit);
            }
            position = end;
        }
        return position;
    }

    /**
     * {@return where a text starts}
     *
     * @param message that holds the texts.
     * @param element which one, from 0; the number of texts gives their end.
     */
    int position(Message<?> message, int element) {
        int position = message.position(this);
        int end = message.end(this);
        for (int i = 0; i < element && position < end; i++) {
            position += TextView.lengthToNul(message.view(), position, end - position) + 1;
        }
        return position;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int position = message.position(this);
        int elements = message.size(this);
        visitor.beginArray(this, position, message.end(this) - position, elements);
        for (int i = 0; i < elements; i++) {
            TextView text = message.get(this, i);
            visitor.text(this, text.position(), text.length() + 1, text);
        }
        visitor.endArray(this);
    }

    @Override
    public long checkValue(Message<?> message) {
        int elements = message.size(this);
        for (int i = 0; i < elements; i++) {
            TextView text = message.get(this, i);
            long fault = CText.check(this, max, Words.ANY, text, text.position());
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
