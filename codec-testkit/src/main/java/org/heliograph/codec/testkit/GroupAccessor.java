package org.heliograph.codec.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heliograph.codec.CText;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;

/**
 * The typed methods for a group: those of its elements, and the adders that the message has. Adders may have any name
 * that begins with {@code add}; one is used if it is the only one that takes the fields of its element in their order.
 */
final class GroupAccessor {
    private final Group group;
    private final Map<MessageType<?>, Accessors> elements = new IdentityHashMap<>();
    private final Map<MessageType<?>, MethodHandle> adders = new IdentityHashMap<>();
    private final List<String> missing = new ArrayList<>();

    /**
     * Finds the methods.
     *
     * @param message of the class to look at.
     * @param group   of the message.
     * @param names   of the accessors by field, for the elements as well.
     */
    GroupAccessor(Message<?> message, Group group, Function<Field, String> names) {
        this.group = group;
        for (MessageType<?> type : group.types()) {
            Accessors accessors = Accessors.of(type.newMessage(message.settings()), names);
            elements.put(type, accessors);
            accessors.missing().forEach(method -> missing.add(type + ": " + method));
            Method adder = onlyAdder(message.getClass(), type);
            if (adder != null) {
                adders.put(type, Methods.spreading(adder, Message.class));
            }
        }
    }

    List<String> missing() {
        return missing;
    }

    /** {@return whether elements of all types are added without {@link Group#assign}} */
    boolean hasAdders() {
        return adders.size() == group.types().size();
    }

    /** {@return the one method that can add an element of a type and none of another type, null if none or several} */
    private Method onlyAdder(Class<?> owner, MessageType<?> type) {
        Method only = null;
        for (Method method : Methods.beginning(owner, "add")) {
            if (takes(method, type)) {
                boolean shared = group.types().stream().anyMatch(other -> other != type && takes(method, other));
                if (only != null || shared) {
                    return null;
                }
                only = method;
            }
        }
        return only;
    }

    private static boolean takes(Method method, MessageType<?> type) {
        List<Field> fields = written(type);
        Class<?>[] parameters = method.getParameterTypes();
        if (fields.size() != parameters.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Field field = fields.get(i);
            boolean fits = field instanceof NumberField
                    ? parameters[i] == int.class || parameters[i] == long.class
                    : (field instanceof CText || field instanceof FixedText) && parameters[i] == CharSequence.class;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static List<Field> written(MessageType<?> type) {
        return type.fields().stream()
                .filter(field -> !type.shape().isDerived(field))
                .toList();
    }

    /** Reads every field of every element; allocates nothing. */
    long read(GroupCursor cursor, StringBuilder scratch) {
        long sum = 0;
        while (cursor.next()) {
            Message<?> element = cursor.element();
            sum += cursor.position() + elements.get(element.type()).readAll(element, scratch);
        }
        return sum;
    }

    /** Compares what the cursor gives with what a visitor saw. */
    void compare(Message<?> message, GroupCursor cursor, List<?> visited) {
        int position = message.position(group);
        for (Object seen : visited) {
            expect("next()", true, cursor.next());
            expect("position()", position, cursor.position());
            Message<?> element = cursor.element();
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) seen;
            elements.get(element.type()).readAndCompare(element, fields);
            expect("fields", Visited.of(element).fields(), fields);
            position += element.length();
        }
        expect("next()", false, cursor.next());
        if (!visited.isEmpty()) {
            expect("end", message.end(group), position);
        }
    }

    private void expect(String what, Object wanted, Object read) {
        if (!wanted.equals(read)) {
            throw new AssertionError(
                    group.name() + ": the cursor's " + what + " gives " + read + ", expected " + wanted);
        }
    }

    /** An element made ready for its adder. */
    private record Ready(MethodHandle adder, Object[] values) {}

    /** {@return elements made ready for adders; the elements themselves where an adder is missing} */
    List<?> prepare(List<?> list) {
        List<Object> prepared = new ArrayList<>();
        for (Object one : list) {
            Ready ready = ready((Map<?, ?>) one);
            if (ready == null) {
                return list;
            }
            prepared.add(ready);
        }
        return prepared;
    }

    private Ready ready(Map<?, ?> element) {
        for (MessageType<?> type : group.types()) {
            NumberField key = type.shape().keyField();
            boolean own = key == null || Long.valueOf(type.shape().key()).equals(element.get(key.name()));
            if (own && adders.containsKey(type)) {
                Object[] values = written(type).stream()
                        .map(field -> element.get(field.name()))
                        .toArray();
                return hasNull(values) ? null : new Ready(adders.get(type), values);
            }
        }
        return null;
    }

    private static boolean hasNull(Object[] values) {
        for (Object value : values) {
            if (value == null) {
                return true;
            }
        }
        return false;
    }

    /** Adds what {@link #prepare} made. */
    void write(Message<?> message, List<?> prepared) throws Throwable {
        if (!prepared.isEmpty() && !(prepared.get(0) instanceof Ready)) {
            group.assign(message, prepared);
            return;
        }
        for (int i = 0; i < prepared.size(); i++) {
            Ready ready = (Ready) prepared.get(i);
            Object made = (Object) ready.adder().invokeExact(message, ready.values());
            if (made != message) {
                throw new AssertionError(group.name() + ": the adder does not return the message");
            }
        }
    }
}
