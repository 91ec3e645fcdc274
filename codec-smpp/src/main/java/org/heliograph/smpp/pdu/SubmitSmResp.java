package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.SmppTlv;

/**
 * submit_sm_resp (SMPP 3.3, 3.4 and 5.0 §4.3): answers submit_sm.
 *
 * <table>
 * <caption>submit_sm_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class SubmitSmResp extends TlvMessage<SubmitSmResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("submit_sm_resp", "SMPP 3.3, 3.4 and 5.0 §4.3", CommandId.SUBMIT_SM_RESP);

    /** Id that the centre gave to the message. */
    public static final TailCText MESSAGE_ID =
            LAYOUT.tailCText("message_id", "Id that the centre gave to the message.", 65);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("submit_sm_resp"));

    /** What there is to know of this message. */
    public static final MessageType<SubmitSmResp> TYPE = LAYOUT.type(SubmitSmResp::new);

    /** Makes a flyweight that reads leniently. */
    public SubmitSmResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SubmitSmResp(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<SubmitSmResp> type() {
        return TYPE;
    }

    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        return isPlainId(frame);
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
    public SubmitSmResp messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
    }
}
