package org.heliograph.wap.mms;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.wap.wsp.WspReader;

/**
 * The headers of a PDU (§1), which end behind Content-Type or with the PDU.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 */
record MmsHeadersField(FieldInfo info, int anchor, int delta, int index) implements CustomField {
    @Override
    public String wireType() {
        return "headers";
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
        MmsHeaders headers = ((MmsPdu) message).scanned(start, limit);
        long fault = headers.fault();
        return fault == Fault.NONE ? headers.endOf(limit) : WspReader.at(fault, info.ordinal());
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        ((MmsPdu) message).forget();
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        int end = message.end(this);
        visitor.octets(this, start, end - start, message.frame());
        MmsPdu pdu = (MmsPdu) message;
        MmsWords.show(pdu.cursor().wrap(message.frame(), start, end), pdu.words(), visitor);
    }

    /** Values have been looked at when the end was searched for. */
    @Override
    public long checkValue(Message<?> message) {
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        DirectBuffer octets = Assembler.octets(this, value);
        put(message, octets, 0, octets.capacity());
    }

    void put(Message<?> message, DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException(message.type() + "." + name() + ": offset=" + offset + " length="
                    + length + " is outside the source's capacity=" + source.capacity());
        }
        ((MmsPdu) message).forget();
        int position = message.claim(this, length);
        message.target().putBytes(position, source, offset, length);
    }
}
