package org.heliograph.codec.testkit;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.TlvSet;

/** One number for all that a visitor sees of a frame; every position it is told must be inside the frame. */
final class EventHash implements FieldVisitor {
    private final int limit;
    private long hash;

    EventHash(int limit) {
        this.limit = limit;
    }

    long value() {
        return hash;
    }

    private void take(Object what, int position, int length, long value) {
        if (position < 0 || length < 0 || position > limit - length) {
            throw new AssertionError(what + ": position=" + position + " length=" + length + " is outside the frame");
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
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        take(set, position, 4 + length, tag);
        take(set, position + 4, length, frame);
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
