package org.heliograph.smpp.protocol;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.collections.Int2ObjectHashMap;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.pdu.GenericNack;
import org.heliograph.smpp.pdu.SmppHeader;
import org.heliograph.smpp.pdu.SmppMessage;
import org.heliograph.smpp.pdu.SmppUnknown;

/**
 * Answers requests, and what cannot be read (§13), in one call. Owns one flyweight a message; allocates nothing; belongs
 * to one thread.
 *
 * <pre>{@code
 * public void onFault(long fault, MessageType<?> type, DirectBuffer buffer, int offset, int length) {
 *     int answer = answers.refuse(fault, buffer, offset, length, out, 0, out.capacity());
 *     if (answer > 0) {
 *         send(out, 0, answer);
 *     }
 * }
 * }</pre>
 */
public final class SmppAnswers {
    private final SmppProtocol protocol;
    private final Int2ObjectHashMap<SmppMessage<?>> messages = new Int2ObjectHashMap<>();
    private final SmppUnknown unknown;
    private final GenericNack nack;

    /**
     * Makes answers for a session.
     *
     * @param protocol version or dialect that both sides speak.
     * @param settings of the session, by which faults are found.
     */
    public SmppAnswers(SmppProtocol protocol, Settings settings) {
        this.protocol = protocol;
        Settings own = settings.withDialect(protocol.dialect());
        unknown = new SmppUnknown(own);
        nack = new GenericNack(own);
        for (MessageType<?> type : protocol.types()) {
            messages.put((int) type.shape().key(), (SmppMessage<?>) type.newMessage(own));
        }
    }

    /**
     * Writes the response to a request: its command, its sequence_number and a status. The body is null; a response that
     * reports an error has none, but in 3.3.
     *
     * @param buffer        that holds the request.
     * @param offset        where the request starts.
     * @param commandStatus of the response, see {@link CommandStatus}.
     * @param out           to write to.
     * @param outOffset     where the response starts.
     * @param capacity      octets that may be used.
     * @return the length of the response in octets.
     * @throws IllegalArgumentException if the PDU is not a request that is answered.
     */
    public int answer(
            DirectBuffer buffer, int offset, int commandStatus, MutableDirectBuffer out, int outOffset, int capacity) {
        int commandId = SmppHeader.commandId(buffer, offset);
        SmppMessage<?> response = response(commandId);
        if (response == null) {
            throw new IllegalArgumentException(protocol.typeOf(commandId) + ": command_id=0x"
                    + Integer.toHexString(commandId) + " has no response in " + protocol);
        }
        int sequenceNumber = SmppHeader.sequenceNumber(buffer, offset);
        return write(response, commandStatus, sequenceNumber, out, outOffset, capacity);
    }

    /**
     * Writes what is to be answered to a frame that cannot be read, or breaks a rule: its response or a generic_nack with
     * the status that fits the fault.
     *
     * @param fault     that framing or a check of the frame found.
     * @param buffer    that holds the frame.
     * @param offset    where the frame starts.
     * @param length    of the frame in octets; for a fault of framing what there is of it.
     * @param out       to write to.
     * @param outOffset where the answer starts.
     * @param capacity  octets that may be used.
     * @return the length of the answer in octets; 0 if nothing is to be answered: to responses and to requests that have
     *     no response.
     */
    public int refuse(
            long fault,
            DirectBuffer buffer,
            int offset,
            int length,
            MutableDirectBuffer out,
            int outOffset,
            int capacity) {
        boolean whole = length >= SmppHeader.LENGTH;
        int commandId = whole ? SmppHeader.commandId(buffer, offset) : 0;
        int sequenceNumber = whole ? SmppHeader.sequenceNumber(buffer, offset) : 0;
        if (isOfFraming(fault) || !whole) {
            return write(nack, CommandStatus.ESME_RINVCMDLEN, sequenceNumber, out, outOffset, capacity);
        }
        if (CommandId.isResponse(commandId)) {
            return 0;
        }
        SmppMessage<?> request = messages.get(commandId);
        if (request == null) {
            return write(nack, CommandStatus.ESME_RINVCMDID, sequenceNumber, out, outOffset, capacity);
        }
        SmppMessage<?> response = response(commandId);
        return response == null
                ? 0
                : write(
                        response,
                        status(fault, request, buffer, offset, length),
                        sequenceNumber,
                        out,
                        outOffset,
                        capacity);
    }

    /**
     * {@return the command_status that fits a fault}
     *
     * @param fault  that a check of the frame found, with the settings of this object.
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     * @param length of the frame in octets.
     */
    public int status(long fault, DirectBuffer buffer, int offset, int length) {
        SmppMessage<?> message = length < SmppHeader.LENGTH ? null : messages.get(SmppHeader.commandId(buffer, offset));
        if (isOfFraming(fault) || length < SmppHeader.LENGTH) {
            return CommandStatus.ESME_RINVCMDLEN;
        }
        return status(fault, message == null ? unknown : message, buffer, offset, length);
    }

    /**
     * {@return whether the connection cannot go on after a fault: the stream has lost its frames}
     *
     * @param fault that was found.
     */
    public static boolean isFatal(long fault) {
        return isOfFraming(fault);
    }

    private int status(long fault, SmppMessage<?> message, DirectBuffer buffer, int offset, int length) {
        message.wrap(buffer, offset, length).check();
        return SmppFaults.status(fault, message, protocol.version());
    }

    private static boolean isOfFraming(long fault) {
        int code = Fault.code(fault);
        return code == Fault.FRAME_TOO_SHORT || code == Fault.FRAME_TOO_LONG;
    }

    private SmppMessage<?> response(int commandId) {
        return CommandId.isResponse(commandId) ? null : messages.get(CommandId.responseOf(commandId));
    }

    private static int write(
            SmppMessage<?> response,
            int commandStatus,
            int sequenceNumber,
            MutableDirectBuffer out,
            int offset,
            int capacity) {
        response.encode(out, offset, capacity);
        response.commandStatus(commandStatus);
        response.sequenceNumber(sequenceNumber);
        return response.finish();
    }
}
