package org.heliograph.mqtt.packet;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * A text behind its length in two octets (§1), maybe one that is there only if a connect flag is set.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param view   which of the packet's texts shows it.
 * @param flag   connect flag that tells of it, 0 if it is always there.
 */
record Utf8Field(FieldInfo info, int anchor, int delta, int index, int view, int flag) implements CustomField {
    /** Octets of the length. */
    static final int PREFIX = Short.BYTES;

    /** Greatest length of a text in octets. */
    static final int MAX = 0xFFFF;

    @Override
    public String wireType() {
        return "UTF-8 string";
    }

    @Override
    public int minLength() {
        return flag == 0 ? PREFIX : 0;
    }

    @Override
    public int maxLength() {
        return PREFIX + MAX;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        if (flag != 0 && !((Connect<?>) message).tellsOf(flag, start, limit)) {
            return start;
        }
        return scanPrefixed(message, this, start, limit);
    }

    /** The end of what two octets count. */
    static long scanPrefixed(Message<?> message, CustomField field, int start, int limit) {
        if (start > limit - PREFIX) {
            return Fault.of(Fault.TRUNCATED, field, start);
        }
        int end = start + PREFIX + (message.frame().getShort(start, BIG_ENDIAN) & MAX);
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, field, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        if (flag != 0 && !((Connect<?>) message).tellsOf(flag, start, Integer.MAX_VALUE)) {
            return start;
        }
        message.writeZeros(this, start, PREFIX);
        return start + PREFIX;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int length = message.end(this) - start;
        if (length > 0) {
            visitor.text(this, start, length, ((MqttMessage<?>) message).text(this));
        } else if (flag != 0 && ((Connect<?>) message).tellsOf(flag, start, Integer.MAX_VALUE)) {
            visitor.unusual(this, start);
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        return ((MqttMessage<?>) message).checkText(this);
    }

    @Override
    public void assign(Message<?> message, Object value) {
        ((MqttMessage<?>) message).putText(this, Assembler.text(this, value));
    }
}
