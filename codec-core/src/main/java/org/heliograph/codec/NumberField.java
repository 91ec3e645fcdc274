package org.heliograph.codec;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** A number of fixed width, most significant octet first. */
public sealed interface NumberField extends Field permits U8, U16, U32, I32, U64 {
    @Override
    Values values();

    /** {@return the width in octets} */
    int width();

    /** {@return the greatest value, as unsigned number} */
    long maxValue();

    /**
     * {@return the number at a position; that of {@link U64} is to be read unsigned}
     *
     * @param frame    to read from.
     * @param position of the number in octets.
     */
    long read(DirectBuffer frame, int position);

    /**
     * Writes a number that is known to fit.
     *
     * @param frame    to write to.
     * @param position of the number in octets.
     * @param value    to write.
     */
    void write(MutableDirectBuffer frame, int position, long value);

    /**
     * {@return whether a value fits the width}
     *
     * @param value to look at.
     */
    default boolean fits(long value) {
        return value >= 0 && value <= maxValue();
    }

    @Override
    default int minLength() {
        return width();
    }

    @Override
    default int maxLength() {
        return width();
    }

    @Override
    default void visit(Message<?> message, FieldVisitor visitor) {
        int position = message.position(this);
        visitor.number(this, position, read(message.frame(), position));
    }

    @Override
    default long checkValue(Message<?> message) {
        int position = message.position(this);
        return values().contains(read(message.frame(), position))
                ? Fault.NONE
                : Fault.of(Fault.VALUE_OUT_OF_RANGE, this, position);
    }

    @Override
    default void assign(Message<?> message, Object value) {
        message.putNumber(this, Assembler.number(this, value));
    }
}
