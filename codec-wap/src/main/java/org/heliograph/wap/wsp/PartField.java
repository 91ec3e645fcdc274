package org.heliograph.wap.wsp;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * Octets with a grammar of their own: the URI, the content type, headers, capabilities, addresses. A field before it may
 * count them, alone or with the part before.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param kind   of the octets.
 * @param count  field that counts them; null if they go to the end of the PDU.
 * @param before part that is counted together with this one and stands before it; null if there is none.
 */
record PartField(FieldInfo info, int anchor, int delta, int index, PartKind kind, UintvarField count, PartField before)
        implements CustomField {
    private static final int FEW = 8;

    @Override
    public String wireType() {
        return kind.word();
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    /** The exclusive end of the octets that are counted, or a fault. */
    private long countedEnd(Message<?> message, int start, int limit) {
        if (count == null) {
            return limit;
        }
        long end = (before == null ? start : message.position(before)) + count.value(message);
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        long end = countedEnd(message, start, limit);
        return end < 0 ? end : at(kind.scan((WspMessage<?>) message, start, (int) end));
    }

    private long at(long outcome) {
        return outcome < 0 ? WspReader.at(outcome, info.ordinal()) : outcome;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        ((WspMessage<?>) message).forgetLook();
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        kind.visit((WspMessage<?>) message, this, visitor);
    }

    @Override
    public long checkValue(Message<?> message) {
        return at(kind.check((WspMessage<?>) message, message.position(this), message.end(this)));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (kind == PartKind.URI) {
            putText(message, Assembler.text(this, value));
        } else {
            DirectBuffer octets = Assembler.octets(this, value);
            put(message, octets, 0, octets.capacity());
        }
    }

    /** Writes characters up to U+00FF, an octet each. */
    void putText(Message<?> message, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                throw Assembler.mismatch(this, "characters up to U+00FF", text);
            }
        }
        ((WspMessage<?>) message).forgetLook();
        int position = message.claim(this, text.length());
        for (int i = 0; i < text.length(); i++) {
            message.target().putByte(position + i, (byte) text.charAt(i));
        }
    }

    void put(Message<?> message, DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException(message.type() + "." + name() + ": offset=" + offset + " length="
                    + length + " is outside the source's capacity=" + source.capacity());
        }
        ((WspMessage<?>) message).forgetLook();
        int position = message.claim(this, length);
        if (length <= FEW) {
            putFew(message.target(), position, source, offset, length);
        } else {
            message.target().putBytes(position, source, offset, length);
        }
    }

    /** A call that copies takes longer than a few octets, as content types are. */
    private static void putFew(MutableDirectBuffer target, int position, DirectBuffer source, int offset, int length) {
        if (length >= Integer.BYTES) { // by two halves, which may overlap
            int last = length - Integer.BYTES;
            int end = source.getInt(offset + last, LITTLE_ENDIAN);
            target.putInt(position, source.getInt(offset, LITTLE_ENDIAN), LITTLE_ENDIAN);
            target.putInt(position + last, end, LITTLE_ENDIAN);
            return;
        }
        for (int i = 0; i < length; i++) {
            target.putByte(position + i, source.getByte(offset + i));
        }
    }
}
