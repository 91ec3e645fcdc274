package org.heliograph.codec;

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
    private final UnsafeBuffer value = AgronaAccess.newView();
    private int position;
    private int next;

    /**
     * Makes a cursor.
     *
     * @param message whose TLVs are walked.
     * @param field   that holds them.
     */
    public TlvCursor(Message<?> message, TlvSet field) {
        this.message = message;
        this.field = field;
    }

    /** {@return this, before the first TLV} */
    public TlvCursor rewind() {
        next = message.position(field);
        position = next;
        return this;
    }

    /** {@return whether there was a next TLV; the cursor stands on it} */
    public boolean next() {
        if (next >= message.end(field)) {
            return false;
        }
        position = next;
        next = position + TlvSet.HEADER_LENGTH + length();
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

    /** {@return the tag, 0 to 65,535} */
    public int tag() {
        return TlvSet.tag(message.frame(), position);
    }

    /** {@return the length of the value in octets} */
    public int length() {
        return TlvSet.valueLength(message.frame(), position);
    }

    /** {@return exactly the octets of the value, in place; moves with the cursor} */
    public DirectBuffer value() {
        value.wrap(message.frame(), position + TlvSet.HEADER_LENGTH, length());
        return value;
    }
}
