package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.MessageState;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.SmppTlv;

/**
 * query_sm_resp (SMPP 3.3, 3.4 and 5.0 §4.6): answers query_sm.
 *
 * <table>
 * <caption>query_sm_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>final_date</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>message_state</td><td>uint8</td></tr>
 * <tr><td>error_code</td><td>uint8</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class QuerySmResp extends TlvMessage<QuerySmResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("query_sm_resp", "SMPP 3.3, 3.4 and 5.0 §4.6", CommandId.QUERY_SM_RESP);

    /** Id of the message. */
    public static final TailCText MESSAGE_ID = LAYOUT.tailCText("message_id", "Id of the message.", 65);

    /** When the message reached its final state (§8); empty while it has not. */
    public static final CText FINAL_DATE = LAYOUT.ctext(
            "final_date",
            "When the message reached its final state (§8); empty while it has not.",
            17,
            SmppTime.REPORTED);

    /** State of the message. */
    public static final U8 MESSAGE_STATE = LAYOUT.u8("message_state", "State of the message.", MessageState.VALUES);

    /** Error of the network, 0 for none. */
    public static final U8 ERROR_CODE = LAYOUT.u8("error_code", "Error of the network, 0 for none.");

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("query_sm_resp"));

    /** What there is to know of this message. */
    public static final MessageType<QuerySmResp> TYPE = LAYOUT.type(QuerySmResp::new);

    /** Makes a flyweight that reads leniently. */
    public QuerySmResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public QuerySmResp(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<QuerySmResp> type() {
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
    public QuerySmResp messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
    }

    /** {@return final_date, see {@link #FINAL_DATE}} */
    public TextView finalDate() {
        return get(FINAL_DATE);
    }

    /**
     * Writes {@link #FINAL_DATE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendFinalDate(Appendable out) throws IOException {
        return get(FINAL_DATE).appendTo(out);
    }

    /** {@return final_date as a String; allocates} */
    public String finalDateAsString() {
        return get(FINAL_DATE).toString();
    }

    /**
     * Sets {@link #FINAL_DATE}.
     *
     * @param text at most 16 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public QuerySmResp finalDate(CharSequence text) {
        return put(FINAL_DATE, text);
    }

    /** {@return message_state, see {@link #MESSAGE_STATE}} */
    public int messageState() {
        return getOrZero(MESSAGE_STATE);
    }

    /**
     * Sets {@link #MESSAGE_STATE}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QuerySmResp messageState(int value) {
        return put(MESSAGE_STATE, value);
    }

    /** {@return error_code, see {@link #ERROR_CODE}} */
    public int errorCode() {
        return getOrZero(ERROR_CODE);
    }

    /**
     * Sets {@link #ERROR_CODE}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QuerySmResp errorCode(int value) {
        return put(ERROR_CODE, value);
    }
}
