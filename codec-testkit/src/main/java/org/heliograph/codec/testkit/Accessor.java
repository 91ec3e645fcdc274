package org.heliograph.codec.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Message;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Rest;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;

/** The typed methods of one field, as method handles so that calls neither box nor allocate. */
final class Accessor {
    private static final MethodType READ_NUMBER = MethodType.methodType(long.class, Message.class);
    private static final MethodType READ_OBJECT = MethodType.methodType(Object.class, Message.class);
    private static final MethodType READ_ELEMENT = MethodType.methodType(Object.class, Message.class, int.class);
    private static final MethodType APPEND = MethodType.methodType(Object.class, Message.class, Appendable.class);
    private static final MethodType WRITE_NUMBER = MethodType.methodType(Object.class, Message.class, long.class);
    private static final MethodType WRITE_TEXT = MethodType.methodType(Object.class, Message.class, CharSequence.class);
    private static final MethodType WRITE_OCTETS =
            MethodType.methodType(Object.class, Message.class, DirectBuffer.class, int.class, int.class);

    private final Class<?> owner;
    private final Field field;
    private final String name;
    private final boolean written;
    private final List<String> missing = new ArrayList<>();
    private final List<MethodHandle> numberSetters;
    private final List<Class<?>> numberTypes = new ArrayList<>();
    private final List<MethodHandle> textSetters;
    private final List<MethodHandle> octetSetters;
    private final List<MethodHandle> adders;
    /** For a set of TLVs, else null. */
    private final TlvAccessor tlvs;
    /** For a group, else null. */
    private final GroupAccessor group;

    private Class<?> numberType;
    private MethodHandle number;
    private MethodHandle object;
    private MethodHandle element;
    private MethodHandle append;
    private MethodHandle string;

    /**
     * Finds the methods of a field.
     *
     * @param message of the class to look at.
     * @param field   of the message.
     * @param names   of the accessors by field.
     * @param written whether the field has setters.
     */
    Accessor(Message<?> message, Field field, Function<Field, String> names, boolean written) {
        owner = message.getClass();
        this.field = field;
        name = names.apply(field);
        this.written = written;
        tlvs = field instanceof TlvSet set ? new TlvAccessor(owner, set, "add" + singular(name)) : null;
        group = field instanceof Group elements ? new GroupAccessor(message, elements, names) : null;
        findReaders();
        List<Method> setters = new ArrayList<>(methods(name, int.class));
        setters.addAll(methods(name, long.class));
        setters.addAll(methods(name, boolean.class));
        setters.forEach(setter -> numberTypes.add(setter.getParameterTypes()[0]));
        numberSetters = Methods.handles(setters, WRITE_NUMBER);
        textSetters = Methods.handles(methods(name, CharSequence.class), WRITE_TEXT);
        octetSetters = Methods.handles(methods(name, DirectBuffer.class, int.class, int.class), WRITE_OCTETS);
        adders = Methods.handles(ofElement("add", CharSequence.class), WRITE_TEXT);
        if (written) {
            findWriters();
        }
    }

