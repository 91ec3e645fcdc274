package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.Ton;

/**
 * query_sm (SMPP 3.3, 3.4 and 5.0 §4.6): asks for the state of a message.
 *
 * <table>
 * <caption>query_sm</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class QuerySm extends TlvMessage<QuerySm> {
    private static final Layout LAYOUT =
            SmppHeader.layout("query_sm", "SMPP 3.3, 3.4 and 5.0 §4.6", CommandId.QUERY_SM);

    /** Id of the message. */
    public static final CText MESSAGE_ID = LAYOUT.ctext("message_id", "Id of the message.", 65);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the sender, as in the original message. */
    public static final CText SOURCE_ADDR =
            LAYOUT.ctext("source_addr", "Address of the sender, as in the original message.", 21);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("query_sm"));

    /** What there is to know of this message. */
    public static final MessageType<QuerySm> TYPE = LAYOUT.type(QuerySm::new);

    /** Makes a flyweight that reads leniently. */
    public QuerySm() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public QuerySm(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<QuerySm> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs and TLVs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 2 + octets;
    }

    /** {@return message_id, see {@link #MESSAGE_ID}} */
    public TextView messageId() {
        return get(MESSAGE_ID);
    }

    /**
     * Writes {@link #MESSAGE_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendMessageId(Appendable out) throws IOException {
        return get(MESSAGE_ID).appendTo(out);
    }

    /** {@return message_id as a String; allocates} */
    public String messageIdAsString() {
        return get(MESSAGE_ID).toString();
    }

    /**
     * Sets {@link #MESSAGE_ID}.
     *
     * @param text at most 64 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public QuerySm messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
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
    public QuerySm sourceAddrTon(int value) {
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
    public QuerySm sourceAddrNpi(int value) {
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
    public QuerySm sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }
}
