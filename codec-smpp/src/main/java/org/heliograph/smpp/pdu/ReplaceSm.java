package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
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
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.RegisteredDelivery;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.SmppTlv;
import org.heliograph.smpp.Ton;

/**
 * replace_sm (SMPP 3.3, 3.4 and 5.0 §4.6): replaces the text and the times of a pending message; the new text has the coding of the old one.
 *
 * <table>
 * <caption>replace_sm</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 65</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>schedule_delivery_time</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>validity_period</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>registered_delivery</td><td>uint8</td></tr>
 * <tr><td>sm_default_msg_id</td><td>uint8</td></tr>
 * <tr><td>sm_length</td><td>uint8</td></tr>
 * <tr><td>short_message</td><td>octets[sm_length]</td></tr>
 * <tr><td>tlvs</td><td>TLVs</td></tr>
 * </table>
 */
public final class ReplaceSm extends TextMessage<ReplaceSm> {
    private static final Layout LAYOUT =
            SmppHeader.layout("replace_sm", "SMPP 3.3, 3.4 and 5.0 §4.6", CommandId.REPLACE_SM);

    /** Id of the message. */
    public static final CText MESSAGE_ID = LAYOUT.ctext("message_id", "Id of the message.", 65);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the sender, as in the original message. */
    public static final CText SOURCE_ADDR =
            LAYOUT.ctext("source_addr", "Address of the sender, as in the original message.", 21);

    /** New time of delivery (§8); empty keeps the old one. */
    public static final CText SCHEDULE_DELIVERY_TIME = LAYOUT.ctext(
            "schedule_delivery_time", "New time of delivery (§8); empty keeps the old one.", 17, SmppTime.SUBMITTED);

    /** New validity (§8); empty keeps the old one. */
    public static final CText VALIDITY_PERIOD =
            LAYOUT.ctext("validity_period", "New validity (§8); empty keeps the old one.", 17, SmppTime.SUBMITTED);

    /** Which receipts and acknowledgements are wanted, see {@link RegisteredDelivery}. */
    public static final U8 REGISTERED_DELIVERY = LAYOUT.u8(
            "registered_delivery",
            "Which receipts and acknowledgements are wanted, see RegisteredDelivery.",
            RegisteredDelivery.VALUES);

    /** Canned message of the centre; 0 for none. */
    public static final U8 SM_DEFAULT_MSG_ID =
            LAYOUT.u8("sm_default_msg_id", "Canned message of the centre; 0 for none.");

    /** Length of short_message in octets; the library sets it. */
    public static final U8 SM_LENGTH =
            LAYOUT.u8("sm_length", "Length of short_message in octets; the library sets it.", Values.range(0, 255));

    /** The new text. */
    public static final Counted SHORT_MESSAGE = LAYOUT.counted("short_message", "The new text.", SM_LENGTH);

    /** Optional parameters (§6). */
    public static final TlvSet TLVS = LAYOUT.tlvs("tlvs", "Optional parameters (§6).", SmppTlv.of("replace_sm"));

    /** What there is to know of this message. */
    public static final MessageType<ReplaceSm> TYPE = LAYOUT.type(ReplaceSm::new);

    /** Makes a flyweight that reads leniently. */
    public ReplaceSm() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public ReplaceSm(Settings settings) {
        super(TYPE, settings, TLVS, SHORT_MESSAGE);
    }

    @Override
    public MessageType<ReplaceSm> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs, octets and TLVs together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 4 + octets;
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
    public ReplaceSm messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
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
    public ReplaceSm sourceAddrTon(int value) {
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
    public ReplaceSm sourceAddrNpi(int value) {
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
    public ReplaceSm sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
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
    public ReplaceSm scheduleDeliveryTime(CharSequence text) {
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
    public ReplaceSm validityPeriod(CharSequence text) {
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
    public ReplaceSm registeredDelivery(int value) {
        return put(REGISTERED_DELIVERY, value);
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
    public ReplaceSm smDefaultMsgId(int value) {
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
    public ReplaceSm shortMessage(DirectBuffer source, int offset, int length) {
        return put(SHORT_MESSAGE, source, offset, length);
    }

    /** {@return 0: this PDU has no data_coding, the new text has that of the old one} */
    @Override
    public int dataCoding() {
        return 0;
    }

    /** {@return 0: this PDU has no esm_class} */
    @Override
    public int esmClass() {
        return 0;
    }

    @Override
    protected void finishing() {
        requireKnown(SM_LENGTH);
    }
}
