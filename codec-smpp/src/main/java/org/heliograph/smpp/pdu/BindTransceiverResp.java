package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailCText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.SmppTlv;

/**
 * bind_transceiver_resp (SMPP 3.4 and 5.0 §4.2): answers bind_transceiver.
 *
 * <table>
 * <caption>bind_transceiver_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>system_id</td><td>text, NUL, at most 16</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class BindTransceiverResp extends TlvMessage<BindTransceiverResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("bind_transceiver_resp", "SMPP 3.4 and 5.0 §4.2", CommandId.BIND_TRANSCEIVER_RESP);

    /** Name of the message centre. */
    public static final TailCText SYSTEM_ID = LAYOUT.tailCText("system_id", "Name of the message centre.", 16);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS =
            LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("bind_transceiver_resp"));

    /** What there is to know of this message. */
    public static final MessageType<BindTransceiverResp> TYPE = LAYOUT.type(BindTransceiverResp::new);

    /** Makes a flyweight that reads leniently. */
    public BindTransceiverResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public BindTransceiverResp(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<BindTransceiverResp> type() {
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

    /** {@return system_id, see {@link #SYSTEM_ID}} */
    public TextView systemId() {
        return get(SYSTEM_ID);
    }

    /**
     * Writes {@link #SYSTEM_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSystemId(Appendable out) throws IOException {
        return get(SYSTEM_ID).appendTo(out);
    }

    /** {@return system_id as a String; allocates} */
    public String systemIdAsString() {
        return get(SYSTEM_ID).toString();
    }

    /**
     * Sets {@link #SYSTEM_ID}.
     *
     * @param text at most 15 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public BindTransceiverResp systemId(CharSequence text) {
        return put(SYSTEM_ID, text);
    }
}
