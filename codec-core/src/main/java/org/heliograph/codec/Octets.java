package org.heliograph.codec;

import org.agrona.DirectBuffer;

/**
 * Raw octets of fixed width.
 *
 * @param info        name, ordinal and meaning.
 * @param anchor      that the field is addressed from.
 * @param delta       distance from the anchor in octets.
 * @param width       in octets.
 * @param octetsIndex which of the message's octet views shows it.
 */
public record Octets(FieldInfo info, int anchor, int delta, int width, int octetsIndex) implements Field {
    @Override
    public String wireType() {
        return "octets[" + width + "]";
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
        visitor.octets(this, message.position(this), width, message.frame());
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
