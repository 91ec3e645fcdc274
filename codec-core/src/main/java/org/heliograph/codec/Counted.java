package org.heliograph.codec;

import org.agrona.DirectBuffer;

/**
 * Octets whose number an earlier field holds.
 *
 * @param info        name, ordinal and meaning.
 * @param anchor      that the field is addressed from.
 * @param delta       distance from the anchor in octets.
 * @param index       of the variable field, from 1.
 * @param count       field that holds the number of octets; the library sets it.
 * @param octetsIndex which of the message's octet views shows it.
 */
public record Counted(FieldInfo info, int anchor, int delta, int index, NumberField count, int octetsIndex)
        implements VariableField {
    @Override
    public String wireType() {
        return "octets[" + count.name() + "]";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return (int) Math.min(count.maxValue(), Integer.MAX_VALUE);
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        long end = start + message.read(count);
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
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
