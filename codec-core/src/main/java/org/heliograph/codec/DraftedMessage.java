package org.heliograph.codec;

/**
 * The draft of a message that begins with texts which a NUL ends: they and the octets between them are put together in
 * an array as long as they come in wire order, and copied to the frame when anything else is written, or anything read.
 *
 * <p>The compiler keeps in registers what it knows of an array and of the message, while each access to a buffer makes
 * it forget. The first block of the frame is never drafted.
 *
 * @param <M> the concrete message.
 */
public abstract sealed class DraftedMessage<M extends Message<M>> extends ReadableMessage<M> permits WritableMessage {
    /** Octets that can be drafted; most messages are shorter up to their octets. */
    private static final int DRAFT_LENGTH = 256;

    private static final byte[] NO_DRAFT = {};

    /** What is drafted, at its position in the frame; empty for a message that is not drafted. */
    private final byte[] draft;

    /** Exclusive end of the draft. */
    private int draftEnd;

    /** Position of the anchor that {@link #writable} tells. */
    int current;

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    DraftedMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
        draft = isDrafted(type.shape()) ? new byte[DRAFT_LENGTH] : NO_DRAFT;
    }

    private static boolean isDrafted(Shape shape) {
        return shape.v1() instanceof CText && shape.v2() instanceof CText && shape.b0() < DRAFT_LENGTH;
    }

    final void beginDraft(Shape shape) {
        writable = draft.length == 0 ? 0 : DRAFTED;
        draftEnd = shape.b0();
        current = 0;
    }

    @Override
    final void settle() {
        if (writable >= DRAFTED) {
            int start = type().shape().b0();
            view.putBytes(start, draft, start, draftEnd - start);
            writable &= ~DRAFTED;
        }
    }

    /**
     * Drafts a text, its NUL and zeros for the block behind it. It is refused when it is not ASCII or there is no room in
     * the draft: then nothing has changed, and it goes the way of all other texts.
     */
    final boolean draftText(VariableField field, String text, int length) {
        int index = field.index();
        int start = current + field.delta();
        int block = type().shape().block(index);
        byte[] octets = draft;
        if (length >= Math.min(DRAFT_LENGTH, view.capacity()) - start - block) {
            return false;
        }
        int end = start + length + 1;
        if (!AsciiWriter.write(octets, start, text, length)) {
            return false;
        }
        for (int i = 0; i <= block; i++) {
            octets[end - 1 + i] = 0;
        }
        anchor(index, end);
        current = end;
        draftEnd = end + block;
        writable = index | DRAFTED;
        return true;
    }

    /** Writes an octet to the draft if its field follows the text that was drafted last. */
    final boolean draftOctet(U8 field, int value) {
        if (field.anchor() == 0 || writable != (field.anchor() | DRAFTED)) {
            return false;
        }
        draft[current + field.delta()] = (byte) value;
        return true;
    }
}
