package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;

/**
 * query_broadcast_sm_resp (SMPP 5.0 §4.7): answers query_broadcast_sm.
 *
 * <table>
 * <caption>query_broadcast_sm_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class QueryBroadcastSmResp extends TlvMessage<QueryBroadcastSmResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("query_broadcast_sm_resp", "SMPP 5.0 §4.7", CommandId.QUERY_BROADCAST_SM_RESP);

    /** Id of the broadcast. */
    public static final TailCText MESSAGE_ID = LAYOUT.tailCText("message_id", "Id of the broadcast.", 65);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS =
            LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("query_broadcast_sm_resp"));

    /** What there is to know of this message. */
    public static final MessageType<QueryBroadcastSmResp> TYPE = LAYOUT.type(QueryBroadcastSmResp::new);

    /** Makes a flyweight that reads leniently. */
    public QueryBroadcastSmResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public QueryBroadcastSmResp(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<QueryBroadcastSmResp> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs and TLVs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 1 + octets;
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
    public QueryBroadcastSmResp messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
    }

    @Override
    protected long checkRules() {
        return commandStatus() == CommandStatus.ESME_ROK ? lackOf(missingTlv()) : Fault.NONE;
    }
}
