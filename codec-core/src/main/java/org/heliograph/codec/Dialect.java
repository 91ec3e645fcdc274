package org.heliograph.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one session, or one dissector, knows beyond the document: TLVs of a vendor, names of codes, other lengths and
 * values of fields. It changes how messages are checked, refused and printed, and never where a field lies, so that
 * sessions of different vendors can live side by side. Immutable.
 *
 * <p>A field is named for every message that has it, or for one message as {@code message.field}, which goes before.
 */
public final class Dialect {
    /** Nothing beyond the document. */
    public static final Dialect NONE = new Builder().build();

    private final List<Tlv> tlvs;
    private final Map<String, Integer> limits;
    private final Map<String, Values> values;
    private final Map<String, Values> written;
    private final Map<String, ValueTable> added;
    private final Map<String, Words> words;
    private final boolean withoutTlvs;
    private final boolean errorBodies;

    private Dialect(Builder builder) {
        tlvs = List.copyOf(builder.tlvs);
        limits = Map.copyOf(builder.limits);
        values = Map.copyOf(builder.values);
        written = Map.copyOf(builder.written);
        added = Map.copyOf(builder.added);
        words = Map.copyOf(builder.words);
        withoutTlvs = builder.withoutTlvs;
        errorBodies = builder.errorBodies;
    }

    /** {@return a builder of a dialect that adds nothing yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this dialect knows} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.tlvs.addAll(tlvs);
        builder.limits.putAll(limits);
        builder.values.putAll(values);
        builder.written.putAll(written);
        builder.added.putAll(added);
        builder.words.putAll(words);
        builder.withoutTlvs = withoutTlvs;
        builder.errorBodies = errorBodies;
        return builder;
    }

    /** {@return whether a response that reports an error is written with its body, see {@link Builder#errorBodies}} */
    public boolean hasErrorBodies() {
        return errorBodies;
    }

    /** {@return whether the version has TLVs, see {@link Builder#withoutTlvs}} */
    boolean hasTlvs() {
        return !withoutTlvs;
    }

    /** {@return whether it limits texts, so that writers have to look} */
    boolean hasLimits() {
        return !limits.isEmpty();
    }

    /**
     * {@return the fields of a message as this dialect knows them: same places, maybe other values and limits}
     *
     * @param type of the message.
     */
    public List<Field> apply(MessageType<?> type) {
        if (this == NONE) {
            return type.fields();
        }
        return type.fields().stream().map(field -> apply(type, field)).toList();
    }

    /** What is said of a field: of this message's, or else of that of every message. */
    private static <T> T said(Map<String, T> of, MessageType<?> type, Field field, T otherwise) {
        T own = of.get(type.name() + "." + field.name());
        return own == null ? of.getOrDefault(field.name(), otherwise) : own;
    }

    /**
     * {@return the fields of a message with the values that may be written, see {@link Builder#written}}
     *
     * @param type   of the message.
     * @param fields as this dialect knows them.
     */
    List<Field> applyWritten(MessageType<?> type, List<Field> fields) {
        if (written.isEmpty()) {
            return fields;
        }
        return fields.stream()
                .map(field -> withValues(field, said(written, type, field, field.values())))
                .toList();
    }

    private Values values(MessageType<?> type, Field field) {
        Values own = said(values, type, field, field.values());
        ValueTable more = said(added, type, field, null);
        return more != null && own instanceof ValueTable table ? table.plus(more) : own;
    }

    private static Field withValues(Field field, Values known) {
        if (field instanceof U8 f) {
            return new U8(f.info(), f.anchor(), f.delta(), known);
        } else if (field instanceof U16 f) {
            return new U16(f.info(), f.anchor(), f.delta(), known);
        } else if (field instanceof U32 f) {
            return new U32(f.info(), f.anchor(), f.delta(), known);
        } else if (field instanceof I32 f) {
            return new I32(f.info(), f.anchor(), f.delta(), known);
        } else if (field instanceof TailNumber f) {
            return new TailNumber(f.info(), f.anchor(), f.delta(), f.index(), known);
        }
        return field;
    }

