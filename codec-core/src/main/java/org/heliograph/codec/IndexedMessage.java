package org.heliograph.codec;

import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * What a message knows of its frame: the window, where each field begins and ends, whether the lengths hold.
 *
 * <p>The fields are addressed from anchors: anchor 0 is the start of the frame, anchor k the end of the k-th variable
 * field. A walk over the variable fields finds them.
 *
 * @param <M> the concrete message.
 */
public abstract sealed class IndexedMessage<M extends Message<M>> extends Anchors permits ReadableMessage {
    static final int NOT_ENCODING = -1;

    /** Value of {@link #readable} for a frame that holds every field: no read of a number has to ask for bounds again. */
    static final int PROVEN = 16;

    /** Bits of {@link #writable} that hold an anchor. */
    static final int MAX_ANCHOR = 15;

    /** Set in {@link #writable} while elements may be added to the repeated field that was written last. */
    static final int OPEN = MAX_ANCHOR + 1;

    /** Set in {@link #writable} while what was written lies in an array still, see {@link #settle()}. */
    static final int DRAFTED = 32;

    /** Set in {@link #writable} while the NUL of the text that was written last and the block behind it lie in a number still. */
    static final int TAILED = 64;

    /** Set in {@link #writable} while the header lies in fields still, and nothing of it in the frame. */
    static final int HEADED = 128;

    /** Value of {@link #writable} for a message that was finished while its window is not narrowed to its frame yet. */
    static final int FINISHED = 256;

    /** What {@link #settle()} takes away while encoding. */
    static final int UNSETTLED = DRAFTED | TAILED | HEADED;

