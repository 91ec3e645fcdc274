package org.heliograph.codec;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Writes any message from values by name, through its table of fields: the way back from JSON. Numbers are
 * {@link Number} or text ({@code 0x…} or decimal), texts {@link CharSequence}, octets hexadecimal text, repeated fields
 * lists, groups lists of maps, TLVs lists of maps with {@code tag} (or {@code name}) and {@code value}; a
 * {@code length} tells texts with and without NUL, and numbers of different widths, apart. A field that is there and
 * null was left out: with the body of a response that reports an error, or as a text that senders leave out, which is
 * written empty. Written strictly, a TLV that is known has to have a value that the document allows.
 */
public final class Assembler {
    private Assembler() {}

    /**
     * Writes a message. Lengths, counts and the kind of message are the library's: values given for them are not used.
     *
     * @param message  to encode with.
     * @param values   by the specification's names; what is missing keeps its default.
     * @param buffer   to write to.
     * @param offset   where the frame starts.
     * @param capacity octets that may be used.
     * @return the length of the frame in octets.
     * @throws IllegalArgumentException if a name is unknown or a value does not fit, with both in the message.
     */
    public static int assemble(
            Message<?> message, Map<String, ?> values, MutableDirectBuffer buffer, int offset, int capacity) {
        MessageType<?> type = message.type();
        for (String name : values.keySet()) {
            if (type.field(name) == null) {
                throw new IllegalArgumentException(type + " has no field " + Printable.of(name));
            }
        }
        message.encode(buffer, offset, capacity);
        for (Field field : message.fields) {
            Object value = values.get(field.name());
            if (value == null && values.containsKey(field.name())) {
                leaveOut(message, field);
            } else if (value != null
                    && !type.shape().isDerived(type.fields().get(field.info().ordinal()))) {
                field.assign(message, value);
            }
        }
        return message.finish();
    }

    /** A field that is null: the body is left out, or a text that is written with its NUL has none to write. */
    private static void leaveOut(Message<?> message, Field field) {
        if (message.bodyStart() >= 0 && message.isOfBody(field)) {
            if (!message.bodyAbsent) {
                message.omitBody();
            }
        } else if (!(field instanceof TailCText)) {
            throw mismatch(field, "a value", null);
        }
    }

    /** {@return a map with its keys as names} */
    static Map<String, Object> byName(Field field, Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((name, value) -> values.put(text(field, name).toString(), value));
        return values;
    }

    static long number(NumberField field, Object value) {
        long number = isHuge(value) ? -1 : parse(field, value);
        if (isHuge(value) || !field.fits(number)) {
            throw mismatch(field, known(field), value);
        }
        return number;
    }

    /** Whether a whole number has more than 64 bits, or is below all that {@code long} holds. */
    private static boolean isHuge(Object value) {
        return value instanceof BigInteger big && (big.signum() < 0 || big.bitLength() > Long.SIZE);
    }

    /** What a field can hold and, where the document has less, which of it. */
    private static String known(NumberField field) {
        return field.wireType() + ranges(field.values(), " (of which the document has ", ")");
    }

    /** {@return the numbers of a table between two texts; nothing if there is no table} */
    static String ranges(Values values, String before, String behind) {
        StringJoiner known = new StringJoiner(", ", before, behind).setEmptyValue("");
        long low = 0;
        long high = -1;
        for (Values.Row row : values.rows()) {
            if (high < low || row.low() != high + 1) {
                addRange(known, low, high);
                low = row.low();
            }
            high = row.high();
        }
        addRange(known, low, high);
        return known.toString();
    }

    private static void addRange(StringJoiner to, long low, long high) {
        if (high >= low) {
            to.add(low == high ? Long.toString(low) : low + " to " + high);
        }
    }

    /**
     * {@return a value as a number; for custom wire types}
     *
     * @param field that it is the value of.
     * @param max   greatest number that fits.
     * @param value of any type.
     * @throws IllegalArgumentException if it is none from 0 to {@code max}.
     */
    public static long number(Field field, long max, Object value) {
        long number = isHuge(value) ? -1 : parse(field, value);
        if (number < 0 || number > max) {
            throw mismatch(field, "a number from 0 to " + max, value);
        }
        return number;
    }

    private static long parse(Field field, Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        try {
            if (value instanceof BigInteger big && !isHuge(big)) {
                return big.longValue();
            }
            if (value instanceof CharSequence text) {
                String digits = text.toString();
                return digits.startsWith("0x")
                        ? Long.parseUnsignedLong(digits.substring(2), 16)
                        : Long.parseLong(digits);
            }
        } catch (NumberFormatException e) {
            throw mismatch(field, "a number", value);
        }
        throw mismatch(field, "a number", value);
    }

    /**
     * {@return a value as a text; for custom wire types}
     *
     * @param field that it is the value of.
     * @param value of any type.
     * @throws IllegalArgumentException if it is none.
     */
    public static CharSequence text(Field field, Object value) {
        if (value instanceof CharSequence text) {
            return text;
        }
        throw mismatch(field, "a text", value);
    }

    /**
     * {@return a value as octets; for custom wire types}
     *
     * @param field that it is the value of.
     * @param value of any type.
     * @throws IllegalArgumentException if it is none.
     */
    public static DirectBuffer octets(Field field, Object value) {
        if (value instanceof DirectBuffer octets) {
            return octets;
        }
        if (!(value instanceof CharSequence hex) || hex.length() % 2 != 0) {
            throw mismatch(field, "an even number of hexadecimal digits", value);
        }
        byte[] octets = new byte[hex.length() / 2];
        for (int i = 0; i < octets.length; i++) {
            int high = Character.digit(hex.charAt(2 * i), 16);
            int low = Character.digit(hex.charAt(2 * i + 1), 16);
            if ((high | low) < 0) {
                throw mismatch(field, "hexadecimal digits", value);
            }
            octets[i] = (byte) (high << 4 | low);
        }
        return AgronaAccess.wrap(octets);
    }

    /**
     * {@return an exception that names field, wish and value}
     *
     * @param field  that was to be set.
     * @param wanted what it takes.
     * @param value  that was given.
     */
    public static IllegalArgumentException mismatch(Field field, String wanted, Object value) {
        return new IllegalArgumentException(
                field.name() + ": wanted " + wanted + ", got " + Printable.of(String.valueOf(value)));
    }
}
