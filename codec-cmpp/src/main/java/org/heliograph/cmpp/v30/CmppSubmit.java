package org.heliograph.cmpp.v30;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CmppPayload;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.ContentRules;
import org.heliograph.cmpp.FeeType;
import org.heliograph.cmpp.FeeUserType;
import org.heliograph.cmpp.MsgFmt;
import org.heliograph.cmpp.RegisteredDelivery;
import org.heliograph.cmpp.Submit;
import org.heliograph.cmpp.TerminalType;
import org.heliograph.cmpp.TpUdhi;
import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Memory;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Repeated;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_SUBMIT (CMPP 3.0 §4.3): a short message from the SP to the ISMG.
 *
 * <table>
 * <caption>CMPP_SUBMIT</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>12</td></tr>
 * <tr><td>Pk_total</td><td>uint8</td><td>20</td></tr>
 * <tr><td>Pk_number</td><td>uint8</td><td>21</td></tr>
 * <tr><td>Registered_Delivery</td><td>uint8</td><td>22</td></tr>
 * <tr><td>Msg_level</td><td>uint8</td><td>23</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>24</td></tr>
 * <tr><td>Fee_UserType</td><td>uint8</td><td>34</td></tr>
 * <tr><td>Fee_terminal_Id</td><td>text[32]</td><td>35</td></tr>
 * <tr><td>Fee_terminal_type</td><td>uint8</td><td>67</td></tr>
 * <tr><td>TP_pId</td><td>uint8</td><td>68</td></tr>
 * <tr><td>TP_udhi</td><td>uint8</td><td>69</td></tr>
 * <tr><td>Msg_Fmt</td><td>uint8</td><td>70</td></tr>
 * <tr><td>Msg_src</td><td>text[6]</td><td>71</td></tr>
 * <tr><td>FeeType</td><td>text[2]</td><td>77</td></tr>
 * <tr><td>FeeCode</td><td>text[6]</td><td>79</td></tr>
 * <tr><td>Valid_Time</td><td>text[17]</td><td>85</td></tr>
 * <tr><td>At_Time</td><td>text[17]</td><td>102</td></tr>
 * <tr><td>Src_Id</td><td>text[21]</td><td>119</td></tr>
 * <tr><td>DestUsr_tl</td><td>uint8</td><td>140</td></tr>
 * <tr><td>Dest_terminal_Id</td><td>text[32] x DestUsr_tl</td><td>141</td></tr>
 * <tr><td>Dest_terminal_type</td><td>uint8</td><td>141+32n</td></tr>
 * <tr><td>Msg_Length</td><td>uint8</td><td>142+32n</td></tr>
 * <tr><td>Msg_Content</td><td>octets[Msg_Length]</td><td>143+32n</td></tr>
 * <tr><td>LinkID</td><td>text[20]</td><td>143+32n+len</td></tr>
 * </table>
 */
public final class CmppSubmit extends CmppMessage<CmppSubmit> implements Submit {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_SUBMIT", "CMPP 3.0 §4.3", CommandId.SUBMIT);

    /** Left 0 by an SP: the gateway assigns the id and returns it in the response. */
    public static final U64 MSG_ID =
            LAYOUT.u64("Msg_Id", "Left 0 by an SP: the gateway assigns the id and returns it in the response.");

    /** Number of parts of this message, from 1. */
    public static final U8 PK_TOTAL = LAYOUT.u8("Pk_total", "Number of parts of this message, from 1.");

    /** Number of this part, from 1. */
    public static final U8 PK_NUMBER = LAYOUT.u8("Pk_number", "Number of this part, from 1.");

    /** Whether a status report is wanted. */
    public static final U8 REGISTERED_DELIVERY =
            LAYOUT.u8("Registered_Delivery", "Whether a status report is wanted.", RegisteredDelivery.SUBMIT_30_VALUES);

    /** Priority. The text gives no range; peers use 0-9. */
    public static final U8 MSG_LEVEL = LAYOUT.u8("Msg_level", "Priority. The text gives no range; peers use 0-9.");

    /** Service (product) code of the SP: letters, digits, signs. */
    public static final FixedText SERVICE_ID =
            LAYOUT.text("Service_Id", "Service (product) code of the SP: letters, digits, signs.", 10);

    /** Who pays. */
    public static final U8 FEE_USER_TYPE = LAYOUT.u8("Fee_UserType", "Who pays.", FeeUserType.VALUES);

    /** Paying number; counts only when Fee_UserType is 3. */
    public static final FixedText FEE_TERMINAL_ID =
            LAYOUT.text("Fee_terminal_Id", "Paying number; counts only when Fee_UserType is 3.", 32);

