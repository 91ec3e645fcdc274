package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Message;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TailText;
import org.heliograph.codec.U16;
import org.heliograph.codec.U8;
import org.heliograph.codec.VariableField;

/** Wrong use of a message by its caller: every exception must name the field and the value. */
final class Misuse {
    private static final int ROOM = 1 << 18;

    private final Message<?> strict;
    private final Message<?> lenient;
    private final Accessors accessors;
    private final MutableDirectBuffer room = new UnsafeBuffer(new byte[ROOM]);

    Misuse(Message<?> strict, Message<?> lenient, Accessors accessors) {
        this.strict = strict;
        this.lenient = lenient;
        this.accessors = accessors;
    }

    /** {@return the greatest length of a text field or of one element; -1 for other fields} */
    static int width(Field field) {
        if (field instanceof FixedText text) {
            return text.width();
        } else if (field instanceof TailText text) {
            return text.width();
        } else if (max(field) > 0) {
            return max(field) - 1;
        }
        return field instanceof Repeated repeated ? repeated.width() : -1;
    }

    /** {@return the greatest length of a text that a NUL ends, the NUL included; -1 for other fields} */
    private static int max(Field field) {
        if (field instanceof CText text) {
            return text.max();
        } else if (field instanceof TailCText text) {
            return text.max();
        }
        return field instanceof RepeatedCText repeated ? repeated.max() : -1;
    }

    private static Object one(Field field, String text) {
        return field instanceof Repeated || field instanceof RepeatedCText ? List.of(text) : text;
    }

    private Message<?> begin(Message<?> message) {
        message.encode(room, 0, ROOM);
        return message;
    }

    private <E extends Exception> void refused(Class<E> kind, Runnable step, String... parts) {
        E e = assertThrows(kind, step::run);
        for (String part : parts) {
            assertTrue(
                    e.getMessage() != null && e.getMessage().contains(part), () -> "\"" + part + "\" is not in: " + e);
        }
    }

    void texts() {
        for (Accessor accessor : accessors.all()) {
            Field field = accessor.field();
            int width = width(field);
            if (width > 0 && accessor.isWritten()) {
                String tooLong = "7".repeat(width + 1);
                if (max(field) < 0) {
                    refuseText(lenient, accessor, tooLong, "length=" + (width + 1));
                }
                refuseText(strict, accessor, tooLong, "length=" + (width + 1));
                refuseText(strict, accessor, "\u00e9", "\u00e9");
                refuseText(lenient, accessor, "\u4e2d", "\u4e2d");
                refuseText(lenient, accessor, "\u0000", "\\u0000");
                refuseText(strict, accessor, width > 1 ? "7\u0000" : "\u0000", "\\u0000");
                keepsHighOctets(field);
            }
        }
    }

    private void refuseText(Message<?> message, Accessor accessor, String text, String value) {
        Field field = accessor.field();
        String shown = Printable.of(text);
        refused(
                IllegalArgumentException.class,
                () -> field.assign(begin(message), one(field, text)),
                field.name(),
                value,
                shown);
        refused(
                IllegalArgumentException.class,
                () -> accessor.write(begin(message), one(field, text), 0),
                field.name(),
                value,
                shown);
        if (field instanceof FixedText && field.anchor() == 0) {
            leavesTheDefault(message, field);
        }
    }

    /** The refused text of a field of fixed width leaves nothing behind. */
    private static void leavesTheDefault(Message<?> message, Field field) {
        MutableDirectBuffer frame = message.target();
        for (int i = 0; i < field.minLength(); i++) {
            assertEquals(0, frame.getByte(message.position(field) + i), field.name() + " after a refused text");
        }
    }

    /** In lenient mode of writing octets above ASCII go, and come back. */
    private void keepsHighOctets(Field field) {
        field.assign(begin(lenient), one(field, "\u00e9"));
        assertEquals(one(field, "\u00e9"), Visited.of(lenient).fields().get(field.name()), field.name());
    }

    /** A text that a NUL ends may be longer leniently; strictly its limit is the session's, else the document's. */
    void limits(Map<String, Object> minimal) {
        for (Accessor accessor : accessors.all()) {
            Field field = accessor.field();
            int max = max(field);
            if (max > 0 && accessor.isWritten()) {
                takesText(lenient, accessor, max + 9);
                for (int limit : new int[] {max, max + 3, Math.max(max / 2, 1)}) {
                    Message<?> limited = limited(field, limit);
                    takesText(limited, accessor, limit - 1);
                    refuseText(limited, accessor, "7".repeat(limit), "length=" + limit);
                    requireChecked(field, limit, minimal);
                }
            }
        }
    }

    private Message<?> limited(Field field, int limit) {
        Settings settings = strict.settings();
        Dialect dialect =
                settings.dialect().toBuilder().limit(field.name(), limit).build();
        return strict.type().newMessage(limit == max(field) ? settings : settings.withDialect(dialect));
    }

    private void takesText(Message<?> message, Accessor accessor, int length) {
        Field field = accessor.field();
        Object text = one(field, "7".repeat(length));
        field.assign(begin(message), text);
        assertEquals(text, Visited.of(message).fields().get(field.name()), field.name());
        accessor.write(begin(message), text, 0);
        assertEquals(text, Visited.of(message).fields().get(field.name()), field.name());
    }

