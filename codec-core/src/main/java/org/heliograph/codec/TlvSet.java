package org.heliograph.codec;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.List;
import java.util.Map;
import org.agrona.DirectBuffer;

/**
 * TLVs up to the end of the frame: a tag of two octets, a length of two octets, a value. Order and duplicates are kept.
 *
 * <p>In strict mode one to three octets that are no TLV, and a length that goes past the end of the frame, are faults.
 * In lenient mode the odd octets are left over, and the value of the last TLV ends where the frame does.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param tags   that the document knows.
 */
public record TlvSet(FieldInfo info, int anchor, int delta, int index, TlvTable tags) implements VariableField {
    /** Octets of tag and length. */
    public static final int HEADER_LENGTH = 4;

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
        return start == limit ? limit : walk(message, start, limit);
    }

    /**
     * {@return whether TLVs, so few that no limit on their count applies, end exactly where a frame does} To be called only
     * where {@link Memory#isRaw()}; for what is not so plain there is {@link #scan}.
     *
     * @param base    array of the buffer, null for direct memory.
     * @param address of the first octet of the frame.
     * @param start   of the TLVs in the frame, from 0.
     * @param limit   exclusive end of the frame, known to be inside the buffer.
     * @param most    TLVs that a message may have.
     */
    public static boolean fill(byte[] base, long address, int start, int limit, int most) {
        long end = address + limit;
        int rest = limit - start;
        if (rest / HEADER_LENGTH > most) {
            return false;
        }
        while (rest >= HEADER_LENGTH) {
            rest -= HEADER_LENGTH + (Integer.reverseBytes(Memory.half(base, end - rest)) & 0xFFFF);
        }
        return rest == 0;
    }

    private long walk(Message<?> message, int start, int limit) {
        DirectBuffer frame = message.view();
        int most = message.settings().limits().tlvs();
        int position = start;
        for (int count = 0; position < limit; count++) {
            if (count == most) {
                return Fault.of(Fault.TOO_MANY, this, position);
            }
            int value = position + HEADER_LENGTH;
            int next = value <= limit ? value + announcedLength(frame, position) : value;
            if (next > limit) {
                return cut(message, position, limit);
            }
            position = next;
        }
        return limit;
    }

    private long cut(Message<?> message, int position, int limit) {
        if (!message.isTolerant()) {
            return Fault.of(Fault.TRUNCATED, this, position);
        }
        return limit - position < HEADER_LENGTH ? position : limit;
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
            int length = valueLength(frame, position, end);
            visitor.tlv(this, position, tag(frame, position), length, frame);
            position += HEADER_LENGTH + length;
        }
    }

    /** Unknown tags are no fault. The fault stands at the tag, or at the first TLV where one is missing beside others. */
    @Override
    public long checkValue(Message<?> message) {
        int end = message.end(this);
        DirectBuffer frame = message.view();
        int start = message.position(this);
        int position = start;
        boolean ruled = false;
        while (position < end) {
            int tag = tag(frame, position);
            int length = valueLength(frame, position, end);
            if (!tags.contains(tag)) {
                return Fault.of(Fault.NOT_ALLOWED, this, position);
            }
            int index = tags.indexOf(tag);
            int code = index < 0 ? 0 : tags.tlv(index).check(message, position + HEADER_LENGTH, length);
            if (code != 0) {
                return Fault.of(code, this, position);
            }
            ruled |= index >= 0 && tags.isRuled(index);
            position += HEADER_LENGTH + length;
        }
        return ruled && lackingByRule(frame, start, end) != null
                ? Fault.of(Fault.MISSING_PART, this, start)
                : Fault.NONE;
    }

    /**
     * {@return the first TLV that the document demands and that is not there, null if there is none} What others need comes
     * before what every message has to have.
     *
     * @param frame    that holds the TLVs.
     * @param position of the first TLV.
     * @param end      of the TLVs, exclusive.
     */
    public Tlv lacking(DirectBuffer frame, int position, int end) {
        Tlv beside = lackingByRule(frame, position, end);
        if (beside != null) {
            return beside;
        }
        List<Tlv> required = tags.required();
        for (int i = 0; i < required.size(); i++) {
            if (find(required.get(i).tag(), frame, position, end) < 0) {
                return required.get(i);
            }
        }
        return null;
    }

    private Tlv lackingByRule(DirectBuffer frame, int position, int end) {
        List<TlvRule> rules = tags.rules();
        for (int i = 0; i < rules.size(); i++) {
            Tlv tlv = rules.get(i).lacking(frame, position, end);
            if (tlv != null) {
                return tags.find(tlv.tag());
            }
        }
        return null;
    }

    /** {@return the position of the first TLV of a tag, -1 if there is none} */
    static int find(int tag, DirectBuffer frame, int start, int end) {
        int position = start;
        while (end - position >= HEADER_LENGTH) {
            if (tag(frame, position) == tag) {
                return position;
            }
            position += HEADER_LENGTH + valueLength(frame, position, end);
        }
        return -1;
    }

    /** {@return how many TLVs of a tag there are} */
    static int count(int tag, DirectBuffer frame, int start, int end) {
        int count = 0;
        int position = find(tag, frame, start, end);
        while (position >= 0) {
            count++;
            position = find(tag, frame, position + HEADER_LENGTH + valueLength(frame, position, end), end);
        }
        return count;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        if (!(value instanceof List<?> list)) {
            throw Assembler.mismatch(this, "a list of objects with tag and value", value);
        }
        for (Object tlv : list) {
            if (!(tlv instanceof Map<?, ?> entry)) {
                throw Assembler.mismatch(this, "an object with tag and value", tlv);
            }
            int tag = tagOf(entry);
            Tlv known = tags.find(tag);
            DirectBuffer octets = TlvValues.octets(this, known, entry.get("value"), entry.get("length"));
            append(message, tag, octets, 0, octets.capacity());
            if (known != null && message.settings().writing() == Mode.STRICT) {
                TlvValues.requireAllowed(message, this, known, octets.capacity(), entry.get("value"));
            }
        }
    }

    /** The tag of a TLV that is to be written, maybe given by its name alone. */
    private int tagOf(Map<?, ?> entry) {
        if (entry.get("tag") == null && entry.get("name") instanceof CharSequence name) {
            for (Tlv tlv : tags.known()) {
                if (tlv.name().contentEquals(name)) {
                    return tlv.tag();
                }
            }
        }
        if (entry.get("tag") == null) {
            throw Assembler.mismatch(this, "a tag, or the name of a TLV that is known", entry.get("name"));
        }
        return (int) Assembler.number(this, 0xFFFF, entry.get("tag"));
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
        int position = claim(message, tag, length);
        message.target().putBytes(position, source, offset, length);
    }

    /** Writes tag and length; returns where the value goes. */
    int claim(Message<?> message, int tag, int length) {
        message.requireTlvs(this, tag);
        int position = message.claimMore(this, HEADER_LENGTH + length);
        message.view().putInt(position, tag << Short.SIZE | length, BIG_ENDIAN);
        return position + HEADER_LENGTH;
    }

    /**
     * {@return the tag of a TLV}
     *
     * @param frame    that holds it.
     * @param position of the TLV.
     */
    public static int tag(DirectBuffer frame, int position) {
        return frame.getShort(position, BIG_ENDIAN) & 0xFFFF;
    }

    /**
     * {@return the length that a TLV announces; in lenient mode the last value of a frame may be shorter}
     *
     * @param frame    that holds it.
     * @param position of the TLV.
     */
    public static int announcedLength(DirectBuffer frame, int position) {
        return frame.getShort(position + Short.BYTES, BIG_ENDIAN) & 0xFFFF;
    }

    /** {@return the length of the value, which ends where the TLVs do} */
    static int valueLength(DirectBuffer frame, int position, int end) {
        int length = announcedLength(frame, position);
        int room = end - position - HEADER_LENGTH;
        return length <= room ? length : room;
    }
}
