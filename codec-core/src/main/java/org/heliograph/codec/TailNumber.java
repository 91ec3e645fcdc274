package org.heliograph.codec;

/**
 * One octet at the end of a message, which some peers leave out. In lenient mode an absent octet reads as 0; in strict
 * mode it is a fault. It is always written.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param values that the document knows.
 */
public record TailNumber(FieldInfo info, int anchor, int delta, int index, Values values) implements VariableField {
    @Override
    public String wireType() {
        return "uint8";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Byte.BYTES;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        if (start < limit) {
            return start + Byte.BYTES;
        }
        return message.isStrict() ? Fault.of(Fault.TRUNCATED, this, start) : limit;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        message.writeZeros(this, start, Byte.BYTES);
        return start + Byte.BYTES;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        if (message.end(this) > message.position(this)) {
            visitor.number(this, message.position(this), message.get(this));
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return values.contains(message.get(this))
                ? Fault.NONE
                : Fault.of(Fault.VALUE_OUT_OF_RANGE, this, message.position(this));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        message.put(this, (int) Assembler.number(this, 0xFF, value));
    }
}
