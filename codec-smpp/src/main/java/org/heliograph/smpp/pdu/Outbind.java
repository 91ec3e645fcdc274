package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.SmppTlv;

/**
 * outbind (SMPP 3.4 and 5.0 §4.2): asks the ESME to bind on this connection; it is not answered.
 *
 * <table>
 * <caption>outbind</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>system_id</td><td>text, NUL, at most 16</td></tr>
 * <tr><td>password</td><td>text, NUL, at most 9</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class Outbind extends TlvMessage<Outbind> {
    private static final Layout LAYOUT = SmppHeader.layout("outbind", "SMPP 3.4 and 5.0 §4.2", CommandId.OUTBIND);

    /** Name of the message centre. */
    public static final CText SYSTEM_ID = LAYOUT.ctext("system_id", "Name of the message centre.", 16);

    /** Password; printed masked. */
    public static final CText PASSWORD = LAYOUT.secretCtext("password", "Password; printed masked.", 9);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("outbind"));

    /** What there is to know of this message. */
    public static final MessageType<Outbind> TYPE = LAYOUT.type(Outbind::new);

    /** Makes a flyweight that reads leniently. */
    public Outbind() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public Outbind(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<Outbind> type() {
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
    public Outbind systemId(CharSequence text) {
        return put(SYSTEM_ID, text);
    }

    /** {@return password, see {@link #PASSWORD}} */
    public TextView password() {
        return get(PASSWORD);
    }

    /**
     * Writes {@link #PASSWORD}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendPassword(Appendable out) throws IOException {
        return get(PASSWORD).appendTo(out);
    }

    /** {@return password as a String; allocates} */
    public String passwordAsString() {
        return get(PASSWORD).toString();
    }

    /**
     * Sets {@link #PASSWORD}.
     *
     * @param text at most 8 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public Outbind password(CharSequence text) {
        return put(PASSWORD, text);
    }
}
