package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;

/**
 * TLVs up to the end of the frame: a tag of two octets, a length of two octets, a value. Order and duplicates are kept.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param tags   that the document knows.
 */
public record TlvSet(FieldInfo info, int anchor, int delta, int index, Values tags) implements VariableField {
    /** Octets of tag and length. */
    static final int HEADER_LENGTH = 4;

    @Override
    public String wireType() {
        return "TLVs";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        DirectBuffer frame = message.frame();
        int most = message.settings().limits().tlvs();
        int position = start;
        for (int count = 0; position < limit; count++) {
            if (count == most) {
                return Fault.of(Fault.TOO_MANY, this, position);
            }
            if (limit - position < HEADER_LENGTH || limit - position - HEADER_LENGTH < valueLength(frame, position)) {
                return Fault.of(Fault.TRUNCATED, this, position);
            }
            position += HEADER_LENGTH + valueLength(frame, position);
        }
        return limit;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int end = message.end(this);
        DirectBuffer frame = message.frame();
        int position = message.position(this);
        while (position < end) {
            int length = valueLength(frame, position);
            visitor.tlv(this, position, tag(frame, position), length, frame);
            position += HEADER_LENGTH + length;
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> tlvs)) {
            throw Assembler.mismatch(this, "a list of objects with tag and value", value);
        }
        for (Object tlv : tlvs) {
            if (!(tlv instanceof Map<?, ?> entry)) {
                throw Assembler.mismatch(this, "an object with tag and value", tlv);
            }
            DirectBuffer octets = Assembler.octets(this, entry.get("value"));
            append(message, (int) Assembler.number(this, 0xFFFF, entry.get("tag")), octets, 0, octets.capacity());
        }
    }

    /**
     * Appends a TLV while encoding.
     *
     * @param message that is being encoded.
     * @param tag     of the TLV.
     * @param source  to copy the value from.
     * @param offset  of the value in {@code source}.
     * @param length  of the value in octets, at most 65,535.
     */
    public void append(Message<?> message, int tag, DirectBuffer source, int offset, int length) {
        if ((tag & ~0xFFFF) != 0 || (length & ~0xFFFF) != 0 || offset < 0 || length > source.capacity() - offset) {
            throw new IllegalArgumentException(name() + ": tag=" + tag + " offset=" + offset + " length=" + length
                    + " does not fit, source's capacity=" + source.capacity());
        }
        int position = message.claimMore(this, HEADER_LENGTH + length);
        message.target().putShort(position, (short) tag, BIG_ENDIAN);
        message.target().putShort(position + Short.BYTES, (short) length, BIG_ENDIAN);
        message.target().putBytes(position + HEADER_LENGTH, source, offset, length);
    }

    static int tag(DirectBuffer frame, int position) {
        return frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
    }

    static int valueLength(DirectBuffer frame, int position) {
        return frame.getShort(position + Short.BYTES, BIG_ENDIAN) & 0xFFFF;
    }
}
