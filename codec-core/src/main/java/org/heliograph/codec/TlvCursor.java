package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Walks the TLVs of a message in wire order. A message owns one and rewinds it when asked for its TLVs.
 *
 * <pre>{@code
 * for (TlvCursor tlv = message.tlvs(); tlv.next(); ) {
 *     use(tlv.tag(), tlv.value());
 * }
 * }</pre>
 */
public final class TlvCursor {
    private final Message<?> message;
    private final TlvSet field;
    private final UnsafeBuffer frame;
    private final UnsafeBuffer value = AgronaAccess.newView();
    private final TextView text;
    private int tag;
    private int position;
    private int length;
    private int next;
    private int end;

    /**
     * Makes a cursor.
     *
     * @param message whose TLVs are walked.
     * @param field   that holds them.
     */
    public TlvCursor(Message<?> message, TlvSet field) {
        this.message = message;
        this.field = field;
        frame = message.view();
        text = message.newTextView();
    }

    /** {@return this, before the first TLV} */
    public TlvCursor rewind() {
        end = message.end(field);
        next = message.place(field);
        position = next;
        length = 0;
        return this;
    }

    /** {@return whether there was a next TLV; the cursor stands on it} */
    public boolean next() {
        if (next >= end) {
            return false;
        }
        int header = frame.getInt(next, BIG_ENDIAN);
        tag = header >>> Short.SIZE;
        position = next + TlvSet.HEADER_LENGTH;
        length = Math.min(header & 0xFFFF, end - position);
        next = position + length;
        return true;
    }

    /**
     * Moves to the first TLV of a tag, searching from the start.
     *
     * @param tag to look for.
     * @return whether there is one; the cursor stands on it.
     */
    public boolean find(int tag) {
        rewind();
        while (next()) {
            if (tag() == tag) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves to the first TLV of a kind, searching from the start.
     *
     * @param tlv to look for.
     * @return whether there is one; the cursor stands on it.
     */
    public boolean find(Tlv tlv) {
        return find(tlv.tag());
    }

    /** {@return the tag, 0 to 65,535} */
    public int tag() {
        return tag;
    }

    /** {@return the length of the value in octets; in lenient mode what the frame holds of it} */
    public int length() {
        return length;
    }

    /** {@return the position of the value in the frame} */
    public int position() {
        return position;
    }

    /** {@return exactly the octets of the value, in place; moves with the cursor} */
    public DirectBuffer value() {
        value.wrap(frame, position, length);
        return value;
    }

    /**
     * {@return the value as a number}
     *
     * @param whenOther is returned when the value has not one, two or four octets.
     */
    public long number(long whenOther) {
        long number = NumberTlv.read(frame, position, length);
        return number == NumberTlv.NO_NUMBER ? whenOther : number;
    }

    /** {@return the value as a text without the NUL at its end, if there is one; moves with the cursor} */
    public TextView text() {
        return text.show(position, TextTlv.textLength(frame, position, length));
    }

    /**
     * {@return the number of the first TLV of a kind}
     *
     * @param tlv        to look for; the cursor moves to it.
     * @param whenAbsent is returned when there is none, or it has not one, two or four octets.
     */
    public long number(NumberTlv tlv, long whenAbsent) {
        return find(tlv) ? number(whenAbsent) : whenAbsent;
    }

    /**
     * {@return the text of the first TLV of a kind, null if there is none; moves with the cursor}
     *
     * @param tlv to look for; the cursor moves to it.
     */
    public TextView text(TextTlv tlv) {
        return find(tlv) ? text() : null;
    }

    /**
     * {@return the octets of the first TLV of a kind, null if there is none; move with the cursor}
     *
     * @param tlv to look for; the cursor moves to it.
     */
    public DirectBuffer octets(OctetsTlv tlv) {
        return find(tlv) ? value() : null;
    }
}
