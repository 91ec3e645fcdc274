package org.heliograph.codec.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.TlvSet;

/** The typed methods of a message, found by the names of its fields. */
final class Accessors {
    /** Stands for a field that is left out. */
    private static final Object ABSENT = new Object();

    private static final MethodType WITHOUT_BODY = MethodType.methodType(Object.class, Message.class);

    private final List<Accessor> all = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private final MethodHandle withoutBody;

    private Accessors(Message<?> message, Function<Field, String> names) {
        withoutBody = Methods.firstHandle(Methods.named(message.getClass(), "withoutBody"), WITHOUT_BODY);
        MessageType<?> type = message.type();
        for (Field field : type.fields()) {
            boolean written = !type.shape().isDerived(field);
            Accessor accessor = new Accessor(message, field, one -> plain(names.apply(one)), written);
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

    /** Reads each field of a sound frame first thing after {@code wrap}: the same has to come as after {@code check()}. */
    void readUnchecked(Message<?> message, DirectBuffer frame) {
        StringBuilder scratch = new StringBuilder();
        for (Accessor accessor : all) {
            long before = accessor.read(message.wrap(frame, 0, frame.capacity()), scratch);
            message.check();
            if (accessor.read(message, scratch) != before) {
                throw new AssertionError(accessor.field().name() + " reads as something else before check()");
            }
        }
    }

    /**
     * Calls the convenience readers as well, which allocate, and compares what all readers of a field give. A field that
     * is absent has to read as if nobody had set it, a set that a visitor saw nothing of as empty.
     */
    void readAndCompare(Message<?> message, Map<String, Object> visited) {
        for (Accessor accessor : all) {
            Field field = accessor.field();
            Object seen = visited.get(field.name());
            if (seen != null || field instanceof TlvSet) {
                accessor.compare(message, seen);
            } else if (visited.containsKey(field.name())) {
                accessor.compare(message, Frames.unset(field));
            }
        }
    }

    /**
     * {@return the values that setters can write: TLVs behind an absent body only if the message has the method
     * {@code withoutBody()}}
     */
    Map<String, Object> writable(Map<String, Object> values) {
        Map<String, Object> writable = new LinkedHashMap<>(values);
        if (writable.containsValue(null) && withoutBody == null) {
            all.stream()
                    .filter(accessor -> accessor.field() instanceof TlvSet)
                    .forEach(accessor -> writable.remove(accessor.field().name()));
        }
        return writable;
    }

    /**
     * Writes all given fields through setters.
     *
     * @param pick which of several setters of a field, from 0; the last one where there are fewer.
     */
    void write(Message<?> message, Map<String, Object> values, int pick) {
        writePrepared(message, prepare(values, accessor -> true), pick);
    }

    /** Values made ready for setters, so that writing them again and again allocates nothing; groups need adders. */
    Object[] prepare(Map<String, Object> values) {
        return prepare(values, Accessor::isFree);
    }

    private Object[] prepare(Map<String, Object> values, Predicate<Accessor> chosen) {
        Object[] prepared = new Object[all.size()];
        for (int i = 0; i < prepared.length; i++) {
            Accessor accessor = all.get(i);
            String name = accessor.field().name();
            Object value = values.get(name);
            if (value == null && values.containsKey(name)) {
                prepared[i] = ABSENT;
            } else if (value != null && accessor.isWritten() && chosen.test(accessor)) {
                prepared[i] = accessor.prepare(value);
            }
        }
        return prepared;
    }

    /** Writes what {@link #prepare} made. */
    void writePrepared(Message<?> message, Object[] prepared, int pick) {
        boolean absent = false;
        for (int i = 0; i < prepared.length; i++) {
            if (prepared[i] == ABSENT) {
                if (!absent && withoutBody != null) {
                    leaveOutBody(message);
                }
                absent = true;
            } else if (prepared[i] != null) {
                all.get(i).writePrepared(message, prepared[i], pick);
            }
        }
    }

    private void leaveOutBody(Message<?> message) {
        try {
            Object ignored = (Object) withoutBody.invokeExact(message);
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }
}
