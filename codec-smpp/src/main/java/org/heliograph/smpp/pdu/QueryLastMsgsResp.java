package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandId;

/**
 * query_last_msgs_resp (SMPP 3.3 §4.8): answers query_last_msgs.
 *
 * <p>The text of 3.3 gives no number to it; the number comes from implementations, and the body was cross-checked with one
 * implementation only (§18).
 *
 * <table>
 * <caption>query_last_msgs_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>number_msgs</td><td>uint8</td></tr>
 * <tr><td>message_id</td><td>(text, NUL, at most 9) x number_msgs</td></tr>
 * </table>
 */
public final class QueryLastMsgsResp extends SmppMessage<QueryLastMsgsResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("query_last_msgs_resp", "SMPP 3.3 §4.8", CommandId.QUERY_LAST_MSGS_RESP);

    /** Number of ids; the library sets it. */
    public static final U8 NUMBER_MSGS = LAYOUT.u8("number_msgs", "Number of ids; the library sets it.");

    /** Ids of the messages, hexadecimal. */
    public static final RepeatedCText MESSAGE_ID =
            LAYOUT.repeatedCText("message_id", "Ids of the messages, hexadecimal.", NUMBER_MSGS, 9);

    /** What there is to know of this message. */
    public static final MessageType<QueryLastMsgsResp> TYPE = LAYOUT.type(QueryLastMsgsResp::new);

    /** Makes a flyweight that reads leniently. */
    public QueryLastMsgsResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public QueryLastMsgsResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<QueryLastMsgsResp> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all variable parts together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + octets;
    }

    /** {@return number_msgs, see {@link #NUMBER_MSGS}} */
    public int numberMsgs() {
        return getOrZero(NUMBER_MSGS);
    }

    /**
     * {@return one message_id, see {@link #MESSAGE_ID}}
     *
     * @param element which one, from 0.
     */
    public TextView messageId(int element) {
        return get(MESSAGE_ID, element);
    }

    /**
     * Writes one {@link #MESSAGE_ID}.
     *
     * @param element which one, from 0.
     * @param out     to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendMessageId(int element, Appendable out) throws IOException {
        return get(MESSAGE_ID, element).appendTo(out);
    }

    /**
     * {@return one message_id as a String; allocates}
     *
     * @param element which one, from 0.
     */
    public String messageIdAsString(int element) {
        return get(MESSAGE_ID, element).toString();
    }

    /**
     * Adds to {@link #MESSAGE_ID}.
     *
     * @param text at most 8 ASCII characters.
     * @return this.
     */
    public QueryLastMsgsResp addMessageId(CharSequence text) {
        return add(MESSAGE_ID, text);
    }
}
