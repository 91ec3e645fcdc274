package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.FieldVisitor;

/** A visitor that looks at no field. */
class Ignoring implements FieldVisitor {
    @Override
    public void number(Field field, int position, long value) {}

    @Override
    public void text(Field field, int position, int length, CharSequence value) {}

    @Override
    public void octets(Field field, int position, int length, DirectBuffer frame) {}
}
