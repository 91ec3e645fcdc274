package org.heliograph.sms.tpdu;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.Values;

/**
 * An octet of a report that may not be there.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param values that the document knows.
 * @param when   it is there.
 */
record ReportOctet(FieldInfo info, int anchor, int delta, int index, Values values, When when) implements CustomField {
    /** When an octet is there. */
    enum When {
        /** Where the value is that of a failure cause: the octet that would stand there in a positive report is lower. */
        FAILED(0),
        /** Where the report goes on. */
        MORE(0),
        /** Always; in lenient mode it may be missing at the end. */
        ALWAYS(0),
        /** Where TP-PI has the bit of TP-PID. */
        PID(ParameterIndicator.PID),
        /** Where TP-PI has the bit of TP-DCS. */
        DCS(ParameterIndicator.DCS),
        /** Where TP-PI has the bit of user data. */
        USER_DATA(ParameterIndicator.USER_DATA);

        private final int bit;

        When(int bit) {
            this.bit = bit;
        }
    }

    /** The bit of TP-PI that tells whether it is there, 0 if none does. */
    int bit() {
        return when.bit;
    }

    @Override
    public String wireType() {
        return "uint8";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return Byte.BYTES;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        boolean isLeft = start < limit;
        boolean isThere =
                switch (when) {
                    case FAILED -> isLeft && (message.frame().getByte(start) & 0xFF) >= FailureCause.FIRST;
                    case MORE -> isLeft;
                    case ALWAYS -> isLeft || message.isStrict();
                    default -> ((ReportTpdu<?>) message).indicates(when.bit);
                };
        if (!isThere) {
            return start;
        }
        return isLeft ? start + Byte.BYTES : Fault.of(Fault.TRUNCATED, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        ReportTpdu<?> report = (ReportTpdu<?>) message;
        int indicated = when.bit == 0 ? report.wanted() : 0;
        boolean isThere =
                switch (when) {
                    case FAILED -> false;
                    case MORE -> indicated != 0;
                    case ALWAYS -> true;
                    default -> report.indicates(when.bit);
                };
        if (isThere) {
            message.writeZeros(this, start, Byte.BYTES);
        }
        return isThere ? start + Byte.BYTES : start;
    }

    /** The value; 0 if it is not there. */
    int read(Message<?> message) {
        int start = message.position(this);
        return message.end(this) > start ? message.frame().getByte(start) & 0xFF : 0;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        if (message.end(this) > start) {
            visitor.number(this, start, read(message));
        }
    }

    @Override
    public long checkValue(Message<?> message) {
        int start = message.position(this);
        return message.end(this) == start || values.contains(read(message))
                ? Fault.NONE
                : Fault.of(Fault.VALUE_OUT_OF_RANGE, this, start);
    }

    @Override
    public void assign(Message<?> message, Object value) {
        ((ReportTpdu<?>) message).putOctet(this, (int) Assembler.number(this, 0xFF, value));
    }
}
