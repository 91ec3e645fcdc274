package org.heliograph.codec;

import java.util.Arrays;
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
    private final GroupCursor[] groups;
    /** The fields as the dialect of the session knows them. */
    final List<Field> fields;
    /** Whether the fields behind the header were left out; known once the frame is indexed. */
    boolean bodyAbsent;
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
        fields = settings.dialect().apply(type);
        groups = fields.stream()
                .filter(Group.class::isInstance)
                .map(group -> new GroupCursor(this, (Group) group))
                .toArray(GroupCursor[]::new);
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
        bodyAbsent = false;
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
        if (limit < shape.b0() && bodyStart() < 0) {
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
        long end = limit < shape.b0() ? truncatedHead(shape, limit) : index(shape, limit);
        return end != limit || strict ? checkFurther(shape, end, limit) : Fault.NONE;
    }

    /** Where the fields do not end with the frame, or in strict mode, the values. */
    private long checkFurther(Shape shape, long end, int limit) {
        if (end != limit && bodyStart() >= 0) {
            indexWithoutBody(shape, bodyStart(), limit);
        } else if (end < 0) {
            return end;
        } else if (strict && end < limit) {
            return Fault.of(Fault.TRAILING_OCTETS, lastField(shape), (int) end);
        }
        return strict ? checkValues() : Fault.NONE;
    }

    /**
     * Looks at every value, then at the rules between them; called in strict mode only, when all fields are in bounds. What
     * stands in a body that might have been left out is nobody's concern. A message may do the same in straight code.
     *
     * @return a fault or {@link Fault#NONE}.
     */
    protected long checkValues() {
        boolean optional = bodyStart() >= 0;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            long fault = optional && isOfBody(field) ? Fault.NONE : field.checkValue(self());
            if (fault != Fault.NONE) {
                return fault;
            }
        }
        return checkRules();
    }

    /**
     * {@return where the body begins if the sender may have left it out, -1 if it must be there}
     * Where it may be missing, a frame whose fields do not end with it is read as if they were missing: its TLVs follow
     * the header, or what follows is ignored. Values in such a body are no faults.
     */
    protected int bodyStart() {
        return -1;
    }

    /**
     * {@return whether the fields behind the header are missing, as they may be in a response that reports an error; false
     * for a message that has none}
     */
    public final boolean isBodyAbsent() {
        if (readable == 0 && writable == NOT_ENCODING) {
            indexAll();
        }
        return bodyAbsent;
    }

    /** {@return whether what peers leave out is taken as left out: in lenient mode, and where a body is to be there} */
    final boolean isTolerant() {
        return !strict && bodyStart() < 0;
    }

    private boolean isAbsent(Field field) {
        return bodyAbsent && isOfBody(field);
    }

    /** {@return whether a field is left out with the body; TLVs are not} */
    final boolean isOfBody(Field field) {
        return !(field instanceof TlvSet) && (field.anchor() > 0 || field.delta() >= bodyStart());
    }

    /** Finds the end of every variable field as far as the frame goes, with or without its body. */
    private long indexAll() {
        Shape shape = type().shape();
        int limit = view.capacity();
        long end = limit < shape.b0() ? truncatedHead(shape, limit) : index(shape, limit);
        return end != limit && bodyStart() >= 0 ? indexWithoutBody(shape, bodyStart(), limit) : end;
    }

    private long indexWithoutBody(Shape shape, int start, int limit) {
        int last = shape.variables();
        omit(shape, start);
        if (shape.variable(last) instanceof TlvSet set && set.scan(self(), start, limit) == limit) {
            ends[last] = limit;
        }
        readable = last;
        return ends[last];
    }

    /** Makes every field of the body empty; TLVs follow where it would have begun. */
    final void omit(Shape shape, int start) {
        int last = shape.variables();
        bodyAbsent = hasBody(shape.fields());
        Arrays.fill(ends, 1, last + 1, start);
        if (last > 1) {
            ends[last - 1] = start - shape.variable(last).delta();
        }
    }

    private boolean hasBody(List<Field> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isOfBody(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Finds where an element ends that begins the frame; a fault if it does not end within it. */
    final long measure() {
        Shape shape = type().shape();
        int limit = view.capacity();
        return limit < shape.b0() ? truncatedHead(shape, limit) : index(shape, limit);
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
        if (shape.v9() != null) {
            p = step(shape.v9(), 9, p, shape.b9(), limit);
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
        if (bodyAbsent && last == 0) {
            return bodyStart();
        }
        int end = last == 0 ? 0 : anchorToRead(last);
        return bodyAbsent ? end : end + shape.block(last);
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

    /**
     * {@return the field at fault; for a fault in a group that of the element, as long as the message has not moved since
     * {@link #check()}}
     *
     * @param fault that {@link #check()} returned; null if it belongs to no field.
     */
    public final Field fieldAt(long fault) {
        Field field = Fault.field(fault, type());
        if (!(field instanceof Group group) || cursor(group).element() == null) {
            return field;
        }
        Message<?> element = cursor(group).element();
        Field own = Fault.field(element.check(), element.type());
        return own == null ? field : own;
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
        int limit = view.capacity();
        if (readable < type().shape().variables() && writable == NOT_ENCODING) {
            indexAll();
        }
        int shown = 0;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (isAbsent(field)) {
                visitor.absent(field, bodyStart());
                continue;
            }
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
        int length = anchorToRead(field.index()) - 1 - start;
        return texts[field.textIndex()].show(start, Math.max(length, 0));
    }

    /**
     * {@return the text of a field without its NUL, empty when the peer left it out; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final TextView get(TailCText field) {
        int start = at(field.anchor(), field.delta());
        int length = Math.max(anchorToRead(field.index()) - start, 0);
        return texts[field.textIndex()].show(start, TextTlv.textLength(view, start, length));
    }

    /**
     * {@return one text of a repeated field; moves at the next read of the field}
     *
     * @param field   of this message.
     * @param element which one, from 0.
     * @throws IndexOutOfBoundsException if there are not that many.
     */
    protected final TextView get(RepeatedCText field, int element) {
        if (element < 0 || element >= size(field)) {
            throw noElement(field, element, size(field));
        }
        int position = field.position(self(), element);
        int length = TextView.lengthToNul(view, position, end(field) - position);
        return texts[field.textIndex()].show(position, length);
    }

    /**
     * {@return the number of texts of a repeated field}
     *
     * @param field of this message.
     */
    protected final int size(RepeatedCText field) {
        return isBodyAbsent() ? 0 : (int) read(field.count());
    }

    /**
     * {@return the elements of a group, before the first one}
     *
     * @param field of this message.
     */
    protected final GroupCursor get(Group field) {
        return cursor(field).rewind();
    }

    /**
     * {@return the number of elements of a group}
     *
     * @param field of this message.
     */
    protected final int size(Group field) {
        return isBodyAbsent() ? 0 : (int) read(field.count());
    }

    final GroupCursor cursor(Group field) {
        return groups[field.groupIndex()];
    }

    /**
     * {@return the number of a field, 0 when it was left out with the body}
     *
     * @param field of this message.
     */
    protected final int getOrZero(U8 field) {
        return isBodyAbsent() ? 0 : get(field);
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
            throw noElement(field, element, size(field));
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

    /** A negative length is that of a field which was left out with its body. */
    private DirectBuffer octets(int viewIndex, int start, int length) {
        UnsafeBuffer octets = octetViews[viewIndex];
        if (length < 0) {
            octets.wrap(view, 0, 0);
        } else {
            octets.wrap(view, start, length);
        }
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
        long end = indexAll();
        if (readable < anchor) {
            throw new IllegalStateException(
                    "check() was not heeded: " + (end < 0 ? Fault.describe(end, type()) : type() + " wraps nothing"));
        }
    }

    final String describe(Field field) {
        return type() + "." + field.name();
    }

    private IndexOutOfBoundsException noElement(Field field, int element, int size) {
        return new IndexOutOfBoundsException(describe(field) + ": element=" + element + " size=" + size);
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
