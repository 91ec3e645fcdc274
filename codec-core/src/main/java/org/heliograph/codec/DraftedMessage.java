package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What is written of a message and not in the frame yet. Of one with a long first block, the block and the first of several
 * counted texts behind it are put together in an array as long as they come in wire order. Of another one, the NUL of the
 * text that was written last and the octets of the block behind it are put together in a number. They are copied to the
 * frame when anything else is written, or anything read.
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

    private static final byte[] NO_DRAFT = {};

    static final byte[] ZEROS = new byte[512];

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, BIG_ENDIAN);

    /** What is drafted, at its position in the frame; empty for a message that is not drafted. */
    private final byte[] draft;

    /** Whether the block behind each text that a NUL ends fits {@link #tail}, and no text has a limit of the session. */
    private final boolean hasTails;

    /** The NUL of the text that was written last and the block behind it, first octet lowest, see {@link #TAILED}. */
    private long tail;

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

    /** Begins a draft with a first block of zeros and what tells its kind; false if the message is not drafted. */
    final boolean beginDraft(Shape shape) {
        current = 0;
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

    @Override
    final void settle() {
        if (writable >= DRAFTED) {
            if ((writable & TAILED) != 0) {
                view.putLong(current - 1, tail, LITTLE_ENDIAN);
            } else {
                view.putBytes(0, draft, 0, draftEnd);
            }
            writable &= ~UNSETTLED;
        }
    }

    /**
     * Writes a text where all is as it should be: the field before it was written last, the text is ASCII, and eight octets
     * may be written behind it. Its NUL and zeros for the block behind it are kept as one number, into which octets of the
     * block go until the next field is written: so the compiler knows from one setter to the next where the message stands.
     * The NUL of a text that no block follows goes to the frame at once. If something is not as it should be nothing has
     * changed but octets that are free.
     */
    final boolean appendText(VariableField field, int max, boolean hasBlock, String text) {
        byte[] latin = LatinOctets.of(text);
        int index = field.index();
        int before = writable;
        if (latin == null || (before & ~TAILED) != index - 1 || latin.length >= max || !hasTails) {
            return false;
        }
        int start = current + field.delta();
        if (start < current || latin.length > view.capacity() - Long.BYTES - start) {
            return false;
        }
        byte[] base = view.byteArray();
        long address = view.addressOffset();
        if ((before & TAILED) != 0) {
            Memory.putWord(base, address + current - 1, tail);
        }
        if (!AsciiWriter.writeWords(latin, base, address + start)) {
            return false;
        }
        int end = start + latin.length + 1;
        anchor(index, end);
        current = end;
        if (hasBlock) {
            tail = 0;
            writable = index | TAILED;
        } else {
            Memory.putWord(base, address + end - 1, 0L);
            writable = index;
            readable = index;
        }
        return true;
    }

    /** Puts an octet behind the text that was written last; false if it has to be written elsewhere. */
    final boolean putInTail(U8 field, int value) {
        boolean isIn = field.delta() >= 0 && field.delta() < Long.BYTES - 1;
        if (writable != (field.anchor() | TAILED) || !isIn) {
            return false;
        }
        int shift = Byte.SIZE * (1 + field.delta());
        tail = tail & ~(0xFFL << shift) | (long) value << shift;
        return true;
    }

    /** Where a fixed field lies in the draft; -1 if it has to be written to the frame. */
    private int placeInDraft(Field field) {
        if (!isDrafted(type().shape()) || writable < DRAFTED) {
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
     * block, for which there is room, and the number, which a caller may have taken from another message, is in it. All
     * but the state is known to the compiler.
     */
    private boolean isInBlock(NumberField field) {
        Shape shape = type().shape();
        return !isDrafted(shape)
                && field.anchor() == 0
                && field.delta() >= 0
                && field.delta() <= shape.b0() - field.width()
                && writable == 0;
    }

    /** Drafts an octet, or writes it to an open first block; false if it has to be written to the frame. */
    final boolean draft(U8 field, int value) {
        int place = placeInDraft(field);
        if (place >= 0) {
            draft[place] = (byte) value;
            return true;
        }
        if (!isInBlock(field)) {
            return false;
        }
        Memory.putOctet(view, field.delta(), (byte) value);
        return true;
    }

    /** Drafts a number of two octets; false if it has to be written to the frame. */
    final boolean draft(U16 field, int value) {
        int place = placeInDraft(field);
        if (place < 0) {
            return false;
        }
        SHORTS.set(draft, place, (short) value);
        return true;
    }

    /** Drafts a number of four octets, or writes it to an open first block; false if it has to be written to the frame. */
    final boolean draftInt(NumberField field, int value) {
        int place = placeInDraft(field);
        if (place >= 0) {
            INTS.set(draft, place, value);
            return true;
        }
        if (!isInBlock(field)) {
            return false;
        }
        Memory.putHalf(view, field.delta(), Integer.reverseBytes(value));
        return true;
    }

    /** Drafts a number of eight octets, or writes it to an open first block; false if it has to be written to the frame. */
    final boolean draft(U64 field, long value) {
        int place = placeInDraft(field);
        if (place >= 0) {
            LONGS.set(draft, place, value);
            return true;
        }
        if (!isInBlock(field)) {
            return false;
        }
        Memory.putWord(view, field.delta(), Long.reverseBytes(value));
        return true;
    }

    /** Drafts a text; false if it has to be written to the frame, or refused there. */
    final boolean draft(FixedText field, String text) {
        int place = placeInDraft(field);
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