    /** Reads what was written leniently: one octet below the limit is well, the limit itself is not. */
    private void requireChecked(Field field, int limit, Map<String, Object> minimal) {
        for (int length = limit - 1; length <= limit; length++) {
            Map<String, Object> values = new LinkedHashMap<>(minimal);
            values.put(field.name(), one(field, "7".repeat(length)));
            byte[] frame = Frames.assemble(lenient, values);
            Message<?> message = limited(field, limit).wrap(new UnsafeBuffer(frame), 0, frame.length);
            FieldFinder finder = new FieldFinder(field.name());
            message.visit(finder);
            int code = Fault.code(finder.found().checkValue(message));
            assertEquals(length == limit, code == Fault.TEXT_TOO_LONG, field.name() + " of " + length + " octets");
        }
    }

    void numbers() {
        for (Accessor accessor : accessors.all()) {
            Field field = accessor.field();
            if (accessor.isNumber() && accessor.isWritten()) {
                refused(
                        IllegalArgumentException.class,
                        () -> field.assign(begin(strict), "seven"),
                        field.name(),
                        "seven");
                long max = greatest(field);
                for (Class<?> parameter : accessor.numberTypes()) {
                    if (max < (parameter == int.class ? Integer.MAX_VALUE : Long.MAX_VALUE)
                            && parameter != boolean.class) {
                        refuseNumber(accessor, parameter, max + 1);
                        refuseNumber(accessor, parameter, -1);
                    }
                }
            }
        }
    }

    /** The greatest number of a field whose setters refuse greater ones; identifiers of four octets take all bits. */
    private static long greatest(Field field) {
        if (field instanceof U8 || field instanceof TailNumber) {
            return 0xFF;
        }
        return field instanceof U16
                ? 0xFFFF
                : field instanceof NumberField number && number.maxValue() > 0
                        ? Math.max(number.maxValue(), Integer.MAX_VALUE)
                        : Long.MAX_VALUE;
    }

    private void refuseNumber(Accessor accessor, Class<?> parameter, long value) {
        Field field = accessor.field();
        String shown = Long.toString(value);
        refused(
                IllegalArgumentException.class,
                () -> accessor.writeNumber(begin(lenient), parameter, value),
                field.name(),
                shown);
        if (field instanceof NumberField || value > 0) {
            refused(IllegalArgumentException.class, () -> field.assign(begin(lenient), value), field.name(), shown);
        }
    }

    void octets() {
        for (Accessor accessor : accessors.all()) {
            Field field = accessor.field();
            if (!accessor.isOctets() || !accessor.isWritten()) {
                continue;
            }
            refused(
                    IndexOutOfBoundsException.class,
                    () -> accessor.writeOctets(begin(lenient), new UnsafeBuffer(new byte[4]), 2, 4),
                    field.name(),
                    "offset=2",
                    "length=4",
                    "capacity=4");
            refused(IllegalArgumentException.class, () -> field.assign(begin(lenient), "0g"), field.name(), "0g");
            if (field instanceof Octets octets) {
                refuseLength(accessor, octets.width() + 1, field.name());
                refuseLength(accessor, octets.width() - 1, field.name());
            } else if (field instanceof Counted counted && counted.count().maxValue() <= 0xFFFF) {
                refuseLength(
                        accessor,
                        (int) counted.count().maxValue() + 1,
                        counted.count().name());
            }
        }
    }

    private void refuseLength(Accessor accessor, int length, String name) {
        refused(
                IllegalArgumentException.class,
                () -> accessor.writeOctets(begin(lenient), new UnsafeBuffer(new byte[length]), 0, length),
                name,
                "=" + length);
    }

    /** Variable fields go in wire order; each is written after every later one. */
    void order(Map<String, Object> values) {
        List<VariableField> variables = new ArrayList<>();
        for (Field field : lenient.type().fields()) {
            if (field instanceof VariableField variable && isGiven(values.get(field.name()))) {
                variables.add(variable);
            }
        }
        for (int i = 0; i < variables.size(); i++) {
            for (int k = i + 1; k < variables.size(); k++) {
                VariableField early = variables.get(i);
                VariableField late = variables.get(k);
                late.assign(begin(lenient), values.get(late.name()));
                refused(
                        IllegalStateException.class,
                        () -> early.assign(lenient, values.get(early.name())),
                        early.name(),
                        late.name());
            }
        }
    }

    private static boolean isGiven(Object value) {
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    /** Without {@code encode()} nothing can be written: not with a new message, not while reading, not when finished. */
    void notEncoding(Message<?> fresh, Map<String, Object> values) {
        byte[] frame = Frames.assemble(lenient, values);
        refuseWrites(lenient, values);
        lenient.wrap(new UnsafeBuffer(frame), 0, frame.length);
        refuseWrites(lenient, values);
        refuseWrites(fresh, values);
        assertEquals(Frames.hex(frame), Visited.hex(lenient.frame(), 0, frame.length), "octets that were only read");
        refused(IllegalStateException.class, fresh::target, fresh.type().name(), "encode()");
    }

    private void refuseWrites(Message<?> message, Map<String, Object> values) {
        for (Accessor accessor : accessors.all()) {
            Field field = accessor.field();
            Object value = values.get(field.name());
            if (isGiven(value) && accessor.isWritten()) {
                refused(
                        IllegalStateException.class,
                        () -> accessor.write(message, value, 0),
                        message.type().name(),
                        "encode()");
            }
        }
    }
}
