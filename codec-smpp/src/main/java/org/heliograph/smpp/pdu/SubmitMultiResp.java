package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.SmppTlv;

/**
 * submit_multi_resp (SMPP 3.3, 3.4 and 5.0 §4.4): answers submit_multi.
 *
 * <table>
 * <caption>submit_multi_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>no_unsuccess</td><td>uint8</td></tr>
 * <tr><td>unsuccess_sme</td><td>(unsuccess_sme) x no_unsuccess</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class SubmitMultiResp extends TlvMessage<SubmitMultiResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("submit_multi_resp", "SMPP 3.3, 3.4 and 5.0 §4.4", CommandId.SUBMIT_MULTI_RESP);

    /** Id that the centre gave to the message, one for all destinations. */
    public static final TailCText MESSAGE_ID =
            LAYOUT.tailCText("message_id", "Id that the centre gave to the message, one for all destinations.", 65);

    /** Number of destinations that failed; the library sets it. */
    public static final U8 NO_UNSUCCESS =
            LAYOUT.u8("no_unsuccess", "Number of destinations that failed; the library sets it.");

    /** Destinations that failed. */
    public static final Group UNSUCCESS_SME =
            LAYOUT.group("unsuccess_sme", "Destinations that failed.", NO_UNSUCCESS, UnsuccessSme.TYPE);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("submit_multi_resp"));

    /** What there is to know of this message. */
    public static final MessageType<SubmitMultiResp> TYPE = LAYOUT.type(SubmitMultiResp::new);

    /** Makes a flyweight that reads leniently. */
    public SubmitMultiResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SubmitMultiResp(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<SubmitMultiResp> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs, elements and TLVs together.
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
    public SubmitMultiResp messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
    }

    /** {@return no_unsuccess, see {@link #NO_UNSUCCESS}} */
    public int noUnsuccess() {
        return getOrZero(NO_UNSUCCESS);
    }

    /** {@return unsuccess_sme, before the first one, see {@link #UNSUCCESS_SME}} */
    public GroupCursor unsuccessSme() {
        return get(UNSUCCESS_SME);
    }

    /**
     * Adds a destination that failed.
     *
     * @param ton             type of number.
     * @param npi             numbering plan.
     * @param address         at most 20 ASCII characters.
     * @param errorStatusCode why, see {@link CommandStatus}.
     * @return this.
     */
    public SubmitMultiResp addUnsuccessSme(int ton, int npi, CharSequence address, int errorStatusCode) {
        UnsuccessSme element = (UnsuccessSme) begin(UNSUCCESS_SME, 0);
        element.destAddrTon(ton).destAddrNpi(npi).destinationAddr(address).errorStatusCode(errorStatusCode);
        return end(UNSUCCESS_SME, 0);
    }
}
