package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

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
public abstract non-sealed class Message<M extends Message<M>> extends ReadableMessage<M> {
    private static final byte[] ZEROS = new byte[512];

    /** Elements of the repeated field that is still open. */
    private int repeats;

    /** Whether the dialect limits texts. */
    private final boolean limited;

    /** Whether the version has no TLVs and none may be written. */
    private final boolean refusesTlvs;

    /** The fields with the counts and lengths that may be written. */
    private final List<Field> written;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    protected Message(MessageType<M> type, Settings settings) {
        super(type, settings);
        limited = settings.dialect().hasLimits();
        refusesTlvs = !settings.dialect().hasTlvs() && settings.writing() == Mode.STRICT;
        written = settings.dialect().applyWritten(type, fields);
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
        bodyAbsent = false;
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
            closeRemaining(shape);
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

    /** Nothing of a body that may be left out has been written: it is left out, unless the session wants it. */
    private void closeRemaining(Shape shape) {
        int last = shape.variables();
        if (writable > 0 && writable == last - 1) {
            closeNext(shape.variable(last));
            return;
        }
        int start = writable == 0 && !settings.dialect().hasErrorBodies() ? bodyStart() : -1;
        if (start >= 0 && isZero(start, shape.b0())) {
            omitBody();
        }
        closeUpTo(last);
    }

    private boolean isZero(int start, int end) {
        for (int i = start; i < end; i++) {
            if (view.getByte(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Leaves out the fields behind the header, as responses that report an error do; TLVs may follow.
     *
     * @return this.
     * @throws IllegalStateException if the body must be there or has been begun.
     */
    protected final M omitBody() {
        int start = bodyStart();
        if (writable != 0 || start < 0) {
            throw new IllegalStateException(
                    type() + ": the body can be left out only of an error response, and before it is begun");
        }
        Shape shape = type().shape();
        omit(shape, start);
        boolean hasTlvs = shape.variable(shape.variables()) instanceof TlvSet;
        writable = hasTlvs ? shape.variables() - 1 : shape.variables();
        readable = writable;
        return self();
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
        Values known = written.get(field.info().ordinal()).values();
        if (settings.writing() == Mode.STRICT && !known.contains(read(field))) {
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
        if (length >= field.max() || limited) {
            requireShort(field, text, field.max());
        }
        return putTerminated(field, text, length);
    }

    /**
     * Sets a field.
     *
     * @param field of this message.
     * @param text  shorter than the greatest length of the field, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit or has other characters.
     */
    protected final M put(TailCText field, CharSequence text) {
        int length = text.length();
        if (length >= field.max() || limited) {
            requireShort(field, text, field.max());
        }
        return putTerminated(field, text, length);
    }

    private M putTerminated(VariableField field, CharSequence text, int length) {
        int index = field.index();
        if (writable != index - 1) {
            closeBefore(field);
        }
        int start = ends[index - 1] + field.delta();
        int end = start + length + 1;
        int block = type().shape().block(index);
        requireRoom(field, end + block);
        ends[index] = end;
        readable = index;
        writable = index;
        repeats = 0;
        if (block >= Long.BYTES || !(text instanceof String string)) {
            zero(end - 1, 1 + block);
            writeFresh(field, start, text, length);
        } else if (!AsciiWriter.writeTerminated(view, start, string, length, 1 + block)) {
            writeUnusual(field, start, text, length);
        }
        return self();
    }

    /** The greatest length is the document's or the session's; written leniently a text may exceed both. */
    private void requireShort(Field field, CharSequence text, int documented) {
        int max = limited ? limitOf(fields.get(field.info().ordinal())) : documented;
        if (text.length() >= max && settings.writing() == Mode.STRICT) {
            throw tooLong(field, text, max - 1);
        }
    }

    private static int limitOf(Field field) {
        return field instanceof RepeatedCText repeated ? repeated.max() : field.maxLength();
    }

    /**
     * Adds a text to a repeated field and counts it.
     *
     * @param field of this message.
     * @param text  shorter than the greatest length of the field, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit, has other characters or is one too many.
     */
    protected final M add(RepeatedCText field, CharSequence text) {
        int length = text.length();
        requireShort(field, text, field.max());
        int position = nextElement(field, field.count());
        requireRoom(field, position + length + 1);
        view.putByte(position + length, (byte) 0);
        writeFresh(field, position, text, length);
        closeElement(field, field.count(), position + length + 1);
        return self();
    }

    /**
     * Begins an element of a group: its flyweight, to be filled and given to {@link #end}.
     *
     * @param field of this message.
     * @param type  which of the types of the group, from 0.
     * @return the flyweight.
     * @throws IllegalArgumentException if it is one too many or there is no room.
     */
    protected final Message<?> begin(Group field, int type) {
        int position = nextElement(field, field.count());
        return cursor(field).elementOf(type).encode(view, position, view.capacity() - position);
    }

    /**
     * Ends the element of a group that was begun last and counts it.
     *
     * @param field of this message.
     * @param type  which of the types of the group, from 0.
     * @return this.
     */
    protected final M end(Group field, int type) {
        int position = nextElement(field, field.count());
        closeElement(
                field, field.count(), position + cursor(field).elementOf(type).finish());
        return self();
    }

    final void addAssembled(Group field, int type, Map<String, Object> values) {
        int position = nextElement(field, field.count());
        int length =
                Assembler.assemble(cursor(field).elementOf(type), values, view, position, view.capacity() - position);
        closeElement(field, field.count(), position + length);
    }

    /** Where the next element of a repeated field goes. */
    private int nextElement(VariableField field, NumberField count) {
        int index = field.index();
        if (writable != index || repeats == 0) {
            closeBefore(field);
            return ends[index - 1] + field.delta();
        }
        if (repeats + 1 > greatestCount(count)) {
            throw outOfRange(count, repeats + 1L);
        }
        return ends[index];
    }

    private void closeElement(VariableField field, NumberField count, int end) {
        int elements = repeats + 1;
        close(field, field.index(), end);
        count.write(view, positionToWrite(count), elements);
        repeats = elements;
    }

    /**
     * Appends a TLV.
     *
     * @param field of this message.
     * @param tlv   whose value is a number.
     * @param value to set.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M append(TlvSet field, NumberTlv tlv, long value) {
        if (value < 0 || value > tlv.maxValue()) {
            throw outOfRange(tlv, value);
        }
        TlvValues.write(view, field.claim(this, tlv.tag(), tlv.least()), tlv, value);
        return self();
    }

    /**
     * Appends a TLV.
     *
     * @param field of this message.
     * @param tlv   whose value is a text.
     * @param text  to set, U+0001 to U+007F.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit or has other characters.
     */
    protected final M append(TlvSet field, TextTlv tlv, CharSequence text) {
        int length = text.length();
        int octets = tlv.terminated() ? length + 1 : length;
        if (octets < tlv.least() || octets > tlv.most()) {
            throw wrongLength(tlv, octets);
        }
        int before = writable;
        int position = field.claim(this, tlv.tag(), octets);
        if (!(text instanceof String string)
                || !AsciiWriter.writeTerminated(view, position, string, length, octets - length)) {
            writeUnusual(field, tlv, text, position, before);
        }
        return self();
    }

    /**
     * Appends a TLV.
     *
     * @param field  of this message.
     * @param tlv    whose value is octets.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     * @throws IllegalArgumentException if the octets are too few or too many or do not fit.
     */
    protected final M append(TlvSet field, OctetsTlv tlv, DirectBuffer source, int offset, int length) {
        if (length < tlv.least() || length > tlv.most()) {
            throw wrongLength(tlv, length);
        }
        field.append(this, tlv.tag(), source, offset, length);
        return self();
    }

    /** Refuses TLVs where the version has none: its peers would take them for a broken message. */
    final void requireTlvs(TlvSet field, int tag) {
        if (refusesTlvs) {
            throw new IllegalArgumentException(
                    describe(field) + ": tag=0x" + Integer.toHexString(tag) + " in a version without TLVs");
        }
    }

    /** Writes a text that is no String, or not ASCII; if it is refused, the TLV is given back. */
    private void writeUnusual(TlvSet field, TextTlv tlv, CharSequence text, int position, int before) {
        int length = text.length();
        int greatest = settings.writing() == Mode.STRICT ? 0x7F : 0xFF;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > greatest) {
                ends[field.index()] = position - TlvSet.HEADER_LENGTH;
                writable = before;
                readable = before;
                throw notAscii(tlv, text);
            }
            view.putByte(position + i, (byte) c);
        }
        if (tlv.terminated()) {
            view.putByte(position + length, (byte) 0);
        }
    }

    private IllegalArgumentException notAscii(Tlv tlv, CharSequence text) {
        return new IllegalArgumentException(
                type() + "." + tlv.name() + " takes U+0001 to U+007F, not \"" + Printable.of(text) + "\"");
    }

    private IllegalArgumentException outOfRange(NumberTlv tlv, long value) {
        return new IllegalArgumentException(
                type() + "." + tlv.name() + ": value=" + value + " does not fit " + tlv.wireType());
    }

    private IllegalArgumentException wrongLength(Tlv tlv, int length) {
        return new IllegalArgumentException(
                type() + "." + tlv.name() + ": length=" + length + " is not from " + tlv.least() + " to " + tlv.most());
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
        if (count > greatestCount(field.count())) {
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

    private long greatestCount(NumberField count) {
        Values known = written.get(count.info().ordinal()).values();
        return settings.writing() == Mode.STRICT && known instanceof ValueRange range
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

    /**
     * {@return whether a variable field has been written, or passed, while encoding}
     *
     * @param field of this message.
     */
    protected final boolean isWritten(VariableField field) {
        return writable >= field.index();
    }

    /**
     * Writes a text as the value of a {@link CustomField custom wire type}, over octets that were claimed.
     *
     * @param position of the first octet.
     * @param text     to write.
     * @return whether all of it is U+0001 to U+007F; if not, the octets at its place are undefined.
     */
    protected final boolean writeAscii(int position, CharSequence text) {
        return AsciiWriter.write(view, position, text, text.length());
    }

    /**
     * Gives a variable field that has been written another length: what follows it moves. For lengths of variable width,
     * known only when what they count has been written.
     *
     * @param field  of this message.
     * @param length of the field in octets.
     * @throws IllegalStateException    if the field has not been written.
     * @throws IllegalArgumentException if the octets do not fit.
     */
    protected final void resize(VariableField field, int length) {
        int index = field.index();
        if (writable < index) {
            throw new IllegalStateException(describe(field) + " has not been written yet");
        }
        int end = ends[index];
        int by = position(field) + length - end;
        int limit = ends[writable] + type().shape().block(writable);
        requireRoom(field, limit + by);
        view.putBytes(end + by, view, end, limit - end);
        for (int i = index; i <= writable; i++) {
            ends[i] += by;
        }
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
            closeNext(shape.variable(index));
        }
    }

    private void closeNext(VariableField field) {
        int index = field.index();
        close(field, index, field.writeDefault(this, ends[index - 1] + field.delta()));
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
            if (field instanceof VariableField variable && !isAdded(field)) {
                reopen(variable);
            }
            throw new IllegalArgumentException(
                    describe(field) + " takes U+0001 to U+007F, not \"" + Printable.of(text) + "\"");
        }
        for (int i = 0; i < text.length(); i++) {
            view.putByte(position + i, (byte) text.charAt(i));
        }
    }

    /** Elements are counted only after they were written: there is nothing to give back. */
    private static boolean isAdded(Field field) {
        return field instanceof Repeated || field instanceof RepeatedCText;
    }

    /**
     * Gives back the field that was written last, whose value is refused, so that another one can be written.
     *
     * @param field of this message.
     */
    protected final void reopen(VariableField field) {
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

    /**
     * Refuses octets that their source does not have.
     *
     * @param field  that they are for.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @throws IndexOutOfBoundsException if so.
     */
    protected final void requireSource(Field field, DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException(describe(field) + ": offset=" + offset + " length=" + length
                    + " is outside the source's capacity=" + source.capacity());
        }
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

    private IllegalStateException notEncoding() {
        return new IllegalStateException(type() + " is not being encoded: call encode() first");
    }
}
