package org.heliograph.cmpp;

import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.Shape;
import org.heliograph.codec.U8;

/**
 * A CMPP message: the header (§2) and what the concrete class adds.
 *
 * @param <M> the concrete message.
 */
public abstract class CmppMessage<M extends CmppMessage<M>> extends Message<M> implements CmppFrame {
    /**
     * Makes a flyweight.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    protected CmppMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
    }

    @Override
    public final long totalLength() {
        return get(CmppHeader.TOTAL_LENGTH);
    }

    @Override
    public final int commandId() {
        return getId(CmppHeader.COMMAND_ID);
    }

    @Override
    public final int sequenceId() {
        return getId(CmppHeader.SEQUENCE_ID);
    }

    /**
     * Sets Sequence_Id.
     *
     * @param value all 32 bits.
     * @return this.
     */
    public final M sequenceId(int value) {
        return putId(CmppHeader.SEQUENCE_ID, value);
    }

    /**
     * Begins the response to this request: right command, same Sequence_Id, and what else repeats the request. The
     * version follows from the class of the response. Set the other fields and finish it.
     *
     * @param response to encode with, of this request's kind.
     * @param buffer   to write to.
     * @param offset   where the frame starts.
     * @param capacity octets that may be used.
     * @param <R>      the response.
     * @return the response.
     * @throws IllegalArgumentException if the response belongs to another request.
     */
    public final <R extends CmppMessage<R>> R respond(
            R response, MutableDirectBuffer buffer, int offset, int capacity) {
        int expected = CommandId.responseOf((int) type().shape().key());
        if ((int) response.type().shape().key() != expected) {
            throw wrongResponse(response);
        }
        R answer = response.encode(buffer, offset, capacity).sequenceId(sequenceId());
        CmppMessage<R> hook = answer;
        hook.answering(this);
        return answer;
    }

    /**
     * {@return whether a frame that is read leniently holds the first fields of this message and has its length and command}
     *
     * @param frame of the message, up to its capacity.
     */
    protected final boolean isPlainHead(UnsafeBuffer frame) {
        Shape shape = type().shape();
        int limit = frame.capacity();
        return !isStrict()
                && limit >= shape.fixedLength()
                && Integer.reverseBytes(Memory.half(frame, CmppHeader.TOTAL_LENGTH.delta())) == limit
                && Integer.reverseBytes(Memory.half(frame, CmppHeader.COMMAND_ID.delta())) == (int) shape.key();
    }

    /**
     * Copies what a response repeats of its request.
     *
     * @param request that is answered.
     */
    protected void answering(CmppMessage<?> request) {}

    private IllegalArgumentException wrongResponse(CmppMessage<?> response) {
        return new IllegalArgumentException(response.type() + " does not answer " + type());
    }

    /**
     * Sets a field of one octet that has four in another version.
     *
     * @param field of this message.
     * @param value 0 to 255.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M putNarrow(U8 field, long value) {
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    type() + "." + field.name() + ": value=" + value + " does not fit " + field.wireType());
        }
        return put(field, (int) value);
    }
}
