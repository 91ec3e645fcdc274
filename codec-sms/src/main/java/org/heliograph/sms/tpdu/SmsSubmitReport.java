package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * SMS-SUBMIT-REPORT (§9.2.2.2a): the answer of the message centre to a submission or a command, positive or, with TP-FCS,
 * an error.
 *
 * <pre>{@code
 * | first octet | TP-FCS | TP-PI | TP-SCTS | TP-PID | TP-DCS | TP-UDL | TP-UD |
 *        1         0..1      1        7      0..1     0..1     0..1   0..152
 * }</pre>
 *
 * <p>The TPDU itself does not tell whether it is an error: TP-FCS is taken to be there if its octet is above 0x7F, which
 * TP-PI never is as long as no release extends it.
 */
public final class SmsSubmitReport extends ReportTpdu<SmsSubmitReport> {
    private static final Layout LAYOUT = Layout.of("SMS-SUBMIT-REPORT", "TS 23.040 §9.2.2.2a");

    static final U8 FIRST_OCTET = Tpdu.firstOctet(LAYOUT, FirstOctet.SUBMIT_REPORT_VALUES);

    static final ReportOctet TP_FCS = ReportFields.octet(
            LAYOUT,
            "TP-FCS",
            "Why the message was refused (§9.2.3.22); not there in a positive report.",
            FailureCause.VALUES,
            ReportOctet.When.FAILED);

    private static final ReportFields.Indicator INDICATOR = ReportFields.indicator(LAYOUT, ReportOctet.When.ALWAYS);

    /** When the message centre took the message (§9.2.3.11). */
    public static final Octets TP_SCTS =
            LAYOUT.octets("TP-SCTS", "When the message centre took the message (§9.2.3.11).", TpTime.LENGTH);

    private static final ReportFields FIELDS = INDICATOR.parameters(LAYOUT);

    /** What there is to know of this TPDU. */
    public static final MessageType<SmsSubmitReport> TYPE = LAYOUT.type(SmsSubmitReport::new);

    /** Makes a flyweight that reads leniently. */
    public SmsSubmitReport() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmsSubmitReport(Settings settings) {
        super(TYPE, settings, FIRST_OCTET, FirstOctet.SUBMIT, FIELDS);
    }

    @Override
    public MessageType<SmsSubmitReport> type() {
        return TYPE;
    }

    /**
     * Sets or clears the bit that tells of a user data header.
     *
     * @param value whether the user data begin with a header.
     * @return this.
     */
    public SmsSubmitReport tpUdhi(boolean value) {
        return bit(FirstOctet.UDHI, value);
    }

    /** {@return whether the message was refused: TP-FCS is there} */
    public boolean isError() {
        return end(TP_FCS) > position(TP_FCS);
    }

    /** {@return TP-FCS, see {@link FailureCause}; 0 if the report is positive} */
    public int tpFcs() {
        return TP_FCS.read(this);
    }

    /**
     * Sets TP-FCS, which makes it a report of an error.
     *
     * @param value see {@link FailureCause}, 128 to 255.
     * @return this.
     */
    public SmsSubmitReport tpFcs(int value) {
        return putOctet(TP_FCS, value);
    }

    /** {@return TP-SCTS in place, see {@link TpTime}; moves at the next read of it} */
    public DirectBuffer tpScts() {
        return get(TP_SCTS);
    }

    /**
     * Sets {@link #TP_SCTS}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length {@link TpTime#LENGTH}.
     * @return this.
     */
    public SmsSubmitReport tpScts(DirectBuffer source, int offset, int length) {
        return put(TP_SCTS, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        showTime(visitor, "TP-SCTS time", TP_SCTS);
        showUserData(visitor);
    }

    @Override
    protected long checkRules() {
        return checkTime(TP_SCTS);
    }
}
