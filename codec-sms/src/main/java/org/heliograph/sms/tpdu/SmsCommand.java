package org.heliograph.sms.tpdu;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Counted;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.SmsAddress;

/**
 * SMS-COMMAND (§9.2.2.4): what the phone asks of the message centre about a message that it submitted.
 *
 * <pre>{@code
 * | first octet | TP-MR | TP-PID | TP-CT | TP-MN | TP-DA | TP-CDL | TP-CD |
 *        1          1       1       1       1     2..12     1      0..156
 * }</pre>
 */
public final class SmsCommand extends Tpdu<SmsCommand> {
    private static final Layout LAYOUT = Layout.of("SMS-COMMAND", "TS 23.040 §9.2.2.4");

    static final U8 FIRST_OCTET = Tpdu.firstOctet(LAYOUT, FirstOctet.COMMAND_VALUES);

    /** Message reference (§9.2.3.6). */
    public static final U8 TP_MR = LAYOUT.u8("TP-MR", "Message reference (§9.2.3.6).", Values.ANY);

    /** Protocol identifier (§9.2.3.9). */
    public static final U8 TP_PID = LAYOUT.u8("TP-PID", "Protocol identifier (§9.2.3.9).", ProtocolIdentifier.VALUES);

    /** What is asked for (§9.2.3.19). */
    public static final U8 TP_CT = LAYOUT.u8("TP-CT", "What is asked for (§9.2.3.19).", CommandType.VALUES);

    /** Reference of the message that it is about (§9.2.3.18). */
    public static final U8 TP_MN =
            LAYOUT.u8("TP-MN", "Reference of the message that it is about (§9.2.3.18).", Values.ANY);

    static final AddressValue TP_DA =
            AddressValue.addTo(LAYOUT, "TP-DA", "Address of the receiver of that message (§9.2.3.8).");

    /** Length of the command data in octets (§9.2.3.20). */
    public static final U8 TP_CDL = LAYOUT.u8("TP-CDL", "Length of the command data in octets (§9.2.3.20).");

    /** Command data (§9.2.3.21). */
    public static final Counted TP_CD = LAYOUT.counted("TP-CD", "Command data (§9.2.3.21).", TP_CDL);

    /** What there is to know of this TPDU. */
    public static final MessageType<SmsCommand> TYPE = LAYOUT.type(SmsCommand::new);

    /** Makes a flyweight that reads leniently. */
    public SmsCommand() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmsCommand(Settings settings) {
        super(TYPE, settings, FIRST_OCTET, FirstOctet.STATUS_REPORT);
    }

    @Override
    public MessageType<SmsCommand> type() {
        return TYPE;
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
    public SmsCommand tpSrr(boolean value) {
        return bit(FirstOctet.STATUS_REPORT_REQUEST, value);
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
    public SmsCommand tpMr(int value) {
        return put(TP_MR, value);
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
    public SmsCommand tpPid(int value) {
        return put(TP_PID, value);
    }

    /** {@return TP-CT, see {@link #TP_CT}} */
    public int tpCt() {
        return get(TP_CT);
    }

    /**
     * Sets {@link #TP_CT}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsCommand tpCt(int value) {
        return put(TP_CT, value);
    }

    /** {@return TP-MN, see {@link #TP_MN}} */
    public int tpMn() {
        return get(TP_MN);
    }

    /**
     * Sets {@link #TP_MN}.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public SmsCommand tpMn(int value) {
        return put(TP_MN, value);
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
    public SmsCommand tpDaLength(int value) {
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
    public SmsCommand tpDaType(int value) {
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
    public SmsCommand tpDa(CharSequence text) {
        return putAddress(TP_DA, text);
    }

    /** {@return TP-CDL, see {@link #TP_CDL}} */
    public int tpCdl() {
        return get(TP_CDL);
    }

    /** {@return TP-CD in place; moves at the next read of it} */
    public DirectBuffer tpCd() {
        return get(TP_CD);
    }

    /**
     * Sets {@link #TP_CD} and its length.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public SmsCommand tpCd(DirectBuffer source, int offset, int length) {
        return put(TP_CD, source, offset, length);
    }

    @Override
    int userDataDcs() {
        return 0;
    }

    @Override
    int userDataLength() {
        return 0;
    }

    @Override
    UserDataField userDataField() {
        return null;
    }
}
