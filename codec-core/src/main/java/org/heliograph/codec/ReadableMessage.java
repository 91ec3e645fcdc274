package org.heliograph.codec;

import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The reading half of a message: wrapping a frame, checking it, and the values of its fields.
 *
 * @param <M> the concrete message.
 */
public abstract sealed class ReadableMessage<M extends Message<M>> permits Message {
    static final int NOT_ENCODING = -1;

    final UnsafeBuffer view = AgronaAccess.newView();
    final Settings settings;
    private final boolean strict;
    final int[] ends;
    private final TextView[] texts;
    private final UnsafeBuffer[] octetViews;
    /** Anchors that may be read through. */
    int readable;
    /** Anchors that may be written through, {@link #NOT_ENCODING} when the message is only read. */
    int writable = NOT_ENCODING;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    ReadableMessage(MessageType<M> type, Settings settings) {
        this.settings = settings;
        strict = settings.reading() == Mode.STRICT;
        Shape shape = type.shape();
        ends = new int[shape.variables() + 1];
        texts = new TextView[shape.texts()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new TextView(view);
        }
        octetViews = new UnsafeBuffer[shape.octetViews()];
        for (int i = 0; i < octetViews.length; i++) {
            octetViews[i] = AgronaAccess.newView();
        }
    }

    /** {@return a view of texts in the frame, for custom wire types} */
    protected final TextView newTextView() {
        return new TextView(view);
    }

    /** {@return what there is to know of this kind of message} */
    public abstract MessageType<M> type();

    /** {@return the settings of reading and writing} */
    public final Settings settings() {
        return settings;
    }

    final UnsafeBuffer view() {
        return view;
    }

    /** {@return exactly the octets of the frame, in place; while encoding the octets up to the capacity} */
    public final DirectBuffer frame() {
        return view;
    }

    /** {@return the length of the frame in octets; while encoding the capacity} */
    public final int length() {
        return view.capacity();
    }

    /**
     * Moves the window to a frame. Nothing is read yet.
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     * @return this.
     * @throws IndexOutOfBoundsException if the frame is not inside the buffer.
     */
    public final M wrap(DirectBuffer buffer, int offset, int length) {
        if (offset < 0 || length < 0 || length > buffer.capacity() - offset) {
            throw outsideBuffer(buffer, offset, length);
        }
        view.wrap(buffer, offset, length);
        readable = 0;
        writable = NOT_ENCODING;
        return self();
    }

    /**
     * Compares every length with the frame and, in strict mode, every value with the document. Never throws.
     *
     * @return 0 if every accessor is in bounds, else the first fault, see {@link Fault}.
     */
    public final long check() {
        Shape shape = type().shape();
        int limit = view.capacity();
        if (limit < shape.b0()) {
            return truncatedHead(shape, limit);
        }
        NumberField lengthField = shape.lengthField();
        if (lengthField != null && lengthField.read(view, lengthField.delta()) != limit) {
            return Fault.of(Fault.LENGTH_MISMATCH, lengthField, lengthField.delta());
        }
        NumberField keyField = shape.keyField();
        if (keyField != null && keyField.read(view, keyField.delta()) != shape.key()) {
            return Fault.of(Fault.WRONG_TYPE, keyField, keyField.delta());
        }
        long end = index(shape, limit);
        return end < 0 || strict ? checkFurther(shape, end, limit) : Fault.NONE;
    }

    /** Where a fault was found, or in strict mode, the octets behind the fields and the values. */
    private long checkFurther(Shape shape, long end, int limit) {
        if (end < 0) {
            return end;
        }
        if (end < limit) {
            return Fault.of(Fault.TRAILING_OCTETS, lastField(shape), (int) end);
        }
        for (int i = 0; i < shape.fields().size(); i++) {
            long fault = shape.fields().get(i).checkValue(self());
            if (fault != Fault.NONE) {
                return fault;
            }
        }
        return checkRules();
    }

    /**
     * Rules of the document that go beyond single fields; called in strict mode only, when all fields are well.
     *
     * @return a fault or {@link Fault#NONE}.
     */
    protected long checkRules() {
        return Fault.NONE;
    }

    /** Finds the end of every variable field; returns the end of the last field, or a fault. */
    private long index(Shape shape, int limit) {
        long p = shape.b0();
        if (shape.v1() != null) {
            p = step(shape.v1(), 1, p, shape.b1(), limit);
        }
        if (shape.v2() != null) {
            p = step(shape.v2(), 2, p, shape.b2(), limit);
        }
        if (shape.v3() != null) {
            p = step(shape.v3(), 3, p, shape.b3(), limit);
        }
        if (shape.v4() != null) {
            p = step(shape.v4(), 4, p, shape.b4(), limit);
        }
        return shape.v5() == null ? p : indexFurther(shape, p, limit);
    }

