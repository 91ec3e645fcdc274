package org.heliograph.smpp.pdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.CText;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Group;
import org.heliograph.codec.GroupCursor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.smpp.CommandId;
import org.heliograph.smpp.CommandStatus;
import org.heliograph.smpp.DataCoding;
import org.heliograph.smpp.MessageState;
import org.heliograph.smpp.Npi;
import org.heliograph.smpp.PriorityFlag;
import org.heliograph.smpp.RegisteredDelivery;
import org.heliograph.smpp.ServiceType;
import org.heliograph.smpp.SmppTime;
import org.heliograph.smpp.Ton;

/**
 * query_msg_details_resp (SMPP 3.3 §4.8): answers query_msg_details.
 *
 * <p>The text of 3.3 gives no number to it; the number comes from implementations, and the body was cross-checked with one
 * implementation only (§18).
 *
 * <table>
 * <caption>query_msg_details_resp</caption>
 * <tr><th>Field</th><th>Type</th></tr>
 * <tr><td>command_length</td><td>uint32</td></tr>
 * <tr><td>command_id</td><td>uint32</td></tr>
 * <tr><td>command_status</td><td>uint32</td></tr>
 * <tr><td>sequence_number</td><td>uint32</td></tr>
 * <tr><td>service_type</td><td>text, NUL, at most 6</td></tr>
 * <tr><td>source_addr_ton</td><td>uint8</td></tr>
 * <tr><td>source_addr_npi</td><td>uint8</td></tr>
 * <tr><td>source_addr</td><td>text, NUL, at most 21</td></tr>
 * <tr><td>number_of_dests</td><td>uint8</td></tr>
 * <tr><td>dest_address</td><td>(sme_address or distribution_list) x number_of_dests</td></tr>
 * <tr><td>protocol_id</td><td>uint8</td></tr>
 * <tr><td>priority_flag</td><td>uint8</td></tr>
 * <tr><td>schedule_delivery_time</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>validity_period</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>registered_delivery</td><td>uint8</td></tr>
 * <tr><td>data_coding</td><td>uint8</td></tr>
 * <tr><td>sm_length</td><td>uint8</td></tr>
 * <tr><td>short_message</td><td>octets[sm_length]</td></tr>
 * <tr><td>message_id</td><td>text, NUL, at most 9</td></tr>
 * <tr><td>final_date</td><td>text, NUL, at most 17</td></tr>
 * <tr><td>message_status</td><td>uint8</td></tr>
 * <tr><td>error_code</td><td>uint8</td></tr>
 * </table>
 */
public final class QueryMsgDetailsResp extends SmppMessage<QueryMsgDetailsResp> {
    private static final Layout LAYOUT =
            SmppHeader.layout("query_msg_details_resp", "SMPP 3.3 §4.8", CommandId.QUERY_MSG_DETAILS_RESP);

    /** Service of the centre; empty for its default. */
    public static final CText SERVICE_TYPE =
            LAYOUT.ctext("service_type", "Service of the centre; empty for its default.", 6, ServiceType.WORDS);

    /** Type of number of the sender. */
    public static final U8 SOURCE_ADDR_TON = LAYOUT.u8("source_addr_ton", "Type of number of the sender.", Ton.VALUES);

    /** Numbering plan of the sender. */
    public static final U8 SOURCE_ADDR_NPI = LAYOUT.u8("source_addr_npi", "Numbering plan of the sender.", Npi.VALUES);

    /** Address of the sender. */
    public static final CText SOURCE_ADDR = LAYOUT.ctext("source_addr", "Address of the sender.", 21);

    /** Number of destinations, 1 to 255; the library sets it. */
    public static final U8 NUMBER_OF_DESTS = LAYOUT.u8(
            "number_of_dests", "Number of destinations, 1 to 255; the library sets it.", Values.range(1, 255));

