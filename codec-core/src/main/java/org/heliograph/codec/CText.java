package org.heliograph.codec;

/**
 * A text that a NUL ends (a C-octet string). The frame bounds it; its greatest length is checked in strict mode, since
 * real systems exceed it and later versions of documents raise it.
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
        return wireType(max);
    }

    static String wireType(int max) {
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
        int end = NulSearch.end(message.view(), start, limit);
        return end > 0 ? end : unterminated(this, start, limit);
    }

    /** No NUL up to the end of the frame, where there may be no octet at all. */
    static long unterminated(Field field, int start, int limit) {
        return Fault.of(start < limit ? Fault.UNTERMINATED_TEXT : Fault.TRUNCATED, field, start);
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
        return check(this, max, words, message.get(this), message.position(this));
    }

    static long check(Field field, int max, Words words, TextView text, int position) {
        return text.length() < max
                ? text.check(field, words, position)
                : Fault.of(Fault.TEXT_TOO_LONG, field, position);
    }

    @Override
    public void assign(Message<?> message, Object value) {
        message.put(this, Assembler.text(this, value));
    }
}
