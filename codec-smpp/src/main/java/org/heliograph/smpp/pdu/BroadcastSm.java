package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.heliograph.codec.CText;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvSet;
import org.heliograph.codec.U8;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.DataCoding;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.PriorityFlag;
import org.heliograph.smpp.ReplaceIfPresentFlag;
import org.heliograph.smpp.ServiceType;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.Ton;

/**
 * broadcast_sm (SMPP 5.0 §4.7): submits a message to all handsets of areas; the text is in message_payload.
 *
 * <table>
 * <caption>broadcast_sm</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>service_type</td><td>text, NUL, at most 6</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>priority_flag</td><td>uint8</td></tr>
 * <tr><td>schedule_delivery_time</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>validity_period</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>replace_if_present_flag</td><td>uint8</td></tr>
 * <tr><td>data_coding</td><td>uint8</td></tr>
 * <tr><td>sm_default_msg_id</td><td>uint8</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class BroadcastSm extends TextMessage<BroadcastSm> {
    private static final Layout LAYOUT = SmppHeader.layout("broadcast_sm", "SMPP 5.0 §4.7", CommandId.BROADCAST_SM);

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

    /** Id of an earlier broadcast that this one replaces; empty for a new one. */
    public static final CText MESSAGE_ID =
            LAYOUT.ctext("message_id", "Id of an earlier broadcast that this one replaces; empty for a new one.", 65);

    /** Priority, see {@link PriorityFlag}. */
    public static final U8 PRIORITY_FLAG =
            LAYOUT.u8("priority_flag", "Priority, see PriorityFlag.", PriorityFlag.CBS_VALUES);

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

    /** Whether to replace a pending message. */
    public static final U8 REPLACE_IF_PRESENT_FLAG =
            LAYOUT.u8("replace_if_present_flag", "Whether to replace a pending message.", ReplaceIfPresentFlag.VALUES);

    /** Coding of the text, see {@link DataCoding}. */
    public static final U8 DATA_CODING =
            LAYOUT.u8("data_coding", "Coding of the text, see DataCoding.", DataCoding.VALUES);

    /** Canned message of the centre; 0 for none. */
    public static final U8 SM_DEFAULT_MSG_ID =
            LAYOUT.u8("sm_default_msg_id", "Canned message of the centre; 0 for none.");

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("broadcast_sm"));

    /** What there is to know of this message. */
    public static final MessageType<BroadcastSm> TYPE = LAYOUT.type(BroadcastSm::new);

    /** Makes a flyweight that reads leniently. */
    public BroadcastSm() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public BroadcastSm(Settings settings) {
        super(TYPE, settings, TLVS, null);
    }

    @Override
    public MessageType<BroadcastSm> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs and TLVs together.
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
    public BroadcastSm serviceType(CharSequence text) {
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
    public BroadcastSm sourceAddrTon(int value) {
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
    public BroadcastSm sourceAddrNpi(int value) {
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
    public BroadcastSm sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
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
    public BroadcastSm messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
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
    public BroadcastSm priorityFlag(int value) {
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
    public BroadcastSm scheduleDeliveryTime(CharSequence text) {
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
    public BroadcastSm validityPeriod(CharSequence text) {
        return put(VALIDITY_PERIOD, text);
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
    public BroadcastSm replaceIfPresentFlag(int value) {
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
    public BroadcastSm dataCoding(int value) {
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
    public BroadcastSm smDefaultMsgId(int value) {
        return put(SM_DEFAULT_MSG_ID, value);
    }

    /** {@return 0: this PDU has no esm_class} */
    @Override
    public int esmClass() {
        return 0;
    }

    @Override
    protected long checkRules() {
        Tlv missing = missingTlv();
        boolean immediate = missing == SmppTlv.BROADCAST_REP_NUM && priorityFlag() == PriorityFlag.CBS_IMMEDIATE;
        return immediate ? Fault.NONE : lackOf(missing);
    }
}
