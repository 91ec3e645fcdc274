package org.heliograph.smpp.pdu;

import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Memory;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.Shape;
import org.heliograph.smpp.CommandId;

/**
 * An SMPP PDU: the header (§2) and what the concrete class adds; to be extended for PDUs of vendors as well.
 *
 * <p>A response that reports an error may come without its body (§4.1): its fields are then null, {@link #isBodyAbsent}
 * tells, and TLVs may follow the header. It is written without body unless something of the body was set, or the session
 * is one of 3.3. A response of a vendor's therefore reads the numbers of its body with {@link #getOrZero}.
 *
 * @param <M> the concrete message.
 */
public abstract class SmppMessage<M extends SmppMessage<M>> extends Message<M> {
    /**
     * Makes a flyweight.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    protected SmppMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
    }

    /** {@return command_length, the length of the whole PDU in octets} */
    public final long commandLength() {
        return get(SmppHeader.COMMAND_LENGTH);
    }

    /** {@return command_id, see {@link CommandId}} */
    public final int commandId() {
        return getId(SmppHeader.COMMAND_ID);
    }

    /** {@return command_status, see {@link org.heliograph.smpp.CommandStatus}; 0 in requests} */
    public final int commandStatus() {
        return getId(SmppHeader.COMMAND_STATUS);
    }

    /**
     * Sets command_status.
     *
     * @param value see {@link org.heliograph.smpp.CommandStatus}.
     * @return this.
     */
    public final M commandStatus(int value) {
        return putId(SmppHeader.COMMAND_STATUS, value);
    }

    /** {@return sequence_number, all 32 bits; the document has 1 to 0x7FFFFFFF, peers send others} */
    public final int sequenceNumber() {
        return getId(SmppHeader.SEQUENCE_NUMBER);
    }

    /**
     * Sets sequence_number.
     *
     * @param value all 32 bits.
     * @return this.
     */
    public final M sequenceNumber(int value) {
        return putId(SmppHeader.SEQUENCE_NUMBER, value);
    }

    /**
     * Begins the response to this request: right command, same sequence_number. Set the other fields and finish it.
     *
     * @param response to encode with: of this request's kind, or a {@link GenericNack}.
     * @param buffer   to write to.
     * @param offset   where the PDU starts.
     * @param capacity octets that may be used.
     * @param <R>      the response.
     * @return the response.
     * @throws IllegalArgumentException if the response belongs to another request.
     */
    public final <R extends SmppMessage<R>> R respond(
            R response, MutableDirectBuffer buffer, int offset, int capacity) {
        int command = (int) response.type().shape().key();
        if (command != CommandId.responseOf(commandId()) && command != CommandId.GENERIC_NACK) {
            throw wrongResponse(response);
        }
        return response.encode(buffer, offset, capacity).sequenceNumber(sequenceNumber());
    }

    private IllegalArgumentException wrongResponse(SmppMessage<?> response) {
        return new IllegalArgumentException(response.type() + " does not answer " + type());
    }

    /**
     * Leaves out the body of a response that reports an error, so that TLVs may follow its header. Where neither body nor
     * TLVs are set this is not needed.
     *
     * @return this.
     * @throws IllegalStateException if it reports no error, or its body has been begun.
     */
    public final M withoutBody() {
        return omitBody();
    }

    /**
     * Whether a frame that is read leniently, by words, holds the first fields of this message and has its length and
     * command.
     */
    final boolean isPlainHead(UnsafeBuffer frame) {
        Shape shape = type().shape();
        int limit = frame.capacity();
        return !isStrict()
                && Memory.isRaw()
                && limit >= shape.b0()
                && Integer.reverseBytes(Memory.half(frame, SmppHeader.COMMAND_LENGTH.delta())) == limit
                && Integer.reverseBytes(Memory.half(frame, SmppHeader.COMMAND_ID.delta())) == (int) shape.key();
    }

    /** The body of a response that reports an error may be missing (§4.1). */
    @Override
    protected final int bodyStart() {
        boolean response = CommandId.isResponse((int) type().shape().key());
        return response && length() >= SmppHeader.LENGTH && commandStatus() != 0 ? SmppHeader.LENGTH : -1;
    }
}
