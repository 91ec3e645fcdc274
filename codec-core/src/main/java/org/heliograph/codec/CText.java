package org.heliograph.codec;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * A text that a NUL ends (a C-octet string).
 *
 * @param info      name, ordinal and meaning.
 * @param anchor    that the field is addressed from.
 * @param delta     distance from the anchor in octets.
 * @param index     of the variable field, from 1.
 * @param max       greatest length in octets, the NUL included.
 * @param textIndex which of the message's text views shows it.
 * @param words     that the document knows.
 */
public record CText(FieldInfo info, int anchor, int delta, int index, int max, int textIndex, Words words)
        implements VariableField {
    @Override
    public String wireType() {
        return "text, NUL, at most " + max;
    }

    @Override
    public int minLength() {
        return 1;
    }

    @Override
    public int maxLength() {
        return max;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        UnsafeBuffer frame = message.view();
        int longest = Math.min(limit - start, max);
        int length = TextView.lengthToNul(frame, start, longest);
        if (length < longest) {
            return start + length + 1;
        }
        return Fault.of(longest < max ? Fault.TRUNCATED : Fault.UNTERMINATED_TEXT, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        message.writeNul(this, start);
        return start + 1;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.text(this, start, message.end(this) - start, message.get(this));
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
