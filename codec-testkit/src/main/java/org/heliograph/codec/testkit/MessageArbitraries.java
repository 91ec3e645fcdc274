package org.heliograph.codec.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Field;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Group;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Rest;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TailNumber;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TlvSet;

/**
 * Arbitrary messages from the table of fields: values by name for every field that the library does not set itself, as
 * the {@link org.heliograph.codec.Assembler} takes them. Numbers are {@link Long}, texts {@link String}, octets
 * hexadecimal text, repeated fields lists, groups and TLVs lists of maps as {@link Visited} shows them. Strictly a message
 * has the TLVs that its table lists and vendors' own, leniently any; NUL-terminated texts are leniently longer than the
 * document allows.
 *
 * <p>What the table cannot say is added by the caller: {@link #field} replaces the values of one field, {@link #map} and
 * {@link #filter} hold for whole messages.
 */
public final class MessageArbitraries {
    private static final int MAX_OCTETS = 300;
    private static final int MAX_ELEMENTS = 300;
    private static final int SHORT = 20;
    private static final int FEW = 4;

    private final MessageType<?> type;
    private final Mode mode;
    private final Map<String, Arbitrary<?>> replaced = new HashMap<>();
    private final List<UnaryOperator<Arbitrary<Map<String, Object>>>> steps = new ArrayList<>();
    private int maxOctets = MAX_OCTETS;
    private int maxElements = MAX_ELEMENTS;

    private MessageArbitraries(MessageType<?> type, Mode mode) {
        this.type = type;
        this.mode = mode;
    }

    /**
     * {@return arbitrary messages of a type}
     *
     * @param type of the messages.
     * @param mode strict for values that the document knows, lenient for all that the fields can hold.
     */
    public static MessageArbitraries of(MessageType<?> type, Mode mode) {
        return new MessageArbitraries(type, mode);
    }

    /** {@return the type of the messages} */
    public MessageType<?> type() {
        return type;
    }

    /**
     * Bounds the octets of counted fields, of the rest of a frame and of custom fields.
     *
     * @param count greatest number of octets, 300 unless set.
     * @return this.
     */
    public MessageArbitraries maxOctets(int count) {
        maxOctets = count;
        return this;
    }

    /**
     * Bounds the elements of repeated fields and of groups.
     *
     * @param count greatest number of elements, 300 unless set.
     * @return this.
     */
    public MessageArbitraries maxElements(int count) {
        maxElements = count;
        return this;
    }

    /**
     * Replaces the values of a field.
     *
     * @param name   of the field.
     * @param values that it takes instead.
     * @return this.
     * @throws IllegalArgumentException if the message has no such field.
     */
    public MessageArbitraries field(String name, Arbitrary<?> values) {
        if (type.field(name) == null) {
            throw new IllegalArgumentException(type + " has no field " + name);
        }
        replaced.put(name, values);
        return this;
    }

    /**
     * Keeps only some messages.
     *
     * @param permitted tells which.
     * @return this.
     */
    public MessageArbitraries filter(Predicate<Map<String, Object>> permitted) {
        steps.add(messages -> messages.filter(permitted));
        return this;
    }

    /**
     * Changes messages, so that they keep to rules between fields.
     *
     * @param change makes other values of the values, maybe in place.
     * @return this.
     */
    public MessageArbitraries map(UnaryOperator<Map<String, Object>> change) {
        steps.add(messages -> messages.map(change::apply));
        return this;
    }

    /**
     * Leaves out the body of some messages, as responses that report an error do: the fields of the body are there and
     * null. Messages that could as well be read with a body lose their TLVs.
     *
     * @param errorField whose value is not 0 when an error is reported.
     * @return this.
     */
    public MessageArbitraries mayLackBody(Field errorField) {
        AbsentBody body = new AbsentBody(type, errorField);
        steps.add(messages -> Arbitraries.frequencyOf(
                Tuple.of(3, messages),
                Tuple.of(1, Combinators.combine(messages, errors(errorField)).as(body::leaveOut))));
        return this;
    }

    private static Arbitrary<Long> errors(Field field) {
        return FieldArbitraries.number((NumberField) field, true).filter(value -> value != 0);
    }

