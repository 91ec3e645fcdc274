package org.heliograph.sms.tpdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Octets;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.DataCodingScheme;
import org.heliograph.sms.SmsAddress;

/**
 * SMS-DELIVER (§9.2.2.1): a short message from the message centre to the phone.
 *
 * <pre>{@code
 * | first octet | TP-OA | TP-PID | TP-DCS | TP-SCTS | TP-UDL | TP-UD |
 *        1         2..12     1        1         7        1      0..140
 * }</pre>
 */
public final class SmsDeliver extends Tpdu<SmsDeliver> {
    private static final Layout LAYOUT = Layout.of("SMS-DELIVER", "TS 23.040 §9.2.2.1");

    static final U8 FIRST_OCTET = Tpdu.firstOctet(LAYOUT, FirstOctet.DELIVER_VALUES);

    static final AddressValue TP_OA = AddressValue.addTo(LAYOUT, "TP-OA", "Address of the sender (§9.2.3.7).");

    /** Protocol identifier (§9.2.3.9). */
    public static final U8 TP_PID = LAYOUT.u8("TP-PID", "Protocol identifier (§9.2.3.9).", ProtocolIdentifier.VALUES);

    /** Data coding scheme (§9.2.3.10), which tells what TP-UDL counts. */
    public static final U8 TP_DCS = LAYOUT.u8(
            "TP-DCS", "Data coding scheme (§9.2.3.10), which tells what TP-UDL counts.", DataCodingScheme.VALUES);

    /** When the message centre took the message (§9.2.3.11). */
    public static final Octets TP_SCTS =
            LAYOUT.octets("TP-SCTS", "When the message centre took the message (§9.2.3.11).", TpTime.LENGTH);

    /** Length of the user data, in septets or octets as TP-DCS says (§9.2.3.16). */
    public static final U8 TP_UDL = LAYOUT.u8(
            "TP-UDL", "Length of the user data, in septets or octets as TP-DCS says (§9.2.3.16).", Values.ANY);

    static final UserDataField TP_UD = LAYOUT.custom("TP-UD", "User data (§9.2.3.24).", UserDataField::new);

    /** What there is to know of this TPDU. */
    public static final MessageType<SmsDeliver> TYPE = LAYOUT.type(SmsDeliver::new);

    /** Makes a flyweight that reads leniently. */
    public SmsDeliver() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmsDeliver(Settings settings) {
        super(TYPE, settings, FIRST_OCTET, FirstOctet.DELIVER);
    }

    @Override
    public MessageType<SmsDeliver> type() {
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
    public SmsDeliver tpMms(boolean value) {
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
    public SmsDeliver tpLp(boolean value) {
        return bit(FirstOctet.LOOP_PREVENTION, value);
    }

    /** {@return whether the sender will get a status report} */
    public boolean isTpSri() {
        return FirstOctet.is(firstOctet(), FirstOctet.STATUS_REPORT_INDICATION);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether the sender will get a status report.
     * @return this.
     */
    public SmsDeliver tpSri(boolean value) {
        return bit(FirstOctet.STATUS_REPORT_INDICATION, value);
    }

    /**
     * Sets or clears the bit that tells of a user data header.
     *
     * @param value whether the user data begin with a header.
     * @return this.
     */
    public SmsDeliver tpUdhi(boolean value) {
        return bit(FirstOctet.UDHI, value);
    }

    /** {@return whether an answer takes the same message centre} */
    public boolean isTpRp() {
        return FirstOctet.is(firstOctet(), FirstOctet.REPLY_PATH);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether an answer takes the same message centre.
     * @return this.
     */
    public SmsDeliver tpRp(boolean value) {
        return bit(FirstOctet.REPLY_PATH, value);
    }

    /** {@return the length of TP-OA in semi-octets, 0 to 255} */
    public int tpOaLength() {
        return get(TP_OA.length());
    }

    /**
     * Sets the length of TP-OA. The address does that, but for one whose sender counts more semi-octets than it has.
     *
     * @param value in semi-octets, 0 to 255.
     * @return this.
     */
    public SmsDeliver tpOaLength(int value) {
        return put(TP_OA.length(), value);
    }

    /** {@return the type of TP-OA, see {@link AddressType}} */
    public int tpOaType() {
        return get(TP_OA.type());
    }

    /**
     * Sets the type of TP-OA, which comes before the address.
     *
     * @param value see {@link AddressType}.
     * @return this.
     */
    public SmsDeliver tpOaType(int value) {
        return put(TP_OA.type(), value);
    }

    /** {@return TP-OA, digits without a plus or text; moves at the next read of it} */
    public SmsAddress tpOa() {
        return address(TP_OA);
    }

    /**
     * Writes TP-OA, digits without a plus or text.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTpOa(Appendable out) throws IOException {
        return tpOa().appendTo(out);
    }

    /** {@return TP-OA as a String; allocates} */
    public String tpOaAsString() {
        return tpOa().toString();
    }

    /**
     * Sets TP-OA in the type that was set, and its length.
     *
     * @param text digits without a plus, at most 20, or a text of at most 11 characters.
     * @return this.
     */
    public SmsDeliver tpOa(CharSequence text) {
        return putAddress(TP_OA, text);
    }

    /** {@return TP-PID, see {@link #TP_PID}} */
    public int tpPid() {
        return get(TP_PID);
    }

    /**
     * Sets {@link #TP_PID}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsDeliver tpPid(int value) {
        return put(TP_PID, value);
    }

    /** {@return TP-DCS, see {@link #TP_DCS}} */
    public int tpDcs() {
        return get(TP_DCS);
    }

    /**
     * Sets {@link #TP_DCS}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsDeliver tpDcs(int value) {
        return put(TP_DCS, value);
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
    public SmsDeliver tpScts(DirectBuffer source, int offset, int length) {
        return put(TP_SCTS, source, offset, length);
    }

    /** {@return TP-UDL, see {@link #TP_UDL}} */
    public int tpUdl() {
        return get(TP_UDL);
    }

    /**
     * Sets {@link #TP_UDL}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsDeliver tpUdl(int value) {
        return put(TP_UDL, value);
    }

    /** {@return TP-UD in place; moves at the next read of it} */
    public DirectBuffer tpUd() {
        return octets(TP_UD);
    }

    /**
     * Sets TP-UD; TP-UDL is set apart from it, since octets do not tell how many septets they hold.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public SmsDeliver tpUd(DirectBuffer source, int offset, int length) {
        return putUserData(TP_UD, source, offset, length);
    }

    @Override
    int userDataDcs() {
        return get(TP_DCS);
    }

    @Override
    int userDataLength() {
        return get(TP_UDL);
    }

    @Override
    AddressValue sourceField() {
        return TP_OA;
    }

    @Override
    UserDataField userDataField() {
        return TP_UD;
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