    private static String singular(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** {@return the methods for one element of a repeated field: named like the field, or like one of its elements} */
    private List<Method> ofElement(String prefix, Class<?> parameter) {
        List<Method> found = methods(prefix + name, parameter);
        return found.isEmpty() ? methods(prefix + singular(name), parameter) : found;
    }

    private List<Method> methods(String wanted, Class<?>... parameters) {
        return Methods.named(owner, wanted, parameters);
    }

    private void findReaders() {
        if (isRepeated()) {
            element = one("(int)", ofElement("", int.class), READ_ELEMENT);
            return;
        }
        if (group != null) {
            missing.addAll(group.missing());
        }
        Method reader = Methods.first(methods(name));
        if (reader != null && isNumber() && !reader.getReturnType().isPrimitive()) {
            reader = Methods.first(methods(name + "Value"));
        }
        if (reader == null) {
            missing.add("there is no reader " + name + "()");
        } else if (reader.getReturnType().isPrimitive()) {
            numberType = reader.getReturnType();
            number = Methods.handle(reader, READ_NUMBER);
        } else {
            object = Methods.handle(reader, READ_OBJECT);
        }
        if (isText() || object != null && CharSequence.class.isAssignableFrom(reader.getReturnType())) {
            append = one("(Appendable)", methods("append" + name, Appendable.class), APPEND);
            string = one("()", methods(name + "AsString"), READ_OBJECT);
        }
        if (reader != null && (isNumber() ? number == null : !isTyped(reader))) {
            missing.add(reader + " does not return what a " + field.wireType() + " is");
        }
    }

    private boolean isTyped(Method reader) {
        Class<?> returned = reader.getReturnType();
        if (isText()) {
            return CharSequence.class.isAssignableFrom(returned);
        } else if (tlvs != null || group != null) {
            return returned == (tlvs != null ? TlvCursor.class : GroupCursor.class);
        }
        return !isOctets() || DirectBuffer.class.isAssignableFrom(returned);
    }

    private void findWriters() {
        if (isNumber() && numberSetters.isEmpty()) {
            missing.add("there is no setter " + name + "(int) or " + name + "(long)");
        } else if (isText() && textSetters.isEmpty()) {
            missing.add("there is no setter " + name + "(CharSequence)");
        } else if (isOctets() && octetSetters.isEmpty()) {
            missing.add("there is no setter " + name + "(DirectBuffer, int, int)");
        } else if (isRepeated() && adders.isEmpty()) {
            missing.add("there is no method add" + name + "(CharSequence)");
        }
    }

    private MethodHandle one(String parameters, List<Method> methods, MethodType shape) {
        if (methods.isEmpty()) {
            boolean appends = shape.equals(APPEND);
            String what = appends ? "append" + name : shape.equals(READ_ELEMENT) ? name : name + "AsString";
            missing.add("there is no reader " + what + parameters);
            return null;
        }
        return Methods.handle(methods.get(0), shape);
    }

    Field field() {
        return field;
    }

    boolean isWritten() {
        return written;
    }

    /** {@return whether its setters allocate nothing: a group without adders is written from maps} */
    boolean isFree() {
        return group == null || group.hasAdders();
    }

    List<String> missing() {
        return missing;
    }

    /** {@return the types that setters of a number take} */
    List<Class<?>> numberTypes() {
        return numberTypes;
    }

    boolean isNumber() {
        return field instanceof NumberField || field instanceof TailNumber;
    }

    boolean isText() {
        return field instanceof FixedText
                || field instanceof CText
                || field instanceof TailText
                || field instanceof TailCText;
    }

    private boolean isRepeated() {
        return field instanceof Repeated || field instanceof RepeatedCText;
    }

    boolean isOctets() {
        return field instanceof Octets || field instanceof Counted || field instanceof Rest;
    }

    /** Reads the field by every typed reader that does not allocate. */
    long read(Message<?> message, StringBuilder scratch) {
        try {
            if (number != null) {
                return (long) number.invokeExact(message);
            } else if (element != null) {
                return readElements(message, scratch);
            } else if (object == null) {
                return 0;
            }
            long sum = readObject((Object) object.invokeExact(message), scratch);
            if (append != null) {
                scratch.setLength(0);
                Object ignored = (Object) append.invokeExact(message, (Appendable) scratch);
                sum += scratch.length();
            }
            return sum;
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }

    private long readElements(Message<?> message, StringBuilder scratch) throws Throwable {
        int size = size(message);
        long sum = size;
        for (int i = 0; i < size; i++) {
            sum += readObject((Object) element.invokeExact(message, i), scratch);
        }
        return sum;
    }

    private int size(Message<?> message) {
        if (field instanceof Repeated repeated) {
            return (message.end(repeated) - message.position(repeated)) / repeated.width();
        }
        NumberField count = ((RepeatedCText) field).count();
        return message.isBodyAbsent() ? 0 : (int) count.read(message.frame(), message.position(count));
    }

    private long readObject(Object value, StringBuilder scratch) {
        long sum = 0;
        if (value instanceof TextView text) {
            for (int i = 0; i < text.length(); i++) {
                sum += text.charAt(i);
            }
        } else if (value instanceof DirectBuffer octets) {
            for (int i = 0; i < octets.capacity(); i++) {
                sum += octets.getByte(i);
            }
        } else if (value instanceof TlvCursor cursor) {
            sum += TlvAccessor.read(cursor);
        } else if (value instanceof GroupCursor cursor) {
            sum += group.read(cursor, scratch);
        }
        return sum;
    }

    /** Compares what the readers give with what a visitor saw. */
    void compare(Message<?> message, Object visited) {
        try {
            if (number != null) {
                long read = (long) number.invokeExact(message);
                expect("the reader", numberType == int.class ? (long) (int) (long) visited : visited, read);
            } else if (element != null) {
                List<Object> texts = new ArrayList<>();
                for (int i = 0; i < size(message); i++) {
                    texts.add(((Object) element.invokeExact(message, i)).toString());
                }
                expect("the reader", visited, texts);
            } else if (object != null) {
                compareObject(message, visited, (Object) object.invokeExact(message));
            }
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }

    private void compareObject(Message<?> message, Object visited, Object read) throws Throwable {
        if (read instanceof CharSequence text) {
            expect("the reader", visited, text.toString());
        } else if (read instanceof DirectBuffer octets && visited instanceof String) {
            expect("the reader", visited, Visited.hex(octets, 0, octets.capacity()));
        } else if (read instanceof TlvCursor cursor) {
            TlvAccessor.compare(message, cursor);
        } else if (read instanceof GroupCursor cursor) {
            group.compare(message, cursor, (List<?>) visited);
        }
        if (string != null) {
            expect("AsString", visited, (Object) string.invokeExact(message));
        }
        if (append != null) {
            StringBuilder out = new StringBuilder();
            Object ignored = (Object) append.invokeExact(message, (Appendable) out);
            expect("append", visited, out.toString());
        }
    }

    private void expect(String what, Object visited, Object read) {
        if (!visited.equals(read)) {
            throw new AssertionError(field.name() + ": " + what + " gives " + read + ", a visitor saw " + visited);
        }
    }

    /** Writes through a setter; where there is none, through the field itself. */
    void write(Message<?> message, Object value, int pick) {
        writePrepared(message, prepare(value), pick);
    }

    Object prepare(Object value) {
        if (value instanceof String text && !octetSetters.isEmpty() && !isText() && !isNumber()) {
            return new UnsafeBuffer(Frames.octets(text));
        } else if (tlvs != null) {
            return tlvs.prepare((List<?>) value);
        } else if (group != null) {
            return group.prepare((List<?>) value);
        }
        return value instanceof Number integer ? new long[] {integer.longValue()} : value;
    }

    void writePrepared(Message<?> message, Object value, int pick) {
        try {
            if (value instanceof long[] integer && !numberSetters.isEmpty()) {
                MethodHandle setter = pick(numberSetters, pick);
                requireSame(message, (Object) setter.invokeExact(message, integer[0]));
            } else if (value instanceof DirectBuffer octets && !octetSetters.isEmpty()) {
                MethodHandle setter = pick(octetSetters, pick);
                Object made = (Object) setter.invokeExact(message, octets, 0, octets.capacity());
                requireSame(message, made);
            } else if (value instanceof CharSequence text && !textSetters.isEmpty()) {
                MethodHandle setter = pick(textSetters, pick);
                requireSame(message, (Object) setter.invokeExact(message, text));
            } else {
                writeOther(message, value, pick);
            }
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }

    private void writeOther(Message<?> message, Object value, int pick) throws Throwable {
        if (tlvs != null) {
            tlvs.write(message, (List<?>) value, pick);
        } else if (group != null) {
            group.write(message, (List<?>) value);
        } else if (isRepeated() && !adders.isEmpty()) {
            List<?> texts = (List<?>) value;
            for (int i = 0; i < texts.size(); i++) {
                Object made = (Object) adders.get(0).invokeExact(message, (CharSequence) texts.get(i));
                requireSame(message, made);
            }
        } else {
            field.assign(message, value instanceof long[] integer ? integer[0] : value);
        }
    }

    private void requireSame(Message<?> message, Object returned) {
        if (returned != message) {
            throw new AssertionError(field.name() + ": the setter does not return the message");
        }
    }

    private static MethodHandle pick(List<MethodHandle> setters, int pick) {
        return setters.get(Math.min(pick, setters.size() - 1));
    }

    /** Calls the number's setter of a parameter type. */
    void writeNumber(Message<?> message, Class<?> parameter, long value) {
        try {
            MethodHandle setter = numberSetters.get(numberTypes.indexOf(parameter));
            Object ignored = (Object) setter.invokeExact(message, value);
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }

    /** Calls a setter of octets. */
    void writeOctets(Message<?> message, MutableDirectBuffer source, int offset, int length) {
        try {
            Object ignored = (Object) octetSetters.get(0).invokeExact(message, (DirectBuffer) source, offset, length);
        } catch (Throwable e) {
            throw Methods.failure(e);
        }
    }
}
