package org.heliograph.codec;

/**
 * A text of fixed width at the end of a message, which some peers cut short or leave out. In lenient mode absent octets
 * read as empty; in strict mode they are a fault. It is written in full.
 *
 * @param info      name, ordinal and meaning.
 * @param anchor    that the field is addressed from.
 * @param delta     distance from the anchor in octets.
 * @param index     of the variable field, from 1.
 * @param width     in octets.
 * @param textIndex which of the message's text views shows it.
 */
public record TailText(FieldInfo info, int anchor, int delta, int index, int width, int textIndex)
        implements VariableField {
    @Override
    public String wireType() {
        return "text[" + width + "]";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return width;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = start + width;
        if (end <= limit) {
            return end;
        }
        return message.isStrict() ? Fault.of(Fault.TRUNCATED, this, start) : limit;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        message.writeZeros(this, start, width);
        return start + width;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.text(this, start, message.end(this) - start, message.get(this));
    }

    @Override
    public long checkValue(Message<?> message) {
        return message.get(this).check(this, Words.ANY, message.position(this));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        message.put(this, Assembler.text(this, value));
    }
}