    private long indexFurther(Shape shape, long start, int limit) {
        long p = step(shape.v5(), 5, start, shape.b5(), limit);
        if (shape.v6() != null) {
            p = step(shape.v6(), 6, p, shape.b6(), limit);
        }
        if (shape.v7() != null) {
            p = step(shape.v7(), 7, p, shape.b7(), limit);
        }
        if (shape.v8() != null) {
            p = step(shape.v8(), 8, p, shape.b8(), limit);
        }
        return p;
    }

    private long step(VariableField field, int index, long start, int block, int limit) {
        if (start < 0) {
            return start;
        }
        long end = field.scan(self(), (int) start, limit);
        if (end < 0) {
            return end;
        }
        ends[index] = (int) end;
        readable = index;
        long next = end + block;
        return next <= limit ? next : truncatedBlock(index, limit);
    }

    private long truncatedHead(Shape shape, int limit) {
        List<Field> fields = shape.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.anchor() != 0 || field.delta() + field.minLength() > limit) {
                return Fault.of(Fault.TRUNCATED, field, Math.min(field.delta(), limit));
            }
        }
        throw new AssertionError("limit=" + limit + " holds the first block of " + type());
    }

    private long truncatedBlock(int anchor, int limit) {
        List<Field> fields = type().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            int start = ends[anchor] + field.delta();
            if (field.anchor() == anchor && start + field.minLength() > limit) {
                return Fault.of(Fault.TRUNCATED, field, Math.min(start, limit));
            }
        }
        throw new AssertionError("limit=" + limit + " holds block " + anchor + " of " + type());
    }

    private static Field lastField(Shape shape) {
        return shape.fields().get(shape.fields().size() - 1);
    }

    /** {@return the exclusive end of the last field; octets from there to {@link #length()} belong to no field} */
    public final int fieldsEnd() {
        Shape shape = type().shape();
        int last = shape.variables();
        return (last == 0 ? 0 : anchorToRead(last)) + shape.block(last);
    }

    /**
     * {@return the position of a field in the frame}
     *
     * @param field of this message.
     */
    public final int position(Field field) {
        return at(field.anchor(), field.delta());
    }

    /**
     * {@return the exclusive end of a variable field in the frame}
     *
     * @param field of this message.
     */
    public final int end(VariableField field) {
        return anchorToRead(field.index());
    }

    /** {@return whether this message is read strictly} */
    public final boolean isStrict() {
        return strict;
    }

    /**
     * Shows every field in wire order, as far as the frame goes, then the payload. Works on faulty frames too.
     *
     * @param visitor to show the fields to.
     * @return the exclusive end of what was shown; octets from there on belong to no field or could not be read.
     */
    public final int visit(FieldVisitor visitor) {
        Shape shape = type().shape();
        int limit = view.capacity();
        if (readable < shape.variables() && limit >= shape.b0() && writable == NOT_ENCODING) {
            index(shape, limit);
        }
        int shown = 0;
        List<Field> fields = shape.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            int end = visibleEnd(field, limit);
            if (end < 0) {
                return shown;
            }
            field.visit(self(), visitor);
            shown = end;
        }
        visitPayload(visitor);
        return shown;
    }

    /** Finds the end of a field that may be shown; -1 if the frame does not hold all of it. */
    private int visibleEnd(Field field, int limit) {
        if (field instanceof VariableField variable) {
            return variable.index() <= readable ? ends[variable.index()] : -1;
        }
        if (field.anchor() > readable) {
            return -1;
        }
        int end = at(field.anchor(), field.delta()) + field.minLength();
        return end <= limit ? end : -1;
    }

    /**
     * Tells the visitor what the message carries; called when all fields are readable.
     *
     * @param visitor to tell.
     */
    protected void visitPayload(FieldVisitor visitor) {}

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final int get(U8 field) {
        return view.getByte(at(field.anchor(), field.delta())) & 0xFF;
    }

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final int get(U16 field) {
        return (int) field.read(view, at(field.anchor(), field.delta()));
    }

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final long get(U32 field) {
        return field.read(view, at(field.anchor(), field.delta()));
    }

    /**
     * {@return the number of a field as an identifier: all 32 bits, negative when the first is set}
     *
     * @param field of this message.
     */
    protected final int getId(U32 field) {
        return (int) get(field);
    }

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final int get(I32 field) {
        return (int) field.read(view, at(field.anchor(), field.delta()));
    }

    /**
     * {@return the number of a field, to be read unsigned}
     *
     * @param field of this message.
     */
    protected final long get(U64 field) {
        return field.read(view, at(field.anchor(), field.delta()));
    }

    /**
     * {@return the number of a field, 0 when the peer left it out}
     *
     * @param field of this message.
     */
    protected final int get(TailNumber field) {
        int start = at(field.anchor(), field.delta());
        return anchorToRead(field.index()) > start ? view.getByte(start) & 0xFF : 0;
    }

    /**
     * {@return the text of a field without padding; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final TextView get(FixedText field) {
        int start = at(field.anchor(), field.delta());
        return texts[field.textIndex()].showPadded(start, field.width());
    }

    /**
     * {@return the text of a field without padding; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final TextView get(TailText field) {
        int start = at(field.anchor(), field.delta());
        int width = anchorToRead(field.index()) - start;
        return texts[field.textIndex()].showPadded(start, width);
    }

    /**
     * {@return the text of a field without its NUL; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final TextView get(CText field) {
        int start = at(field.anchor(), field.delta());
        return texts[field.textIndex()].show(start, anchorToRead(field.index()) - 1 - start);
    }

    /**
     * {@return one text of a repeated field; moves at the next read of the field}
     *
     * @param field   of this message.
     * @param element which one, from 0.
     * @throws IndexOutOfBoundsException if there are not that many.
     */
    protected final TextView get(Repeated field, int element) {
        int start = at(field.anchor(), field.delta());
        int position = start + element * field.width();
        if (element < 0 || position >= anchorToRead(field.index())) {
            throw noElement(field, element);
        }
        return texts[field.textIndex()].showPadded(position, field.width());
    }

    /**
     * {@return the number of texts of a repeated field}
     *
     * @param field of this message.
     */
    protected final int size(Repeated field) {
        return (anchorToRead(field.index()) - at(field.anchor(), field.delta())) / field.width();
    }

    /**
     * {@return exactly the octets of a field, in place; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final DirectBuffer get(Octets field) {
        return octets(field.octetsIndex(), at(field.anchor(), field.delta()), field.width());
    }

    /**
     * {@return exactly the octets of a field, in place; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final DirectBuffer get(Counted field) {
        int start = at(field.anchor(), field.delta());
        return octets(field.octetsIndex(), start, anchorToRead(field.index()) - start);
    }

    /**
     * {@return exactly the octets of a field, in place; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final DirectBuffer get(Rest field) {
        int start = at(field.anchor(), field.delta());
        return octets(field.octetsIndex(), start, anchorToRead(field.index()) - start);
    }

    private DirectBuffer octets(int viewIndex, int start, int length) {
        UnsafeBuffer octets = octetViews[viewIndex];
        octets.wrap(view, start, length);
        return octets;
    }

    /** Reads the number that counts another field. */
    final long read(NumberField field) {
        int anchor = field.anchor();
        return field.read(view, anchor == 0 ? field.delta() : ends[anchor] + field.delta());
    }

    private int at(int anchor, int delta) {
        return anchor == 0 ? delta : anchorToRead(anchor) + delta;
    }

    private int anchorToRead(int anchor) {
        if (readable < anchor) {
            indexOrThrow(anchor);
        }
        return ends[anchor];
    }

    /** An accessor was called before check(): index now, and refuse if the frame is faulty. */
    private void indexOrThrow(int anchor) {
        if (writable != NOT_ENCODING) {
            throw new IllegalStateException(
                    type() + ": " + type().shape().variable(anchor).name() + " has not been written yet");
        }
        Shape shape = type().shape();
        int limit = view.capacity();
        long end = limit < shape.b0() ? truncatedHead(shape, limit) : index(shape, limit);
        if (readable < anchor) {
            throw new IllegalStateException(
                    "check() was not heeded: " + (end < 0 ? Fault.describe(end, type()) : type() + " wraps nothing"));
        }
    }

    final String describe(Field field) {
        return type() + "." + field.name();
    }

    private IndexOutOfBoundsException noElement(Repeated field, int element) {
        return new IndexOutOfBoundsException(describe(field) + ": element=" + element + " size=" + size(field));
    }

    static IndexOutOfBoundsException outsideBuffer(DirectBuffer buffer, int offset, int length) {
        return new IndexOutOfBoundsException(
                "offset=" + offset + " length=" + length + " is outside capacity=" + buffer.capacity());
    }

    @SuppressWarnings("unchecked")
    final M self() {
        return (M) this;
    }
}
