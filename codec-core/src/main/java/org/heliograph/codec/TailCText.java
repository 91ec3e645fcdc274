package org.heliograph.codec;

/**
 * A text that a NUL ends, in a message whose senders leave the NUL out or the whole text. In lenient mode a text without
 * NUL reaches to the end of the frame and an absent one is empty; in strict mode both are faults. It is always written
 * with its NUL.
 *
 * @param info      name, ordinal and meaning.
 * @param anchor    that the field is addressed from.
 * @param delta     distance from the anchor in octets.
 * @param index     of the variable field, from 1.
 * @param max       greatest length in octets, the NUL included.
 * @param textIndex which of the message's text views shows it.
 * @param words     that the document knows.
 */
public record TailCText(FieldInfo info, int anchor, int delta, int index, int max, int textIndex, Words words)
        implements VariableField {
    @Override
    public String wireType() {
        return CText.wireType(max);
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return max;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = NulSearch.end(message.view(), start, limit);
        if (end > 0) {
            return end;
        }
        return message.isTolerant() ? limit : CText.unterminated(this, start, limit);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        message.writeNul(this, start);
        return start + 1;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int length = message.end(this) - start;
        if (length > 0) {
            visitor.text(this, start, length, message.get(this));
        } else {
            visitor.absent(this, start);
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        return CText.check(this, max, words, message.get(this), start);
    }

    @Override
    public void assign(Message<?> message, Object value) {
        message.put(this, Assembler.text(this, value));
    }
}
