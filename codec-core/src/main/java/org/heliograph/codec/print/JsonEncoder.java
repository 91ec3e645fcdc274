package org.heliograph.codec.print;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.Dialect;
import org.heliograph.codec.Field;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.Values;
import org.heliograph.codec.VariableField;
import org.heliograph.codec.protocol.Protocol;

/**
 * Writes frames from what {@link JsonFrames} read. What {@link JsonPrinter} printed gives the same octets again:
 *
 * <ul>
 * <li>fields and TLVs are written through the table of the message; lengths, counts and the kind of message are set by
 * the library, whatever the text says of them; names that the text lists as derived are not written;
 * <li>a number that the text leaves out is 0, or the first one that the document has where it begins above 0;
 * <li>then octets behind the NULs of texts are restored, texts at the end are cut to what the peer sent, and the rest is
 * appended, the length of the frame following;
 * <li>where the text holds the whole frame, because it could not be read in full, its octets are written as they are.
 * </ul>
 *
 * A payload is written from the octets of the field that carries it; the message that was found in it is not looked at.
 * Used by one thread.
 */
public final class JsonEncoder {
    /** A frame of no octets has the type of those that nobody knows. */
    private static final DirectBuffer NOTHING = AgronaAccess.newView();

    private final Settings settings;
    private final Map<Dialect, Map<MessageType<?>, Message<?>>> messages = new IdentityHashMap<>();

    /**
     * Makes an encoder.
     *
     * @param settings of writing; lenient writing gives back whatever was read, strict writing refuses counts, lengths
     *                 and TLVs that the document does not allow. The dialect is that of the protocol of each frame.
     */
    public JsonEncoder(Settings settings) {
        this.settings = settings;
    }

    /**
     * Writes a frame.
     *
     * @param frame    to write.
     * @param protocol that has its message.
     * @param buffer   to write to.
     * @param offset   where the frame starts.
     * @param capacity octets that may be used.
     * @return the length of the frame in octets.
     * @throws IllegalArgumentException if a name is unknown or a value does not fit, with both in the message.
     */
    public int encode(JsonFrame frame, Protocol protocol, MutableDirectBuffer buffer, int offset, int capacity) {
        if (frame.octets() != null) {
            return append("octets", frame.octets(), buffer, offset, 0, capacity);
        }
        return encode(frame, message(protocol.dialect(), type(protocol, frame.message())), buffer, offset, capacity);
    }

    private Message<?> message(Dialect dialect, MessageType<?> type) {
        return messages.computeIfAbsent(dialect, d -> new IdentityHashMap<>())
                .computeIfAbsent(type, t -> t.newMessage(settings.withDialect(dialect)));
    }

