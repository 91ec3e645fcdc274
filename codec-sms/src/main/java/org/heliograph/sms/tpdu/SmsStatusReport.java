package org.heliograph.sms.tpdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.SmsAddress;

/**
 * SMS-STATUS-REPORT (§9.2.2.3): what became of a message that the phone submitted, or of a command.
 *
 * <pre>{@code
 * | first octet | TP-MR | TP-RA | TP-SCTS | TP-DT | TP-ST | TP-PI | TP-PID | TP-DCS | TP-UDL | TP-UD |
 *        1          1     2..12      7        7       1     0..1    0..1     0..1     0..1   0..143
 * }</pre>
 */
public final class SmsStatusReport extends ReportTpdu<SmsStatusReport> {
    private static final Layout LAYOUT = Layout.of("SMS-STATUS-REPORT", "TS 23.040 §9.2.2.3");

    static final U8 FIRST_OCTET = Tpdu.firstOctet(LAYOUT, FirstOctet.STATUS_REPORT_VALUES);

    /** Message reference (§9.2.3.6). */
    public static final U8 TP_MR = LAYOUT.u8("TP-MR", "Message reference (§9.2.3.6).", Values.ANY);

    static final AddressValue TP_RA =
            AddressValue.addTo(LAYOUT, "TP-RA", "Address of the receiver of the message (§9.2.3.14).");

    /** When the message centre took the message (§9.2.3.11). */
    public static final Octets TP_SCTS =
            LAYOUT.octets("TP-SCTS", "When the message centre took the message (§9.2.3.11).", TpTime.LENGTH);

    /** When the message was delivered, or last tried (§9.2.3.13). */
    public static final Octets TP_DT =
            LAYOUT.octets("TP-DT", "When the message was delivered, or last tried (§9.2.3.13).", TpTime.LENGTH);

    /** What became of it (§9.2.3.15). */
    public static final U8 TP_ST = LAYOUT.u8("TP-ST", "What became of it (§9.2.3.15).", TpStatus.VALUES);

    private static final ReportFields FIELDS =
            ReportFields.indicator(LAYOUT, ReportOctet.When.MORE).parameters(LAYOUT);

    /** What there is to know of this TPDU. */
    public static final MessageType<SmsStatusReport> TYPE = LAYOUT.type(SmsStatusReport::new);

    /** Makes a flyweight that reads leniently. */
    public SmsStatusReport() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmsStatusReport(Settings settings) {
        super(TYPE, settings, FIRST_OCTET, FirstOctet.STATUS_REPORT, FIELDS);
    }

    @Override
    public MessageType<SmsStatusReport> type() {
        return TYPE;
    }

    /** {@return whether no more messages wait for the phone: the bit is 0 if some do} */
    public boolean isTpMms() {
        return FirstOctet.is(firstOctet(), FirstOctet.NO_MORE_MESSAGES);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether no more messages wait for the phone: the bit is 0 if some do.
     * @return this.
     */
    public SmsStatusReport tpMms(boolean value) {
        return bit(FirstOctet.NO_MORE_MESSAGES, value);
    }

    /** {@return whether it was forwarded and must not cause another message} */
    public boolean isTpLp() {
        return FirstOctet.is(firstOctet(), FirstOctet.LOOP_PREVENTION);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether it was forwarded and must not cause another message.
     * @return this.
     */
    public SmsStatusReport tpLp(boolean value) {
        return bit(FirstOctet.LOOP_PREVENTION, value);
    }

    /** {@return whether it answers a command, not a submission} */
    public boolean isTpSrq() {
        return FirstOctet.is(firstOctet(), FirstOctet.OF_COMMAND);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether it answers a command, not a submission.
     * @return this.
     */
    public SmsStatusReport tpSrq(boolean value) {
        return bit(FirstOctet.OF_COMMAND, value);
    }

    /**
     * Sets or clears the bit that tells of a user data header.
     *
     * @param value whether the user data begin with a header.
     * @return this.
     */
    public SmsStatusReport tpUdhi(boolean value) {
        return bit(FirstOctet.UDHI, value);
    }

    /** {@return TP-MR, see {@link #TP_MR}} */
    public int tpMr() {
        return get(TP_MR);
    }

    /**
     * Sets {@link #TP_MR}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsStatusReport tpMr(int value) {
        return put(TP_MR, value);
    }

    /** {@return the length of TP-RA in semi-octets, 0 to 255} */
    public int tpRaLength() {
        return get(TP_RA.length());
    }

    /**
     * Sets the length of TP-RA. The address does that, but for one whose sender counts more semi-octets than it has.
     *
     * @param value in semi-octets, 0 to 255.
     * @return this.
     */
    public SmsStatusReport tpRaLength(int value) {
        return put(TP_RA.length(), value);
    }

    /** {@return the type of TP-RA, see {@link AddressType}} */
    public int tpRaType() {
        return get(TP_RA.type());
    }

    /**
     * Sets the type of TP-RA, which comes before the address.
     *
     * @param value see {@link AddressType}.
     * @return this.
     */
    public SmsStatusReport tpRaType(int value) {
        return put(TP_RA.type(), value);
    }

    /** {@return TP-RA, digits without a plus or text; moves at the next read of it} */
    public SmsAddress tpRa() {
        return address(TP_RA);
    }

    /**
     * Writes TP-RA, digits without a plus or text.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTpRa(Appendable out) throws IOException {
        return tpRa().appendTo(out);
    }

    /** {@return TP-RA as a String; allocates} */
    public String tpRaAsString() {
        return tpRa().toString();
    }

    /**
     * Sets TP-RA in the type that was set, and its length.
     *
     * @param text digits without a plus, at most 20, or a text of at most 11 characters.
     * @return this.
     */
    public SmsStatusReport tpRa(CharSequence text) {
        return putAddress(TP_RA, text);
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
    public SmsStatusReport tpScts(DirectBuffer source, int offset, int length) {
        return put(TP_SCTS, source, offset, length);
    }

    /** {@return TP-DT in place, see {@link TpTime}; moves at the next read of it} */
    public DirectBuffer tpDt() {
        return get(TP_DT);
    }

    /**
     * Sets {@link #TP_DT}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length {@link TpTime#LENGTH}.
     * @return this.
     */
    public SmsStatusReport tpDt(DirectBuffer source, int offset, int length) {
        return put(TP_DT, source, offset, length);
    }

    /** {@return TP-ST, see {@link #TP_ST}} */
    public int tpSt() {
        return get(TP_ST);
    }

    /**
     * Sets {@link #TP_ST}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsStatusReport tpSt(int value) {
        return put(TP_ST, value);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        showTime(visitor, "TP-SCTS time", TP_SCTS);
        showTime(visitor, "TP-DT time", TP_DT);
        showUserData(visitor);
    }

    @Override
    protected long checkRules() {
        long fault = checkTime(TP_SCTS);
        return fault == Fault.NONE ? checkTime(TP_DT) : fault;
    }
}
