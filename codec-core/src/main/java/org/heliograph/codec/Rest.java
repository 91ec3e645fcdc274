package org.heliograph.codec;

import org.agrona.DirectBuffer;

/**
 * Octets up to the end of the frame.
 *
 * @param info        name, ordinal and meaning.
 * @param anchor      that the field is addressed from.
 * @param delta       distance from the anchor in octets.
 * @param index       of the variable field, from 1.
 * @param octetsIndex which of the message's octet views shows it.
 */
public record Rest(FieldInfo info, int anchor, int delta, int index, int octetsIndex) implements VariableField {
    @Override
    public String wireType() {
        return "octets[rest]";
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
        return limit;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.octets(this, start, message.end(this) - start, message.frame());
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        message.put(this, octets, 0, octets.capacity());
    }
}
