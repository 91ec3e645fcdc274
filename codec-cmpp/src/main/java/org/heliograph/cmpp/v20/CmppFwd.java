package org.heliograph.cmpp.v20;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CmppPayload;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.ContentRules;
import org.heliograph.cmpp.FeeType;
import org.heliograph.cmpp.FeeUserType;
import org.heliograph.cmpp.Fwd;
import org.heliograph.cmpp.MsgFmt;
import org.heliograph.cmpp.MsgFwdType;
import org.heliograph.cmpp.RegisteredDelivery;
import org.heliograph.cmpp.TpUdhi;
import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_FWD (CMPP 2.0 §4.11): a message forwarded from one ISMG to another.
 *
 * <table>
 * <caption>CMPP_FWD</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Source_Id</td><td>text[6]</td><td>12</td></tr>
 * <tr><td>Destination_Id</td><td>text[6]</td><td>18</td></tr>
 * <tr><td>NodesCount</td><td>uint8</td><td>24</td></tr>
 * <tr><td>Msg_Fwd_Type</td><td>uint8</td><td>25</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>26</td></tr>
 * <tr><td>Pk_total</td><td>uint8</td><td>34</td></tr>
 * <tr><td>Pk_number</td><td>uint8</td><td>35</td></tr>
 * <tr><td>Registered_Delivery</td><td>uint8</td><td>36</td></tr>
 * <tr><td>Msg_level</td><td>uint8</td><td>37</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>38</td></tr>
 * <tr><td>Fee_UserType</td><td>uint8</td><td>48</td></tr>
 * <tr><td>Fee_terminal_Id</td><td>text[21]</td><td>49</td></tr>
 * <tr><td>TP_pid</td><td>uint8</td><td>70</td></tr>
 * <tr><td>TP_udhi</td><td>uint8</td><td>71</td></tr>
 * <tr><td>Msg_Fmt</td><td>uint8</td><td>72</td></tr>
 * <tr><td>Msg_src</td><td>text[6]</td><td>73</td></tr>
 * <tr><td>FeeType</td><td>text[2]</td><td>79</td></tr>
 * <tr><td>FeeCode</td><td>text[6]</td><td>81</td></tr>
 * <tr><td>Valid_Time</td><td>text[17]</td><td>87</td></tr>
 * <tr><td>At_Time</td><td>text[17]</td><td>104</td></tr>
 * <tr><td>Src_Id</td><td>text[21]</td><td>121</td></tr>
 * <tr><td>DestUsr_tl</td><td>uint8</td><td>142</td></tr>
 * <tr><td>Dest_Id</td><td>text[21] x DestUsr_tl</td><td>143</td></tr>
 * <tr><td>Msg_Length</td><td>uint8</td><td>143+21n</td></tr>
 * <tr><td>Msg_Content</td><td>octets[Msg_Length]</td><td>144+21n</td></tr>
 * <tr><td>Reserve</td><td>text[8]</td><td>144+21n+len</td></tr>
 * </table>
 */
public final class CmppFwd extends CmppMessage<CmppFwd> implements Fwd {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_FWD", "CMPP 2.0 §4.11", CommandId.FWD);

    /** Code of the sending gateway, right-aligned, padded on the left with digits 0. */
    public static final FixedText SOURCE_ID = LAYOUT.text(
            "Source_Id", "Code of the sending gateway, right-aligned, padded on the left with digits 0.", 6);

    /** Code of the receiving gateway, right-aligned, padded on the left with digits 0. */
    public static final FixedText DESTINATION_ID = LAYOUT.text(
            "Destination_Id", "Code of the receiving gateway, right-aligned, padded on the left with digits 0.", 6);

    /** Number of gateways passed. */
    public static final U8 NODES_COUNT = LAYOUT.u8("NodesCount", "Number of gateways passed.");

    /** What is forwarded. */
    public static final U8 MSG_FWD_TYPE = LAYOUT.u8("Msg_Fwd_Type", "What is forwarded.", MsgFwdType.VALUES);