    /** Destinations: addresses and distribution lists. */
    public static final Group DEST_ADDRESS = LAYOUT.group(
            "dest_address",
            "Destinations: addresses and distribution lists.",
            NUMBER_OF_DESTS,
            SmeAddress.TYPE,
            DistributionList.TYPE);

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

    /** Coding of the text, see {@link DataCoding}. */
    public static final U8 DATA_CODING =
            LAYOUT.u8("data_coding", "Coding of the text, see DataCoding.", DataCoding.VALUES);

    /** Length of short_message in octets; the library sets it. */
    public static final U8 SM_LENGTH =
            LAYOUT.u8("sm_length", "Length of short_message in octets; the library sets it.", Values.range(0, 255));

    /** The text, as far as it was asked for. */
    public static final Counted SHORT_MESSAGE =
            LAYOUT.counted("short_message", "The text, as far as it was asked for.", SM_LENGTH);

    /** Id of the message, hexadecimal. */
    public static final CText MESSAGE_ID = LAYOUT.ctext("message_id", "Id of the message, hexadecimal.", 9);

    /** When the message reached its final state (§8); empty while it has not. */
    public static final CText FINAL_DATE = LAYOUT.ctext(
            "final_date",
            "When the message reached its final state (§8); empty while it has not.",
            17,
            SmppTime.REPORTED);

    /** State of the message. */
    public static final U8 MESSAGE_STATUS = LAYOUT.u8("message_status", "State of the message.", MessageState.VALUES);

    /** Error of the network, 0 for none. */
    public static final U8 ERROR_CODE = LAYOUT.u8("error_code", "Error of the network, 0 for none.");

    /** What there is to know of this message. */
    public static final MessageType<QueryMsgDetailsResp> TYPE = LAYOUT.type(QueryMsgDetailsResp::new);

    /** Makes a flyweight that reads leniently. */
    public QueryMsgDetailsResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public QueryMsgDetailsResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<QueryMsgDetailsResp> type() {
        return TYPE;
    }

