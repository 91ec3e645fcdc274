package org.heliograph.sms.tpdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.DataCodingScheme;
import org.heliograph.sms.SmsAddress;

/**
 * SMS-SUBMIT (§9.2.2.2): a short message from the phone to the message centre.
 *
 * <pre>{@code
 * | first octet | TP-MR | TP-DA | TP-PID | TP-DCS |  TP-VP  | TP-UDL | TP-UD |
 *        1          1     2..12     1        1     0, 1 or 7    1     0..140
 * }</pre>
 */
public final class SmsSubmit extends Tpdu<SmsSubmit> {
    private static final Layout LAYOUT = Layout.of("SMS-SUBMIT", "TS 23.040 §9.2.2.2");

    static final U8 FIRST_OCTET = Tpdu.firstOctet(LAYOUT, FirstOctet.SUBMIT_VALUES);

    /** Message reference (§9.2.3.6). */
    public static final U8 TP_MR = LAYOUT.u8("TP-MR", "Message reference (§9.2.3.6).", Values.ANY);

    static final AddressValue TP_DA = AddressValue.addTo(LAYOUT, "TP-DA", "Address of the receiver (§9.2.3.8).");

    /** Protocol identifier (§9.2.3.9). */
    public static final U8 TP_PID = LAYOUT.u8("TP-PID", "Protocol identifier (§9.2.3.9).", ProtocolIdentifier.VALUES);

    /** Data coding scheme (§9.2.3.10), which tells what TP-UDL counts. */
    public static final U8 TP_DCS = LAYOUT.u8(
            "TP-DCS", "Data coding scheme (§9.2.3.10), which tells what TP-UDL counts.", DataCodingScheme.VALUES);

    static final ValidityField TP_VP = LAYOUT.custom(
            "TP-VP", "Validity period (§9.2.3.12), in the form that the first octet tells.", ValidityField::new);

    /** Length of the user data, in septets or octets as TP-DCS says (§9.2.3.16). */
    public static final U8 TP_UDL = LAYOUT.u8(
            "TP-UDL", "Length of the user data, in septets or octets as TP-DCS says (§9.2.3.16).", Values.ANY);

    static final UserDataField TP_UD = LAYOUT.custom("TP-UD", "User data (§9.2.3.24).", UserDataField::new);

    /** What there is to know of this TPDU. */
    public static final MessageType<SmsSubmit> TYPE = LAYOUT.type(SmsSubmit::new);

    private final UnsafeBuffer validity = AgronaAccess.newView();

    /** Makes a flyweight that reads leniently. */
    public SmsSubmit() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmsSubmit(Settings settings) {
        super(TYPE, settings, FIRST_OCTET, FirstOctet.SUBMIT);
    }

    @Override
    public MessageType<SmsSubmit> type() {
        return TYPE;
    }

