package org.heliograph.codec.print;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Field;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U32;
import org.heliograph.codec.Values;
import org.heliograph.codec.Words;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.protocol.NestedLayout;
import org.heliograph.codec.protocol.Protocol;

/**
 * What a dissector in another language has to know of a protocol: its message types with all that they nest, names for
 * filters, and what the protocol's methods answer, found by asking them.
 */
final class LuaModel {
    /** Lengths of frames that are tried in search of variants. */
    private static final int LONGEST_VARIANT = 512;
    /** Lengths that are tried in search of the shortest frame. */
    private static final int LONGEST_HEADER = 1_024;

    private final Protocol protocol;
    private final String filter;
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<MessageType<?>, Integer> indexes = new IdentityHashMap<>();
    private final Map<MessageType<?>, Boolean> nested = new IdentityHashMap<>();
    private final List<Values> values = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final Set<String> kindNames = new HashSet<>(Set.of("rest", "fault"));
    private final NumberField keyField;
    private final int leastFrame;
    private final boolean lengthPrefixed;
    private final MessageType<?> unknown;

    LuaModel(Protocol protocol) {
        this.protocol = protocol;
        filter = "heliograph_" + plain(protocol.id());
        keyField = commonKeyField(protocol);
        int least = leastFrame(protocol);
        lengthPrefixed = least > 0;
        leastFrame = lengthPrefixed ? least : 0;
        unknown = unknownType();
        for (MessageType<?> type : protocol.types()) {
            add(type, keyField != null && type.shape().keyField() != null);
        }
        if (unknown != null) {
            add(unknown, false);
        }
        findVariants();
        // Grows while it is walked: nested messages may nest further ones.
        for (int i = 0; i < kinds.size(); i++) {
            for (NestedLayout rule : protocol.nested(kinds.get(i).type())) {
                if (rule.type() != null) {
                    nested.put(rule.type(), true);
                    add(rule.type(), false);
                }
            }
        }
    }

    /**
     * A message type.
     *
     * @param type    of the message.
     * @param filter  name of it.
     * @param filters names of its fields.
     * @param isFound whether a frame is told to be one by its key.
     */
    record Kind(MessageType<?> type, String filter, Map<Field, String> filters, boolean isFound) {
        String filter(Field field) {
            return filters.get(field);
        }
    }

    /**
     * A message type that the length of a frame tells.
     *
     * @param key    of the frame.
     * @param length of the frame in octets.
     * @param type   that it has.
     */
    record Variant(long key, int length, MessageType<?> type) {}

    Protocol protocol() {
        return protocol;
    }

    /** {@return the name of the protocol in filters} */
    String filter() {
        return filter;
    }

    List<Kind> kinds() {
        return kinds;
    }

    List<Values> values() {
        return values;
    }

    List<Words> words() {
        return words;
    }

    List<Variant> variants() {
        return variants;
    }

    /** {@return the field that tells the kind of a frame, null if there is none that all messages with a key share} */
    NumberField keyField() {
        return keyField;
    }

    /** {@return the shortest frame in octets, 0 if frames do not begin with their length} */
    int leastFrame() {
        return leastFrame;
    }

    /** {@return whether frames begin with their own length in four octets} */
    boolean isLengthPrefixed() {
        return lengthPrefixed;
    }

    /** {@return the type of frames of unknown kinds, null if there is none} */
    MessageType<?> unknown() {
        return unknown;
    }

    /** {@return whether a type is found in fields of others} */
    boolean isNested(MessageType<?> type) {
        return nested.containsKey(type);
    }

    /** {@return the number of a type, from 1} */
    int indexOf(MessageType<?> type) {
        return indexes.get(type);
    }

    /** {@return the number of the table of a field's values, from 1; 0 if it has none} */
    int valuesOf(Field field) {
        return tableOf(field instanceof TlvSet set ? set.tags() : field.values());
    }

    private int tableOf(Values table) {
        return table.rows().isEmpty() ? 0 : 1 + indexIn(values, table);
    }

