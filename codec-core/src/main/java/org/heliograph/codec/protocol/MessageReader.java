package org.heliograph.codec.protocol;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Message;
import org.heliograph.codec.PayloadKey;

/** Reads payloads of one kind with one message. */
public final class MessageReader implements PayloadReader {
    private final String protocol;
    private final String kind;
    private final Message<?> message;

    /**
     * Makes a reader.
     *
     * @param protocol identifier that is shown for what it reads.
     * @param kind     of payload that it reads.
     * @param message  that reads it.
     */
    public MessageReader(String protocol, String kind, Message<?> message) {
        this.protocol = protocol;
        this.kind = kind;
        this.message = message;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean reads(PayloadKey key) {
        return true;
    }

    @Override
    public void read(PayloadKey key, DirectBuffer frame, int position, int length, FieldVisitor visitor) {
        show(protocol, message, frame, position, position, length, visitor);
    }

    /** Shows one message with its faults and what is left of it; returns the fault. */
    static long show(
            String protocol,
            Message<?> message,
            DirectBuffer buffer,
            int offset,
            int position,
            int length,
            FieldVisitor visitor) {
        message.wrap(buffer, offset, length);
        long fault = message.check();
        visitor.beginMessage(protocol, message.type().name(), position, length);
        int shown = message.visit(visitor);
        if (fault != Fault.NONE) {
            visitor.fault(fault, message.type());
        }
        if (shown < length) {
            visitor.rest(shown, length - shown, message.frame());
        }
        visitor.endMessage();
        return fault;
    }
}
