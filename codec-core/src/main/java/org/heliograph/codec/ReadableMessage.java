package org.heliograph.codec;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The reading half of a message: the values of its fields.
 *
 * @param <M> the concrete message.
 */
public abstract sealed class ReadableMessage<M extends Message<M>> extends IndexedMessage<M> permits DraftedMessage {
    private final TextView[] texts;
    private final UnsafeBuffer[] octetViews;
    private final TextView part;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    ReadableMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
        Shape shape = type.shape();
        texts = new TextView[shape.texts()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new TextView(view);
        }
        octetViews = new UnsafeBuffer[shape.octetViews()];
        for (int i = 0; i < octetViews.length; i++) {
            octetViews[i] = AgronaAccess.newView();
        }
        part = new TextView(view);
    }

    /** {@return a view of texts in the frame, for custom wire types} */
    protected final TextView newTextView() {
        return new TextView(view);
    }

    /** {@return octets of the frame as a text, while they are checked; moves at the next call} */
    final TextView octetsAsText(int position, int length) {
        return part.show(position, length);
    }

    /**
     * Shows every field in wire order, as far as the frame goes, then the payload. Works on faulty frames too.
     *
     * @param visitor to show the fields to.
     * @return the exclusive end of what was shown; octets from there on belong to no field or could not be read.
     */
    public final int visit(FieldVisitor visitor) {
        settle();
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
                visitUnread(field, shown, visitor);
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
            return variable.index() <= known() ? anchor(variable.index()) : -1;
        }
        if (field.anchor() > known()) {
            return -1;
        }
        int end = at(field.anchor(), field.delta()) + field.minLength();
        return end <= limit ? end : -1;
    }

    /**
     * Tells the visitor what a field says as far as it can be read; called for the first one that cannot be read in full,
     * whose octets are among those that are left.
     *
     * @param field    of this message.
     * @param position of the first octet that has not been shown.
     * @param visitor  to tell.
     */
    protected void visitUnread(Field field, int position, FieldVisitor visitor) {}

    /**
     * Tells the visitor what the message carries; called when all fields are readable.
     *
     * @param visitor to tell.
     */
    protected void visitPayload(FieldVisitor visitor) {}

    /**
     * {@return whether a number can be read without a look at the bounds} The frame holds all blocks, and the number, which a
     * caller may have taken from another message, is in one of them. All but the state is known to the compiler.
     */
    private boolean isProven(int anchor, int delta, int width) {
        return readable == PROVEN && delta >= 0 && delta <= type().shape().room(anchor) - width;
    }

    /** Reads a number of a message that was not checked, or of another one; longer than what is inlined anywhere. */
    private long getUnproven(NumberField field) {
        int anchor = field.anchor();
        if (anchor != 0) {
            return field.read(view, anchorToRead(anchor) + field.delta());
        }
        if (writable >= DRAFTED) {
            settle();
        }
        return field.read(view, field.delta());
    }

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final int get(U8 field) {
        int anchor = field.anchor();
        int delta = field.delta();
        return isProven(anchor, delta, Byte.BYTES)
                ? Memory.octet(view, place(anchor, delta)) & 0xFF
                : (int) getUnproven(field);
    }

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final int get(U16 field) {
        int anchor = field.anchor();
        int delta = field.delta();
        return isProven(anchor, delta, Short.BYTES)
                ? Short.reverseBytes(Memory.quarter(view, place(anchor, delta))) & 0xFFFF
                : (int) getUnproven(field);
    }

    /**
     * {@return the number of a field}
     *
     * @param field of this message.
     */
    protected final long get(U32 field) {
        int anchor = field.anchor();
        int delta = field.delta();
        return isProven(anchor, delta, Integer.BYTES)
                ? Integer.reverseBytes(Memory.half(view, place(anchor, delta))) & 0xFFFF_FFFFL
                : getUnproven(field);
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
        int anchor = field.anchor();
        int delta = field.delta();
        return isProven(anchor, delta, Integer.BYTES)
                ? Integer.reverseBytes(Memory.half(view, place(anchor, delta)))
                : (int) getUnproven(field);
    }

    /**
     * {@return the number of a field, to be read unsigned}
     *
     * @param field of this message.
     */
    protected final long get(U64 field) {
        int anchor = field.anchor();
        int delta = field.delta();
        return isProven(anchor, delta, Long.BYTES)
                ? Long.reverseBytes(Memory.word(view, place(anchor, delta)))
                : getUnproven(field);
    }

    /**
     * {@return the number of a field, 0 when the peer left it out}
     *
     * @param field of this message.
     */
    protected final int get(TailNumber field) {
        int end = anchorToRead(field.index());
        int start = place(field);
        return end > start ? view.getByte(start) & 0xFF : 0;
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
        int end = anchorToRead(field.index());
        int start = place(field);
        return texts[field.textIndex()].showPadded(start, end - start);
    }

    /**
     * {@return the text of a field without its NUL; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final TextView get(CText field) {
        int end = anchorToRead(field.index());
        int start = place(field.anchor(), field.delta());
        return texts[field.textIndex()].show(start, Math.max(end - 1 - start, 0));
    }

    /**
     * {@return the text of a field without its NUL, empty when the peer left it out; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final TextView get(TailCText field) {
        int end = anchorToRead(field.index());
        int start = place(field);
        int length = Math.max(end - start, 0);
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
        int end = anchorToRead(field.index());
        int start = place(field);
        return octets(field.octetsIndex(), start, end - start);
    }

    /**
     * {@return exactly the octets of a field, in place; moves at the next read of the field}
     *
     * @param field of this message.
     */
    protected final DirectBuffer get(Rest field) {
        int end = anchorToRead(field.index());
        int start = place(field);
        return octets(field.octetsIndex(), start, end - start);
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

    private IndexOutOfBoundsException noElement(Field field, int element, int size) {
        return new IndexOutOfBoundsException(describe(field) + ": element=" + element + " size=" + size);
    }
}
