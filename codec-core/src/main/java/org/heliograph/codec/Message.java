package org.heliograph.codec;

import java.util.Map;
import org.agrona.DirectBuffer;

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
public abstract non-sealed class Message<M extends Message<M>> extends WritableMessage<M> {
    /** Whether the version has no TLVs and none may be written. */
    private final boolean refusesTlvs;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    protected Message(MessageType<M> type, Settings settings) {
        super(type, settings);
        refusesTlvs = !settings.dialect().hasTlvs() && settings.writing() == Mode.STRICT;
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
        return putInTail(field, value) ? self() : putElsewhere(field, value);
    }

    /** Not behind the text that was written last. */
    private M putElsewhere(U8 field, int value) {
        if (!draft(field, value)) {
            view.putByte(toWrite(field), (byte) value);
        }
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
        if (!draft(field, value)) {
            field.write(view, toWrite(field), value);
        }
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
        if (!draftInt(field, (int) value)) {
            field.write(view, toWrite(field), value);
        }
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
        if (!draftInt(field, value)) {
            field.write(view, toWrite(field), value);
        }
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
        if (!draftInt(field, value)) {
            field.write(view, toWrite(field), value);
        }
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
        if (!draft(field, value)) {
            field.write(view, toWrite(field), value);
        }
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
        if (text instanceof String string && draft(field, string)) {
            return self();
        }
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
        return text instanceof String string && appendText(field, field.max(), true, string)
                ? self()
                : putUsually(field, field.max(), text);
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
        boolean hasBlock = type().shape().block(field.index()) != 0;
        return text instanceof String string && appendText(field, field.max(), hasBlock, string)
                ? self()
                : putUsually(field, field.max(), text);
    }

    private M putUsually(VariableField field, int max, CharSequence text) {
        int length = text.length();
        if (length >= max || limited) {
            requireShort(field, text, max);
        }
        int index = field.index();
        int start = claimable(field);
        int end = start + length + 1;
        int block = type().shape().block(index);
        requireRoom(field, end + block);
        closed(index, end);
        if (block >= Long.BYTES || !(text instanceof String string)) {
            zero(end - 1, 1 + block);
            writeFresh(field, start, text, length);
        } else if (!AsciiWriter.writeTerminated(view, start, string, length, 1 + block)) {
            writeUnusual(field, start, text, length);
        }
        return self();
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
        requireTlvs(field, tlv.tag());
        return appendTlv(field, tlv, value) ? self() : appendUsually(field, tlv, value);
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
        requireTlvs(field, tlv.tag());
        return text instanceof String string && appendTlv(field, tlv, string, octets)
                ? self()
                : appendUsually(field, tlv, text, octets);
    }

    private M appendUsually(TlvSet field, NumberTlv tlv, long value) {
        TlvValues.write(view, field.claim(this, tlv.tag(), tlv.least()), tlv, value);
        return self();
    }

    private M appendUsually(TlvSet field, TextTlv tlv, CharSequence text, int octets) {
        int length = text.length();
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
                anchor(field.index(), position - TlvSet.HEADER_LENGTH);
                goBackTo(before & ~UNSETTLED);
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
        if (text instanceof String string && draftFirst(field, string)) {
            return self();
        }
        int width = field.width();
        if (text.length() > width) {
            throw tooLong(field, text, width);
        }
        int position = nextElement(field, field.count());
        int block = type().shape().block(field.index());
        requireRoom(field, position + width + block);
        zero(position, width + block);
        writeFresh(field, position, text, width);
        countElement(field, field.count(), position + width);
        return self();
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
        if (length > field.count().maxValue()) {
            throw outOfRange(field.count(), length);
        }
        return appendCounted(field, source, offset, length) ? self() : putUsually(field, source, offset, length);
    }

    private M putUsually(Counted field, DirectBuffer source, int offset, int length) {
        NumberField count = field.count();
        int start = claim(field, length);
        count.write(view, place(count), length);
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
}
