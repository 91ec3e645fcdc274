package org.heliograph.cmpp;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U64;

/**
 * The report for a message from a handset, the content of a CMPP_FWD whose Msg_Fwd_Type is 3 (CMPP §4.11); 60 octets.
 *
 * <table>
 * <caption>Report for a message from a handset</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>0</td></tr>
 * <tr><td>Stat</td><td>text[7]</td><td>8</td></tr>
 * <tr><td>CMPP_DELIVER_time</td><td>text[10]</td><td>15</td></tr>
 * <tr><td>CMPP_DELIVER_RESP_time</td><td>text[10]</td><td>25</td></tr>
 * <tr><td>Dest_Id</td><td>text[21]</td><td>35</td></tr>
 * <tr><td>Reserved</td><td>octets[4]</td><td>56</td></tr>
 * </table>
 */
public final class CmppFwdReport extends Message<CmppFwdReport> {
    private static final Layout LAYOUT = Layout.of("CMPP_FWD_REPORT", "CMPP §4.11");

    /** Msg_Id of the CMPP_DELIVER to the SP, equal to the one of the forwarded message. */
    public static final U64 MSG_ID =
            LAYOUT.u64("Msg_Id", "Msg_Id of the CMPP_DELIVER to the SP, equal to the one of the forwarded message.");

    /** DELIVRD when the SP answered Result 0, else REJECTD (2.0), SA:xxxx or SB:xxxx (3.0). */
    public static final FixedText STAT = LAYOUT.text(
            "Stat",
            "DELIVRD when the SP answered Result 0, else REJECTD (2.0), SA:xxxx or SB:xxxx (3.0).",
            7,
            Stat.WORDS);

    /** When the gateway sent the CMPP_DELIVER, YYMMDDHHMM. */
    public static final FixedText CMPP_DELIVER_TIME =
            LAYOUT.text("CMPP_DELIVER_time", "When the gateway sent the CMPP_DELIVER, YYMMDDHHMM.", 10);

    /** When it got the answer, YYMMDDHHMM. */
    public static final FixedText CMPP_DELIVER_RESP_TIME =
            LAYOUT.text("CMPP_DELIVER_RESP_time", "When it got the answer, YYMMDDHHMM.", 10);

    /** Service number of the SP, left-aligned. */
    public static final FixedText DEST_ID = LAYOUT.text("Dest_Id", "Service number of the SP, left-aligned.", 21);

    /** Zero. */
    public static final Octets RESERVED = LAYOUT.octets("Reserved", "Zero.", 4);

    /** What there is to know of this structure. */
    public static final MessageType<CmppFwdReport> TYPE = LAYOUT.type(CmppFwdReport::new);

    /** Length of the structure in octets. */
    public static final int LENGTH = TYPE.shape().fixedLength();

    /** Makes a flyweight that reads leniently. */
    public CmppFwdReport() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppFwdReport(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppFwdReport> type() {
        return TYPE;
    }

    /** {@return Msg_Id, see {@link #MSG_ID}} */
    public long msgId() {
        return get(MSG_ID);
    }

    /**
     * Sets {@link #MSG_ID}.
     *
     * @param value all 64 bits.
     * @return this.
     */
    public CmppFwdReport msgId(long value) {
        return put(MSG_ID, value);
    }

    /** {@return Stat, see {@link #STAT}} */
    public TextView stat() {
        return get(STAT);
    }

    /**
     * Writes {@link #STAT}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendStat(Appendable out) throws IOException {
        return stat().appendTo(out);
    }

    /** {@return Stat as a String; allocates} */
    public String statAsString() {
        return stat().toString();
    }

    /**
     * Sets {@link #STAT}.
     *
     * @param text at most 7 ASCII characters.
     * @return this.
     */
    public CmppFwdReport stat(CharSequence text) {
        return put(STAT, text);
    }

    /** {@return CMPP_DELIVER_time, see {@link #CMPP_DELIVER_TIME}} */
    public TextView cmppDeliverTime() {
        return get(CMPP_DELIVER_TIME);
    }

    /**
     * Writes {@link #CMPP_DELIVER_TIME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendCmppDeliverTime(Appendable out) throws IOException {
        return cmppDeliverTime().appendTo(out);
    }

    /** {@return CMPP_DELIVER_time as a String; allocates} */
    public String cmppDeliverTimeAsString() {
        return cmppDeliverTime().toString();
    }

    /**
     * Sets {@link #CMPP_DELIVER_TIME}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppFwdReport cmppDeliverTime(CharSequence text) {
        return put(CMPP_DELIVER_TIME, text);
    }

    /** {@return CMPP_DELIVER_RESP_time, see {@link #CMPP_DELIVER_RESP_TIME}} */
    public TextView cmppDeliverRespTime() {
        return get(CMPP_DELIVER_RESP_TIME);
    }

    /**
     * Writes {@link #CMPP_DELIVER_RESP_TIME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendCmppDeliverRespTime(Appendable out) throws IOException {
        return cmppDeliverRespTime().appendTo(out);
    }

    /** {@return CMPP_DELIVER_RESP_time as a String; allocates} */
    public String cmppDeliverRespTimeAsString() {
        return cmppDeliverRespTime().toString();
    }

    /**
     * Sets {@link #CMPP_DELIVER_RESP_TIME}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppFwdReport cmppDeliverRespTime(CharSequence text) {
        return put(CMPP_DELIVER_RESP_TIME, text);
    }

    /** {@return Dest_Id, see {@link #DEST_ID}} */
    public TextView destId() {
        return get(DEST_ID);
    }

    /**
     * Writes {@link #DEST_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDestId(Appendable out) throws IOException {
        return destId().appendTo(out);
    }

    /** {@return Dest_Id as a String; allocates} */
    public String destIdAsString() {
        return destId().toString();
    }

    /**
     * Sets {@link #DEST_ID}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppFwdReport destId(CharSequence text) {
        return put(DEST_ID, text);
    }

    /** {@return Reserved, see {@link #RESERVED}} */
    public DirectBuffer reserved() {
        return get(RESERVED);
    }

    /**
     * Sets {@link #RESERVED}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length exactly 4 octets.
     * @return this.
     */
    public CmppFwdReport reserved(DirectBuffer source, int offset, int length) {
        return put(RESERVED, source, offset, length);
    }
}
