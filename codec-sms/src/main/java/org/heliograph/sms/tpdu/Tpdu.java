package org.heliograph.sms.tpdu;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Octets;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Printable;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.DataCodingScheme;
import org.heliograph.sms.Septets;
import org.heliograph.sms.SmsAddress;
import org.heliograph.sms.SmsPayload;

/**
 * What all TPDUs have: the first octet, addresses, user data. The message type in the first octet is the library's: it is
 * set when a TPDU is finished.
 *
 * @param <M> the concrete TPDU.
 */
public abstract class Tpdu<M extends Tpdu<M>> extends Message<M> {
    /** Greatest length of the user data of reports, in octets. */
    static final int MOST_OF_REPORTS = 159;

    private final U8 first;
    private final int mti;
    private final PayloadKey content = new PayloadKey(SmsPayload.CONTENT);
    private final StringBuilder words = new StringBuilder();
    private final SmsAddress address = new SmsAddress();
    private final UnsafeBuffer userData = AgronaAccess.newView();

    /**
     * Makes a flyweight that wraps nothing.
     *
     * @param type     of the TPDU.
     * @param settings of reading and writing.
     * @param first    field of the first octet.
     * @param mti      message type in it.
     */
    Tpdu(MessageType<M> type, Settings settings, U8 first, int mti) {
        super(type, settings);
        this.first = first;
        this.mti = mti;
    }

    /** Adds the first octet to a layout. */
    static U8 firstOctet(Layout layout, Values values) {
        return layout.u8("First-Octet", "TP-MTI and what else there is in bits.", values);
    }

    /** {@return the first octet, see {@link FirstOctet}} */
    public final int firstOctet() {
        return get(first);
    }

    /**
     * Sets the first octet; the message type in it is set by the library.
     *
     * @param value see {@link FirstOctet}.
     * @return this.
     */
    public final M firstOctet(int value) {
        return put(first, value);
    }

    /** {@return whether the user data begin with a header} */
    public final boolean isTpUdhi() {
        return FirstOctet.is(firstOctet(), FirstOctet.UDHI);
    }

    /** Sets or clears a bit of the first octet. */
    final M bit(int mask, boolean set) {
        return put(first, FirstOctet.with(octet(first), mask, set));
    }

    /** The coding of the user data; 0 where the TPDU does not tell. */
    abstract int userDataDcs();

    /** TP-UDL; 0 where the TPDU does not have it. */
    abstract int userDataLength();

    /** Whether the TPDU has user data, be they empty. */
    boolean hasUserData() {
        return true;
    }

    /** Greatest length of user data in octets. */
    int mostUserData() {
        return UserDataLength.MAX_OCTETS;
    }

    /** The octets of user data that TP-UDL stands for. */
    final int announcedUserData() {
        return UserDataLength.octets(userDataLength(), userDataDcs());
    }

    /** The address in a field; moves at the next read of one. */
    final SmsAddress address(AddressValue field) {
        return address.wrap(frame(), position(field), get(field.length()), get(field.type()));
    }

    /**
     * Writes an address and, unless a greater length was set that takes as many octets, its length. After one that is refused
     * another can be written; a second one cannot.
     */
    final M putAddress(AddressValue field, CharSequence text) {
        int start = claimMore(field, 0);
        int type = octet(field.type());
        int count = SmsAddress.semiOctets(text, type);
        boolean tooLong = count > (settings().writing() == Mode.STRICT ? SmsAddress.MAX_SEMI_OCTETS : 0xFF);
        if (tooLong || SmsAddress.firstUnfit(text, type) >= 0) {
            throw noAddress(field, text, type);
        }
        if (start == position(field)) {
            claimMore(field, SmsAddress.octets(count));
        } else {
            claim(field, 0);
        }
        int given = octet(field.length());
        if (given < count || SmsAddress.octets(given) != SmsAddress.octets(count)) {
            field.length().write(target(), position(field.length()), count);
        }
        SmsAddress.putValue(target(), start, text, type);
        return it();
    }

    /** The value of a field that stands before a variable one which is being written. */
    private int octet(U8 field) {
        return (int) field.read(target(), position(field));
    }

    private IllegalArgumentException noAddress(AddressValue field, CharSequence text, int type) {
        return new IllegalArgumentException(
                type() + "." + field.name() + ": \"" + Printable.of(text) + "\" is no address of type " + type);
    }

    M putUserData(UserDataField field, DirectBuffer source, int offset, int length) {
        requireSource(field, source, offset, length);
        target().putBytes(claim(field, length), source, offset, length);
        return it();
    }

