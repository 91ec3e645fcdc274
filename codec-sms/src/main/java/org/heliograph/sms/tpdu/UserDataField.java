package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * User data (§9.2.3.24), whose length TP-UDL tells in septets or octets, as TP-DCS says. In lenient mode they end with the
 * TPDU where that is shorter.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record UserDataField(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    @Override
    public String wireType() {
        return "octets[TP-UDL, as TP-DCS says]";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return 0xFF;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = start + ((Tpdu<?>) message).announcedUserData();
        if (end <= limit) {
            return end;
        }
        return message.isStrict() ? Fault.of(Fault.TRUNCATED, this, start) : limit;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        int length = ((Tpdu<?>) message).announcedUserData();
        message.writeZeros(this, start, length);
        return start + length;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        if (((Tpdu<?>) message).hasUserData()) {
            visitor.octets(this, start, message.end(this) - start, message.frame());
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        return message.end(this) - start > ((Tpdu<?>) message).mostUserData()
                ? Fault.of(Fault.WRONG_LENGTH, this, start)
                : Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        ((Tpdu<?>) message).putUserData(this, octets, 0, octets.capacity());
    }
}
