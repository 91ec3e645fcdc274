package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heliograph.codec.Field;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;

/** The typed methods of a message, found by the names of its fields. */
final class Accessors {
    private final List<Accessor> all = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private Accessors(Message<?> message, Function<Field, String> names) {
        MessageType<?> type = message.type();
        for (Field field : type.fields()) {
            boolean written = !type.shape().isDerived(field);
            Accessor accessor = new Accessor(message.getClass(), field, plain(names.apply(field)), written);
            all.add(accessor);
            missing.addAll(accessor.missing());
        }
    }

    /**
     * Finds the methods.
     *
     * @param message of the class to look at.
     * @param names   of the accessors by field; anything but letters and digits is left out.
     */
    static Accessors of(Message<?> message, Function<Field, String> names) {
        return new Accessors(message, names);
    }

    private static String plain(String name) {
        StringBuilder out = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** {@return the methods that should be there and are not, a sentence each} */
    List<String> missing() {
        return missing;
    }

    List<Accessor> all() {
        return all;
    }

    Accessor of(Field field) {
        return all.get(field.info().ordinal());
    }

    /** Calls every reader; the frame has been checked. Allocates nothing; the sum keeps the calls alive. */
    long readAll(Message<?> message, StringBuilder scratch) {
        long sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum += all.get(i).read(message, scratch);
        }
        return sum;
    }

    /** Calls the convenience readers as well, which allocate, and compares what all readers of a field give. */
    void readAndCompare(Message<?> message, Map<String, Object> visited) {
        for (Accessor accessor : all) {
            if (visited.containsKey(accessor.field().name())) {
                accessor.compare(message, visited.get(accessor.field().name()));
            }
        }
    }

    /**
     * Writes all given fields through setters.
     *
     * @param pick which of several setters of a field, from 0; the last one where there are fewer.
     */
    void write(Message<?> message, Map<String, Object> values, int pick) {
        for (Accessor accessor : all) {
            Object value = values.get(accessor.field().name());
            if (value != null && accessor.isWritten()) {
                accessor.write(message, value, pick);
            }
        }
    }

    /** Values made ready for setters, so that writing them again and again allocates nothing. */
    Object[] prepare(Map<String, Object> values) {
        Object[] prepared = new Object[all.size()];
        for (int i = 0; i < prepared.length; i++) {
            Object value = values.get(all.get(i).field().name());
            prepared[i] =
                    value == null || !all.get(i).isWritten() ? null : all.get(i).prepare(value);
        }
        return prepared;
    }

    /** Writes what {@link #prepare} made. */
    void writePrepared(Message<?> message, Object[] prepared) {
        for (int i = 0; i < prepared.length; i++) {
            if (prepared[i] != null) {
                all.get(i).writePrepared(message, prepared[i], 0);
            }
        }
    }
}
