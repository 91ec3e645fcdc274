package org.heliograph.codec.testkit;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.TlvSet;

/** Finds a field as the session of a message knows it, with the limits and values of its dialect. */
final class FieldFinder implements FieldVisitor {
    private final String name;
    private Field found;

    FieldFinder(String name) {
        this.name = name;
    }

    /** {@return the field, null if the message did not show it} */
    Field found() {
        return found;
    }

    private void look(Field field) {
        if (field.name().equals(name)) {
            found = field;
        }
    }

    @Override
    public void number(Field field, int position, long value) {
        look(field);
    }

    @Override
    public void text(Field field, int position, int length, CharSequence value) {
        look(field);
    }

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {
        look(field);
    }

    @Override
    public void beginArray(Field field, int position, int length, int count) {
        look(field);
    }

    @Override
    public void tlv(TlvSet set, int position, int tag, int length, DirectBuffer frame) {
        look(set);
    }
}