    /** Id of the forwarded message. */
    public static final U64 MSG_ID = LAYOUT.u64("Msg_Id", "Id of the forwarded message.");

    /** Number of parts of this message, from 1. */
    public static final U8 PK_TOTAL = LAYOUT.u8("Pk_total", "Number of parts of this message, from 1.");

    /** Number of this part, from 1. */
    public static final U8 PK_NUMBER = LAYOUT.u8("Pk_number", "Number of this part, from 1.");

    /** Whether a status report is wanted; value 2 stays in 3.0. */
    public static final U8 REGISTERED_DELIVERY = LAYOUT.u8(
            "Registered_Delivery",
            "Whether a status report is wanted; value 2 stays in 3.0.",
            RegisteredDelivery.SUBMIT_VALUES);

    /** Priority. */
    public static final U8 MSG_LEVEL = LAYOUT.u8("Msg_level", "Priority.");

    /** Service code. */
    public static final FixedText SERVICE_ID = LAYOUT.text("Service_Id", "Service code.", 10);

    /** Who pays. */
    public static final U8 FEE_USER_TYPE = LAYOUT.u8("Fee_UserType", "Who pays.", FeeUserType.VALUES);

    /** Paying number, 21 octets in 3.0 too. */
    public static final FixedText FEE_TERMINAL_ID =
            LAYOUT.text("Fee_terminal_Id", "Paying number, 21 octets in 3.0 too.", 21);

    /** GSM 03.40 TP-PID. */
    public static final U8 TP_PID = LAYOUT.u8("TP_pid", "GSM 03.40 TP-PID.");

    /** 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    public static final U8 TP_UDHI = LAYOUT.u8(
            "TP_udhi", "1 when Msg_Content starts with a user data header; gateways also set 0x40.", TpUdhi.VALUES);

    /** Coding of Msg_Content (§8). */
    public static final U8 MSG_FMT = LAYOUT.u8("Msg_Fmt", "Coding of Msg_Content (§8).", MsgFmt.VALUES);

    /** SP_Id. */
    public static final FixedText MSG_SRC = LAYOUT.text("Msg_src", "SP_Id.", 6);

    /** How the message is charged: two digits (§7.5). */
    public static final FixedText FEE_TYPE =
            LAYOUT.text("FeeType", "How the message is charged: two digits (§7.5).", 2, FeeType.FWD_20_WORDS);

    /** Price in fen. */
    public static final FixedText FEE_CODE = LAYOUT.text("FeeCode", "Price in fen.", 6);

    /** Validity in SMPP form YYMMDDhhmmsstnnp (§9). */
    public static final FixedText VALID_TIME =
            LAYOUT.text("Valid_Time", "Validity in SMPP form YYMMDDhhmmsstnnp (§9).", 17);

    /** When to send, in SMPP form YYMMDDhhmmsstnnp (§9). */
    public static final FixedText AT_TIME =
            LAYOUT.text("At_Time", "When to send, in SMPP form YYMMDDhhmmsstnnp (§9).", 17);

    /** Source number; which one depends on Msg_Fwd_Type. */
    public static final FixedText SRC_ID =
            LAYOUT.text("Src_Id", "Source number; which one depends on Msg_Fwd_Type.", 21);

    /** Number of destinations, 1 in 3.0; the library sets it. */
    public static final U8 DEST_USR_TL =
            LAYOUT.u8("DestUsr_tl", "Number of destinations, 1 in 3.0; the library sets it.", Values.range(1, 99));

    /** Destination numbers; which ones depends on Msg_Fwd_Type. */
    public static final Repeated DEST_ID =
            LAYOUT.repeated("Dest_Id", "Destination numbers; which ones depends on Msg_Fwd_Type.", DEST_USR_TL, 21);

    /** Length of Msg_Content in octets; the library sets it. */
    public static final U8 MSG_LENGTH =
            LAYOUT.u8("Msg_Length", "Length of Msg_Content in octets; the library sets it.");

    /** Content; for Msg_Fwd_Type 2 and 3 a report. */
    public static final Counted MSG_CONTENT =
            LAYOUT.counted("Msg_Content", "Content; for Msg_Fwd_Type 2 and 3 a report.", MSG_LENGTH);

