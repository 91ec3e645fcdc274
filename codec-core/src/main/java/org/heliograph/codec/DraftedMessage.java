package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.agrona.DirectBuffer;

/**
 * What is written of a message and not in the frame yet. Of one with a long first block, the block and the first of several
 * counted texts behind it are put together in an array as long as they come in wire order. Of another one, a header of four
 * numbers is kept in fields, and the NUL of the text that was written last and the octets of the block behind it are put
 * together in a number. They are copied to the frame when anything else is written, or anything read.
 *
 * <p>The compiler keeps in registers what it knows of an array and of the message, while each access to a buffer makes
 * it forget. The copy of an array that has just been written by octets waits for them, so texts and what
 * lies between them are words.
 *
 * @param <M> the concrete message.
 */
public abstract sealed class DraftedMessage<M extends Message<M>> extends ReadableMessage<M> permits WritableMessage {
    /** Octets that can be drafted; most messages are shorter up to their octets. */
    private static final int DRAFT_LENGTH = 256;

    /** Octets of a first block that is drafted whatever follows it, unless the message is this block and all numbers. */
    private static final int LEAST_BLOCK = 24;

    /** Octets of a header of four numbers, see {@link #isHeader}. */
    private static final int HEADER_LENGTH = 4 * Integer.BYTES;

    private static final byte[] NO_DRAFT = {};

