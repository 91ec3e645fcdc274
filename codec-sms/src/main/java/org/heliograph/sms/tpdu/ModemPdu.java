package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Counted;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.SmsAddress;
import org.heliograph.sms.SmsPayload;

/**
 * What a modem takes and gives in PDU mode (TS 27.005 §3.1): the address of the message centre, then a TPDU. Unlike the
 * addresses of a TPDU its length counts octets, the type among them, and is 0 if there is none.
 *
 * <pre>{@code
 * | SMSC-Length | SMSC  | TPDU |
 *        1        0..11
 * }</pre>
 */
public final class ModemPdu extends Message<ModemPdu> {
    /** A TPDU of either direction. */
    public static final MessageType<ModemPdu> TYPE = type("MODEM-PDU", Direction.UNKNOWN);
    /** A TPDU from the phone. */
    public static final MessageType<ModemPdu> TYPE_MO = type("MODEM-PDU-MO", Direction.MO);
    /** A TPDU to the phone. */
    public static final MessageType<ModemPdu> TYPE_MT = type("MODEM-PDU-MT", Direction.MT);

    /** Length of the address of the message centre in octets, its type included; 0 if there is none. */
    public static final U8 SMSC_LENGTH = (U8) TYPE.field("SMSC-Length");

    /** Type and digits of the message centre. */
    public static final Counted SMSC = (Counted) TYPE.field("SMSC");

    /** The TPDU. */
    public static final Rest TPDU = (Rest) TYPE.field("TPDU");

    private final Direction direction;
    private final PayloadKey key = new PayloadKey(SmsPayload.TPDU);
    private final SmsAddress address = new SmsAddress();
    private final StringBuilder words = new StringBuilder();

    /** Makes a flyweight that reads leniently, for TPDUs of either direction. */
    public ModemPdu() {
        this(Settings.LENIENT, Direction.UNKNOWN);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings  of reading and writing.
     * @param direction of the TPDUs.
     */
    public ModemPdu(Settings settings, Direction direction) {
        super(type(direction), settings);
        this.direction = direction;
    }

    /** The tables of the directions differ in their names only. */
    private static MessageType<ModemPdu> type(String name, Direction direction) {
        Layout layout = Layout.of(name, "TS 27.005 §3.1");
        U8 length = layout.u8(
                "SMSC-Length",
                "Length of the address of the message centre in octets, its type included; 0 if there is none.",
                Values.range(0, 1 + SmsAddress.octets(SmsAddress.MAX_SEMI_OCTETS)));
        layout.counted("SMSC", "Type and digits of the message centre.", length);
        layout.rest("TPDU", "The TPDU.");
        return layout.type(settings -> new ModemPdu(settings, direction));
    }

    /**
     * {@return what there is to know of this message}
     *
     * @param direction of the TPDUs.
     */
    static MessageType<ModemPdu> type(Direction direction) {
        return switch (direction) {
            case UNKNOWN -> TYPE;
            case MO -> TYPE_MO;
            case MT -> TYPE_MT;
        };
    }

    @Override
    public MessageType<ModemPdu> type() {
        return type(direction);
    }

    /** {@return SMSC-Length, see {@link #SMSC_LENGTH}} */
    public int smscLength() {
        return get(SMSC_LENGTH);
    }

    /** {@return type and digits of the message centre, in place; empty if there are none; moves at the next read of it} */
    public DirectBuffer smsc() {
        return get(SMSC);
    }

    /**
     * Sets {@link #SMSC} and its length.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public ModemPdu smsc(DirectBuffer source, int offset, int length) {
        return put(SMSC, source, offset, length);
    }

    /**
     * Sets {@link #SMSC} to the digits of a message centre.
     *
     * @param digits        without a plus, at most 20.
     * @param typeOfAddress see {@link AddressType}.
     * @return this.
     * @throws IllegalArgumentException if they are none.
     */
    public ModemPdu smsc(CharSequence digits, int typeOfAddress) {
        int octets = SmsAddress.octets(digits.length());
        boolean text = AddressType.typeOfNumber(typeOfAddress) == AddressType.ALPHANUMERIC;
        if (text || digits.length() > SmsAddress.MAX_SEMI_OCTETS || SmsAddress.firstUnfit(digits, typeOfAddress) >= 0) {
            throw new IllegalArgumentException(
                    type() + ".SMSC: \"" + digits + "\" is no number of type " + typeOfAddress);
        }
        int start = claim(SMSC, 1 + octets);
        SMSC_LENGTH.write(target(), SMSC_LENGTH.delta(), 1 + octets);
        target().putByte(start, (byte) typeOfAddress);
        SmsAddress.putValue(target(), start + 1, digits, typeOfAddress);
        return this;
    }

    /** {@return the digits of the message centre; empty if there are none; moves at the next read of it} */
    public SmsAddress smscAddress() {
        int start = position(SMSC);
        int length = end(SMSC) - start;
        return length == 0
                ? address.wrap(frame(), start, 0, AddressType.UNKNOWN)
                : address.wrap(frame(), start + 1, 2 * (length - 1), frame().getByte(start) & 0xFF);
    }

    /** {@return the TPDU, in place; moves at the next read of it} */
    public DirectBuffer tpdu() {
        return get(TPDU);
    }

    /**
     * Sets {@link #TPDU}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public ModemPdu tpdu(DirectBuffer source, int offset, int length) {
        return put(TPDU, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        SmsAddress smsc = smscAddress();
        if (smsc.length() > 0) {
            words.setLength(0);
            words.append(smsc.isInternational() ? "+" : "").append(smsc);
            visitor.derived("SMSC address", position(SMSC), end(SMSC) - position(SMSC), words);
        }
        key.set(SmsPayload.DIRECTION, direction.number());
        visitor.payload(key, position(TPDU), end(TPDU) - position(TPDU), frame());
    }
}
