package org.heliograph.cmpp;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.U32;
import org.heliograph.codec.Values;

/**
 * The header of every CMPP frame (§2).
 *
 * <pre>{@code
 *  0               4               8              12
 * +---------------+---------------+---------------+----------
 * | Total_Length  | Command_Id    | Sequence_Id   | body ...
 * +---------------+---------------+---------------+----------
 * }</pre>
 */
public final class CmppHeader {
    /** Length of the header in octets. */
    public static final int LENGTH = 12;

    static final U32 TOTAL_LENGTH;
    static final U32 COMMAND_ID;
    static final U32 SEQUENCE_ID;

    static {
        Layout layout = Layout.of("CMPP header", "CMPP §2");
        TOTAL_LENGTH = totalLength(layout);
        COMMAND_ID = commandId(layout, 0);
        SEQUENCE_ID = sequenceId(layout);
    }

    private CmppHeader() {}

    /**
     * {@return a layout that begins with the header}
     *
     * @param name      of the message.
     * @param section   of the document that defines it.
     * @param commandId of the message.
     */
    public static Layout layout(String name, String section, int commandId) {
        Layout layout = Layout.of(name, section);
        totalLength(layout);
        commandId(layout, commandId);
        sequenceId(layout);
        return layout;
    }

    /** {@return a layout that begins with the header of a command nobody knows} */
    static Layout unknownLayout() {
        Layout layout = Layout.of("CMPP_UNKNOWN", "CMPP §3");
        totalLength(layout);
        layout.u32("Command_Id", "Kind of message.", Values.ANY);
        sequenceId(layout);
        return layout;
    }

    private static U32 totalLength(Layout layout) {
        return layout.frameLength("Total_Length", "Length of the whole frame in octets; the library sets it.");
    }

    private static U32 commandId(Layout layout, int commandId) {
        return layout.key(
                "Command_Id", "Kind of message; the library sets it.", CommandId.VALUES, commandId & 0xFFFF_FFFFL);
    }

    private static U32 sequenceId(Layout layout) {
        return layout.u32("Sequence_Id", "Number of the request; a response repeats it.", Values.ANY);
    }

    /**
     * {@return Total_Length of a frame, unsigned}
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     */
    public static long totalLength(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + TOTAL_LENGTH.delta(), BIG_ENDIAN) & 0xFFFF_FFFFL;
    }

    /**
     * {@return Command_Id of a frame, see {@link CommandId}}
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     */
    public static int commandId(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + COMMAND_ID.delta(), BIG_ENDIAN);
    }

    /**
     * {@return Sequence_Id of a frame, all 32 bits}
     *
     * @param buffer that holds the frame.
     * @param offset where the frame starts.
     */
    public static int sequenceId(DirectBuffer buffer, int offset) {
        return buffer.getInt(offset + SEQUENCE_ID.delta(), BIG_ENDIAN);
    }
}
