package org.heliograph.cmpp;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;

/**
 * Dest_terminal_Id of a report: a text that takes what the fields around it leave, 21 octets in the short form and 32 in
 * the long one (§4.7).
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record ReportNumber(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    static final int SHORT_WIDTH = 21;
    static final int LONG_WIDTH = 32;
    /** Octets of SMSC_sequence, which follows. */
    private static final int BEHIND = Integer.BYTES;

    @Override
    public String wireType() {
        return "text[" + SHORT_WIDTH + " or " + LONG_WIDTH + "]";
    }

    @Override
    public int minLength() {
        return SHORT_WIDTH;
    }

    @Override
    public int maxLength() {
        return LONG_WIDTH;
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int width = limit - BEHIND - start;
        boolean known = width == SHORT_WIDTH || width == LONG_WIDTH;
        return known || !message.isStrict() && width > SHORT_WIDTH
                ? start + width
                : Fault.of(Fault.WRONG_LENGTH, this, start);
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        int width = ((CmppReport) message).numberWidth();
        message.writeZeros(this, start, width);
        return start + width;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.text(this, start, message.end(this) - start, ((CmppReport) message).destTerminalId());
    }

    @Override
    public long checkValue(Message<?> message) {
        return ((CmppReport) message).destTerminalId().check(this, words(), message.position(this));
    }

    @Override
    public void assign(Message<?> message, Object value) {
        ((CmppReport) message).destTerminalId(Assembler.text(this, value));
    }
}