    @SuppressWarnings("unchecked")
    final M it() {
        return (M) this;
    }

    final void requireSource(CustomField field, DirectBuffer source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.capacity() - offset) {
            throw new IndexOutOfBoundsException(type() + "." + field.name() + ": offset=" + offset + " length=" + length
                    + " is outside the source's capacity=" + source.capacity());
        }
    }

    /** The octets of a field, in place; moves at the next read of any such field. */
    final DirectBuffer octets(CustomField field) {
        int start = position(field);
        userData.wrap(frame(), start, end(field) - start);
        return userData;
    }

    /** The user data of the TPDU; null if it never has any. */
    abstract UserDataField userDataField();

    /** The address of the sender; null if the TPDU never has it. */
    AddressValue sourceField() {
        return null;
    }

    /** The address of the receiver; null if the TPDU never has it. */
    AddressValue destinationField() {
        return null;
    }

    @Override
    protected final void finishing() {
        first.write(target(), first.delta(), get(first) & ~FirstOctet.MTI_MASK | mti);
        UserDataField field = userDataField();
        if (field != null && settings().writing() == Mode.STRICT) {
            requireLength(field, end(field) - position(field));
        }
        requireSound();
    }

    /** Refuses to finish a TPDU whose fields contradict each other so that it could not be read. */
    void requireSound() {}

    private void requireLength(UserDataField field, int length) {
        if (length != announcedUserData() || length > mostUserData()) {
            throw new IllegalArgumentException(type() + "." + field.name() + ": length=" + length
                    + " is not what TP-UDL=" + userDataLength() + " stands for, or above " + mostUserData());
        }
    }

    /** Shows a time beside its octets, if it is one. */
    final void showTime(FieldVisitor visitor, String name, Octets field) {
        showTime(visitor, name, position(field));
    }

    final void showTime(FieldVisitor visitor, String name, int position) {
        if (TpTime.isValid(frame(), position)) {
            words.setLength(0);
            TpTime.append(frame(), position, words);
            visitor.derived(name, position, TpTime.LENGTH, words);
        }
    }

    /** Looks whether a time is one. */
    final long checkTime(Octets field) {
        int position = position(field);
        return TpTime.isValid(frame(), position) ? Fault.NONE : Fault.of(Fault.VALUE_OUT_OF_RANGE, field, position);
    }

    /** Shows a number of something beside its octets. */
    final void showCount(FieldVisitor visitor, String name, int position, int length, int count, String unit) {
        words.setLength(0);
        visitor.derived(name, position, length, words.append(count).append(unit));
    }

    /** Tells of the user data, with the septets of text in them. */
    final void showUserData(FieldVisitor visitor) {
        UserDataField field = userDataField();
        int start = position(field);
        int length = end(field) - start;
        if (!hasUserData() || length == 0 && !isTpUdhi()) {
            return;
        }
        int dcs = userDataDcs();
        boolean packed = UserDataLength.isInSeptets(dcs);
        int alphabet = packed ? Alphabet.GSM7_PACKED : DataCodingScheme.alphabet(dcs);
        int header = headerLength(start, length);
        int septets = Math.min(userDataLength(), Septets.count(length, 0));
        content.set(SmsPayload.ALPHABET, DataCodingScheme.isCompressed(dcs) ? Alphabet.BINARY : alphabet)
                .set(SmsPayload.UDHI, isTpUdhi() ? 1 : 0)
                .set(SmsPayload.SEPTETS, packed ? Math.max(septets - Septets.headerSeptets(header), 0) : -1)
                .set(SmsPayload.FILL_BITS, packed ? Septets.fillBits(header) : 0);
        showAddress(sourceField(), SmsPayload.SOURCE_TYPE, SmsPayload.SOURCE_POSITION, SmsPayload.SOURCE_DIGITS);
        showAddress(
                destinationField(),
                SmsPayload.DESTINATION_TYPE,
                SmsPayload.DESTINATION_POSITION,
                SmsPayload.DESTINATION_DIGITS);
        visitor.payload(content, start, length, frame());
    }

    private void showAddress(AddressValue field, String type, String position, String digits) {
        if (field != null) {
            content.set(type, get(field.type())).set(position, position(field)).set(digits, get(field.length()));
        }
    }

    /** The octets of the header that the user data begin with; 0 if there is none, or it does not fit. */
    private int headerLength(int start, int length) {
        int header = isTpUdhi() && length > 0 ? (frame().getByte(start) & 0xFF) + 1 : 0;
        return header <= length ? header : 0;
    }
}
