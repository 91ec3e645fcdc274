package org.heliograph.sms.tpdu;

import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * SMS-DELIVER-REPORT (§9.2.2.1a): the answer of the phone to a delivery, positive or, with TP-FCS, an error.
 *
 * <pre>{@code
 * | first octet | TP-FCS | TP-PI | TP-PID | TP-DCS | TP-UDL | TP-UD |
 *        1         0..1      1      0..1     0..1     0..1   0..159
 * }</pre>
 *
 * <p>The TPDU itself does not tell whether it is an error: TP-FCS is taken to be there if its octet is above 0x7F, which
 * TP-PI never is as long as no release extends it.
 */
public final class SmsDeliverReport extends ReportTpdu<SmsDeliverReport> {
    private static final Layout LAYOUT = Layout.of("SMS-DELIVER-REPORT", "TS 23.040 §9.2.2.1a");

    static final U8 FIRST_OCTET = Tpdu.firstOctet(LAYOUT, FirstOctet.DELIVER_REPORT_VALUES);

    static final ReportOctet TP_FCS = ReportFields.octet(
            LAYOUT,
            "TP-FCS",
            "Why the message was refused (§9.2.3.22); not there in a positive report.",
            FailureCause.VALUES,
            ReportOctet.When.FAILED);

    private static final ReportFields FIELDS =
            ReportFields.indicator(LAYOUT, ReportOctet.When.ALWAYS).parameters(LAYOUT);

    /** What there is to know of this TPDU. */
    public static final MessageType<SmsDeliverReport> TYPE = LAYOUT.type(SmsDeliverReport::new);

    /** Makes a flyweight that reads leniently. */
    public SmsDeliverReport() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmsDeliverReport(Settings settings) {
        super(TYPE, settings, FIRST_OCTET, FirstOctet.DELIVER, FIELDS);
    }

    @Override
    public MessageType<SmsDeliverReport> type() {
        return TYPE;
    }

    /**
     * Sets or clears the bit that tells of a user data header.
     *
     * @param value whether the user data begin with a header.
     * @return this.
     */
    public SmsDeliverReport tpUdhi(boolean value) {
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
    public SmsDeliverReport tpFcs(int value) {
        return putOctet(TP_FCS, value);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        showUserData(visitor);
    }
}