    private Field apply(MessageType<?> type, Field field) {
        Words ownWords = said(words, type, field, field.words());
        if (field instanceof CText f) {
            int max = said(limits, type, f, f.max());
            return new CText(f.info(), f.anchor(), f.delta(), f.index(), max, f.textIndex(), ownWords);
        } else if (field instanceof TailCText f) {
            int max = said(limits, type, f, f.max());
            return new TailCText(f.info(), f.anchor(), f.delta(), f.index(), max, f.textIndex(), ownWords);
        } else if (field instanceof RepeatedCText f) {
            int max = said(limits, type, f, f.max());
            return new RepeatedCText(f.info(), f.anchor(), f.delta(), f.index(), f.count(), max, f.textIndex());
        } else if (field instanceof TlvSet f) {
            TlvTable tags = f.tags().plus(tlvs);
            return new TlvSet(f.info(), f.anchor(), f.delta(), f.index(), withoutTlvs ? tags.closed() : tags);
        }
        return withValues(field, values(type, field));
    }

    /** Collects what a dialect knows. */
    public static final class Builder {
        private final List<Tlv> tlvs = new ArrayList<>();
        private final Map<String, Integer> limits = new HashMap<>();
        private final Map<String, Values> values = new HashMap<>();
        private final Map<String, Values> written = new HashMap<>();
        private final Map<String, ValueTable> added = new HashMap<>();
        private final Map<String, Words> words = new HashMap<>();
        private boolean withoutTlvs;
        private boolean errorBodies;

        private Builder() {}

        /**
         * Adds a TLV; it replaces the document's of the same tag.
         *
         * @param tlv to add.
         * @return this.
         */
        public Builder tlv(Tlv tlv) {
            tlvs.removeIf(other -> other.tag() == tlv.tag());
            tlvs.add(tlv);
            return this;
        }

        /**
         * Sets the greatest length of a NUL-terminated text in every message that has it.
         *
         * @param fieldName the specification's.
         * @param octets    greatest length, the NUL included.
         * @return this.
         */
        public Builder limit(String fieldName, int octets) {
            if (octets < 1) {
                throw new IllegalArgumentException(fieldName + ": octets=" + octets + " holds no NUL");
            }
            limits.put(fieldName, octets);
            return this;
        }

        /**
         * Sets the values of a number in every message that has it.
         *
         * @param fieldName the specification's.
         * @param known     in place of the document's.
         * @return this.
         */
        public Builder values(String fieldName, Values known) {
            values.put(fieldName, known);
            return this;
        }

        /**
         * Sets the values of a count or a length that may be written in strict mode, where they are fewer than those that
         * are read: peers of one version send what others refuse.
         *
         * @param fieldName the specification's.
         * @param known     in place of those that are read.
         * @return this.
         */
        public Builder written(String fieldName, Values known) {
            written.put(fieldName, known);
            return this;
        }

        /**
         * Adds a value to the tables of a number, in every message that has it with a table of values.
         *
         * @param fieldName the specification's.
         * @param value     to add; it wins over one of the table.
         * @param name      of it, short.
         * @param meaning   for people.
         * @return this.
         */
        public Builder value(String fieldName, long value, String name, String meaning) {
            ValueTable one = ValueTable.named(fieldName).value(value, name, meaning);
            added.merge(fieldName, one, ValueTable::plus);
            return this;
        }

        /**
         * Sets the words of a NUL-terminated text in every message that has it.
         *
         * @param fieldName the specification's.
         * @param known     in place of the document's.
         * @return this.
         */
        public Builder words(String fieldName, Words known) {
            words.put(fieldName, known);
            return this;
        }

        /**
         * Says that the version has no TLVs: in strict mode one is a fault, and is not written.
         *
         * @return this.
         */
        public Builder withoutTlvs() {
            withoutTlvs = true;
            return this;
        }

        /**
         * Says that responses that report an error are written with their body even where nothing was set in it.
         *
         * @return this.
         */
        public Builder errorBodies() {
            errorBodies = true;
            return this;
        }

        /** {@return the dialect} */
        public Dialect build() {
            return new Dialect(this);
        }
    }
}
