package org.heliograph.smpp.pdu;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.U32;
import org.heliograph.codec.ValueTable;
import org.heliograph.codec.Values;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;

/**
 * The header of every SMPP PDU (§2).
 *
 * <pre>{@code
 *  0                4                8                12                16
 * +----------------+----------------+----------------+-----------------+----------
 * | command_length | command_id     | command_status | sequence_number | body ...
 * +----------------+----------------+----------------+-----------------+----------
 * }</pre>
 */
public final class SmppHeader {
    /** Length of the header in octets. */
    public static final int LENGTH = 16;

    /** Greatest sequence_number that the document allows. */
    public static final int MAX_SEQUENCE_NUMBER = 0x7FFF_FFFF;

    static final U32 COMMAND_LENGTH;
    static final U32 COMMAND_ID;
    static final U32 COMMAND_STATUS;
    static final U32 SEQUENCE_NUMBER;

    private static final Values NO_STATUS = Values.range(CommandStatus.ESME_ROK, CommandStatus.ESME_ROK);
    private static final Values ANY_STATUS = CommandStatus.VALUES.open();
    private static final Values ANY_ID = CommandId.VALUES.open();
    private static final Values NUMBERS = Values.range(1, MAX_SEQUENCE_NUMBER);
    private static final Values NUMBERS_OR_NONE = Values.range(0, MAX_SEQUENCE_NUMBER);

    static {
        Layout layout = Layout.of("SMPP header", "SMPP §2");
        COMMAND_LENGTH = commandLength(layout);
        COMMAND_ID = commandId(layout, "SMPP header", 0);
        COMMAND_STATUS = commandStatus(layout, 0);
        SEQUENCE_NUMBER = sequenceNumber(layout, 0);
    }

    private SmppHeader() {}

    /**
     * {@return a layout that begins with the header; for the PDUs of vendors as well}
     *
     * @param name      of the message.
     * @param section   of the document that defines it.
     * @param commandId of the message.
     */
    public static Layout layout(String name, String section, int commandId) {
        Layout layout = Layout.of(name, section);
        commandLength(layout);
        commandId(layout, name, commandId);
        commandStatus(layout, commandId);
        sequenceNumber(layout, commandId);
        return layout;
    }

    /** {@return a layout that begins with the header of a command nobody knows} */
    static Layout unknownLayout() {
        Layout layout = Layout.of("unknown", "SMPP §3");
        commandLength(layout);
        layout.u32("command_id", "Kind of message.", ANY_ID);
        layout.u32("command_status", "Result in a response.", ANY_STATUS);
        layout.u32("sequence_number", "Number of the request; a response repeats it.", Values.ANY);
        return layout;
    }

    private static U32 commandLength(Layout layout) {
        return layout.frameLength("command_length", "Length of the whole PDU in octets; the library sets it.");
    }

    private static U32 commandId(Layout layout, String name, int commandId) {
        long id = commandId & 0xFFFF_FFFFL;
        ValueTable known = CommandId.VALUES.contains(id)
                ? CommandId.VALUES
                : CommandId.VALUES.plus(ValueTable.named("command_id").value(id, name));
        return layout.key("command_id", "Kind of message; the library sets it.", known, id);
    }

    private static U32 commandStatus(Layout layout, int commandId) {
        return CommandId.isResponse(commandId)
                ? layout.u32("command_status", "Result of the request.", ANY_STATUS)
                : layout.u32("command_status", "0 in requests.", NO_STATUS);
    }

    /** A generic_nack that answers octets without a header has no number to repeat. */
    private static U32 sequenceNumber(Layout layout, int commandId) {
        Values known = commandId == CommandId.GENERIC_NACK ? NUMBERS_OR_NONE : NUMBERS;
        return layout.u32("sequence_number", "Number of the request; a response repeats it.", known);
    }

    /**
     * {@return command_length of a PDU, unsigned}
     *
     * @param buffer that holds the PDU.
     * @param offset where the PDU starts.
     */
    public static long commandLength(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + COMMAND_LENGTH.delta(), BIG_ENDIAN) & 0xFFFF_FFFFL;
    }

    /**
     * {@return command_id of a PDU, see {@link CommandId}}
     *
     * @param buffer that holds the PDU.
     * @param offset where the PDU starts.
     */
    public static int commandId(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + COMMAND_ID.delta(), BIG_ENDIAN);
    }

    /**
     * {@return command_status of a PDU, see {@link CommandStatus}}
     *
     * @param buffer that holds the PDU.
     * @param offset where the PDU starts.
     */
    public static int commandStatus(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + COMMAND_STATUS.delta(), BIG_ENDIAN);
    }

    /**
     * {@return sequence_number of a PDU, all 32 bits}
     *
     * @param buffer that holds the PDU.
     * @param offset where the PDU starts.
     */
    public static int sequenceNumber(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + SEQUENCE_NUMBER.delta(), BIG_ENDIAN);
    }
}
