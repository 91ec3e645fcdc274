package org.heliograph.cmpp.v30;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CmppPayload;
import org.heliograph.cmpp.CmppReport;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.ContentRules;
import org.heliograph.cmpp.Deliver;
import org.heliograph.cmpp.MsgFmt;
import org.heliograph.cmpp.RegisteredDelivery;
import org.heliograph.cmpp.TerminalType;
import org.heliograph.cmpp.TpUdhi;
import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Memory;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TailText;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;

/**
 * CMPP_DELIVER (CMPP 3.0 §4.6): a short message or a status report from the ISMG to the SP.
 *
 * <table>
 * <caption>CMPP_DELIVER</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>12</td></tr>
 * <tr><td>Dest_Id</td><td>text[21]</td><td>20</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>41</td></tr>
 * <tr><td>TP_pid</td><td>uint8</td><td>51</td></tr>
 * <tr><td>TP_udhi</td><td>uint8</td><td>52</td></tr>
 * <tr><td>Msg_Fmt</td><td>uint8</td><td>53</td></tr>
 * <tr><td>Src_terminal_Id</td><td>text[32]</td><td>54</td></tr>
 * <tr><td>Src_terminal_type</td><td>uint8</td><td>86</td></tr>
 * <tr><td>Registered_Delivery</td><td>uint8</td><td>87</td></tr>
 * <tr><td>Msg_Length</td><td>uint8</td><td>88</td></tr>
 * <tr><td>Msg_Content</td><td>octets[Msg_Length]</td><td>89</td></tr>
 * <tr><td>LinkID</td><td>text[20]</td><td>89+len</td></tr>
 * </table>
 */
public final class CmppDeliver extends CmppMessage<CmppDeliver> implements Deliver {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_DELIVER", "CMPP 3.0 §4.6", CommandId.DELIVER);

    /** Id that the gateway gave this message (§6); of a report, its own id. */
    public static final U64 MSG_ID =
            LAYOUT.u64("Msg_Id", "Id that the gateway gave this message (§6); of a report, its own id.");

    /** Number that the handset sent to: service number plus extension. */
    public static final FixedText DEST_ID =
            LAYOUT.text("Dest_Id", "Number that the handset sent to: service number plus extension.", 21);

    /** Service code. */
    public static final FixedText SERVICE_ID = LAYOUT.text("Service_Id", "Service code.", 10);

    /** GSM 03.40 TP-PID. */
    public static final U8 TP_PID = LAYOUT.u8("TP_pid", "GSM 03.40 TP-PID.");

    /** 1 when Msg_Content starts with a user data header; gateways also set 0x40. */
    public static final U8 TP_UDHI = LAYOUT.u8(
            "TP_udhi", "1 when Msg_Content starts with a user data header; gateways also set 0x40.", TpUdhi.VALUES);

    /** Coding of Msg_Content (§8). */
    public static final U8 MSG_FMT = LAYOUT.u8("Msg_Fmt", "Coding of Msg_Content (§8).", MsgFmt.VALUES);

    /** Sender; in a report the destination number of the CMPP_SUBMIT. */
    public static final FixedText SRC_TERMINAL_ID =
            LAYOUT.text("Src_terminal_Id", "Sender; in a report the destination number of the CMPP_SUBMIT.", 32);

    /** Kind of Src_terminal_Id. */
    public static final U8 SRC_TERMINAL_TYPE =
            LAYOUT.u8("Src_terminal_type", "Kind of Src_terminal_Id.", TerminalType.VALUES);

    /** Whether the content is a status report. */
    public static final U8 REGISTERED_DELIVERY = LAYOUT.u8(
            "Registered_Delivery", "Whether the content is a status report.", RegisteredDelivery.DELIVER_VALUES);

    /** Length of Msg_Content in octets; the library sets it. */
    public static final U8 MSG_LENGTH =
            LAYOUT.u8("Msg_Length", "Length of Msg_Content in octets; the library sets it.");

    /** Content, or a status report when Registered_Delivery is 1. */
    public static final Counted MSG_CONTENT =
            LAYOUT.counted("Msg_Content", "Content, or a status report when Registered_Delivery is 1.", MSG_LENGTH);

    /** Link to this message: the SP copies it into the CMPP_SUBMIT that answers. */
    public static final TailText LINK_ID =
            LAYOUT.tailText("LinkID", "Link to this message: the SP copies it into the CMPP_SUBMIT that answers.", 20);

    /** What there is to know of this message. */
    public static final MessageType<CmppDeliver> TYPE = LAYOUT.type(CmppDeliver::new);

    private final CmppPayload payload = new CmppPayload();

    /** Makes a flyweight that reads leniently. */
    public CmppDeliver() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppDeliver(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppDeliver> type() {
        return TYPE;
    }

    /**
     * {@return the length of a frame in octets, header included}
     *
     * @param msgLength length of the content in octets.
     */
    public static int computeLength(int msgLength) {
        return TYPE.shape().fixedLength() + msgLength + LINK_ID.width();
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
    public CmppDeliver msgId(long value) {
        return put(MSG_ID, value);
    }

    @Override
    public TextView destId() {
        return get(DEST_ID);
    }

    /**
     * Sets {@link #DEST_ID}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppDeliver destId(CharSequence text) {
        return put(DEST_ID, text);
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
    public CmppDeliver serviceId(CharSequence text) {
        return put(SERVICE_ID, text);
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
    public CmppDeliver tpPid(int value) {
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
    public CmppDeliver tpUdhi(int value) {
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
    public CmppDeliver msgFmt(int value) {
        return put(MSG_FMT, value);
    }

    @Override
    public TextView srcTerminalId() {
        return get(SRC_TERMINAL_ID);
    }

    /**
     * Sets {@link #SRC_TERMINAL_ID}.
     *
     * @param text at most 32 ASCII characters.
     * @return this.
     */
    public CmppDeliver srcTerminalId(CharSequence text) {
        return put(SRC_TERMINAL_ID, text);
    }

    /** {@return Src_terminal_type, see {@link #SRC_TERMINAL_TYPE}} */
    public int srcTerminalType() {
        return get(SRC_TERMINAL_TYPE);
    }

    /**
     * Sets {@link #SRC_TERMINAL_TYPE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppDeliver srcTerminalType(int value) {
        return put(SRC_TERMINAL_TYPE, value);
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
    public CmppDeliver registeredDelivery(int value) {
        return put(REGISTERED_DELIVERY, value);
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
    public CmppDeliver msgContent(DirectBuffer source, int offset, int length) {
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
    public CmppDeliver linkId(CharSequence text) {
        return put(LINK_ID, text);
    }

    @Override
    protected boolean isPlain(UnsafeBuffer frame) {
        if (!isPlainHead(frame)) {
            return false;
        }
        int limit = frame.capacity();
        int contentEnd = MSG_CONTENT.delta() + (Memory.octet(frame, MSG_LENGTH.delta()) & 0xFF);
        return contentEnd + LINK_ID.width() == limit && indexed(contentEnd, limit, 0);
    }

    @Override
    protected void finishing() {
        ContentRules.requireAllowed(this, MSG_LENGTH, msgLength(), msgFmt());
    }

    @Override
    protected long checkRules() {
        return ContentRules.checkReport(this, MSG_CONTENT, CmppReport.LONG_LENGTH);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        if (registeredDelivery() == RegisteredDelivery.REPORT) {
            payload.report(visitor, this, MSG_CONTENT);
        } else {
            payload.addresses(this, SRC_TERMINAL_ID, DEST_ID).content(visitor, this, MSG_CONTENT, msgFmt(), tpUdhi());
        }
    }
}
