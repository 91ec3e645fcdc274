package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.Ton;

/**
 * query_last_msgs (SMPP 3.3 §4.8): asks for the last messages of a sender.
 *
 * <p>The text of 3.3 gives no number to it; the number comes from implementations, and the body was cross-checked with one
 * implementation only (§18).
 *
 * <table>
 * <caption>query_last_msgs</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>num_messages</td><td>uint8</td></tr>
 * </table>
 */
public final class QueryLastMsgs extends SmppMessage<QueryLastMsgs> {
    private static final Layout LAYOUT =
            SmppHeader.layout("query_last_msgs", "SMPP 3.3 §4.8", CommandId.QUERY_LAST_MSGS);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the sender. */
    public static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Address of the sender.", 21);

    /** Number of messages wanted; more than 100 is read as 100. */
    public static final U8 NUM_MESSAGES =
            LAYOUT.u8("num_messages", "Number of messages wanted; more than 100 is read as 100.");

    /** What there is to know of this message. */
    public static final MessageType<QueryLastMsgs> TYPE = LAYOUT.type(QueryLastMsgs::new);

    /** Makes a flyweight that reads leniently. */
    public QueryLastMsgs() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public QueryLastMsgs(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<QueryLastMsgs> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 1 + octets;
    }

    /** {@return source_addr_ton, see {@link #SOURCE_ADDR_TON}} */
    public int sourceAddrTon() {
        return get(SOURCE_ADDR_TON);
    }

    /**
     * Sets {@link #SOURCE_ADDR_TON}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryLastMsgs sourceAddrTon(int value) {
        return put(SOURCE_ADDR_TON, value);
    }

    /** {@return source_addr_npi, see {@link #SOURCE_ADDR_NPI}} */
    public int sourceAddrNpi() {
        return get(SOURCE_ADDR_NPI);
    }

    /**
     * Sets {@link #SOURCE_ADDR_NPI}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryLastMsgs sourceAddrNpi(int value) {
        return put(SOURCE_ADDR_NPI, value);
    }

    /** {@return source_addr, see {@link #SOURCE_ADDR}} */
    public TextView sourceAddr() {
        return get(SOURCE_ADDR);
    }

    /**
     * Writes {@link #SOURCE_ADDR}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSourceAddr(Appendable out) throws IOException {
        return get(SOURCE_ADDR).appendTo(out);
    }

    /** {@return source_addr as a String; allocates} */
    public String sourceAddrAsString() {
        return get(SOURCE_ADDR).toString();
    }

    /**
     * Sets {@link #SOURCE_ADDR}.
     *
     * @param text at most 20 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public QueryLastMsgs sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    /** {@return num_messages, see {@link #NUM_MESSAGES}} */
    public int numMessages() {
        return get(NUM_MESSAGES);
    }

    /**
     * Sets {@link #NUM_MESSAGES}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryLastMsgs numMessages(int value) {
        return put(NUM_MESSAGES, value);
    }
}
