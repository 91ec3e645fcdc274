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
import org.heliograph.smpp.DataCoding;
import org.heliograph.smpp.EsmClass;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.RegisteredDelivery;
import org.heliograph.smpp.ServiceType;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.Ton;

/**
 * data_sm (SMPP 3.4 and 5.0 §4.5): carries a message in either direction, its text in message_payload.
 *
 * <table>
 * <caption>data_sm</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>service_type</td><td>text, NUL, at most 6</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>dest_addr_ton</td><td>uint8</td></tr>
 * <tr><td>dest_addr_npi</td><td>uint8</td></tr>
 * <tr><td>destination_addr</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>esm_class</td><td>uint8</td></tr>
 * <tr><td>registered_delivery</td><td>uint8</td></tr>
 * <tr><td>data_coding</td><td>uint8</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class DataSm extends TextMessage<DataSm> {
    private static final Layout LAYOUT = SmppHeader.layout("data_sm", "SMPP 3.4 and 5.0 §4.5", CommandId.DATA_SM);

    /** Service of the centre; empty for its default. */
    public static final CText SERVICE_TYPE =
            LAYOUT.ctext("service_type", "Service of the centre; empty for its default.", 6, ServiceType.WORDS);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the sender; empty lets the centre fill in a default. */
    public static final CText SOURCE_ADDR =
            LAYOUT.ctext("source_addr", "Address of the sender; empty lets the centre fill in a default.", 65);

    /** Type of number of the recipient. */
    public static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number of the recipient.", Ton.VALUES);

    /** Numbering plan of the recipient. */
    public static final U8 DEST_ADDR_NPI = LAYOUT.u8("dest_addr_npi", "Numbering plan of the recipient.", Npi.VALUES);

    /** Address of the recipient. */
    public static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Address of the recipient.", 65);

    /** Message mode, message type and GSM features, see {@link EsmClass}. */
    public static final U8 ESM_CLASS = LAYOUT.u8(
            "esm_class", "Message mode, message type and GSM features, see EsmClass.", EsmClass.DELIVER_VALUES);

    /** Which receipts and acknowledgements are wanted, see {@link RegisteredDelivery}. */
    public static final U8 REGISTERED_DELIVERY = LAYOUT.u8(
            "registered_delivery",
            "Which receipts and acknowledgements are wanted, see RegisteredDelivery.",
            RegisteredDelivery.VALUES);

    /** Coding of the text, see {@link DataCoding}. */
    public static final U8 DATA_CODING =
            LAYOUT.u8("data_coding", "Coding of the text, see DataCoding.", DataCoding.VALUES);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("data_sm"));

    /** What there is to know of this message. */
    public static final MessageType<DataSm> TYPE = LAYOUT.type(DataSm::new);

    /** Makes a flyweight that reads leniently. */
    public DataSm() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public DataSm(Settings settings) {
        super(TYPE, settings, TLVS, null);
    }

    @Override
    public MessageType<DataSm> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs and TLVs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 3 + octets;
    }

    /** {@return service_type, see {@link #SERVICE_TYPE}} */
    public TextView serviceType() {
        return get(SERVICE_TYPE);
    }

    /**
     * Writes {@link #SERVICE_TYPE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendServiceType(Appendable out) throws IOException {
        return get(SERVICE_TYPE).appendTo(out);
    }

    /** {@return service_type as a String; allocates} */
    public String serviceTypeAsString() {
        return get(SERVICE_TYPE).toString();
    }

    /**
     * Sets {@link #SERVICE_TYPE}.
     *
     * @param text at most 5 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public DataSm serviceType(CharSequence text) {
        return put(SERVICE_TYPE, text);
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
    public DataSm sourceAddrTon(int value) {
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
    public DataSm sourceAddrNpi(int value) {
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
    public DataSm sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    /** {@return dest_addr_ton, see {@link #DEST_ADDR_TON}} */
    public int destAddrTon() {
        return get(DEST_ADDR_TON);
    }

    /**
     * Sets {@link #DEST_ADDR_TON}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public DataSm destAddrTon(int value) {
        return put(DEST_ADDR_TON, value);
    }

    /** {@return dest_addr_npi, see {@link #DEST_ADDR_NPI}} */
    public int destAddrNpi() {
        return get(DEST_ADDR_NPI);
    }

    /**
     * Sets {@link #DEST_ADDR_NPI}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public DataSm destAddrNpi(int value) {
        return put(DEST_ADDR_NPI, value);
    }

    /** {@return destination_addr, see {@link #DESTINATION_ADDR}} */
    public TextView destinationAddr() {
        return get(DESTINATION_ADDR);
    }

    /**
     * Writes {@link #DESTINATION_ADDR}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDestinationAddr(Appendable out) throws IOException {
        return get(DESTINATION_ADDR).appendTo(out);
    }

    /** {@return destination_addr as a String; allocates} */
    public String destinationAddrAsString() {
        return get(DESTINATION_ADDR).toString();
    }

    /**
     * Sets {@link #DESTINATION_ADDR}.
     *
     * @param text at most 64 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public DataSm destinationAddr(CharSequence text) {
        return put(DESTINATION_ADDR, text);
    }

    @Override
    public int esmClass() {
        return get(ESM_CLASS);
    }

    /**
     * Sets {@link #ESM_CLASS}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public DataSm esmClass(int value) {
        return put(ESM_CLASS, value);
    }

    /** {@return registered_delivery, see {@link #REGISTERED_DELIVERY}} */
    public int registeredDelivery() {
        return get(REGISTERED_DELIVERY);
    }

    /**
     * Sets {@link #REGISTERED_DELIVERY}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public DataSm registeredDelivery(int value) {
        return put(REGISTERED_DELIVERY, value);
    }

    @Override
    public int dataCoding() {
        return get(DATA_CODING);
    }

    /**
     * Sets {@link #DATA_CODING}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public DataSm dataCoding(int value) {
        return put(DATA_CODING, value);
    }

    @Override
    public boolean carriesReceipt() {
        return EsmClass.isReceipt(esmClass()) || EsmClass.isIntermediate(esmClass());
    }

    @Override
    protected long checkRules() {
        return lackOf(missingTlv());
    }
}
