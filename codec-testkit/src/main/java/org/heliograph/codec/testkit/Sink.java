package org.heliograph.codec.testkit;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.MessageType;

/** A visitor that looks at everything and keeps a sum, without allocating. */
final class Sink implements FieldVisitor {
    private long sum;

    long sum() {
        return sum;
    }

    @Override
    public void number(Field field, int position, long value) {
        sum += value;
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            sum += value.charAt(i);
        }
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {
        for (int i = position; i < position + length; i++) {
            sum += frame.getByte(i);
        }
    }

    @Override
    public void beginElement(Field field, MessageType<?> type, int position, int length) {
        sum += position + length;
    }

    @Override
    public void absent(Field field, int position) {
        sum += position;
    }
}