    static final byte[] ZEROS = new byte[512];

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, BIG_ENDIAN);

    /** What is drafted, at its position in the frame; empty for a message that is not drafted. */
    private final byte[] draft;

    /** Whether the block behind each text that a NUL ends fits {@link #tail}, and no text has a limit of the session. */
    private final boolean hasTails;

    /**
     * The most room that is too little to begin a message as most are: an octet less than its first block; where a header
     * cannot be kept in fields, any.
     */
    final int shortRoom;

    /** The NUL of the text that was written last and the block behind it, first octet lowest, see {@link #TAILED}. */
    private long tail;

    /** The third number of a header, see {@link #HEADED}. */
    private int third;

    /** The fourth number of a header. */
    private int fourth;

    /** Exclusive end of the draft. */
    private int draftEnd;

    /** Position of the anchor that {@link #writable} tells. */
    int current;

    /** Elements of the repeated field that is still open. */
    int repeats;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    DraftedMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
        draft = isDrafted(type.shape()) ? new byte[DRAFT_LENGTH] : NO_DRAFT;
        hasTails = !isDrafted(type.shape()) && !settings.dialect().hasLimits() && areTails(type.shape());
        shortRoom = isHeader(type.shape()) && !hasTails
                ? Integer.MAX_VALUE
                : type.shape().b0() - 1;
    }

    private static boolean areTails(Shape shape) {
        for (int i = 1; i <= shape.variables(); i++) {
            boolean endsWithNul = shape.variable(i) instanceof CText || shape.variable(i) instanceof TailCText;
            if (endsWithNul && shape.block(i) >= Long.BYTES) {
                return false;
            }
        }
        return true;
    }

    /** The compiler knows the answer where it knows the message. */
    private static boolean isDrafted(Shape shape) {
        return shape.b0() >= LEAST_BLOCK
                && shape.variables() + shape.texts() > 0
                && shape.b0() <= DRAFT_LENGTH
                && shape.keyField() instanceof U32;
    }

    /**
     * Whether the first block is as long as a header of four numbers and begins with its length and its kind. Shorter and
     * longer numbers behind these go to the frame, and the header before them.
     */
    static boolean isHeader(Shape shape) {
        return shape.b0() == HEADER_LENGTH
                && isNumberAt(shape.lengthField(), 0)
                && isNumberAt(shape.keyField(), Integer.BYTES);
    }

    private static boolean isNumberAt(NumberField field, int delta) {
        return field instanceof U32 && field.anchor() == 0 && field.delta() == delta;
    }

    /**
     * Begins a draft with a first block of zeros and what tells its kind; false if the message is not drafted.
     *
     * @param isHeaded whether its header is kept in fields.
     */
    final boolean beginDraft(Shape shape, boolean isHeaded) {
        current = 0;
        if (isHeaded) {
            writable = HEADED;
            third = 0;
            fourth = 0;
            return true;
        }
        if (!isDrafted(shape)) {
            writable = 0;
            return false;
        }
        writable = DRAFTED;
        draftEnd = shape.b0();
        System.arraycopy(ZEROS, 0, draft, 0, shape.b0());
        INTS.set(draft, shape.keyField().delta(), (int) shape.key());
        return true;
    }

    /**
     * Ends a message whose fields are all written. The window over one with a header, which nobody but the message has seen,
     * is narrowed when something is read: most are sent, and never read.
     */
    final void end(Shape shape, int length) {
        if (isHeader(shape) && !isShown) {
            current = length;
            writable = FINISHED;
        } else {
            narrow(length);
        }
    }

    @Override
    final void settle() {
        if (writable >= DRAFTED) {
            if (writable == FINISHED) {
                narrow(current);
                return;
            }
            if ((writable & HEADED) != 0) {
                settleHeader();
            } else if ((writable & TAILED) != 0) {
                view.putLong(current - 1, tail, LITTLE_ENDIAN);
            } else {
                view.putBytes(0, draft, 0, draftEnd);
            }
            writable &= ~UNSETTLED;
        }
    }

    private void narrow(int length) {
        writable = NOT_ENCODING;
        view.wrap(view, 0, length);
    }

    private void settleHeader() {
        Memory.putWord(view, 0, headWord());
        Memory.putHalf(view, 2 * Integer.BYTES, Integer.reverseBytes(third));
        Memory.putHalf(view, 3 * Integer.BYTES, Integer.reverseBytes(fourth));
    }

    /** Both numbers are read before anything is written, behind which the compiler does not know them any more. */
    private void putHeader(byte[] base, long address) {
        int last = fourth;
        Memory.putHalf(base, address + 2 * Integer.BYTES, Integer.reverseBytes(third));
        Memory.putHalf(base, address + 3 * Integer.BYTES, Integer.reverseBytes(last));
        Memory.putWord(base, address, headWord());
    }

    /** The length, which {@code finish()} sets, and the kind of message. */
    private long headWord() {
        return Long.reverseBytes(type().shape().key() & 0xFFFF_FFFFL);
    }

    /**
     * Writes a text where all is as it should be: the field before it was written last, the text is ASCII, and there is room.
     * Its NUL and zeros for the block behind it are kept as one number, into which octets of the block go until the next
     * field is written: so the compiler knows from one setter to the next where the message stands. The NUL of a text that
     * no block follows goes to the frame at once. If something is not as it should be nothing has changed but octets that
     * are free.
     */
    final boolean appendText(VariableField field, int max, boolean hasBlock, String text) {
        byte[] latin = LatinOctets.of(text);
        int index = field.index();
        int before = writable;
        if (latin == null || !isNext(index, before)) {
            return false;
        }
        int length = latin.length;
        if (length >= max) {
            return false;
        }
        int start = current + field.delta();
        int room = view.capacity() - start;
        if (start < current || (hasBlock ? length > room - Long.BYTES : !fits(length, room))) {
            return false;
        }
        byte[] base = view.byteArray();
        long address = view.addressOffset();
        if (index > 1) {
            if ((before & TAILED) != 0) {
                Memory.putWord(base, address + current - 1, tail);
            }
        } else if (before != 0) {
            putHeader(base, address);
        }
        if (hasBlock
                ? !AsciiWriter.writeWords(latin, base, address + start)
                : !AsciiWriter.writeManyWords(latin, length, base, address + start)) {
            return false;
        }
        int end = start + length + 1;
        if (hasBlock) {
            tail = 0;
            writable = index | TAILED;
        } else {
            Memory.putOctet(base, address + end - 1, (byte) 0);
            writable = index;
            readable = index;
        }
        anchor(index, end);
        current = end;
        return true;
    }

    /** Whether a text can be written quickly; what lies in fields already tells that the message has tails. */
    private boolean isNext(int index, int before) {
        return (before & ~(HEADED | TAILED)) == index - 1 && (before >= TAILED || hasTails);
    }

    /** Whether there is room for a text and its NUL; a text shorter than a word is written as one. */
    private static boolean fits(int length, int room) {
        return length < room && (length >= Long.BYTES || room >= Long.BYTES);
    }

    /** Puts an octet behind the text that was written last; false if it has to be written elsewhere. */
    final boolean putInTail(U8 field, int value) {
        int delta = field.delta();
        if (writable != (field.anchor() | TAILED) || delta < 0 || delta >= Long.BYTES - 1) {
            return false;
        }
        int shift = Byte.SIZE * (1 + delta);
        tail = tail & ~(0xFFL << shift) | (long) value << shift;
        return true;
    }

    /**
     * Writes octets whose number goes behind the text that was written last; false, and nothing has changed, if it does
     * not or there is no room.
     */
    final boolean appendCounted(Counted field, DirectBuffer source, int offset, int length) {
        int index = field.index();
        int start = current + field.delta();
        if (start < current
                || length > view.capacity() - start
                || writable != (index - 1 | TAILED)
                || type().shape().block(index) != 0
                || !(field.count() instanceof U8 count)
                || !putInTail(count, length)) {
            return false;
        }
        Memory.putWord(view, current - 1, tail);
        view.putBytes(start, source, offset, length);
        closed(index, start + length);
        return true;
    }

    /** Writes a TLV with a value that fits it; false, and nothing has changed, if {@link #nextTlv} is negative. */
    final boolean appendTlv(TlvSet field, NumberTlv tlv, long value) {
        int start = nextTlv(field, Long.BYTES);
        if (start < 0) {
            return false;
        }
        int width = tlv.least();
        long word =
                (long) (tlv.tag() << Short.SIZE | width) << Integer.SIZE | value << Integer.SIZE - Byte.SIZE * width;
        Memory.putWord(view, start, Long.reverseBytes(word));
        closed(field.index(), start + TlvSet.HEADER_LENGTH + width);
        return true;
    }

    /**
     * Writes a TLV with a text whose length fits it; false if {@link #nextTlv} is negative or the text is not ASCII, and
     * nothing has changed then but octets that are free.
     */
    final boolean appendTlv(TlvSet field, TextTlv tlv, String text, int octets) {
        byte[] latin = LatinOctets.of(text);
        int start = latin == null ? -1 : nextTlv(field, TlvSet.HEADER_LENGTH + latin.length + Long.BYTES);
        if (start < 0) {
            return false;
        }
        byte[] base = view.byteArray();
        long address = view.addressOffset() + start;
        if (!AsciiWriter.writeWords(latin, base, address + TlvSet.HEADER_LENGTH)) {
            return false;
        }
        Memory.putHalf(base, address, Integer.reverseBytes(tlv.tag() << Short.SIZE | octets));
        Memory.putWord(base, address + TlvSet.HEADER_LENGTH + latin.length, 0L);
        closed(field.index(), start + TlvSet.HEADER_LENGTH + octets);
        return true;
    }

    /**
     * {@return where the next TLV goes, negative unless there are TLVs already or what comes before them was written last,
     * and some octets may be written}
     */
    private int nextTlv(TlvSet field, int octets) {
        int last = writable;
        int start = last == field.index() ? current : current + field.delta();
        boolean isNext = last == field.index() || last == field.index() - 1;
        return isNext && start <= view.capacity() - octets ? start : -1;
    }

    /** Remembers where a variable field ends that has been written. */
    final void closed(int index, int end) {
        anchor(index, end);
        current = end;
        writable = index;
        readable = index;
    }

    /** Where a fixed field of a drafted message lies in the draft; -1 if it has to be written to the frame. */
    private int placeInDraft(Field field) {
        if (writable < DRAFTED) {
            return -1;
        }
        int anchor = field.anchor();
        if (anchor == 0) {
            return field.delta();
        }
        if ((writable & MAX_ANCHOR) != anchor) {
            return -1;
        }
        writable = anchor | DRAFTED;
        return current + field.delta();
    }

    /**
     * {@return whether a number can be written to the frame without a look at the bounds} Nothing is written behind the first
     * block, for which there is room.
     */
    private boolean isInOpenBlock(NumberField field, Shape shape) {
        return writable == 0 && isInFirstBlock(field, shape);
    }

    /** A caller may have taken the number from another message. All that it is compared with is known to the compiler. */
    static boolean isInFirstBlock(NumberField field, Shape shape) {
        int delta = field.delta();
        return field.anchor() == 0 && delta >= 0 && delta <= shape.b0() - field.width();
    }

    /** Drafts an octet, or writes it to an open first block; false if it has to be written to the frame. */
    final boolean draft(U8 field, int value) {
        Shape shape = type().shape();
        if (isDrafted(shape)) {
            int place = placeInDraft(field);
            if (place < 0) {
                return false;
            }
            draft[place] = (byte) value;
            return true;
        }
        if (!isInOpenBlock(field, shape)) {
            return false;
        }
        Memory.putOctet(view, field.delta(), (byte) value);
        return true;
    }

    /** Drafts a number of two octets; false if it has to be written to the frame. */
    final boolean draft(U16 field, int value) {
        int place = isDrafted(type().shape()) ? placeInDraft(field) : -1;
        if (place < 0) {
            return false;
        }
        SHORTS.set(draft, place, (short) value);
        return true;
    }

    /** Drafts a number of four octets, or writes it to an open first block; false if it has to be written to the frame. */
    final boolean draftInt(NumberField field, int value) {
        Shape shape = type().shape();
        if (isDrafted(shape)) {
            int place = placeInDraft(field);
            if (place < 0) {
                return false;
            }
            INTS.set(draft, place, value);
            return true;
        }
        if (writable == HEADED && putInHeader(field, value)) {
            return true;
        }
        if (!isInOpenBlock(field, shape)) {
            return false;
        }
        Memory.putHalf(view, field.delta(), Integer.reverseBytes(value));
        return true;
    }

    private boolean putInHeader(NumberField field, int value) {
        if (field.anchor() != 0) {
            return false;
        }
        if (field.delta() == 2 * Integer.BYTES) {
            third = value;
            return true;
        }
        if (field.delta() == 3 * Integer.BYTES) {
            fourth = value;
            return true;
        }
        return false;
    }

    /** Drafts a number of eight octets, or writes it to an open first block; false if it has to be written to the frame. */
    final boolean draft(U64 field, long value) {
        Shape shape = type().shape();
        if (isDrafted(shape)) {
            int place = placeInDraft(field);
            if (place < 0) {
                return false;
            }
            LONGS.set(draft, place, value);
            return true;
        }
        if (!isInOpenBlock(field, shape)) {
            return false;
        }
        Memory.putWord(view, field.delta(), Long.reverseBytes(value));
        return true;
    }

    /** Drafts a text; false if it has to be written to the frame, or refused there. */
    final boolean draft(FixedText field, String text) {
        int place = isDrafted(type().shape()) ? placeInDraft(field) : -1;
        return place >= 0 && PaddedText.write(draft, place, text, field.width());
    }

    /**
     * Drafts the first element of a repeated field; false if it has to be written to the frame, or refused there. The next
     * one settles the draft.
     */
    final boolean draftFirst(Repeated field, String text) {
        int index = field.index();
        if (!isDrafted(type().shape()) || writable != (index - 1 | DRAFTED) || !(field.count() instanceof U8 count)) {
            return false;
        }
        int start = current + field.delta();
        int end = start + field.width();
        int limit = end + type().shape().block(index);
        byte[] octets = draft;
        if (limit > Math.min(octets.length, view.capacity())) {
            return false;
        }
        System.arraycopy(ZEROS, 0, octets, start, limit - start);
        if (!PaddedText.write(octets, start, text, field.width())) {
            return false;
        }
        octets[place(count)] = 1;
        repeats = 1;
        draftEnd = limit;
        anchor(index, end);
        current = end;
        writable = index | OPEN | DRAFTED;
        return true;
    }
}