    /** {@return the values by the names of the fields, in wire order} */
    public Arbitrary<Map<String, Object>> arbitrary() {
        List<String> names = new ArrayList<>();
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!type.shape().isDerived(field)) {
                names.add(field.name());
                Arbitrary<?> own = replaced.get(field.name());
                values.add((own == null ? of(field) : own).withoutEdgeCases().asGeneric());
            }
        }
        Arbitrary<Map<String, Object>> messages = values.isEmpty()
                ? Arbitraries.create(LinkedHashMap::new)
                : Combinators.combine(values).as(list -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    for (int i = 0; i < list.size(); i++) {
                        map.put(names.get(i), list.get(i));
                    }
                    return map;
                });
        for (UnaryOperator<Arbitrary<Map<String, Object>>> step : steps) {
            messages = step.apply(messages);
        }
        return messages.withoutEdgeCases();
    }

    private Arbitrary<?> of(Field field) {
        boolean strict = mode == Mode.STRICT;
        if (field instanceof NumberField number) {
            return FieldArbitraries.number(number, strict);
        } else if (field instanceof TailNumber number) {
            return FieldArbitraries.number(number.values(), 0, 0xFF, strict);
        } else if (field instanceof FixedText text) {
            return FieldArbitraries.text(text.words(), text.width(), strict);
        } else if (field instanceof CText text) {
            return FieldArbitraries.terminated(text.words(), text.max(), moreOctets(), strict);
        } else if (field instanceof TailCText text) {
            return FieldArbitraries.terminated(text.words(), text.max(), moreOctets(), strict);
        } else if (field instanceof TailText text) {
            return FieldArbitraries.text(text.words(), text.width(), strict);
        } else if (field instanceof Octets octets) {
            return FieldArbitraries.octets(Arbitraries.just((long) octets.width()));
        } else if (field instanceof Counted counted) {
            return FieldArbitraries.octets(count(counted.count(), maxOctets, strict));
        } else if (field instanceof Rest) {
            return FieldArbitraries.octets(FieldArbitraries.length(maxOctets));
        } else if (field instanceof Repeated repeated) {
            return FieldArbitraries.texts(
                    repeated.width(), few(repeated.count(), strict), many(repeated.count(), strict));
        } else if (field instanceof RepeatedCText repeated) {
            int width = repeated.max() - 1 + (strict ? 0 : moreOctets());
            return FieldArbitraries.texts(width, few(repeated.count(), strict), many(repeated.count(), strict));
        } else if (field instanceof Group group) {
            return elements(group, strict);
        } else if (field instanceof TlvSet set) {
            return new TlvArbitraries(set, maxElements, moreOctets(), strict).lists();
        } else if (field instanceof CustomField custom) {
            return FieldArbitraries.text(custom.words(), Math.min(custom.maxLength(), maxOctets), strict);
        }
        throw new IllegalArgumentException("no values for " + field.wireType() + " of " + type + "." + field.name());
    }

    /** Greatest length of the value of a TLV, and by how much a text is leniently longer than the document allows. */
    private int moreOctets() {
        return Math.min(maxOctets, SHORT);
    }

    private Arbitrary<List<Map<String, Object>>> elements(Group group, boolean strict) {
        List<Arbitrary<Map<String, Object>>> alternatives =
                group.types().stream().map(this::element).toList();
        Arbitrary<Map<String, Object>> element = Arbitraries.oneOf(alternatives).withoutEdgeCases();
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(31, few(group.count(), strict)), Tuple.of(1, many(group.count(), strict)));
        return counts.flatMap(count -> element.list().ofSize(count.intValue()));
    }

    /** An element from the table of its own type; its key stands at its place. */
    private Arbitrary<Map<String, Object>> element(MessageType<?> elementType) {
        Arbitrary<Map<String, Object>> fields = of(elementType, mode)
                .maxOctets(maxOctets)
                .maxElements(maxElements)
                .arbitrary();
        NumberField key = elementType.shape().keyField();
        return fields.map(values -> {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Field field : elementType.fields()) {
                if (field == key) {
                    map.put(key.name(), elementType.shape().key());
                } else if (values.containsKey(field.name())) {
                    map.put(field.name(), values.get(field.name()));
                }
            }
            return map;
        });
    }

    private Arbitrary<Long> few(NumberField count, boolean strict) {
        return count(count, Math.min(maxElements, FEW), strict);
    }

    private Arbitrary<Long> many(NumberField count, boolean strict) {
        return count(count, maxElements, strict);
    }

    private static Arbitrary<Long> count(NumberField count, int cap, boolean strict) {
        return FieldArbitraries.count(count.values(), Math.min(count.maxValue(), cap), strict);
    }
}
