package org.heliograph.codec.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.TlvSet;

/**
 * One number for all that a visitor sees of a frame; every position it is told must be inside the frame, or inside the
 * element of a group.
 */
final class EventHash implements FieldVisitor {
    /** Lengths of what is around the element that is open. */
    private final Deque<Integer> around = new ArrayDeque<>();

    private int limit;
    private long hash;

    EventHash(int limit) {
        this.limit = limit;
    }

    long value() {
        return hash;
    }

    private void take(Object what, int position, int length, long value) {
        if (position < 0 || length < 0 || position > limit - length) {
            throw new AssertionError(what + ": position=" + position + " length=" + length + " is outside the "
                    + (around.isEmpty() ? "frame" : "element"));
        }
        hash = ((hash * 31 + position) * 31 + length) * 31 + value;
    }

    private void take(Object what, int position, int length, DirectBuffer frame) {
        take(what, position, length, 0);
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + frame.getByte(position + i);
        }
    }

    @Override
    public void number(Field field, int position, long value) {
        take(field, position, field.minLength(), value);
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        take(field, position, length, value.length());
        for (int i = 0; i < value.length(); i++) {
            hash = hash * 31 + value.charAt(i);
        }
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {
        take(field, position, length, frame);
    }

    @Override
    public void beginArray(Field field, int position, int length, int count) {
        take(field, position, length, count);
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int position, int length) {
        take(field, position, length, type.name().hashCode());
        around.push(limit);
        limit = length;
    }

    @Override
    public void endElement(Field field) {
        limit = around.pop();
    }

    @Override
    public void absent(Field field, int position) {
        take(field, position, 0, field.name().hashCode());
    }

    @Override
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        take(set, position, TlvSet.HEADER_LENGTH + length, tag);
        take(set, position + TlvSet.HEADER_LENGTH, length, frame);
    }

    @Override
    public void derived(String name, int position, int length, CharSequence value) {
        take(name, position, length, value.toString().hashCode());
    }

    @Override
    public void payload(PayloadKey key, int position, int length, DirectBuffer frame) {
        take(key, position, length, key.toString().hashCode());
        take(key, position, length, frame);
    }
}