    /** Kind of Fee_terminal_Id. */
    public static final U8 FEE_TERMINAL_TYPE =
            LAYOUT.u8("Fee_terminal_type", "Kind of Fee_terminal_Id.", TerminalType.VALUES);

    /** GSM 03.40 TP-PID. */
    public static final U8 TP_PID = LAYOUT.u8("TP_pId", "GSM 03.40 TP-PID.");

    /** 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    public static final U8 TP_UDHI = LAYOUT.u8(
            "TP_udhi", "1 when Msg_Content starts with a user data header; gateways also set 0x40.", TpUdhi.VALUES);

    /** Coding of Msg_Content (§8). */
    public static final U8 MSG_FMT = LAYOUT.u8("Msg_Fmt", "Coding of Msg_Content (§8).", MsgFmt.VALUES);

    /** SP_Id of the origin of the content. */
    public static final FixedText MSG_SRC = LAYOUT.text("Msg_src", "SP_Id of the origin of the content.", 6);

    /** How the message is charged: two digits (§7.5). */
    public static final FixedText FEE_TYPE =
            LAYOUT.text("FeeType", "How the message is charged: two digits (§7.5).", 2, FeeType.SUBMIT_30_WORDS);

    /** Price in fen (1/100 yuan), digits. */
    public static final FixedText FEE_CODE = LAYOUT.text("FeeCode", "Price in fen (1/100 yuan), digits.", 6);

    /** Validity in SMPP form YYMMDDhhmmsstnnp (§9); empty for the default of the gateway. */
    public static final FixedText VALID_TIME = LAYOUT.text(
            "Valid_Time", "Validity in SMPP form YYMMDDhhmmsstnnp (§9); empty for the default of the gateway.", 17);

    /** When to send, in SMPP form YYMMDDhhmmsstnnp (§9); empty to send at once. */
    public static final FixedText AT_TIME =
            LAYOUT.text("At_Time", "When to send, in SMPP form YYMMDDhhmmsstnnp (§9); empty to send at once.", 17);

    /** Service number of the SP, optionally followed by extension digits. The handset shows it as the sender. */
    public static final FixedText SRC_ID = LAYOUT.text(
            "Src_Id",
            "Service number of the SP, optionally followed by extension digits. The handset shows it as the sender.",
            21);

    /** Number of destinations, 1 to 99; the library sets it. */
    public static final U8 DEST_USR_TL =
            LAYOUT.u8("DestUsr_tl", "Number of destinations, 1 to 99; the library sets it.", Values.range(1, 99));

    /** Destination numbers, maybe with the prefix 86 or +86. */
    public static final Repeated DEST_TERMINAL_ID = LAYOUT.repeated(
            "Dest_terminal_Id", "Destination numbers, maybe with the prefix 86 or +86.", DEST_USR_TL, 32);

    /** Kind of the destination numbers, one octet for the whole list. */
    public static final U8 DEST_TERMINAL_TYPE = LAYOUT.u8(
            "Dest_terminal_type",
            "Kind of the destination numbers, one octet for the whole list.",
            TerminalType.VALUES);

    /** Length of Msg_Content in octets; the library sets it. */
    public static final U8 MSG_LENGTH =
            LAYOUT.u8("Msg_Length", "Length of Msg_Content in octets; the library sets it.");

    /** Content: text or octets as Msg_Fmt says, behind a user data header where TP_udhi says so. */
    public static final Counted MSG_CONTENT = LAYOUT.counted(
            "Msg_Content",
            "Content: text or octets as Msg_Fmt says, behind a user data header where TP_udhi says so.",
            MSG_LENGTH);

    /** Link to the MO message of an on-demand service. Empty otherwise. */
    public static final TailText LINK_ID =
            LAYOUT.tailText("LinkID", "Link to the MO message of an on-demand service. Empty otherwise.", 20);

    /** What there is to know of this message. */
    public static final MessageType<CmppSubmit> TYPE = LAYOUT.type(CmppSubmit::new);

    private final CmppPayload payload = new CmppPayload();

