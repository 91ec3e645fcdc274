package org.heliograph.codec;

import java.util.List;

/**
 * The descriptor of one field of a message: a record, held in a {@code static final} constant, so that the compiler of
 * the virtual machine turns an access through it into a literal offset.
 *
 * <p>A field is addressed by <i>(anchor, delta)</i>: anchor 0 is the start of the frame, anchor k the end of the k-th
 * variable field; delta is the distance from there in octets.
 */
public sealed interface Field permits NumberField, FixedText, Octets, VariableField {
    /** {@return name, ordinal and meaning} */
    FieldInfo info();

    /** {@return the anchor that the field is addressed from} */
    int anchor();

    /** {@return the distance from the anchor in octets} */
    int delta();

    /** {@return the wire type for people, such as {@code uint8} or {@code text[21]}} */
    String wireType();

    /** {@return the least number of octets that the field takes} */
    int minLength();

    /**
     * {@return the greatest number of octets that the field takes, {@link Integer#MAX_VALUE} when only the frame bounds
     * it}
     */
    int maxLength();

    /** {@return the specification's name} */
    default String name() {
        return info().name();
    }

    /** {@return the numbers that the document knows for this field} */
    default Values values() {
        return Values.ANY;
    }

    /** {@return the texts that the document knows for this field} */
    default Words words() {
        return Words.ANY;
    }

    /** {@return the types of the elements that the field consists of, none for a plain value} */
    default List<MessageType<?>> types() {
        return List.of();
    }

    /**
     * Shows the field to a visitor.
     *
     * @param message that holds the field, indexed at least up to it.
     * @param visitor to show it to.
     */
    void visit(Message<?> message, FieldVisitor visitor);

    /**
     * Looks whether the value is one that the document knows.
     *
     * @param message that holds the field.
     * @return a fault or {@link Fault#NONE}.
     */
    long checkValue(Message<?> message);

    /**
     * Writes the field from a value of any suitable Java type, see {@link Assembler}.
     *
     * @param message that is being encoded.
     * @param value   to write.
     * @throws IllegalArgumentException if the value is of another kind or does not fit.
     */
    void assign(Message<?> message, Object value);
}
