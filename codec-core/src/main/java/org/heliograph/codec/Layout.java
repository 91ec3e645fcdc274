package org.heliograph.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Builds the table of a message in wire order. Lives in a static initialiser, is frozen by {@link #type} and not used
 * afterwards.
 */
public final class Layout {
    private final String name;
    private final String section;
    private final List<Field> fields = new ArrayList<>();
    private final List<VariableField> variables = new ArrayList<>();
    private final int[] blocks = new int[Shape.MAX_VARIABLES + 1];
    private NumberField lengthField;
    private NumberField keyField;
    private long key;
    private int texts;
    private int groups;
    private int octetViews;
    private boolean frozen;

    private Layout(String name, String section) {
        this.name = name;
        this.section = section;
    }

    /**
     * {@return a new empty layout}
     *
     * @param name    of the message, the specification's.
     * @param section of the document that defines it.
     */
    public static Layout of(String name, String section) {
        return new Layout(name, section);
    }

    /**
     * Adds a number of one octet.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @return its descriptor.
     */
    public U8 u8(String fieldName, String doc) {
        return u8(fieldName, doc, Values.ANY);
    }

    /**
     * Adds a number of one octet.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @return its descriptor.
     */
    public U8 u8(String fieldName, String doc, Values values) {
        return fixed(new U8(info(fieldName, doc), anchor(), delta(), values));
    }

    /**
     * Adds a number of two octets.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @return its descriptor.
     */
    public U16 u16(String fieldName, String doc, Values values) {
        return fixed(new U16(info(fieldName, doc), anchor(), delta(), values));
    }

    /**
     * Adds a number of four octets.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @return its descriptor.
     */
    public U32 u32(String fieldName, String doc, Values values) {
        return fixed(new U32(info(fieldName, doc), anchor(), delta(), values));
    }

    /**
     * Adds a signed number of four octets.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @return its descriptor.
     */
    public I32 i32(String fieldName, String doc, Values values) {
        return fixed(new I32(info(fieldName, doc), anchor(), delta(), values));
    }

    /**
     * Adds a number of eight octets.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @return its descriptor.
     */
    public U64 u64(String fieldName, String doc) {
        return fixed(new U64(info(fieldName, doc), anchor(), delta(), Values.ANY));
    }

    /**
     * Adds the number of four octets that holds the length of the frame; the library sets it.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @return its descriptor.
     */
    public U32 frameLength(String fieldName, String doc) {
        U32 field = u32(fieldName, doc, Values.ANY);
        lengthField = field;
        return field;
    }

    /**
     * Adds the number of four octets that tells the kind of message; the library sets it.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @param value     of this message.
     * @return its descriptor.
     */
    public U32 key(String fieldName, String doc, Values values, long value) {
        U32 field = u32(fieldName, doc, values);
        keyField = field;
        key = value;
        return field;
    }

    /**
     * Adds the number of one octet that tells the kind of an element; the library sets it.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @param value     of this element.
     * @return its descriptor.
     */
    public U8 key8(String fieldName, String doc, Values values, int value) {
        U8 field = u8(fieldName, doc, values);
        keyField = field;
        key = value;
        return field;
    }

    /**
     * Adds a text of fixed width.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param width     in octets.
     * @return its descriptor.
     */
    public FixedText text(String fieldName, String doc, int width) {
        return text(fieldName, doc, width, Words.ANY);
    }

    /**
     * Adds a text of fixed width.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param width     in octets.
     * @param words     that the document knows.
     * @return its descriptor.
     */
    public FixedText text(String fieldName, String doc, int width, Words words) {
        return fixed(new FixedText(info(fieldName, doc), anchor(), delta(), width, texts++, words));
    }

    /**
     * Adds raw octets of fixed width.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param width     in octets.
     * @return its descriptor.
     */
    public Octets octets(String fieldName, String doc, int width) {
        return fixed(new Octets(info(fieldName, doc), anchor(), delta(), width, octetViews++));
    }

    /**
     * Adds raw octets of fixed width that are a credential: printers mask them.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param width     in octets.
     * @return its descriptor.
     */
    public Octets secretOctets(String fieldName, String doc, int width) {
        FieldInfo info = secretInfo(fieldName, doc);
        return fixed(new Octets(info, anchor(), delta(), width, octetViews++));
    }

    /**
     * Adds octets that an earlier field counts.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param count     field that holds the number of octets.
     * @return its descriptor.
     */
    public Counted counted(String fieldName, String doc, NumberField count) {
        return variable(new Counted(info(fieldName, doc), anchor(), delta(), index(), count, octetViews++));
    }

    /**
     * Adds texts of fixed width that an earlier field counts.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param count     field that holds the number of texts.
     * @param width     of each in octets.
     * @return its descriptor.
     */
    public Repeated repeated(String fieldName, String doc, NumberField count, int width) {
        return variable(new Repeated(info(fieldName, doc), anchor(), delta(), index(), count, width, texts++));
    }

    /**
     * Adds a text that a NUL ends.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param max       greatest length in octets, the NUL included.
     * @return its descriptor.
     */
    public CText ctext(String fieldName, String doc, int max) {
        return ctext(fieldName, doc, max, Words.ANY);
    }

    /**
     * Adds a text that a NUL ends.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param max       greatest length in octets, the NUL included.
     * @param words     that the document knows.
     * @return its descriptor.
     */
    public CText ctext(String fieldName, String doc, int max, Words words) {
        return variable(new CText(info(fieldName, doc), anchor(), delta(), index(), max, texts++, words));
    }

    /**
     * Adds a text that a NUL ends and that is a credential: printers mask it.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param max       greatest length in octets, the NUL included.
     * @return its descriptor.
     */
    public CText secretCtext(String fieldName, String doc, int max) {
        FieldInfo info = secretInfo(fieldName, doc);
        return variable(new CText(info, anchor(), delta(), index(), max, texts++, Words.ANY));
    }

    /**
     * Adds a text that a NUL ends, or that peers leave out, with or without the NUL.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param max       greatest length in octets, the NUL included.
     * @return its descriptor.
     */
    public TailCText tailCText(String fieldName, String doc, int max) {
        return variable(new TailCText(info(fieldName, doc), anchor(), delta(), index(), max, texts++, Words.ANY));
    }

    /**
     * Adds texts that a NUL ends and that an earlier field counts.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param count     field that holds the number of texts.
     * @param max       greatest length of each in octets, the NUL included.
     * @return its descriptor.
     */
    public RepeatedCText repeatedCText(String fieldName, String doc, NumberField count, int max) {
        return variable(new RepeatedCText(info(fieldName, doc), anchor(), delta(), index(), count, max, texts++));
    }

    /**
     * Adds elements with fields of their own that an earlier field counts.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param count     field that holds the number of elements.
     * @param types     of the elements; each begins with its {@link #key8 key} where there are several.
     * @return its descriptor.
     */
    public Group group(String fieldName, String doc, NumberField count, MessageType<?>... types) {
        return variable(new Group(info(fieldName, doc), anchor(), delta(), index(), count, List.of(types), groups++));
    }

    /**
     * Adds a text of fixed width at the end that peers may cut short.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param width     in octets.
     * @return its descriptor.
     */
    public TailText tailText(String fieldName, String doc, int width) {
        return variable(new TailText(info(fieldName, doc), anchor(), delta(), index(), width, texts++));
    }

    /**
     * Adds an octet at the end that peers may leave out.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param values    that the document knows.
     * @return its descriptor.
     */
    public TailNumber tailNumber(String fieldName, String doc, Values values) {
        return variable(new TailNumber(info(fieldName, doc), anchor(), delta(), index(), values));
    }

    /**
     * Adds the octets up to the end of the frame.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @return its descriptor.
     */
    public Rest rest(String fieldName, String doc) {
        return variable(new Rest(info(fieldName, doc), anchor(), delta(), index(), octetViews++));
    }

    /**
     * Adds the octets up to the end of the frame, which may hold a credential: printers mask them.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @return its descriptor.
     */
    public Rest secretRest(String fieldName, String doc) {
        FieldInfo info = secretInfo(fieldName, doc);
        return variable(new Rest(info, anchor(), delta(), index(), octetViews++));
    }

    /**
     * Adds TLVs up to the end of the frame.
     *
     * @param fieldName a name for the set.
     * @param doc       one line of meaning.
     * @param tags      that the document knows.
     * @return its descriptor.
     */
    public TlvSet tlvs(String fieldName, String doc, TlvTable tags) {
        return variable(new TlvSet(info(fieldName, doc), anchor(), delta(), index(), tags));
    }

    /**
     * Adds a field of a wire type of the protocol's own.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param factory   makes the descriptor from what every field has.
     * @param <F>       the wire type.
     * @return its descriptor.
     */
    public <F extends CustomField> F custom(String fieldName, String doc, CustomFactory<F> factory) {
        return variable(factory.create(info(fieldName, doc), anchor(), delta(), index()));
    }

    /**
     * Adds a field of a wire type of the protocol's own that is a credential: printers mask it.
     *
     * @param fieldName the specification's.
     * @param doc       one line of meaning.
     * @param factory   makes the descriptor from what every field has.
     * @param <F>       the wire type.
     * @return its descriptor.
     */
    public <F extends CustomField> F secretCustom(String fieldName, String doc, CustomFactory<F> factory) {
        FieldInfo info = secretInfo(fieldName, doc);
        return variable(factory.create(info, anchor(), delta(), index()));
    }

    /**
     * Makes the descriptor of a {@link CustomField}.
     *
     * @param <F> the wire type.
     */
    @FunctionalInterface
    public interface CustomFactory<F extends CustomField> {
        /**
         * {@return the descriptor}
         *
         * @param info   name, ordinal and meaning.
         * @param anchor that the field is addressed from.
         * @param delta  distance from the anchor in octets.
         * @param index  of the variable field, from 1.
         */
        F create(FieldInfo info, int anchor, int delta, int index);
    }

    /**
     * Freezes the layout.
     *
     * @param factory makes the flyweight of the message.
     * @param <M>     the flyweight.
     * @return what there is to know of the message.
     */
    public <M extends Message<M>> MessageType<M> type(Function<Settings, M> factory) {
        frozen = true;
        Shape shape = Shape.of(fields, lengthField, keyField, key, texts, octetViews, variables, blocks);
        return new MessageType<>(name, section, shape, factory);
    }

    private FieldInfo info(String fieldName, String doc) {
        return new FieldInfo(fieldName, fields.size(), doc, false);
    }

    private FieldInfo secretInfo(String fieldName, String doc) {
        return new FieldInfo(fieldName, fields.size(), doc, true);
    }

    private int anchor() {
        return variables.size();
    }

    private int delta() {
        return blocks[variables.size()];
    }

    private int index() {
        return variables.size() + 1;
    }

    private <F extends Field> F fixed(F field) {
        add(field);
        blocks[variables.size()] += field.minLength();
        return field;
    }

    private <F extends VariableField> F variable(F field) {
        if (variables.size() == Shape.MAX_VARIABLES) {
            throw new IllegalStateException(name + "." + field.name() + ": more than " + Shape.MAX_VARIABLES
                    + " variable fields; make a custom field of the repeated part");
        }
        add(field);
        variables.add(field);
        return field;
    }

    private void add(Field field) {
        if (frozen) {
            throw new IllegalStateException(name + "." + field.name() + ": the layout is frozen");
        }
        for (Field other : fields) {
            if (other.name().equals(field.name())) {
                throw new IllegalStateException(name + "." + field.name() + ": there is a field of this name");
            }
        }
        fields.add(field);
    }
}