    /** Makes a flyweight that reads leniently. */
    public CmppSubmit() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppSubmit(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppSubmit> type() {
        return TYPE;
    }

    /**
     * {@return the length of a frame in octets, header included}
     *
     * @param destUsrTl number of destinations.
     * @param msgLength length of the content in octets.
     */
    public static int computeLength(int destUsrTl, int msgLength) {
        return TYPE.shape().fixedLength() + destUsrTl * DEST_TERMINAL_ID.width() + msgLength + LINK_ID.width();
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
    public CmppSubmit msgId(long value) {
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
    public CmppSubmit pkTotal(int value) {
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
    public CmppSubmit pkNumber(int value) {
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
    public CmppSubmit registeredDelivery(int value) {
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
    public CmppSubmit msgLevel(int value) {
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
    public CmppSubmit serviceId(CharSequence text) {
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
    public CmppSubmit feeUserType(int value) {
        return put(FEE_USER_TYPE, value);
    }

    @Override
    public TextView feeTerminalId() {
        return get(FEE_TERMINAL_ID);
    }

    /**
     * Sets {@link #FEE_TERMINAL_ID}.
     *
     * @param text at most 32 ASCII characters.
     * @return this.
     */
    public CmppSubmit feeTerminalId(CharSequence text) {
        return put(FEE_TERMINAL_ID, text);
    }

    /** {@return Fee_terminal_type, see {@link #FEE_TERMINAL_TYPE}} */
    public int feeTerminalType() {
        return get(FEE_TERMINAL_TYPE);
    }

    /**
     * Sets {@link #FEE_TERMINAL_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppSubmit feeTerminalType(int value) {
        return put(FEE_TERMINAL_TYPE, value);
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
    public CmppSubmit tpPid(int value) {
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
    public CmppSubmit tpUdhi(int value) {
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
    public CmppSubmit msgFmt(int value) {
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
    public CmppSubmit msgSrc(CharSequence text) {
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
    public CmppSubmit feeType(CharSequence text) {
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
    public CmppSubmit feeCode(CharSequence text) {
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
    public CmppSubmit validTime(CharSequence text) {
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
    public CmppSubmit atTime(CharSequence text) {
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
    public CmppSubmit srcId(CharSequence text) {
        return put(SRC_ID, text);
    }

    @Override
    public int destUsrTl() {
        return get(DEST_USR_TL);
    }

    @Override
    public TextView destTerminalId(int element) {
        return get(DEST_TERMINAL_ID, element);
    }

    /**
     * Adds one to {@link #DEST_TERMINAL_ID} and counts it in {@link #DEST_USR_TL}.
     *
     * @param text at most 32 ASCII characters.
     * @return this.
     */
    public CmppSubmit addDestTerminalId(CharSequence text) {
        return add(DEST_TERMINAL_ID, text);
    }

    /** {@return Dest_terminal_type, see {@link #DEST_TERMINAL_TYPE}} */
    public int destTerminalType() {
        return get(DEST_TERMINAL_TYPE);
    }

    /**
     * Sets {@link #DEST_TERMINAL_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppSubmit destTerminalType(int value) {
        return put(DEST_TERMINAL_TYPE, value);
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
    public CmppSubmit msgContent(DirectBuffer source, int offset, int length) {
        return put(MSG_CONTENT, source, offset, length);
    }

    /** {@return LinkID, see {@link #LINK_ID}} */
    public TextView linkId() {
        return get(LINK_ID);
    }

    /**
     * Writes {@link #LINK_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendLinkId(Appendable out) throws IOException {
        return get(LINK_ID).appendTo(out);
    }

    /** {@return LinkID as a String; allocates} */
    public String linkIdAsString() {
        return get(LINK_ID).toString();
    }

    /**
     * Sets {@link #LINK_ID}.
     *
     * @param text at most 20 ASCII characters.
     * @return this.
     */
    public CmppSubmit linkId(CharSequence text) {
        return put(LINK_ID, text);
    }

    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        if (!isPlainHead(frame)) {
            return false;
        }
        int limit = frame.capacity();
        int destinations = Memory.octet(frame, DEST_USR_TL.delta()) & 0xFF;
        int destEnd = DEST_TERMINAL_ID.delta() + destinations * DEST_TERMINAL_ID.width();
        if (destEnd > limit - MSG_CONTENT.delta()) {
            return false;
        }
        int length = Memory.octet(frame, destEnd + MSG_LENGTH.delta()) & 0xFF;
        int contentEnd = destEnd + MSG_CONTENT.delta() + length;
        return contentEnd + LINK_ID.width() == limit && indexed(destEnd, contentEnd, limit);
    }

    @Override
    protected void finishing() {
        requireKnown(DEST_USR_TL);
        ContentRules.requireAllowed(this, MSG_LENGTH, msgLength(), msgFmt());
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        payload.addresses(this, SRC_ID, DEST_TERMINAL_ID)
                .part(msgId(), pkTotal(), pkNumber())
                .content(visitor, this, MSG_CONTENT, msgFmt(), tpUdhi());
    }
}
