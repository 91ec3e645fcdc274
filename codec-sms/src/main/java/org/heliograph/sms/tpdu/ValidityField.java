package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * The validity period of a submission (§9.2.3.12), whose length the first octet tells.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record ValidityField(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    @Override
    public String wireType() {
        return "octets[0, 1 or 7]";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return ValidityPeriod.LENGTH;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = start + ((SmsSubmit) message).validityLength();
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        int length = ((SmsSubmit) message).validityLength();
        message.writeZeros(this, start, length);
        return start + length;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int length = message.end(this) - start;
        if (length > 0) {
            visitor.octets(this, start, length, message.frame());
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        SmsSubmit submit = (SmsSubmit) message;
        boolean isTime = FirstOctet.vpf(submit.firstOctet()) == FirstOctet.VPF_ABSOLUTE;
        int start = message.position(this);
        return isTime && !TpTime.isValid(message.frame(), start)
                ? Fault.of(Fault.VALUE_OUT_OF_RANGE, this, start)
                : Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        ((SmsSubmit) message).tpVp(octets, 0, octets.capacity());
    }
}
