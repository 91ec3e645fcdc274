package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.DataCoding;
import org.heliograph.smpp.EsmClass;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.PriorityFlag;
import org.heliograph.smpp.RegisteredDelivery;
import org.heliograph.smpp.ReplaceIfPresentFlag;
import org.heliograph.smpp.ServiceType;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.Ton;

/**
 * submit_sm (SMPP 3.3, 3.4 and 5.0 §4.3): submits a short message.
 *
 * <table>
 * <caption>submit_sm</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>service_type</td><td>text, NUL, at most 6</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>dest_addr_ton</td><td>uint8</td></tr>
 * <tr><td>dest_addr_npi</td><td>uint8</td></tr>
 * <tr><td>destination_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>esm_class</td><td>uint8</td></tr>
 * <tr><td>protocol_id</td><td>uint8</td></tr>
 * <tr><td>priority_flag</td><td>uint8</td></tr>
 * <tr><td>schedule_delivery_time</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>validity_period</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>registered_delivery</td><td>uint8</td></tr>
 * <tr><td>replace_if_present_flag</td><td>uint8</td></tr>
 * <tr><td>data_coding</td><td>uint8</td></tr>
 * <tr><td>sm_default_msg_id</td><td>uint8</td></tr>
 * <tr><td>sm_length</td><td>uint8</td></tr>
 * <tr><td>short_message</td><td>octets[sm_length]</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class SubmitSm extends TextMessage<SubmitSm> {
    private static final Layout LAYOUT =
            SmppHeader.layout("submit_sm", "SMPP 3.3, 3.4 and 5.0 §4.3", CommandId.SUBMIT_SM);

    /** Service of the centre; empty for its default. */
    public static final CText SERVICE_TYPE =
            LAYOUT.ctext("service_type", "Service of the centre; empty for its default.", 6, ServiceType.WORDS);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the sender; empty lets the centre fill in a default. */
    public static final CText SOURCE_ADDR =
            LAYOUT.ctext("source_addr", "Address of the sender; empty lets the centre fill in a default.", 21);

    /** Type of number of the recipient. */
    public static final U8 DEST_ADDR_TON = LAYOUT.u8("dest_addr_ton", "Type of number of the recipient.", Ton.VALUES);

    /** Numbering plan of the recipient. */
    public static final U8 DEST_ADDR_NPI = LAYOUT.u8("dest_addr_npi", "Numbering plan of the recipient.", Npi.VALUES);

    /** Address of the recipient. */
    public static final CText DESTINATION_ADDR = LAYOUT.ctext("destination_addr", "Address of the recipient.", 21);

    /** Message mode, message type and GSM features, see {@link EsmClass}. */
    public static final U8 ESM_CLASS = LAYOUT.u8(
            "esm_class", "Message mode, message type and GSM features, see EsmClass.", EsmClass.SUBMIT_VALUES);

    /** TP-PID of GSM; ignored by TDMA and CDMA. */
    public static final U8 PROTOCOL_ID = LAYOUT.u8("protocol_id", "TP-PID of GSM; ignored by TDMA and CDMA.");

    /** Priority, see {@link PriorityFlag}. */
    public static final U8 PRIORITY_FLAG =
            LAYOUT.u8("priority_flag", "Priority, see PriorityFlag.", PriorityFlag.VALUES);

    /** When to deliver, absolute or relative (§8); empty for now. */
    public static final CText SCHEDULE_DELIVERY_TIME = LAYOUT.ctext(
            "schedule_delivery_time",
            "When to deliver, absolute or relative (§8); empty for now.",
            17,
            SmppTime.SUBMITTED);

    /** How long to try, absolute or relative (§8); empty for the default of the centre. */
    public static final CText VALIDITY_PERIOD = LAYOUT.ctext(
            "validity_period",
            "How long to try, absolute or relative (§8); empty for the default of the centre.",
            17,
            SmppTime.SUBMITTED);

    /** Which receipts and acknowledgements are wanted, see {@link RegisteredDelivery}. */
    public static final U8 REGISTERED_DELIVERY = LAYOUT.u8(
            "registered_delivery",
            "Which receipts and acknowledgements are wanted, see RegisteredDelivery.",
            RegisteredDelivery.VALUES);

    /** Whether to replace a pending message. */
    public static final U8 REPLACE_IF_PRESENT_FLAG =
            LAYOUT.u8("replace_if_present_flag", "Whether to replace a pending message.", ReplaceIfPresentFlag.VALUES);

    /** Coding of the text, see {@link DataCoding}. */
    public static final U8 DATA_CODING =
            LAYOUT.u8("data_coding", "Coding of the text, see DataCoding.", DataCoding.VALUES);

    /** Canned message of the centre; 0 for none. */
    public static final U8 SM_DEFAULT_MSG_ID =
            LAYOUT.u8("sm_default_msg_id", "Canned message of the centre; 0 for none.");

    /** Length of short_message in octets; the library sets it. */
    public static final U8 SM_LENGTH =
            LAYOUT.u8("sm_length", "Length of short_message in octets; the library sets it.", Values.range(0, 255));

    /** The text, behind a user data header where esm_class says so; empty when message_payload carries it. */
    public static final Counted SHORT_MESSAGE = LAYOUT.counted(
            "short_message",
            "The text, behind a user data header where esm_class says so; empty when message_payload carries it.",
            SM_LENGTH);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("submit_sm"));

    /** What there is to know of this message. */
    public static final MessageType<SubmitSm> TYPE = LAYOUT.type(SubmitSm::new);

    /** Makes a flyweight that reads leniently. */
    public SubmitSm() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SubmitSm(Settings settings) {
        super(TYPE, settings, TLVS, SHORT_MESSAGE);
    }

    @Override
    public MessageType<SubmitSm> type() {
        return TYPE;
    }

    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        return isPlainBody(frame);
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs, octets and TLVs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 5 + octets;
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
    public SubmitSm serviceType(CharSequence text) {
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
    public SubmitSm sourceAddrTon(int value) {
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
    public SubmitSm sourceAddrNpi(int value) {
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
     * @param text at most 20 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public SubmitSm sourceAddr(CharSequence text) {
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
    public SubmitSm destAddrTon(int value) {
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
    public SubmitSm destAddrNpi(int value) {
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
     * @param text at most 20 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public SubmitSm destinationAddr(CharSequence text) {
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
    public SubmitSm esmClass(int value) {
        return put(ESM_CLASS, value);
    }

    /** {@return protocol_id, see {@link #PROTOCOL_ID}} */
    public int protocolId() {
        return get(PROTOCOL_ID);
    }

    /**
     * Sets {@link #PROTOCOL_ID}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SubmitSm protocolId(int value) {
        return put(PROTOCOL_ID, value);
    }

    /** {@return priority_flag, see {@link #PRIORITY_FLAG}} */
    public int priorityFlag() {
        return get(PRIORITY_FLAG);
    }

    /**
     * Sets {@link #PRIORITY_FLAG}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SubmitSm priorityFlag(int value) {
        return put(PRIORITY_FLAG, value);
    }

    /** {@return schedule_delivery_time, see {@link #SCHEDULE_DELIVERY_TIME}} */
    public TextView scheduleDeliveryTime() {
        return get(SCHEDULE_DELIVERY_TIME);
    }

    /**
     * Writes {@link #SCHEDULE_DELIVERY_TIME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendScheduleDeliveryTime(Appendable out) throws IOException {
        return get(SCHEDULE_DELIVERY_TIME).appendTo(out);
    }

    /** {@return schedule_delivery_time as a String; allocates} */
    public String scheduleDeliveryTimeAsString() {
        return get(SCHEDULE_DELIVERY_TIME).toString();
    }

    /**
     * Sets {@link #SCHEDULE_DELIVERY_TIME}.
     *
     * @param text at most 16 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public SubmitSm scheduleDeliveryTime(CharSequence text) {
        return put(SCHEDULE_DELIVERY_TIME, text);
    }

    /** {@return validity_period, see {@link #VALIDITY_PERIOD}} */
    public TextView validityPeriod() {
        return get(VALIDITY_PERIOD);
    }

    /**
     * Writes {@link #VALIDITY_PERIOD}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendValidityPeriod(Appendable out) throws IOException {
        return get(VALIDITY_PERIOD).appendTo(out);
    }

    /** {@return validity_period as a String; allocates} */
    public String validityPeriodAsString() {
        return get(VALIDITY_PERIOD).toString();
    }

    /**
     * Sets {@link #VALIDITY_PERIOD}.
     *
     * @param text at most 16 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public SubmitSm validityPeriod(CharSequence text) {
        return put(VALIDITY_PERIOD, text);
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
    public SubmitSm registeredDelivery(int value) {
        return put(REGISTERED_DELIVERY, value);
    }

    /** {@return replace_if_present_flag, see {@link #REPLACE_IF_PRESENT_FLAG}} */
    public int replaceIfPresentFlag() {
        return get(REPLACE_IF_PRESENT_FLAG);
    }

    /**
     * Sets {@link #REPLACE_IF_PRESENT_FLAG}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SubmitSm replaceIfPresentFlag(int value) {
        return put(REPLACE_IF_PRESENT_FLAG, value);
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
    public SubmitSm dataCoding(int value) {
        return put(DATA_CODING, value);
    }

    /** {@return sm_default_msg_id, see {@link #SM_DEFAULT_MSG_ID}} */
    public int smDefaultMsgId() {
        return get(SM_DEFAULT_MSG_ID);
    }

    /**
     * Sets {@link #SM_DEFAULT_MSG_ID}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SubmitSm smDefaultMsgId(int value) {
        return put(SM_DEFAULT_MSG_ID, value);
    }

    /** {@return sm_length, see {@link #SM_LENGTH}} */
    public int smLength() {
        return get(SM_LENGTH);
    }

    /** {@return short_message in place, see {@link #SHORT_MESSAGE}} */
    public DirectBuffer shortMessage() {
        return get(SHORT_MESSAGE);
    }

    /**
     * Sets {@link #SHORT_MESSAGE}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, 0 to 255 or less where the version says so.
     * @return this.
     */
    public SubmitSm shortMessage(DirectBuffer source, int offset, int length) {
        return put(SHORT_MESSAGE, source, offset, length);
    }

    @Override
    protected void finishing() {
        requireKnown(SM_LENGTH);
    }
}