    final UnsafeBuffer view = AgronaAccess.newView();
    final Settings settings;
    private final boolean strict;
    private final GroupCursor[] groups;
    /** The fields as the dialect of the session knows them. */
    final List<Field> fields;
    /** Whether the fields behind the header were left out; known once the frame is indexed. */
    boolean bodyAbsent;
    /**
     * Anchors that may be read through, or {@link #PROVEN}; while encoding maybe fewer than {@link #writable} tells of.
     */
    int readable;
    /**
     * Anchors that may be written through, {@link #NOT_ENCODING} when the message is only read; above all anchors while a
     * repeated field is open, the message is drafted or {@link #FINISHED}.
     */
    int writable = NOT_ENCODING;
    /** Whether {@link #view} has been given to a caller, who may keep it: it is exact from then on. */
    boolean isShown;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    IndexedMessage(MessageType<M> type, Settings settings) {
        this.settings = settings;
        strict = settings.reading() == Mode.STRICT;
        fields = settings.dialect().apply(type);
        groups = fields.stream()
                .filter(Group.class::isInstance)
                .map(group -> new GroupCursor(this, (Group) group))
                .toArray(GroupCursor[]::new);
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

    /**
     * {@return exactly the octets of the frame, in place; while encoding the octets up to the capacity} It is one buffer that
     * moves with the message and may be kept.
     */
    public final DirectBuffer frame() {
        isShown = true;
        if (writable >= DRAFTED) {
            settle();
        }
        return view;
    }

    /** {@return the length of the frame in octets; while encoding the capacity} */
    public final int length() {
        if (writable == FINISHED) {
            settle();
        }
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
        if (writable >= DRAFTED) {
            settle();
        }
        if (isPlain(view) && readable == PROVEN) {
            return Fault.NONE;
        }
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

    /**
     * Looks in straight code whether a frame is right in every respect that {@link #check()} looks at, and tells
     * {@link #indexed} where its variable fields end. A frame that is not plainly right, and that of a message without such
     * code, is walked field by field, which names what is wrong.
     *
     * @param frame of the message, up to its capacity.
     * @return whether it is right; false if that is not plain.
     */
    protected boolean isPlain(UnsafeBuffer frame) {
        return false;
    }

    /**
     * Takes the ends of the variable fields that {@link #isPlain} has found; 0 for fields that the message does not have.
     *
     * @param e1 end of the first variable field.
     * @param e2 end of the second.
     * @param e3 end of the third.
     * @param e4 end of the fourth.
     * @param e5 end of the fifth.
     * @param e6 end of the sixth.
     * @param e7 end of the seventh.
     * @param e8 end of the eighth.
     * @param e9 end of the ninth.
     * @return whether all fields, and the fixed ones behind each, are inside the frame.
     */
    protected final boolean indexed(int e1, int e2, int e3, int e4, int e5, int e6, int e7, int e8, int e9) {
        Shape shape = type().shape();
        int limit = view.capacity();
        end1 = e1;
        end2 = e2;
        end3 = e3;
        end4 = e4;
        end5 = e5;
        end6 = e6;
        end7 = e7;
        end8 = e8;
        end9 = e9;
        int few = e1 | limit - shape.b1() - e1 | e2 | limit - shape.b2() - e2 | e3 | limit - shape.b3() - e3;
        int some = e4 | limit - shape.b4() - e4 | e5 | limit - shape.b5() - e5 | e6 | limit - shape.b6() - e6;
        int many = e7 | limit - shape.b7() - e7 | e8 | limit - shape.b8() - e8 | e9 | limit - shape.b9() - e9;
        boolean isInside = (few | some | many | limit - shape.b0()) >= 0;
        readable = isInside ? PROVEN : 0;
        return isInside;
    }

    /**
     * Takes the ends of the variable fields of a message that has at most three.
     *
     * @param e1 end of the first variable field.
     * @param e2 end of the second.
     * @param e3 end of the third.
     * @return whether all fields, and the fixed ones behind each, are inside the frame.
     */
    protected final boolean indexed(int e1, int e2, int e3) {
        Shape shape = type().shape();
        int limit = view.capacity();
        end1 = e1;
        end2 = e2;
        end3 = e3;
        int rest = e1 | limit - shape.b1() - e1 | e2 | limit - shape.b2() - e2 | e3 | limit - shape.b3() - e3;
        boolean isInside = (rest | limit - shape.b0()) >= 0 && shape.variables() <= 3;
        readable = isInside ? PROVEN : 0;
        return isInside;
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

    final boolean isAbsent(Field field) {
        return bodyAbsent && isOfBody(field);
    }

    /** {@return whether a field is left out with the body; TLVs are not} */
    final boolean isOfBody(Field field) {
        return !(field instanceof TlvSet) && (field.anchor() > 0 || field.delta() >= bodyStart());
    }

    /** Finds the end of every variable field as far as the frame goes, with or without its body. */
    final long indexAll() {
        Shape shape = type().shape();
        int limit = view.capacity();
        long end = limit < shape.b0() ? truncatedHead(shape, limit) : index(shape, limit);
        return end != limit && bodyStart() >= 0 ? indexWithoutBody(shape, bodyStart(), limit) : end;
    }

    private long indexWithoutBody(Shape shape, int start, int limit) {
        int last = shape.variables();
        omit(shape, start);
        if (shape.variable(last) instanceof TlvSet set && set.scan(self(), start, limit) == limit) {
            anchor(last, limit);
        }
        readable = last;
        return anchor(last);
    }

    /** Makes every field of the body empty; TLVs follow where it would have begun. */
    final void omit(Shape shape, int start) {
        int last = shape.variables();
        bodyAbsent = hasBody(shape.fields());
        for (int i = 1; i <= last; i++) {
            anchor(i, start);
        }
        if (last > 1) {
            anchor(last - 1, start - shape.variable(last).delta());
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
        if (shape.v5() != null) {
            p = step(shape.v5(), 5, p, shape.b5(), limit);
        }
        return shape.v6() == null ? indexed(p) : indexFurther(shape, p, limit);
    }

    private long indexFurther(Shape shape, long start, int limit) {
        long p = step(shape.v6(), 6, start, shape.b6(), limit);
        if (shape.v7() != null) {
            p = step(shape.v7(), 7, p, shape.b7(), limit);
        }
        if (shape.v8() != null) {
            p = step(shape.v8(), 8, p, shape.b8(), limit);
        }
        if (shape.v9() != null) {
            p = step(shape.v9(), 9, p, shape.b9(), limit);
        }
        return indexed(p);
    }

    /** After a fault {@link #readable} tells how far the walk came. */
    private long indexed(long end) {
        if (end >= 0) {
            readable = PROVEN;
        }
        return end;
    }

    private long step(VariableField field, int index, long start, int block, int limit) {
        if (start < 0) {
            return start;
        }
        if (!(field instanceof CText)) { // which reads nothing; to ask for an interface would be a search at run time
            readable = index - 1;
        }
        long end = field.scan(self(), (int) start, limit);
        if (end < 0) {
            readable = index - 1;
            return end;
        }
        anchor(index, (int) end);
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
        readable = anchor;
        List<Field> fields = type().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            int start = anchor(anchor) + field.delta();
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

    final GroupCursor cursor(Group field) {
        return groups[field.groupIndex()];
    }

    /** Reads the number that counts another field. */
    final long read(NumberField field) {
        int anchor = field.anchor();
        if (writable >= DRAFTED) {
            settle();
        }
        return field.read(view, anchor == 0 ? field.delta() : anchor(anchor) + field.delta());
    }

    /** Where a field stands whose anchor is known; while encoding nothing is closed. */
    final int place(Field field) {
        return place(field.anchor(), field.delta());
    }

    final int place(int anchor, int delta) {
        return anchor == 0 ? delta : anchor(anchor) + delta;
    }

    final int at(int anchor, int delta) {
        if (anchor == 0) {
            if (writable >= DRAFTED) {
                settle();
            }
            return delta;
        }
        return anchorToRead(anchor) + delta;
    }

    final int anchorToRead(int anchor) {
        if (readable < anchor) {
            indexOrThrow(anchor);
        }
        return anchor(anchor);
    }

    /** {@return the anchors that are known while encoding or reading} */
    final int known() {
        return writable == NOT_ENCODING ? readable : writable & MAX_ANCHOR;
    }

    /** An accessor was called before check(): index now, and refuse if the frame is faulty. */
    private void indexOrThrow(int anchor) {
        if (writable != NOT_ENCODING) {
            requireWritten(anchor);
            return;
        }
        long end = indexAll();
        if (readable < anchor) {
            throw new IllegalStateException(
                    "check() was not heeded: " + (end < 0 ? Fault.describe(end, type()) : type() + " wraps nothing"));
        }
    }

    private void requireWritten(int anchor) {
        settle();
        if (known() < anchor) {
            throw new IllegalStateException(
                    type() + ": " + type().shape().variable(anchor).name() + " has not been written yet");
        }
    }

    /** Brings a draft to the frame, if there is one, and the window of a finished message to its frame. */
    abstract void settle();

    final String describe(Field field) {
        return type() + "." + field.name();
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
