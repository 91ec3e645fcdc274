package org.heliograph.codec;

import java.util.List;
import java.util.function.Function;

/**
 * What there is to know of a kind of message without holding one: its name, its table of fields, how to make its
 * flyweight.
 *
 * @param name    the specification's, such as {@code CMPP_SUBMIT}.
 * @param section of the document that defines it.
 * @param shape   its frozen layout.
 * @param factory makes a flyweight with settings.
 * @param <M>     the flyweight.
 */
public record MessageType<M extends Message<M>>(
        String name, String section, Shape shape, Function<Settings, M> factory) {

    /** {@return the fields in wire order} */
    public List<Field> fields() {
        return shape.fields();
    }

    /**
     * {@return the field of a name, null if there is none}
     *
     * @param fieldName the specification's.
     */
    public Field field(String fieldName) {
        for (Field field : shape.fields()) {
            if (field.name().equals(fieldName)) {
                return field;
            }
        }
        return null;
    }

    /**
     * {@return a new flyweight}
     *
     * @param settings of the flyweight.
     */
    public M newMessage(Settings settings) {
        return factory.apply(settings);
    }

    @Override
    public String toString() {
        return name;
    }
}
