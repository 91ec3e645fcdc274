package org.heliograph.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.util.List;
import org.agrona.MutableDirectBuffer;

/**
 * The frame that a message is written to: room is claimed for one variable field after the other, and the fixed fields
 * behind each begin as zeros.
 *
 * @param <M> the concrete message.
 */
public abstract sealed class WritableMessage<M extends Message<M>> extends DraftedMessage<M> permits Message {
    /** Whether the dialect limits texts. */
    final boolean limited;

    /** Whether the values that may be written are those of the document. */
    private final boolean plain;

    /** The fields with the counts and lengths that may be written. */
    private final List<Field> written;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    WritableMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
        limited = settings.dialect().hasLimits();
        written = settings.dialect().applyWritten(type, fields);
        plain = written == type.fields();
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
        Shape shape = type().shape();
        boolean isHeaded = isHeader(shape);
        if (offset < 0 || capacity <= shortRoom || capacity > buffer.capacity() - offset) {
            if (offset < 0 || capacity < shape.b0() || capacity > buffer.capacity() - offset) {
                throw refused(buffer, offset, capacity);
            }
            isHeaded = false;
        }
        view.wrap(buffer, offset, capacity);
        readable = 0;
        if (!beginDraft(shape, isHeaded)) {
            zeroBlock(shape.b0());
            writeHead(shape.keyField(), shape, shape.key());
        }
        bodyAbsent = false;
        beginning();
        return self();
    }

    /** Called by {@link #encode} when nothing has been written yet: the place for fields that are always the same. */
    protected void beginning() {}

    private RuntimeException refused(MutableDirectBuffer buffer, int offset, int capacity) {
        return offset < 0 || capacity < 0 || capacity > buffer.capacity() - offset
                ? outsideBuffer(buffer, offset, capacity)
                : new IllegalArgumentException(type() + ": capacity=" + capacity + " is below the "
                        + type().shape().b0() + " octets of its first fields");
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
        settle();
        if (writable != shape.variables()) {
            closeRemaining(shape);
        }
        finishing();
        readable = shape.variables();
        int length = bodyAbsent ? fieldsEnd() : current + shape.block(shape.variables());
        writeHead(shape.lengthField(), shape, length);
        end(shape, length);
        return length;
    }

    /** A number of this message, for which there is room in its first block. */
    private void writeHead(NumberField field, Shape shape, long value) {
        if (field instanceof U32 && isInFirstBlock(field, shape)) {
            Memory.putHalf(view, field.delta(), Integer.reverseBytes((int) value));
        } else if (field != null) {
            field.write(view, field.delta(), value);
        }
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
        settle();
        int start = bodyStart();
        if (writable != 0 || start < 0) {
            throw new IllegalStateException(
                    type() + ": the body can be left out only of an error response, and before it is begun");
        }
        Shape shape = type().shape();
        omit(shape, start);
        boolean hasTlvs = shape.variable(shape.variables()) instanceof TlvSet;
        goBackTo(hasTlvs ? shape.variables() - 1 : shape.variables());
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
        if (plain
                && field.values() instanceof ValueRange range
                && range.low() == 0
                && range.high() >= field.maxValue()) {
            return; // all that it can hold
        }
        boolean asked = settings.writing() == Mode.STRICT && !isAbsent(field);
        if (asked && !knownToWrite(field).contains(read(field))) {
            throw new IllegalArgumentException(describe(field) + "=" + read(field) + " is outside the document");
        }
    }

    /** The greatest length is the document's or the session's; written leniently a text may exceed both. */
    final void requireShort(Field field, CharSequence text, int documented) {
        int max = limited ? limitOf(fields.get(field.info().ordinal())) : documented;
        if (text.length() >= max && settings.writing() == Mode.STRICT) {
            throw tooLong(field, text, max - 1);
        }
    }

    private static int limitOf(Field field) {
        return field instanceof RepeatedCText repeated ? repeated.max() : field.maxLength();
    }

    /** Where the next element of a repeated field goes. */
    final int nextElement(VariableField field, NumberField count) {
        settle();
        if (writable != (field.index() | OPEN)) {
            return claimable(field);
        }
        if (repeats + 1 > greatestCount(count)) {
            throw outOfRange(count, repeats + 1L);
        }
        return current;
    }

    final void closeElement(VariableField field, NumberField count, int end) {
        int block = type().shape().block(field.index());
        requireRoom(field, end + block);
        zero(end, block);
        countElement(field, count, end);
    }

    /** The block behind the element is zero already. */
    final void countElement(VariableField field, NumberField count, int end) {
        int elements = writable == (field.index() | OPEN) ? repeats + 1 : 1;
        closed(field.index(), end);
        count.write(view, place(count), elements);
        repeats = elements;
        writable = field.index() | OPEN;
    }

    private Values knownToWrite(NumberField count) {
        return plain ? count.values() : written.get(count.info().ordinal()).values();
    }

    final long greatestCount(NumberField count) {
        Values known = knownToWrite(count);
        return settings.writing() == Mode.STRICT && known instanceof ValueRange range
                ? Math.min(range.high(), count.maxValue())
                : count.maxValue();
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
        int start = claimable(field);
        close(field, field.index(), start + length);
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
        int start = current;
        close(field, field.index(), start + length);
        return start;
    }

    /**
     * {@return whether a variable field has been written, or passed, while encoding}
     *
     * @param field of this message.
     */
    protected final boolean isWritten(VariableField field) {
        return writable != NOT_ENCODING && known() >= field.index();
    }

    /**
     * Gives a variable field that has been written another length: what follows it moves. For lengths of variable width,
     * known only when what they count has been written.
     *
     * @param field  of this message.
     * @param length in octets; the octets of the field are to be written again.
     * @throws IllegalStateException    if the field has not been written.
     * @throws IllegalArgumentException if the octets do not fit.
     */
    protected final void resize(VariableField field, int length) {
        int index = field.index();
        if (!isWritten(field)) {
            throw new IllegalStateException(describe(field) + " has not been written yet");
        }
        settle();
        int last = known();
        int end = anchor(index);
        int by = position(field) + length - end;
        int limit = anchor(last) + type().shape().block(last);
        requireRoom(field, limit + by);
        view.putBytes(end + by, view, end, limit - end);
        for (int i = index; i <= last; i++) {
            anchor(i, anchor(i) + by);
        }
        current = anchor(last);
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
        settle();
        if (writable == NOT_ENCODING) {
            throw notEncoding();
        }
        isShown = true;
        return view;
    }

    private void close(VariableField field, int index, int end) {
        int block = type().shape().block(index);
        if (end + block != current) {
            requireRoom(field, end + block);
        }
        if (block != 0) {
            zero(end, block);
        }
        closed(index, end);
    }

    /** Where a variable field begins that is to be written now. */
    final int claimable(VariableField field) {
        if (writable != field.index() - 1) {
            if (writable >= DRAFTED && (writable & ~UNSETTLED) == field.index() - 1) {
                settle();
            } else {
                closeBefore(field);
            }
        }
        return current + field.delta();
    }

    /** Gives the variable fields before this one their defaults. */
    private void closeBefore(VariableField field) {
        if (known() >= field.index() && writable != NOT_ENCODING) {
            throw new IllegalStateException(describe(field) + " cannot be written after "
                    + type().shape().variable(known()).name() + ": variable fields are written once, in wire order");
        }
        closeUpTo(field.index() - 1);
    }

    private void closeUpTo(int anchor) {
        settle();
        if (writable == NOT_ENCODING) {
            throw notEncoding();
        }
        Shape shape = type().shape();
        writable = known();
        while (writable < anchor) {
            closeNext(shape.variable(writable + 1));
        }
    }

    private void closeNext(VariableField field) {
        close(field, field.index(), field.writeDefault(self(), current + field.delta()));
    }

    /** Gives back what was claimed behind an anchor. */
    final void goBackTo(int state) {
        writable = state;
        readable = known();
        current = readable == 0 ? 0 : anchor(readable);
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

    /** Where a fixed field is written, most often behind the variable field that was written last. */
    final int toWrite(Field field) {
        int anchor = field.anchor();
        if (anchor == writable) {
            return current + field.delta();
        }
        return anchor == 0 && writable > 0 && writable < DRAFTED
                ? field.delta()
                : toWriteElsewhere(anchor) + field.delta();
    }

    /** A fixed field of an earlier block or a later one ends the adding of elements. */
    private int toWriteElsewhere(int anchor) {
        settle();
        if (anchor == 0 && writable != NOT_ENCODING) {
            return 0;
        }
        closeUpTo(anchor);
        return anchor == writable ? current : anchor(anchor);
    }

    /** Writes a text over zeros or over an earlier text, which may have been longer. */
    final void writeText(Field field, int position, CharSequence text, int width) {
        int length = text.length();
        if (length < width && view.getByte(position + length) != 0) {
            zero(position + length, width - length);
        }
        writeFresh(field, position, text, width);
    }

    /** Writes a text over zeros. */
    final void writeFresh(Field field, int position, CharSequence text, int width) {
        if (!AsciiWriter.write(view, position, text, width)) {
            writeUnusual(field, position, text, width);
        }
    }

    /** Characters beyond ASCII: octets in lenient mode of writing if they are below U+0100, else refused. */
    final void writeUnusual(Field field, int position, CharSequence text, int width) {
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
        goBackTo(field.index() - 1);
    }

    /** The first block, for which there is room. */
    private void zeroBlock(int length) {
        if (length < Long.BYTES || length > 64) {
            zero(0, length);
            return;
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            Memory.putWord(view, i, 0L);
        }
        Memory.putWord(view, last, 0L);
    }

    /** Short blocks by whole words, the last one overlapping; long ones by a copy. Room has been checked. */
    final void zero(int start, int length) {
        if (length >= Long.BYTES) {
            zeroWords(start, length);
        } else if (length >= Integer.BYTES) {
            view.putInt(start, 0, LITTLE_ENDIAN);
            view.putInt(start + length - Integer.BYTES, 0, LITTLE_ENDIAN);
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

    final void requireRoom(Field field, int end) {
        if (end > view.capacity() || end < 0) {
            throw noRoom(field, end);
        }
    }

    private IllegalArgumentException noRoom(Field field, int end) {
        return new IllegalArgumentException(
                describe(field) + ": limit=" + end + " is beyond capacity=" + view.capacity());
    }

    final IllegalArgumentException outOfRange(Field field, long value) {
        return new IllegalArgumentException(describe(field) + ": value=" + value + " does not fit " + field.wireType());
    }

    final IllegalArgumentException tooLong(Field field, CharSequence text, int width) {
        return new IllegalArgumentException(describe(field) + ": length=" + text.length() + " is above " + width
                + " in \"" + Printable.of(text) + "\"");
    }

    private IllegalStateException notEncoding() {
        return new IllegalStateException(type() + " is not being encoded: call encode() first");
    }
}
