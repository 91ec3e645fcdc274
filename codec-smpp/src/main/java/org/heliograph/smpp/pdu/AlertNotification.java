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
 * alert_notification (SMPP 3.4 and 5.0 §4.2): says that a mobile has become reachable; it is not answered.
 *
 * <table>
 * <caption>alert_notification</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>esme_addr_ton</td><td>uint8</td></tr>
 * <tr><td>esme_addr_npi</td><td>uint8</td></tr>
 * <tr><td>esme_addr</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class AlertNotification extends TlvMessage<AlertNotification> {
    private static final Layout LAYOUT =
            SmppHeader.layout("alert_notification", "SMPP 3.4 and 5.0 §4.2", CommandId.ALERT_NOTIFICATION);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the mobile. */
    public static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Address of the mobile.", 65);

    /** Type of number of the ESME. */
    public static final U8 ESME_ADDR_TON = LAYOUT.u8("esme_addr_ton", "Type of number of the ESME.", Ton.VALUES);

    /** Numbering plan of the ESME. */
    public static final U8 ESME_ADDR_NPI = LAYOUT.u8("esme_addr_npi", "Numbering plan of the ESME.", Npi.VALUES);

    /** Address of the ESME that had asked. */
    public static final CText ESME_ADDR = LAYOUT.ctext("esme_addr", "Address of the ESME that had asked.", 65);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS =
            LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("alert_notification"));

    /** What there is to know of this message. */
    public static final MessageType<AlertNotification> TYPE = LAYOUT.type(AlertNotification::new);

    /** Makes a flyweight that reads leniently. */
    public AlertNotification() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public AlertNotification(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<AlertNotification> type() {
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
    public AlertNotification sourceAddrTon(int value) {
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
    public AlertNotification sourceAddrNpi(int value) {
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
     * @param text at most 64 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public AlertNotification sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    /** {@return esme_addr_ton, see {@link #ESME_ADDR_TON}} */
    public int esmeAddrTon() {
        return get(ESME_ADDR_TON);
    }

    /**
     * Sets {@link #ESME_ADDR_TON}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public AlertNotification esmeAddrTon(int value) {
        return put(ESME_ADDR_TON, value);
    }

    /** {@return esme_addr_npi, see {@link #ESME_ADDR_NPI}} */
    public int esmeAddrNpi() {
        return get(ESME_ADDR_NPI);
    }

    /**
     * Sets {@link #ESME_ADDR_NPI}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public AlertNotification esmeAddrNpi(int value) {
        return put(ESME_ADDR_NPI, value);
    }

    /** {@return esme_addr, see {@link #ESME_ADDR}} */
    public TextView esmeAddr() {
        return get(ESME_ADDR);
    }

    /**
     * Writes {@link #ESME_ADDR}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendEsmeAddr(Appendable out) throws IOException {
        return get(ESME_ADDR).appendTo(out);
    }

    /** {@return esme_addr as a String; allocates} */
    public String esmeAddrAsString() {
        return get(ESME_ADDR).toString();
    }

    /**
     * Sets {@link #ESME_ADDR}.
     *
     * @param text at most 64 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public AlertNotification esmeAddr(CharSequence text) {
        return put(ESME_ADDR, text);
    }
}