    /** Reserved, zero. */
    public static final TailText RESERVE = LAYOUT.tailText("Reserve", "Reserved, zero.", 8);

    /** What there is to know of this message. */
    public static final MessageType<CmppFwd> TYPE = LAYOUT.type(CmppFwd::new);

    private final CmppPayload payload = new CmppPayload();

    /** Makes a flyweight that reads leniently. */
    public CmppFwd() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppFwd(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppFwd> type() {
        return TYPE;
    }

    /**
     * {@return the length of a frame in octets, header included}
     *
     * @param destUsrTl number of destinations.
     * @param msgLength length of the content in octets.
     */
    public static int computeLength(int destUsrTl, int msgLength) {
        return TYPE.shape().fixedLength() + destUsrTl * DEST_ID.width() + msgLength + RESERVE.width();
    }

    @Override
    public TextView sourceId() {
        return get(SOURCE_ID);
    }

    /**
     * Sets {@link #SOURCE_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppFwd sourceId(CharSequence text) {
        return put(SOURCE_ID, text);
    }

    @Override
    public TextView destinationId() {
        return get(DESTINATION_ID);
    }

    /**
     * Sets {@link #DESTINATION_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppFwd destinationId(CharSequence text) {
        return put(DESTINATION_ID, text);
    }

    @Override
    public int nodesCount() {
        return get(NODES_COUNT);
    }

    /**
     * Sets {@link #NODES_COUNT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd nodesCount(int value) {
        return put(NODES_COUNT, value);
    }

    @Override
    public int msgFwdType() {
        return get(MSG_FWD_TYPE);
    }

    /**
     * Sets {@link #MSG_FWD_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd msgFwdType(int value) {
        return put(MSG_FWD_TYPE, value);
    }

    @Override
    public long msgId() {
        return get(MSG_ID);
    }

    /**
     * Sets {@link #MSG_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd msgId(long value) {
        return put(MSG_ID, value);
    }

    @Override
    public int pkTotal() {
        return get(PK_TOTAL);
    }

    /**
     * Sets {@link #PK_TOTAL}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd pkTotal(int value) {
        return put(PK_TOTAL, value);
    }

    @Override
    public int pkNumber() {
        return get(PK_NUMBER);
    }

    /**
     * Sets {@link #PK_NUMBER}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd pkNumber(int value) {
        return put(PK_NUMBER, value);
    }

    @Override
    public int registeredDelivery() {
        return get(REGISTERED_DELIVERY);
    }

    /**
     * Sets {@link #REGISTERED_DELIVERY}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd registeredDelivery(int value) {
        return put(REGISTERED_DELIVERY, value);
    }

    @Override
    public int msgLevel() {
        return get(MSG_LEVEL);
    }

    /**
     * Sets {@link #MSG_LEVEL}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd msgLevel(int value) {
        return put(MSG_LEVEL, value);
    }

    @Override
    public TextView serviceId() {
        return get(SERVICE_ID);
    }

    /**
     * Sets {@link #SERVICE_ID}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppFwd serviceId(CharSequence text) {
        return put(SERVICE_ID, text);
    }

    @Override
    public int feeUserType() {
        return get(FEE_USER_TYPE);
    }

    /**
     * Sets {@link #FEE_USER_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd feeUserType(int value) {
        return put(FEE_USER_TYPE, value);
    }

    @Override
    public TextView feeTerminalId() {
        return get(FEE_TERMINAL_ID);
    }

    /**
     * Sets {@link #FEE_TERMINAL_ID}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppFwd feeTerminalId(CharSequence text) {
        return put(FEE_TERMINAL_ID, text);
    }

    @Override
    public int tpPid() {
        return get(TP_PID);
    }

    /**
     * Sets {@link #TP_PID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd tpPid(int value) {
        return put(TP_PID, value);
    }

    @Override
    public int tpUdhi() {
        return get(TP_UDHI);
    }

    /**
     * Sets {@link #TP_UDHI}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd tpUdhi(int value) {
        return put(TP_UDHI, value);
    }

    @Override
    public int msgFmt() {
        return get(MSG_FMT);
    }

    /**
     * Sets {@link #MSG_FMT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwd msgFmt(int value) {
        return put(MSG_FMT, value);
    }

    @Override
    public TextView msgSrc() {
        return get(MSG_SRC);
    }

    /**
     * Sets {@link #MSG_SRC}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppFwd msgSrc(CharSequence text) {
        return put(MSG_SRC, text);
    }

    @Override
    public TextView feeType() {
        return get(FEE_TYPE);
    }

    /**
     * Sets {@link #FEE_TYPE}.
     *
     * @param text at most 2 ASCII characters.
     * @return this.
     */
    public CmppFwd feeType(CharSequence text) {
        return put(FEE_TYPE, text);
    }

    @Override
    public TextView feeCode() {
        return get(FEE_CODE);
    }

    /**
     * Sets {@link #FEE_CODE}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppFwd feeCode(CharSequence text) {
        return put(FEE_CODE, text);
    }

    @Override
    public TextView validTime() {
        return get(VALID_TIME);
    }

    /**
     * Sets {@link #VALID_TIME}.
     *
     * @param text at most 17 ASCII characters.
     * @return this.
     */
    public CmppFwd validTime(CharSequence text) {
        return put(VALID_TIME, text);
    }

    @Override
    public TextView atTime() {
        return get(AT_TIME);
    }

    /**
     * Sets {@link #AT_TIME}.
     *
     * @param text at most 17 ASCII characters.
     * @return this.
     */
    public CmppFwd atTime(CharSequence text) {
        return put(AT_TIME, text);
    }

    @Override
    public TextView srcId() {
        return get(SRC_ID);
    }

    /**
     * Sets {@link #SRC_ID}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppFwd srcId(CharSequence text) {
        return put(SRC_ID, text);
    }

    @Override
    public int destUsrTl() {
        return get(DEST_USR_TL);
    }

    @Override
    public TextView destId(int element) {
        return get(DEST_ID, element);
    }

    /**
     * Adds one to {@link #DEST_ID} and counts it in {@link #DEST_USR_TL}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppFwd addDestId(CharSequence text) {
        return add(DEST_ID, text);
    }

    @Override
    public int msgLength() {
        return get(MSG_LENGTH);
    }

    @Override
    public DirectBuffer msgContent() {
        return get(MSG_CONTENT);
    }

    /**
     * Sets {@link #MSG_CONTENT}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, 0 to 255.
     * @return this.
     */
    public CmppFwd msgContent(DirectBuffer source, int offset, int length) {
        return put(MSG_CONTENT, source, offset, length);
    }

    /** {@return Reserve, see {@link #RESERVE}} */
    public TextView reserve() {
        return get(RESERVE);
    }

    /**
     * Writes {@link #RESERVE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendReserve(Appendable out) throws IOException {
        return get(RESERVE).appendTo(out);
    }

    /** {@return Reserve as a String; allocates} */
    public String reserveAsString() {
        return get(RESERVE).toString();
    }

    /**
     * Sets {@link #RESERVE}.
     *
     * @param text at most 8 ASCII characters.
     * @return this.
     */
    public CmppFwd reserve(CharSequence text) {
        return put(RESERVE, text);
    }

    @Override
    protected void finishing() {
        requireKnown(DEST_USR_TL);
        ContentRules.requireAllowed(this, MSG_LENGTH, msgLength(), msgFmt());
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        switch (msgFwdType()) {
            case MsgFwdType.MT_REPORT -> payload.report(visitor, this, MSG_CONTENT);
            case MsgFwdType.MO_REPORT -> payload.fwdReport(visitor, this, MSG_CONTENT);
            default ->
                payload.addresses(this, SRC_ID, DEST_ID)
                        .part(msgId(), pkTotal(), pkNumber())
                        .content(visitor, this, MSG_CONTENT, msgFmt(), tpUdhi());
        }
    }
}