    /** {@return whether the message centre is to refuse it if it has it already} */
    public boolean isTpRd() {
        return FirstOctet.is(firstOctet(), FirstOctet.REJECT_DUPLICATES);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether the message centre is to refuse it if it has it already.
     * @return this.
     */
    public SmsSubmit tpRd(boolean value) {
        return bit(FirstOctet.REJECT_DUPLICATES, value);
    }

    /** {@return whether a status report is asked for} */
    public boolean isTpSrr() {
        return FirstOctet.is(firstOctet(), FirstOctet.STATUS_REPORT_REQUEST);
    }

    /**
     * Sets or clears the bit that tells so in the first octet.
     *
     * @param value whether a status report is asked for.
     * @return this.
     */
    public SmsSubmit tpSrr(boolean value) {
        return bit(FirstOctet.STATUS_REPORT_REQUEST, value);
    }

    /**
     * Sets or clears the bit that tells of a user data header.
     *
     * @param value whether the user data begin with a header.
     * @return this.
     */
    public SmsSubmit tpUdhi(boolean value) {
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
    public SmsSubmit tpRp(boolean value) {
        return bit(FirstOctet.REPLY_PATH, value);
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
    public SmsSubmit tpMr(int value) {
        return put(TP_MR, value);
    }

    /** {@return the length of TP-DA in semi-octets, 0 to 255} */
    public int tpDaLength() {
        return get(TP_DA.length());
    }

    /**
     * Sets the length of TP-DA. The address does that, but for one whose sender counts more semi-octets than it has.
     *
     * @param value in semi-octets, 0 to 255.
     * @return this.
     */
    public SmsSubmit tpDaLength(int value) {
        return put(TP_DA.length(), value);
    }

    /** {@return the type of TP-DA, see {@link AddressType}} */
    public int tpDaType() {
        return get(TP_DA.type());
    }

    /**
     * Sets the type of TP-DA, which comes before the address.
     *
     * @param value see {@link AddressType}.
     * @return this.
     */
    public SmsSubmit tpDaType(int value) {
        return put(TP_DA.type(), value);
    }

    /** {@return TP-DA, digits without a plus or text; moves at the next read of it} */
    public SmsAddress tpDa() {
        return address(TP_DA);
    }

    /**
     * Writes TP-DA, digits without a plus or text.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTpDa(Appendable out) throws IOException {
        return tpDa().appendTo(out);
    }

    /** {@return TP-DA as a String; allocates} */
    public String tpDaAsString() {
        return tpDa().toString();
    }

    /**
     * Sets TP-DA in the type that was set, and its length.
     *
     * @param text digits without a plus, at most 20, or a text of at most 11 characters.
     * @return this.
     */
    public SmsSubmit tpDa(CharSequence text) {
        return putAddress(TP_DA, text);
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
    public SmsSubmit tpPid(int value) {
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
    public SmsSubmit tpDcs(int value) {
        return put(TP_DCS, value);
    }

    /** {@return the form of the validity period: one of the VPF constants of {@link FirstOctet}} */
    public int tpVpf() {
        return FirstOctet.vpf(firstOctet());
    }

    /** {@return TP-VP in place: 0, 1 or 7 octets; moves at the next read of it} */
    public DirectBuffer tpVp() {
        validity.wrap(frame(), position(TP_VP), end(TP_VP) - position(TP_VP));
        return validity;
    }

    /**
     * Sets TP-VP. If the first octet tells of another length, its form becomes none, relative, or, with 7 octets, absolute.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length 0, 1 or 7 octets.
     * @return this.
     * @throws IllegalArgumentException if there is no such length.
     */
    public SmsSubmit tpVp(DirectBuffer source, int offset, int length) {
        MutableDirectBuffer target = target();
        requireSource(TP_VP, source, offset, length);
        int form = length == validityLength() ? tpVpf() : formOf(length);
        target.putBytes(claim(TP_VP, length), source, offset, length);
        return form(form);
    }

    private int formOf(int length) {
        return switch (length) {
            case 0 -> FirstOctet.VPF_NONE;
            case 1 -> FirstOctet.VPF_RELATIVE;
            case ValidityPeriod.LENGTH -> FirstOctet.VPF_ABSOLUTE;
            default -> throw new IllegalArgumentException(type() + ".TP-VP: length=" + length + " is not 0, 1 or 7");
        };
    }

    /**
     * Sets a relative validity period.
     *
     * @param minutes 0 to {@link ValidityPeriod#MAX_MINUTES}; rounded up to what the octet can tell.
     * @return this.
     * @throws IllegalArgumentException if it is longer.
     */
    public SmsSubmit validFor(int minutes) {
        int value = ValidityPeriod.ofMinutes(minutes);
        int position = claim(TP_VP, Byte.BYTES);
        target().putByte(position, (byte) value);
        return form(FirstOctet.VPF_RELATIVE);
    }

    /**
     * Sets an enhanced validity period.
     *
     * @param source to copy from.
     * @param offset of its {@link ValidityPeriod#LENGTH} octets in {@code source}.
     * @return this.
     */
    public SmsSubmit enhancedValidity(DirectBuffer source, int offset) {
        requireSource(TP_VP, source, offset, ValidityPeriod.LENGTH);
        int position = claim(TP_VP, ValidityPeriod.LENGTH);
        target().putBytes(position, source, offset, ValidityPeriod.LENGTH);
        return form(FirstOctet.VPF_ENHANCED);
    }

    private SmsSubmit form(int vpf) {
        return firstOctet(firstOctet() & ~FirstOctet.VPF_MASK | vpf);
    }

    /** The octets of TP-VP that the first octet tells of. */
    int validityLength() {
        return switch (tpVpf()) {
            case FirstOctet.VPF_NONE -> 0;
            case FirstOctet.VPF_RELATIVE -> 1;
            default -> ValidityPeriod.LENGTH;
        };
    }

    /** {@return the validity period in minutes if it is relative, {@link ValidityPeriod#NONE} if not} */
    public int validityMinutes() {
        return tpVpf() == FirstOctet.VPF_RELATIVE
                ? ValidityPeriod.minutes(frame().getByte(position(TP_VP)) & 0xFF)
                : ValidityPeriod.NONE;
    }

    /** {@return the validity period in seconds if it is enhanced, {@link ValidityPeriod#NONE} if not or if it tells none} */
    public int validitySeconds() {
        return tpVpf() == FirstOctet.VPF_ENHANCED
                ? ValidityPeriod.enhancedSeconds(frame(), position(TP_VP))
                : ValidityPeriod.NONE;
    }

    @Override
    void requireSound() {
        int length = end(TP_VP) - position(TP_VP);
        if (length != validityLength()) {
            throw new IllegalArgumentException(type() + ".TP-VP: length=" + length
                    + " is not that of the form which First-Octet=" + firstOctet() + " tells");
        }
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
    public SmsSubmit tpUdl(int value) {
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
    public SmsSubmit tpUd(DirectBuffer source, int offset, int length) {
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
    AddressValue destinationField() {
        return TP_DA;
    }

    @Override
    UserDataField userDataField() {
        return TP_UD;
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        int start = position(TP_VP);
        int minutes = validityMinutes();
        int seconds = validitySeconds();
        if (minutes >= 0) {
            showCount(visitor, "TP-VP period", start, 1, minutes, " minutes");
        } else if (seconds >= 0) {
            showCount(visitor, "TP-VP period", start, ValidityPeriod.LENGTH, seconds, " seconds");
        } else if (tpVpf() == FirstOctet.VPF_ABSOLUTE) {
            showTime(visitor, "TP-VP time", start);
        }
        showUserData(visitor);
    }
}
