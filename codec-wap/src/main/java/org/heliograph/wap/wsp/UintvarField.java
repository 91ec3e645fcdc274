package org.heliograph.wap.wsp;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * A uintvar (§2): an identifier, or the number of octets of later fields, which the library sets.
 *
 * @param info    name, ordinal and meaning.
 * @param anchor  that the field is addressed from.
 * @param delta   distance from the anchor in octets.
 * @param index   of the variable field, from 1.
 * @param counter whether the library sets it.
 */
record UintvarField(FieldInfo info, int anchor, int delta, int index, boolean counter) implements CustomField {
    static UintvarField counter(FieldInfo info, int anchor, int delta, int index) {
        return new UintvarField(info, anchor, delta, index, true);
    }

    static UintvarField number(FieldInfo info, int anchor, int delta, int index) {
        return new UintvarField(info, anchor, delta, index, false);
    }

    @Override
    public String wireType() {
        return "uintvar";
    }

    @Override
    public int minLength() {
        return 1;
    }

    @Override
    public int maxLength() {
        return WspReader.MOST_UINTVAR_OCTETS;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        if (start < limit && message.frame().getByte(start) >= 0) {
            return start + 1;
        }
        WspReader reader = ((WspMessage<?>) message).reader().wrap(message.frame(), start, limit);
        long value = reader.uintvar();
        return value < 0 ? WspReader.at(value, info.ordinal()) : reader.position();
    }

    /** {@return the value of a field that has been read or written} */
    long value(Message<?> message) {
        int start = message.position(this);
        return message.end(this) == start + 1 ? message.frame().getByte(start) & 0x7F : valueOfMore(message);
    }

    private long valueOfMore(Message<?> message) {
        return ((WspMessage<?>) message)
                .reader()
                .wrap(message.frame(), message.position(this), message.end(this))
                .uintvar();
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        message.writeZeros(this, start, 1);
        return start + 1;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        long value = value(message);
        visitor.number(this, start, value);
        if (message.end(this) - start != WspWriter.uintvarLength(value)) {
            visitor.unusual(this, start);
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    /** What the library sets is not taken from a value. */
    @Override
    public void assign(Message<?> message, Object value) {
        long number = Assembler.number(this, WspReader.MOST_UINTVAR, value);
        put(message, counter ? 0 : number);
    }

    void put(Message<?> message, long value) {
        if (value < 0 || value > WspReader.MOST_UINTVAR) {
            throw new IllegalArgumentException(
                    message.type() + "." + name() + ": value=" + value + " does not fit " + wireType());
        }
        int length = WspWriter.uintvarLength(value);
        int position = message.claim(this, length);
        WspWriter.putUintvar(message.target(), position, length, value);
    }
}
