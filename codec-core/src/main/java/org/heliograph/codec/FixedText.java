package org.heliograph.codec;

/**
 * A text of fixed width, left-aligned and padded on the right with NUL; full, it has no NUL. It ends at the first NUL;
 * octets behind that carry no meaning.
 *
 * @param info      name, ordinal and meaning.
 * @param anchor    that the field is addressed from.
 * @param delta     distance from the anchor in octets.
 * @param width     in octets.
 * @param textIndex which of the message's text views shows it.
 * @param words     that the document knows.
 */
public record FixedText(FieldInfo info, int anchor, int delta, int width, int textIndex, Words words) implements Field {
    @Override
    public String wireType() {
        return "text[" + width + "]";
    }

    @Override
    public int minLength() {
        return width;
    }

    @Override
    public int maxLength() {
        return width;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        visitor.text(this, message.position(this), width, message.get(this));
    }

    @Override
    public long checkValue(Message<?> message) {
        return message.get(this).check(this, words, message.position(this));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        message.put(this, Assembler.text(this, value));
    }
}
