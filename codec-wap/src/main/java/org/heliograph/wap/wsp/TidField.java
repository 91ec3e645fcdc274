package org.heliograph.wap.wsp;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * The octet that pairs a method with its reply (§3): there in PDUs without a session, absent in a session.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record TidField(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    private static final int MOST = 0xFF;

    @Override
    public String wireType() {
        return "uint8[without a session]";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return 1;
    }

    private static int length(Message<?> message) {
        return ((WspPdu<?>) message).isConnectionless() ? 1 : 0;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = start + length(message);
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        int length = length(message);
        message.writeZeros(this, start, length);
        return start + length;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        if (length(message) > 0) {
            int position = message.position(this);
            visitor.number(this, position, message.frame().getByte(position) & 0xFF);
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        put(message, (int) Assembler.number(this, MOST, value));
    }

    void put(Message<?> message, int value) {
        if (value < 0 || value > MOST || length(message) == 0) {
            throw refused(message, value);
        }
        int position = message.claim(this, 1);
        message.target().putByte(position, (byte) value);
    }

    private IllegalArgumentException refused(Message<?> message, int value) {
        String reason = length(message) == 0 ? "there is none in a session" : "does not fit uint8";
        return new IllegalArgumentException(message.type() + "." + name() + ": value=" + value + " " + reason);
    }
}
