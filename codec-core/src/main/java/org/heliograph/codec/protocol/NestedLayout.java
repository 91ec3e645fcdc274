package org.heliograph.codec.protocol;

import java.util.Map;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;

/**
 * How the octets of a field are read further when another field has a value: by a table of fields, or as text whose
 * charset a third field tells.
 *
 * @param octets   the field whose octets are read.
 * @param selector the field that decides.
 * @param value    of the selector.
 * @param type     the table of fields that the octets hold; null for text.
 * @param coding   the field that tells the charset of a text; null for a table.
 * @param charsets Java charset names by the value of {@code coding}; empty for a table.
 * @param header   the field whose bits 0 or 6 tell that a header, which begins with its length, precedes the text; null
 *                 if none does.
 */
public record NestedLayout(
        Field octets,
        NumberField selector,
        long value,
        MessageType<?> type,
        NumberField coding,
        Map<Integer, String> charsets,
        NumberField header) {

    /**
     * {@return a rule for a table of fields}
     *
     * @param octets   the field whose octets are read.
     * @param selector the field that decides.
     * @param value    of the selector.
     * @param type     the table of fields that the octets hold.
     */
    public static NestedLayout table(Field octets, NumberField selector, long value, MessageType<?> type) {
        return new NestedLayout(octets, selector, value, type, null, Map.of(), null);
    }

    /**
     * {@return a rule for text}
     *
     * @param octets   the field whose octets are read.
     * @param selector the field that decides; null if they are always text.
     * @param value    of the selector.
     * @param coding   the field that tells the charset.
     * @param charsets Java charset names by the value of {@code coding}.
     * @param header   the field that tells whether a header comes first; null if none does.
     */
    public static NestedLayout text(
            Field octets,
            NumberField selector,
            long value,
            NumberField coding,
            Map<Integer, String> charsets,
            NumberField header) {
        return new NestedLayout(octets, selector, value, null, coding, charsets, header);
    }
}