    private static MessageType<?> type(Protocol protocol, String name) {
        if (name == null) {
            throw new IllegalArgumentException("the frame names no message");
        }
        for (MessageType<?> type : protocol.types()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        MessageType<?> unknown = protocol.typeOf(NOTHING, 0, 0, Mode.LENIENT);
        if (unknown.name().equals(name)) {
            return unknown;
        }
        throw new IllegalArgumentException("the message is not known: " + Printable.of(name));
    }

    private static int encode(
            JsonFrame frame, Message<?> message, MutableDirectBuffer buffer, int offset, int capacity) {
        MessageType<?> type = message.type();
        int length = Assembler.assemble(message, values(frame, type), buffer, offset, capacity);
        for (String key : frame.padding().keySet()) {
            restorePadding(frame, message, key, buffer, offset);
        }
        int written = cut(frame, message, length);
        if (frame.rest() != null) {
            written = append("rest", frame.rest(), buffer, offset, written, capacity);
        }
        NumberField lengthField = type.shape().lengthField();
        if (lengthField != null && written != length) {
            if (!lengthField.fits(written)) {
                throw new IllegalArgumentException(lengthField.name() + ": length=" + written + " does not fit");
            }
            lengthField.write(buffer, offset + lengthField.delta(), written);
        }
        if (written == 0) {
            throw new IllegalArgumentException(type + " has no octets: none of its fields has a value");
        }
        return written;
    }

    private static Map<String, Object> values(JsonFrame frame, MessageType<?> type) {
        Map<String, Object> values = new LinkedHashMap<>(frame.fields());
        values.keySet().removeAll(frame.derived());
        for (Field field : type.fields()) {
            long first = first(field);
            if (first > 0 && !type.shape().isDerived(field)) {
                values.putIfAbsent(field.name(), first);
            }
        }
        if (!frame.tlvs().isEmpty()) {
            values.put(tlvField(type).name(), frame.tlvs());
        }
        return values;
    }

    /** The number that a field of nothing but a range of numbers begins with, such as that of a request; 0 for others. */
    private static long first(Field field) {
        List<Values.Row> rows = field instanceof NumberField ? field.values().rows() : List.of();
        return rows.size() == 1 && rows.get(0).name() == null ? rows.get(0).low() : 0;
    }

    private static Field tlvField(MessageType<?> type) {
        for (Field field : type.fields()) {
            if (field instanceof TlvSet) {
                return field;
            }
        }
        throw new IllegalArgumentException(type + " has no TLVs");
    }

    private static int append(
            String name, String digits, MutableDirectBuffer buffer, int offset, int length, int capacity) {
        byte[] octets = octets(name, digits);
        if (octets.length > capacity - length) {
            throw new IllegalArgumentException(
                    name + ": limit=" + (length + octets.length) + " is beyond capacity=" + capacity);
        }
        buffer.putBytes(offset + length, octets);
        return length + octets.length;
    }

    private static void restorePadding(
            JsonFrame frame, Message<?> message, String key, MutableDirectBuffer buffer, int offset) {
        int bracket = key.endsWith("]") ? key.lastIndexOf('[') : -1;
        Field field = message.type().field(key);
        if (field == null && bracket > 0) {
            field = message.type().field(key.substring(0, bracket));
        }
        if (field == null) {
            throw new IllegalArgumentException(message.type() + " has no field of padding " + Printable.of(key));
        }
        byte[] octets = octets(key, frame.padding().get(key));
        int start = message.position(field);
        int end = field instanceof VariableField variable ? message.end(variable) : start + field.maxLength();
        Integer cut = frame.cut().get(field.name());
        if (cut != null) {
            end = start + Math.min(cut, end - start);
        }
        if (field instanceof Repeated repeated) {
            long elementStart = start + (long) element(key, bracket) * repeated.width();
            if (elementStart < start || elementStart >= end) {
                throw new IllegalArgumentException("padding " + Printable.of(key) + ": there is no such element");
            }
            start = (int) elementStart;
            end = start + repeated.width();
        }
        if (octets.length > end - start || octets.length > 0 && octets[0] != 0) {
            throw new IllegalArgumentException("padding " + Printable.of(key) + ": wanted at most " + (end - start)
                    + " octets from a NUL on, got " + octets.length);
        }
        requireFree(message.frame(), key, end - octets.length, end);
        buffer.putBytes(offset + end - octets.length, octets);
    }

    /** The text may have been made longer by hand: it is not overwritten. */
    private static void requireFree(DirectBuffer frame, String key, int start, int end) {
        for (int i = start; i < end; i++) {
            if (frame.getByte(i) != 0) {
                throw new IllegalArgumentException("padding " + Printable.of(key) + ": the text reaches into it");
            }
        }
    }

    private static int element(String key, int bracket) {
        try {
            return Integer.parseInt(key.substring(bracket + 1, key.length() - 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("padding " + Printable.of(key) + ": wanted name[number]", e);
        }
    }

    /** Finds where the message ends if the peer left out what may be missing at its end. */
    private static int cut(JsonFrame frame, Message<?> message, int length) {
        int end = length;
        for (Map.Entry<String, Integer> entry : frame.cut().entrySet()) {
            end = Math.min(end, cut(message, entry.getKey(), entry.getValue(), length));
        }
        for (Field field : message.type().fields()) {
            if (field instanceof TailCText && !message.isBodyAbsent() && isNull(frame, field)) {
                end = Math.min(end, cut(message, field.name(), 0, length));
            }
        }
        while (frame.length() >= 0 && frame.length() < end && lacksLastNumber(frame, message, end)) {
            end--;
        }
        return end;
    }

    private static boolean isNull(JsonFrame frame, Field field) {
        return frame.fields().containsKey(field.name()) && frame.fields().get(field.name()) == null;
    }

    /** Finds where a text ends of which the peer sent so many octets. */
    private static int cut(Message<?> message, String name, int octets, int length) {
        Field field = message.type().field(name);
        if (!(field instanceof TailText || field instanceof TailCText)) {
            throw new IllegalArgumentException(message.type() + " has no text to cut called " + Printable.of(name));
        }
        int start = message.position(field);
        int end = message.end((VariableField) field);
        if (octets < 0 || octets > end - start) {
            throw new IllegalArgumentException("cut " + name + ": " + octets + " is out of range");
        }
        if (field instanceof TailCText && end != length) {
            throw new IllegalArgumentException("cut " + name + ": the message does not end with it");
        }
        requireFree(message.frame(), name, start + octets, end);
        return start + octets;
    }

    /** Whether the message ends with a number that may be missing and that the text does not have. */
    private static boolean lacksLastNumber(JsonFrame frame, Message<?> message, int end) {
        for (Field field : message.type().fields()) {
            if (field instanceof TailNumber number
                    && message.end(number) == end
                    && !frame.fields().containsKey(number.name())) {
                return true;
            }
        }
        return false;
    }

    private static byte[] octets(String name, String digits) {
        if (digits.length() % 2 != 0) {
            throw new IllegalArgumentException(Printable.of(name) + ": wanted an even number of hexadecimal digits");
        }
        byte[] octets = new byte[digits.length() / 2];
        for (int i = 0; i < octets.length; i++) {
            int high = Character.digit(digits.charAt(2 * i), 16);
            int low = Character.digit(digits.charAt(2 * i + 1), 16);
            if ((high | low) < 0) {
                throw new IllegalArgumentException(Printable.of(name) + ": wanted hexadecimal digits");
            }
            octets[i] = (byte) (high << 4 | low);
        }
        return octets;
    }
}
