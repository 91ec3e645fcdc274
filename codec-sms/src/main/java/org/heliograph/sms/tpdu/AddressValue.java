package org.heliograph.sms.tpdu;

import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.SmsAddress;

/**
 * The value of an address (§9.1.2.5), behind its length in semi-octets and its type: digits, or a text.
 *
 * @param info   name, ordinal and meaning.
 * @param anchor that the field is addressed from.
 * @param delta  distance from the anchor in octets.
 * @param index  of the variable field, from 1.
 * @param length field of the number of semi-octets.
 * @param type   field of the type.
 */
record AddressValue(FieldInfo info, int anchor, int delta, int index, U8 length, U8 type) implements CustomField {
    private static final int FILLER = 0xF;

    /** Adds length, type and value of an address to a layout. */
    static AddressValue addTo(Layout layout, String name, String doc) {
        U8 length = layout.u8(
                name + "-Length", "Number of semi-octets of the address.", Values.range(0, SmsAddress.MAX_SEMI_OCTETS));
        U8 type = layout.u8(name + "-Type", "Type of number and numbering plan.", AddressType.VALUES);
        return layout.custom(
                name, doc, (info, anchor, delta, index) -> new AddressValue(info, anchor, delta, index, length, type));
    }

    @Override
    public String wireType() {
        return "semi-octets";
    }

    @Override
    public int minLength() {
        return 0;
    }

    @Override
    public int maxLength() {
        return SmsAddress.octets(SmsAddress.MAX_SEMI_OCTETS);
    }

    @Override
    public long scan(Message<?> message, int start, int limit) {
        int end = start + SmsAddress.octets(number(message, length));
        return end <= limit ? end : Fault.of(Fault.TRUNCATED, this, start);
    }

    private static int number(Message<?> message, U8 field) {
        return (int) field.read(message.frame(), message.position(field));
    }

    @Override
    public int writeDefault(Message<?> message, int start) {
        length.write(message.target(), message.position(length), 0);
        return start;
    }

    @Override
    public void visit(Message<?> message, FieldVisitor visitor) {
        int start = message.position(this);
        visitor.text(this, start, message.end(this) - start, ((Tpdu<?>) message).address(this));
    }

    /** A filler ends an odd number of digits and stands nowhere else. */
    @Override
    public long checkValue(Message<?> message) {
        SmsAddress address = ((Tpdu<?>) message).address(this);
        int start = message.position(this);
        int count = address.semiOctets();
        if (address.isAlphanumeric()) {
            return Fault.NONE;
        }
        for (int i = 0; i < SmsAddress.octets(count) * 2; i++) {
            int semiOctet = message.frame().getByte(start + i / 2) >> i % 2 * 4 & 0xF;
            if (semiOctet == FILLER != i >= count) {
                return Fault.of(Fault.VALUE_OUT_OF_RANGE, this, start + i / 2);
            }
        }
        return Fault.NONE;
    }

    @Override
    public void assign(Message<?> message, Object value) {
        ((Tpdu<?>) message).putAddress(this, Assembler.text(this, value));
    }
}