    /** {@return the number of the table of a field's words, from 1; 0 if it has none} */
    int wordsOf(Field field) {
        Words table = field.words();
        return table.rows().isEmpty() && !isClosed(table) ? 0 : 1 + indexIn(words, table);
    }

    /** {@return whether a table holds all words that there are: it does not contain one that no document has} */
    static boolean isClosed(Words words) {
        return !words.contains("\u0001");
    }

    private static <T> int indexIn(List<T> tables, T table) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i) == table) {
                return i;
            }
        }
        tables.add(table);
        return tables.size() - 1;
    }

    private void add(MessageType<?> type, boolean isFound) {
        if (indexes.containsKey(type)) {
            return;
        }
        String name = filter + "." + unique(plain(type.name()), kindNames);
        Map<Field, String> filters = new IdentityHashMap<>();
        Set<String> names = new HashSet<>();
        for (Field field : type.fields()) {
            filters.put(field, name + "." + unique(plain(field.name()), names));
        }
        kinds.add(new Kind(type, name, filters, isFound));
        indexes.put(type, kinds.size());
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            plain.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : '_');
        }
        return plain.toString();
    }

    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    static NumberField commonKeyField(Protocol protocol) {
        NumberField common = null;
        for (MessageType<?> type : protocol.types()) {
            NumberField key = type.shape().keyField();
            if (key == null) {
                continue;
            }
            if (key.anchor() != 0) {
                return null;
            }
            if (common != null && (key.delta() != common.delta() || key.width() != common.width())) {
                return null;
            }
            common = key;
        }
        return common != null && common.width() <= Integer.BYTES ? common : null;
    }

    /** {@return the shortest frame that the framing accepts, 0 if frames do not begin with their length} */
    private static int leastFrame(Protocol protocol) {
        for (MessageType<?> type : protocol.types()) {
            if (!(type.shape().lengthField() instanceof U32 length) || length.anchor() != 0 || length.delta() != 0) {
                return 0;
            }
        }
        int longest = protocol.limits().frameLength();
        Framing framing = protocol.framing(protocol.limits());
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[Math.max(longest, Integer.BYTES)]);
        buffer.putInt(0, longest, BIG_ENDIAN);
        if (framing.frameLength(buffer, 0, longest) != longest) {
            return 0;
        }
        for (int length = 1; length <= Math.min(longest, LONGEST_HEADER); length++) {
            buffer.putInt(0, length, BIG_ENDIAN);
            long answer = framing.frameLength(buffer, 0, longest);
            if (!Fault.isFault(answer)) {
                return answer == length ? length : 0;
            }
        }
        return 0;
    }

    private MessageType<?> unknownType() {
        if (keyField == null) {
            // The only message is whatever comes.
            return protocol.types().size() == 1 ? protocol.types().get(0) : null;
        }
        Set<Long> known = new HashSet<>();
        for (MessageType<?> type : protocol.types()) {
            if (type.shape().keyField() != null) {
                known.add(type.shape().key());
            }
        }
        long key = keyField.maxValue();
        while (known.contains(key)) {
            key--;
        }
        MessageType<?> type = typeOf(key, leastLength(), Mode.STRICT);
        return type.shape().keyField() == null ? type : null;
    }

    private int leastLength() {
        return Math.max(leastFrame, keyField.delta() + keyField.width());
    }

    private MessageType<?> typeOf(long key, int length, Mode mode) {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[Math.max(length, leastLength())]);
        if (lengthPrefixed) {
            buffer.putInt(0, length, BIG_ENDIAN);
        }
        keyField.write(buffer, keyField.delta(), key);
        return protocol.typeOf(buffer, 0, length, mode);
    }

    private void findVariants() {
        if (keyField == null) {
            return;
        }
        for (MessageType<?> type : protocol.types()) {
            if (type.shape().keyField() == null) {
                continue;
            }
            long key = type.shape().key();
            for (int length = leastLength(); length <= LONGEST_VARIANT; length++) {
                MessageType<?> variant = typeOf(key, length, Mode.LENIENT);
                if (variant != type && typeOf(key, length, Mode.STRICT) == type) {
                    add(variant, false);
                    variants.add(new Variant(key, length, variant));
                }
            }
        }
    }
}
