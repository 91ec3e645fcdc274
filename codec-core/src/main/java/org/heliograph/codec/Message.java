package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A flyweight over one frame: the window through which a message is read and written in place.
 *
 * <p>Reading: {@link #wrap}, then {@link #check()}; when that returned 0 every accessor is in bounds. Writing:
 * {@link #encode}, then setters (fixed fields in any order, variable ones in wire order), then {@link #finish()}.
 *
 * <p>A flyweight borrows the buffer until the next {@code wrap} or {@code encode}, keeps nothing else, is used by one
 * thread and is not stored with the data of a message. The views that its accessors return are its own and move with
 * it. After construction it allocates nothing.
 *
 * @param <M> the concrete message.
 */
public abstract class Message<M extends Message<M>> {
    private static final int NOT_ENCODING = -1;
    private static final byte[] ZEROS = new byte[512];

    private final UnsafeBuffer view = AgronaAccess.newView();
    private final Settings settings;
    private final boolean strict;
    private final int[] ends;
    private final TextView[] texts;
    private final UnsafeBuffer[] octetViews;
    /** Anchors that may be read through. */
    private int readable;
    /** Anchors that may be written through, {@link #NOT_ENCODING} when the message is only read. */
    private int writable = NOT_ENCODING;
    /** Elements of the repeated field that is still open. */
    private int repeats;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    protected Message(MessageType<M> type, Settings settings) {
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
            long fault = shape.fields().get(i).checkValue(this);
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
        long end = field.scan(this, (int) start, limit);
        if (end < 0) {
            return end;
        }
        ends[index] = (int) end;
        readable = index;
        long next = end + block;
        return next <= limit ? next : truncatedBlock(index, limit);
    }

    private long truncatedHead(Shape shape, int limit) {
        for (Field field : shape.fields()) {
            if (field.anchor() != 0 || field.delta() + field.minLength() > limit) {
                return Fault.of(Fault.TRUNCATED, field, Math.min(field.delta(), limit));
            }
        }
        throw new AssertionError("limit=" + limit + " holds the first block of " + type());
    }

    private long truncatedBlock(int anchor, int limit) {
        for (Field field : type().fields()) {
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
            field.visit(this, visitor);
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

    /**
     * Moves the window to where a message is to be written, with every field at its default.
     *
     * @param buffer   to write to.
     * @param offset   where the frame starts.
     * @param capacity octets that may be used.
     * @return this.
     * @throws IndexOutOfBoundsException if the room is not inside the buffer.
     * @throws IllegalArgumentException  if the room is too small for the fixed fields.
     */
    public final M encode(MutableDirectBuffer buffer, int offset, int capacity) {
        if (offset < 0 || capacity < 0 || capacity > buffer.capacity() - offset) {
            throw outsideBuffer(buffer, offset, capacity);
        }
        Shape shape = type().shape();
        if (capacity < shape.b0()) {
            throw new IllegalArgumentException(
                    type() + ": capacity=" + capacity + " is below the " + shape.b0() + " octets of its first fields");
        }
        view.wrap(buffer, offset, capacity);
        zero(0, shape.b0());
        NumberField keyField = shape.keyField();
        if (keyField != null) {
            keyField.write(view, keyField.delta(), shape.key());
        }
        readable = 0;
        writable = 0;
        repeats = 0;
        return self();
    }

    /**
     * Ends the message: gives variable fields that were not set their defaults and sets lengths. The message can be
     * read from then on.
     *
     * @return the length of the frame in octets.
     * @throws IllegalStateException    if nothing is being encoded.
     * @throws IllegalArgumentException if the message breaks a rule of the document or does not fit.
     */
    public final int finish() {
        Shape shape = type().shape();
        if (writable != shape.variables()) {
            closeUpTo(shape.variables());
        }
        finishing();
        int length = fieldsEnd();
        NumberField lengthField = shape.lengthField();
        if (lengthField != null) {
            lengthField.write(view, lengthField.delta(), length);
        }
        view.wrap(view, 0, length);
        writable = NOT_ENCODING;
        return length;
    }

    /** Called by {@link #finish()} before the lengths are set: the place for rules on what may be written. */
    protected void finishing() {}

    /**
     * Refuses to finish a message, in strict mode of writing, whose counting field has a value that the document
     * excludes.
     *
     * @param field that counts.
     * @throws IllegalArgumentException if so.
     */
    protected final void requireKnown(NumberField field) {
        if (settings.writing() == Mode.STRICT && !field.values().contains(read(field))) {
            throw new IllegalArgumentException(describe(field) + "=" + read(field) + " is outside the document");
        }
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param value 0 to 255.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M put(U8 field, int value) {
        if ((value & ~0xFF) != 0) {
            throw outOfRange(field, value);
        }
        view.putByte(toWrite(field), (byte) value);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param value 0 to 65,535.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M put(U16 field, int value) {
        if ((value & ~0xFFFF) != 0) {
            throw outOfRange(field, value);
        }
        field.write(view, toWrite(field), value);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param value 0 to 4,294,967,295.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M put(U32 field, long value) {
        if ((value & ~0xFFFF_FFFFL) != 0) {
            throw outOfRange(field, value);
        }
        field.write(view, toWrite(field), value);
        return self();
    }

    /**
     * Sets a field to an identifier.
     *
     * @param field of this message.
     * @param value all 32 bits.
     * @return this.
     */
    protected final M putId(U32 field, int value) {
        field.write(view, toWrite(field), value);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param value to set.
     * @return this.
     */
    protected final M put(I32 field, int value) {
        field.write(view, toWrite(field), value);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param value all 64 bits.
     * @return this.
     */
    protected final M put(U64 field, long value) {
        field.write(view, toWrite(field), value);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param value 0 to 255.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M put(TailNumber field, int value) {
        if ((value & ~0xFF) != 0) {
            throw outOfRange(field, value);
        }
        view.putByte(claim(field, Byte.BYTES), (byte) value);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param text  at most as long as the field, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit or has other characters.
     */
    protected final M put(FixedText field, CharSequence text) {
        if (text.length() > field.width()) {
            throw tooLong(field, text, field.width());
        }
        writeText(field, toWrite(field), text, field.width());
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param text  at most as long as the field, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit or has other characters.
     */
    protected final M put(TailText field, CharSequence text) {
        claimText(field, text, field.width());
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param text  shorter than the greatest length of the field, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit or has other characters.
     */
    protected final M put(CText field, CharSequence text) {
        int length = text.length();
        if (length >= field.max()) {
            throw tooLong(field, text, field.max() - 1);
        }
        int start = claim(field, length + 1);
        view.putByte(start + length, (byte) 0);
        writeFresh(field, start, text, length);
        return self();
    }

    /**
     * Adds a text to a repeated field and counts it.
     *
     * @param field of this message.
     * @param text  at most as long as the field, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit, has other characters or is one too many.
     */
    protected final M add(Repeated field, CharSequence text) {
        int width = field.width();
        if (text.length() > width) {
            throw tooLong(field, text, width);
        }
        int index = field.index();
        if (writable != index || repeats == 0) {
            closeBefore(field);
        }
        int count = repeats + 1;
        if (count > greatestCount(field)) {
            throw outOfRange(field.count(), count);
        }
        int position = ends[index - 1] + field.delta() + repeats * width;
        int end = position + width;
        int block = type().shape().block(index);
        requireRoom(field, end + block);
        zero(position, width + block);
        writeFresh(field, position, text, width);
        field.count().write(view, positionToWrite(field.count()), count);
        ends[index] = end;
        readable = index;
        writable = index;
        repeats = count;
        return self();
    }

    private long greatestCount(Repeated field) {
        NumberField count = field.count();
        return settings.writing() == Mode.STRICT && count.values() instanceof ValueRange range
                ? Math.min(range.high(), count.maxValue())
                : count.maxValue();
    }

    /**
     * Sets a field.
     *
     * @param field  of this message.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length exactly the width of the field.
     * @return this.
     * @throws IllegalArgumentException if the length is not the width of the field.
     */
    protected final M put(Octets field, DirectBuffer source, int offset, int length) {
        requireSource(field, source, offset, length);
        if (length != field.width()) {
            throw new IllegalArgumentException(
                    describe(field) + " has " + field.width() + " octets, not length=" + length);
        }
        view.putBytes(toWrite(field), source, offset, length);
        return self();
    }

    /**
     * Sets a field and the field that counts it.
     *
     * @param field  of this message.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     * @throws IllegalArgumentException if the octets do not fit.
     */
    protected final M put(Counted field, DirectBuffer source, int offset, int length) {
        requireSource(field, source, offset, length);
        NumberField count = field.count();
        if (length > count.maxValue()) {
            throw outOfRange(count, length);
        }
        int start = claim(field, length);
        count.write(view, positionToWrite(count), length);
        view.putBytes(start, source, offset, length);
        return self();
    }

    /**
     * Sets a field.
     *
     * @param field  of this message.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     * @throws IllegalArgumentException if the octets do not fit.
     */
    protected final M put(Rest field, DirectBuffer source, int offset, int length) {
        requireSource(field, source, offset, length);
        view.putBytes(claim(field, length), source, offset, length);
        return self();
    }

    /** Sets a number of any width. */
    final void putNumber(NumberField field, long value) {
        field.write(view, toWrite(field), value);
    }

    /**
     * Takes the octets of a variable field while encoding; for {@link CustomField custom wire types}. Earlier variable
     * fields that were not set get their defaults.
     *
     * @param field  of this message.
     * @param length in octets.
     * @return the position of the first octet, to be written in {@link #target()}.
     * @throws IllegalStateException    if the field or a later one has been written.
     * @throws IllegalArgumentException if the octets do not fit.
     */
    public final int claim(VariableField field, int length) {
        int index = field.index();
        if (writable != index - 1) {
            closeBefore(field);
        }
        int start = ends[index - 1] + field.delta();
        close(field, index, start + length);
        return start;
    }

    /**
     * Takes more octets at the end of the variable field that was written last, for wire types that grow.
     *
     * @param field  of this message.
     * @param length in octets.
     * @return the position of the first octet, to be written in {@link #target()}.
     */
    public final int claimMore(VariableField field, int length) {
        if (writable != field.index()) {
            return claim(field, length);
        }
        int start = ends[field.index()];
        close(field, field.index(), start + length);
        return start;
    }

    /**
     * Writes a text of fixed width, padded with NUL, as the value of a {@link CustomField custom wire type}.
     *
     * @param field of this message.
     * @param text  at most as long as {@code width}, U+0001 to U+007F.
     * @param width in octets.
     * @throws IllegalArgumentException if the text does not fit or has other characters.
     */
    protected final void claimText(VariableField field, CharSequence text, int width) {
        if (text.length() > width) {
            throw tooLong(field, text, width);
        }
        int start = claim(field, width);
        zero(start, width);
        writeFresh(field, start, text, width);
    }

    /** {@return the octets that are being encoded, for {@link CustomField custom wire types}} */
    public final MutableDirectBuffer target() {
        if (writable == NOT_ENCODING) {
            throw notEncoding();
        }
        return view;
    }

    private void close(VariableField field, int index, int end) {
        int block = type().shape().block(index);
        requireRoom(field, end + block);
        if (block != 0) {
            zero(end, block);
        }
        ends[index] = end;
        readable = index;
        writable = index;
        repeats = 0;
    }

    /** Gives the variable fields before this one their defaults. */
    private void closeBefore(VariableField field) {
        if (writable >= field.index()) {
            throw new IllegalStateException(describe(field) + " cannot be written after "
                    + type().shape().variable(writable).name() + ": variable fields are written once, in wire order");
        }
        closeUpTo(field.index() - 1);
        repeats = 0;
    }

    private void closeUpTo(int anchor) {
        if (writable == NOT_ENCODING) {
            throw notEncoding();
        }
        Shape shape = type().shape();
        for (int index = writable + 1; index <= anchor; index++) {
            VariableField field = shape.variable(index);
            close(field, index, field.writeDefault(this, ends[index - 1] + field.delta()));
        }
    }

    /**
     * Writes zeros while encoding, for the default of a {@link CustomField custom wire type}.
     *
     * @param field  of this message.
     * @param start  where the zeros begin.
     * @param length in octets.
     */
    public final void writeZeros(VariableField field, int start, int length) {
        requireRoom(field, start + length);
        zero(start, length);
    }

    final void writeNul(VariableField field, int start) {
        writeZeros(field, start, 1);
    }

    private int toWrite(Field field) {
        int anchor = field.anchor();
        if (writable < anchor) {
            closeUpTo(anchor);
        }
        if (anchor == 0) {
            return field.delta();
        }
        repeats = 0;
        return ends[anchor] + field.delta();
    }

    /** Where a counting field stands, without closing the field that it counts. */
    private int positionToWrite(NumberField count) {
        int anchor = count.anchor();
        return anchor == 0 ? count.delta() : ends[anchor] + count.delta();
    }

    /** Writes a text over zeros or over an earlier text, which may have been longer. */
    private void writeText(Field field, int position, CharSequence text, int width) {
        int length = text.length();
        if (length < width && view.getByte(position + length) != 0) {
            zero(position + length, width - length);
        }
        writeFresh(field, position, text, width);
    }

    /** Writes a text over zeros. */
    private void writeFresh(Field field, int position, CharSequence text, int width) {
        if (!AsciiWriter.write(view, position, text, width)) {
            writeUnusual(field, position, text, width);
        }
    }

    /** Characters beyond ASCII: octets in lenient mode of writing if they are below U+0100, else refused. */
    private void writeUnusual(Field field, int position, CharSequence text, int width) {
        view.setMemory(position, width, (byte) 0);
        if (settings.writing() == Mode.STRICT || !AsciiWriter.fitsOctets(text)) {
            if (field instanceof VariableField variable && !(field instanceof Repeated)) {
                reopen(variable);
            }
            throw new IllegalArgumentException(
                    describe(field) + " takes U+0001 to U+007F, not \"" + Printable.of(text) + "\"");
        }
        for (int i = 0; i < text.length(); i++) {
            view.putByte(position + i, (byte) text.charAt(i));
        }
    }

    /** Gives back a field that was claimed for a text which is refused, so that another one can be written. */
    private void reopen(VariableField field) {
        writable = field.index() - 1;
        readable = writable;
    }

    /** Short blocks by whole words, the last one overlapping; long ones by a copy. Room has been checked. */
    private void zero(int start, int length) {
        if (length >= Long.BYTES) {
            zeroWords(start, length);
        } else {
            for (int i = 0; i < length; i++) {
                view.putByte(start + i, (byte) 0);
            }
        }
    }

    private void zeroWords(int start, int length) {
        if (length > ZEROS.length) {
            view.setMemory(start, length, (byte) 0);
        } else if (length > 64) {
            view.putBytes(start, ZEROS, 0, length);
        } else {
            int last = length - Long.BYTES;
            for (int i = 0; i < last; i += Long.BYTES) {
                view.putLong(start + i, 0L, LITTLE_ENDIAN);
            }
            view.putLong(start + last, 0L, LITTLE_ENDIAN);
        }
    }

    private void requireRoom(Field field, int end) {
        if (end > view.capacity() || end < 0) {
            throw noRoom(field, end);
        }
    }

    private void requireSource(Field field, DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException(describe(field) + ": offset=" + offset + " length=" + length
                    + " is outside the source's capacity=" + source.capacity());
        }
    }

    private String describe(Field field) {
        return type() + "." + field.name();
    }

    private IllegalArgumentException noRoom(Field field, int end) {
        return new IllegalArgumentException(
                describe(field) + ": limit=" + end + " is beyond capacity=" + view.capacity());
    }

    private IllegalArgumentException outOfRange(Field field, long value) {
        return new IllegalArgumentException(describe(field) + ": value=" + value + " does not fit " + field.wireType());
    }

    private IllegalArgumentException tooLong(Field field, CharSequence text, int width) {
        return new IllegalArgumentException(describe(field) + ": length=" + text.length() + " is above " + width
                + " in \"" + Printable.of(text) + "\"");
    }

    private IndexOutOfBoundsException noElement(Repeated field, int element) {
        return new IndexOutOfBoundsException(describe(field) + ": element=" + element + " size=" + size(field));
    }

    private IllegalStateException notEncoding() {
        return new IllegalStateException(type() + " is not being encoded: call encode() first");
    }

    private static IndexOutOfBoundsException outsideBuffer(DirectBuffer buffer, int offset, int length) {
        return new IndexOutOfBoundsException(
                "offset=" + offset + " length=" + length + " is outside capacity=" + buffer.capacity());
    }

    @SuppressWarnings("unchecked")
    private M self() {
        return (M) this;
    }
}
