package org.heliograph.cmpp;

import java.io.IOException;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U64;
import org.heliograph.codec.Values;

/**
 * A status report, the content of a CMPP_DELIVER whose Registered_Delivery is 1 (CMPP §4.7). It has a short form of 60
 * octets (2.0, 2.1 and gateways that follow the draft of 3.0) and a long form of 71 (3.0). Reading tells them apart by
 * their length, whatever the version; in lenient mode any length from 60 on is read, the number taking what is left.
 *
 * <table>
 * <caption>Report</caption>
 * <tr><th>Field</th><th>Type</th><th>At, short</th><th>At, long</th></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>0</td><td>0</td></tr>
 * <tr><td>Stat</td><td>text[7]</td><td>8</td><td>8</td></tr>
 * <tr><td>Submit_time</td><td>text[10]</td><td>15</td><td>15</td></tr>
 * <tr><td>Done_time</td><td>text[10]</td><td>25</td><td>25</td></tr>
 * <tr><td>Dest_terminal_Id</td><td>text[21] or text[32]</td><td>35</td><td>35</td></tr>
 * <tr><td>SMSC_sequence</td><td>uint32</td><td>56</td><td>67</td></tr>
 * </table>
 *
 * <p>Msg_Id here is the one to match with CMPP_SUBMIT_RESP; that of the CMPP_DELIVER is the id of the report itself.
 */
public final class CmppReport extends Message<CmppReport> {
    private static final Layout LAYOUT = Layout.of("CMPP_REPORT", "CMPP §4.7");

    /** Id that CMPP_SUBMIT_RESP returned (§6). */
    public static final U64 MSG_ID = LAYOUT.u64("Msg_Id", "Id that CMPP_SUBMIT_RESP returned (§6).");

    /** Final state (§7.4). */
    public static final FixedText STAT = LAYOUT.text("Stat", "Final state (§7.4).", 7, Stat.WORDS);

    /** When it was submitted, YYMMDDHHMM; gateways also send zeros or a constant, so it is only text. */
    public static final FixedText SUBMIT_TIME = LAYOUT.text(
            "Submit_time",
            "When it was submitted, YYMMDDHHMM; gateways also send zeros or a constant, so it is only text.",
            10);

    /** When it was done, YYMMDDHHMM; gateways also send zeros or a constant, so it is only text. */
    public static final FixedText DONE_TIME = LAYOUT.text(
            "Done_time",
            "When it was done, YYMMDDHHMM; gateways also send zeros or a constant, so it is only text.",
            10);

    /** Destination number of the CMPP_SUBMIT. */
    static final ReportNumber DEST_TERMINAL_ID =
            LAYOUT.custom("Dest_terminal_Id", "Destination number of the CMPP_SUBMIT.", ReportNumber::new);

    /** Message id taken from the report of the SMSC. */
    public static final U32 SMSC_SEQUENCE =
            LAYOUT.u32("SMSC_sequence", "Message id taken from the report of the SMSC.", Values.ANY);

    /** What there is to know of this structure. */
    public static final MessageType<CmppReport> TYPE = LAYOUT.type(CmppReport::new);

    /** Length of the short form in octets: 2.0, 2.1 and the draft of 3.0. */
    public static final int SHORT_LENGTH = TYPE.shape().fixedLength() + ReportNumber.SHORT_WIDTH;
    /** Length of the long form in octets: 3.0. */
    public static final int LONG_LENGTH = TYPE.shape().fixedLength() + ReportNumber.LONG_WIDTH;

    private final TextView number = newTextView();
    private final int numberWidth;

    /** Makes a flyweight that reads leniently and writes the long form. */
    public CmppReport() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight that writes the long form.
     *
     * @param settings of reading and writing.
     */
    public CmppReport(Settings settings) {
        this(settings, LONG_LENGTH);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     * @param length   of the reports to write: {@link #SHORT_LENGTH} or {@link #LONG_LENGTH}; both are read.
     */
    public CmppReport(Settings settings, int length) {
        super(TYPE, settings);
        if (length != SHORT_LENGTH && length != LONG_LENGTH) {
            throw new IllegalArgumentException(
                    "length=" + length + " is neither " + SHORT_LENGTH + " nor " + LONG_LENGTH);
        }
        numberWidth = length - TYPE.shape().fixedLength();
    }

    int numberWidth() {
        return numberWidth;
    }

    @Override
    public MessageType<CmppReport> type() {
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
    public CmppReport msgId(long value) {
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
    public CmppReport stat(CharSequence text) {
        return put(STAT, text);
    }

    /** {@return Submit_time, see {@link #SUBMIT_TIME}} */
    public TextView submitTime() {
        return get(SUBMIT_TIME);
    }

    /**
     * Writes {@link #SUBMIT_TIME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSubmitTime(Appendable out) throws IOException {
        return submitTime().appendTo(out);
    }

    /** {@return Submit_time as a String; allocates} */
    public String submitTimeAsString() {
        return submitTime().toString();
    }

    /**
     * Sets {@link #SUBMIT_TIME}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppReport submitTime(CharSequence text) {
        return put(SUBMIT_TIME, text);
    }

    /** {@return Done_time, see {@link #DONE_TIME}} */
    public TextView doneTime() {
        return get(DONE_TIME);
    }

    /**
     * Writes {@link #DONE_TIME}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDoneTime(Appendable out) throws IOException {
        return doneTime().appendTo(out);
    }

    /** {@return Done_time as a String; allocates} */
    public String doneTimeAsString() {
        return doneTime().toString();
    }

    /**
     * Sets {@link #DONE_TIME}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppReport doneTime(CharSequence text) {
        return put(DONE_TIME, text);
    }

    /** {@return Dest_terminal_Id, see {@link #DEST_TERMINAL_ID}} */
    public TextView destTerminalId() {
        return number.showPadded(position(DEST_TERMINAL_ID), end(DEST_TERMINAL_ID) - position(DEST_TERMINAL_ID));
    }

    /**
     * Writes {@link #DEST_TERMINAL_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDestTerminalId(Appendable out) throws IOException {
        return destTerminalId().appendTo(out);
    }

    /** {@return Dest_terminal_Id as a String; allocates} */
    public String destTerminalIdAsString() {
        return destTerminalId().toString();
    }

    /**
     * Sets {@link #DEST_TERMINAL_ID}.
     *
     * @param text at most as many ASCII characters as the form of the report holds.
     * @return this.
     */
    public CmppReport destTerminalId(CharSequence text) {
        claimText(DEST_TERMINAL_ID, text, numberWidth);
        return this;
    }

    /** {@return SMSC_sequence, see {@link #SMSC_SEQUENCE}} */
    public int smscSequence() {
        return getId(SMSC_SEQUENCE);
    }

    /**
     * Sets {@link #SMSC_SEQUENCE}.
     *
     * @param value all 32 bits.
     * @return this.
     */
    public CmppReport smscSequence(int value) {
        return putId(SMSC_SEQUENCE, value);
    }
}
