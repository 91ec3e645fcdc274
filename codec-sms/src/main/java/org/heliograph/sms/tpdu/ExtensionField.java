package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * Further octets of TP-PI (§9.2.3.27), which no release uses: they go on as long as bit 7 is set.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record ExtensionField(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    @Override
    public String wireType() {
        return "octets[while bit 7 is set]";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = start;
        boolean goesOn = ((ReportTpdu<?>) message).indicates(ParameterIndicator.EXTENSION);
        while (goesOn) {
            if (end == limit) {
                return Fault.of(Fault.TRUNCATED, this, start);
            }
            goesOn = (message.frame().getByte(end) & ParameterIndicator.EXTENSION) != 0;
            end++;
        }
        return end;
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        boolean isThere = ((ReportTpdu<?>) message).indicates(ParameterIndicator.EXTENSION);
        if (isThere) {
            message.writeZeros(this, start, Byte.BYTES);
        }
        return isThere ? start + Byte.BYTES : start;
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
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        ((ReportTpdu<?>) message).putExtension(this, octets, 0, octets.capacity());
    }
}