    /**
     * {@return the length of a PDU in octets, header and NULs included}
     *
     * @param octets of all texts without their NULs, elements, octets together.
     */
    public static int computeLength(int octets) {
        return TYPE.shape().fixedLength() + 6 + octets;
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
    public QueryMsgDetailsResp serviceType(CharSequence text) {
        return put(SERVICE_TYPE, text);
    }

    /** {@return source_addr_ton, see {@link #SOURCE_ADDR_TON}} */
    public int sourceAddrTon() {
        return getOrZero(SOURCE_ADDR_TON);
    }

    /**
     * Sets {@link #SOURCE_ADDR_TON}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp sourceAddrTon(int value) {
        return put(SOURCE_ADDR_TON, value);
    }

    /** {@return source_addr_npi, see {@link #SOURCE_ADDR_NPI}} */
    public int sourceAddrNpi() {
        return getOrZero(SOURCE_ADDR_NPI);
    }

    /**
     * Sets {@link #SOURCE_ADDR_NPI}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp sourceAddrNpi(int value) {
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
    public QueryMsgDetailsResp sourceAddr(CharSequence text) {
        return put(SOURCE_ADDR, text);
    }

    /** {@return number_of_dests, see {@link #NUMBER_OF_DESTS}} */
    public int numberOfDests() {
        return getOrZero(NUMBER_OF_DESTS);
    }

    /** {@return dest_address, before the first one, see {@link #DEST_ADDRESS}} */
    public GroupCursor destAddress() {
        return get(DEST_ADDRESS);
    }

    /**
     * Adds a destination that is an address.
     *
     * @param ton     type of number.
     * @param npi     numbering plan.
     * @param address at most 20 ASCII characters.
     * @return this.
     */
    public QueryMsgDetailsResp addSmeAddress(int ton, int npi, CharSequence address) {
        SmeAddress element = (SmeAddress) begin(DEST_ADDRESS, 0);
        element.destAddrTon(ton).destAddrNpi(npi).destinationAddr(address);
        return end(DEST_ADDRESS, 0);
    }

    /**
     * Adds a destination that is a distribution list.
     *
     * @param name of the list, at most 20 ASCII characters.
     * @return this.
     */
    public QueryMsgDetailsResp addDistributionList(CharSequence name) {
        DistributionList element = (DistributionList) begin(DEST_ADDRESS, 1);
        element.dlName(name);
        return end(DEST_ADDRESS, 1);
    }

    /** {@return protocol_id, see {@link #PROTOCOL_ID}} */
    public int protocolId() {
        return getOrZero(PROTOCOL_ID);
    }

    /**
     * Sets {@link #PROTOCOL_ID}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp protocolId(int value) {
        return put(PROTOCOL_ID, value);
    }

    /** {@return priority_flag, see {@link #PRIORITY_FLAG}} */
    public int priorityFlag() {
        return getOrZero(PRIORITY_FLAG);
    }

    /**
     * Sets {@link #PRIORITY_FLAG}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp priorityFlag(int value) {
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
    public QueryMsgDetailsResp scheduleDeliveryTime(CharSequence text) {
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
    public QueryMsgDetailsResp validityPeriod(CharSequence text) {
        return put(VALIDITY_PERIOD, text);
    }

    /** {@return registered_delivery, see {@link #REGISTERED_DELIVERY}} */
    public int registeredDelivery() {
        return getOrZero(REGISTERED_DELIVERY);
    }

    /**
     * Sets {@link #REGISTERED_DELIVERY}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp registeredDelivery(int value) {
        return put(REGISTERED_DELIVERY, value);
    }

    /** {@return data_coding, see {@link #DATA_CODING}} */
    public int dataCoding() {
        return getOrZero(DATA_CODING);
    }

    /**
     * Sets {@link #DATA_CODING}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp dataCoding(int value) {
        return put(DATA_CODING, value);
    }

    /** {@return sm_length, see {@link #SM_LENGTH}} */
    public int smLength() {
        return getOrZero(SM_LENGTH);
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
    public QueryMsgDetailsResp shortMessage(DirectBuffer source, int offset, int length) {
        return put(SHORT_MESSAGE, source, offset, length);
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
     * @param text at most 8 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public QueryMsgDetailsResp messageId(CharSequence text) {
        return put(MESSAGE_ID, text);
    }

    /** {@return final_date, see {@link #FINAL_DATE}} */
    public TextView finalDate() {
        return get(FINAL_DATE);
    }

    /**
     * Writes {@link #FINAL_DATE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendFinalDate(Appendable out) throws IOException {
        return get(FINAL_DATE).appendTo(out);
    }

    /** {@return final_date as a String; allocates} */
    public String finalDateAsString() {
        return get(FINAL_DATE).toString();
    }

    /**
     * Sets {@link #FINAL_DATE}.
     *
     * @param text at most 16 ASCII characters, unless the session has another limit.
     * @return this.
     */
    public QueryMsgDetailsResp finalDate(CharSequence text) {
        return put(FINAL_DATE, text);
    }

    /** {@return message_status, see {@link #MESSAGE_STATUS}} */
    public int messageStatus() {
        return getOrZero(MESSAGE_STATUS);
    }

    /**
     * Sets {@link #MESSAGE_STATUS}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp messageStatus(int value) {
        return put(MESSAGE_STATUS, value);
    }

    /** {@return error_code, see {@link #ERROR_CODE}} */
    public int errorCode() {
        return getOrZero(ERROR_CODE);
    }

    /**
     * Sets {@link #ERROR_CODE}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public QueryMsgDetailsResp errorCode(int value) {
        return put(ERROR_CODE, value);
    }

    /** A message has a destination; the body of a response that reports an error has none. */
    @Override
    protected void finishing() {
        if (commandStatus() == CommandStatus.ESME_ROK) {
            requireKnown(NUMBER_OF_DESTS);
        }
        requireKnown(SM_LENGTH);
    }
}
