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
import org.heliograph.smpp.InterfaceVersion;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.Ton;

/**
 * bind_transceiver (SMPP 3.4 and 5.0 §4.2): asks to open a session that submits and receives messages.
 *
 * <table>
 * <caption>bind_transceiver</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>system_id</td><td>text, NUL, at most 16</td></tr>
 * <tr><td>password</td><td>text, NUL, at most 9</td></tr>
 * <tr><td>system_type</td><td>text, NUL, at most 13</td></tr>
 * <tr><td>interface_version</td><td>uint8</td></tr>
 * <tr><td>addr_ton</td><td>uint8</td></tr>
 * <tr><td>addr_npi</td><td>uint8</td></tr>
 * <tr><td>address_range</td><td>text, NUL, at most 41</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class BindTransceiver extends TlvMessage<BindTransceiver> {
    private static final Layout LAYOUT =
            SmppHeader.layout("bind_transceiver", "SMPP 3.4 and 5.0 §4.2", CommandId.BIND_TRANSCEIVER);

    /** Name of the ESME. */
    public static final CText SYSTEM_ID = LAYOUT.ctext("system_id", "Name of the ESME.", 16);

    /** Password; printed masked. */
    public static final CText PASSWORD = LAYOUT.secretCtext("password", "Password; printed masked.", 9);

    /** Kind of the ESME. */
    public static final CText SYSTEM_TYPE = LAYOUT.ctext("system_type", "Kind of the ESME.", 13);

    /** Version that the ESME speaks, see {@link InterfaceVersion}. */
    public static final U8 INTERFACE_VERSION = LAYOUT.u8(
            "interface_version", "Version that the ESME speaks, see InterfaceVersion.", InterfaceVersion.VALUES);

    /** Type of number of the addresses served. */
    public static final U8 ADDR_TON = LAYOUT.u8("addr_ton", "Type of number of the addresses served.", Ton.VALUES);

    /** Numbering plan of the addresses served. */
    public static final U8 ADDR_NPI = LAYOUT.u8("addr_npi", "Numbering plan of the addresses served.", Npi.VALUES);

    /** Addresses served: one address or a regular expression; empty if unknown. */
    public static final CText ADDRESS_RANGE = LAYOUT.ctext(
            "address_range", "Addresses served: one address or a regular expression; empty if unknown.", 41);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("bind_transceiver"));

    /** What there is to know of this message. */
    public static final MessageType<BindTransceiver> TYPE = LAYOUT.type(BindTransceiver::new);

    /** Makes a flyweight that reads leniently. */
    public BindTransceiver() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public BindTransceiver(Settings settings) {
        super(TYPE, settings, TLVS);
    }

    @Override
    public MessageType<BindTransceiver> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs and TLVs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 4 + octets;
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
    public BindTransceiver systemId(CharSequence text) {
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
    public BindTransceiver password(CharSequence text) {
        return put(PASSWORD, text);
    }

    /** {@return system_type, see {@link #SYSTEM_TYPE}} */
    public TextView systemType() {
        return get(SYSTEM_TYPE);
    }

    /**
     * Writes {@link #SYSTEM_TYPE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSystemType(Appendable out) throws IOException {
        return get(SYSTEM_TYPE).appendTo(out);
    }

    /** {@return system_type as a String; allocates} */
    public String systemTypeAsString() {
        return get(SYSTEM_TYPE).toString();
    }

    /**
     * Sets {@link #SYSTEM_TYPE}.
     *
     * @param text at most 12 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public BindTransceiver systemType(CharSequence text) {
        return put(SYSTEM_TYPE, text);
    }

    /** {@return interface_version, see {@link #INTERFACE_VERSION}} */
    public int interfaceVersion() {
        return get(INTERFACE_VERSION);
    }

    /**
     * Sets {@link #INTERFACE_VERSION}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public BindTransceiver interfaceVersion(int value) {
        return put(INTERFACE_VERSION, value);
    }

    /** {@return addr_ton, see {@link #ADDR_TON}} */
    public int addrTon() {
        return get(ADDR_TON);
    }

    /**
     * Sets {@link #ADDR_TON}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public BindTransceiver addrTon(int value) {
        return put(ADDR_TON, value);
    }

    /** {@return addr_npi, see {@link #ADDR_NPI}} */
    public int addrNpi() {
        return get(ADDR_NPI);
    }

    /**
     * Sets {@link #ADDR_NPI}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public BindTransceiver addrNpi(int value) {
        return put(ADDR_NPI, value);
    }

    /** {@return address_range, see {@link #ADDRESS_RANGE}} */
    public TextView addressRange() {
        return get(ADDRESS_RANGE);
    }

    /**
     * Writes {@link #ADDRESS_RANGE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendAddressRange(Appendable out) throws IOException {
        return get(ADDRESS_RANGE).appendTo(out);
    }

    /** {@return address_range as a String; allocates} */
    public String addressRangeAsString() {
        return get(ADDRESS_RANGE).toString();
    }

    /**
     * Sets {@link #ADDRESS_RANGE}.
     *
     * @param text at most 40 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public BindTransceiver addressRange(CharSequence text) {
        return put(ADDRESS_RANGE, text);
    }
}
