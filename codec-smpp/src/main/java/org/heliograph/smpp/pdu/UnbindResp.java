package org.heliograph.smpp.pdu;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.SmppTlv;

/**
 * unbind_resp (SMPP 3.3, 3.4 and 5.0 §4.2): answers unbind.
 *
 * <table>
 * <caption>unbind_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class UnbindResp extends TlvMessage<UnbindResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("unbind_resp", "SMPP 3.3, 3.4 and 5.0 §4.2", CommandId.UNBIND_RESP);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("unbind_resp"));

    /** What there is to know of this message. */
    public static final MessageType<UnbindResp> TYPE = LAYOUT.type(UnbindResp::new);

    /** Makes a flyweight that reads leniently. */
    public UnbindResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public UnbindResp(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<UnbindResp> type() {
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
}
