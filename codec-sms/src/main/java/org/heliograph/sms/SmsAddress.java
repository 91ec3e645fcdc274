package org.heliograph.sms;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;

/**
 * A window on an address (§9.1.2.5): digits, two an octet with the first one in the low half, or text in packed septets.
 *
 * <pre>{@code
 *     0            1            2
 * +--------+---+-----+------+----+----+----+----+- -
 * | length | 1 | ton | plan | d2 | d1 | d4 | d3 |
 * +--------+---+-----+------+----+----+----+----+- -
 * }</pre>
 *
 * <p>As characters it is the digits, with {@code *}, {@code #}, {@code a}, {@code b} and {@code c} among them, without the
 * filler of an odd number of them and without a plus; or the text. A filler among the digits is {@code f}. Borrows the
 * buffer until the next {@code wrap}, allocates nothing but for {@link #toString()}.
 */
public final class SmsAddress implements CharSequence {
    /** Greatest number of semi-octets, which are 10 octets. */
    public static final int MAX_SEMI_OCTETS = 20;
    /** Greatest number of characters of a text. */
    public static final int MAX_TEXT = 11;
    /** Octets before the digits: length and type. */
    public static final int HEADER = 2;

    private static final Gsm7Table DEFAULT = Gsm7Table.locking(NationalLanguage.DEFAULT);
    private static final String SYMBOLS = "0123456789*#abcf";
    private static final int FILLER = 0xF;
    private static final int SEMI_OCTET_BITS = 4;
    private static final int SEPTET_BITS = 7;

    private final UnsafeBuffer value = AgronaAccess.newView();
    private int type;
    private int semiOctets;
    private int length;

    /** Makes a window on nothing. */
    public SmsAddress() {}

    /**
     * Moves the window to an address field: length, type and value.
     *
     * @param buffer    that holds it.
     * @param offset    of its first octet.
     * @param available octets from there on.
     * @return the length of the field in octets; negative if it is longer than what is available, and the window is on
     *         nothing.
     */
    public int wrapField(DirectBuffer buffer, int offset, int available) {
        int octets = available < HEADER ? 0 : octets(buffer.getByte(offset) & 0xFF);
        if (available < HEADER + octets) {
            wrap(buffer, offset, 0, AddressType.UNKNOWN);
            return -1;
        }
        wrap(buffer, offset + HEADER, buffer.getByte(offset) & 0xFF, buffer.getByte(offset + 1) & 0xFF);
        return HEADER + octets;
    }

    /**
     * Moves the window to the value of an address.
     *
     * @param buffer       that holds it.
     * @param offset       of its first octet.
     * @param usefulLength number of its semi-octets.
     * @param typeOfAddress see {@link AddressType}.
     * @return this.
     */
    public SmsAddress wrap(DirectBuffer buffer, int offset, int usefulLength, int typeOfAddress) {
        value.wrap(buffer, offset, octets(usefulLength));
        type = typeOfAddress;
        semiOctets = usefulLength;
        length = isAlphanumeric() ? textLength() : digits();
        return this;
    }

    /** One filler at the end is none of the digits, also where the length counts it. */
    private int digits() {
        boolean filled = semiOctets > 0 && semiOctet(semiOctets - 1) == FILLER;
        return filled ? semiOctets - 1 : semiOctets;
    }

    /** A length of 14 may be that of seven characters with seven bits left over, which read as a commercial at. */
    private int textLength() {
        int septets = semiOctets * SEMI_OCTET_BITS / SEPTET_BITS;
        boolean padded = septets > 0 && septets % Byte.SIZE == 0 && septet(septets - 1) == 0;
        return padded ? septets - 1 : septets;
    }

    /** {@return the type of the address, see {@link AddressType}} */
    public int type() {
        return type;
    }

    /** {@return whether it is a text, not a number} */
    public boolean isAlphanumeric() {
        return AddressType.typeOfNumber(type) == AddressType.ALPHANUMERIC;
    }

    /** {@return whether it is an international number, which people write with a plus} */
    public boolean isInternational() {
        return AddressType.typeOfNumber(type) == AddressType.INTERNATIONAL;
    }

    /** {@return the number of semi-octets, as the field has it} */
    public int semiOctets() {
        return semiOctets;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException("index=" + index + " length=" + length);
        }
        return isAlphanumeric() ? characterOf(septet(index)) : SYMBOLS.charAt(semiOctet(index));
    }

    /** The escape stands for itself: addresses have no extension, and nothing is to be lost. */
    private static char characterOf(int code) {
        return code == Gsm7Table.ESCAPE ? Gsm7Table.ESCAPE : (char) DEFAULT.character(code);
    }

    private static int codeOf(char character) {
        return character == Gsm7Table.ESCAPE ? Gsm7Table.ESCAPE : DEFAULT.code(character);
    }

    private int semiOctet(int index) {
        return value.getByte(index >> 1) >> (index & 1) * SEMI_OCTET_BITS & FILLER;
    }

    private int septet(int index) {
        int bit = index * SEPTET_BITS;
        int octet = bit / Byte.SIZE;
        int bits = value.getByte(octet) & 0xFF;
        if (octet + 1 < value.capacity()) {
            bits |= (value.getByte(octet + 1) & 0xFF) << Byte.SIZE;
        }
        return bits >> bit % Byte.SIZE & 0x7F;
    }

    /** {@return a part of the address as a String; allocates} */
    @Override
    public String subSequence(int from, int to) {
        if (from < 0 || to > length || from > to) {
            throw new IndexOutOfBoundsException("from=" + from + " to=" + to + " length=" + length);
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            out.append(charAt(i));
        }
        return out.toString();
    }

    /**
     * Writes the digits or the text.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTo(Appendable out) throws IOException {
        for (int i = 0; i < length; i++) {
            out.append(charAt(i));
        }
        return length;
    }

    /**
     * Writes the address as people do: an international number with a plus before it.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDialled(Appendable out) throws IOException {
        if (isInternational()) {
            out.append('+');
        }
        return appendTo(out) + (isInternational() ? 1 : 0);
    }

    /** {@return the digits or the text as a String; allocates} */
    @Override
    public String toString() {
        return subSequence(0, length);
    }

    /**
     * {@return the number of octets that semi-octets take}
     *
     * @param count of semi-octets.
     */
    public static int octets(int count) {
        return count + 1 >> 1;
    }

    /**
     * {@return the number of semi-octets that the field has to name for an address: one for each digit, and for a text the
     * least that its septets fill}
     *
     * @param address       digits or text.
     * @param typeOfAddress see {@link AddressType}.
     */
    public static int semiOctets(CharSequence address, int typeOfAddress) {
        boolean text = AddressType.typeOfNumber(typeOfAddress) == AddressType.ALPHANUMERIC;
        int count = address.length();
        return text ? (count * SEPTET_BITS + SEMI_OCTET_BITS - 1) / SEMI_OCTET_BITS : count;
    }

    /**
     * {@return the index of the first character that an address cannot have; -1 if there is none}
     *
     * @param address       digits or text.
     * @param typeOfAddress see {@link AddressType}.
     */
    public static int firstUnfit(CharSequence address, int typeOfAddress) {
        boolean text = AddressType.typeOfNumber(typeOfAddress) == AddressType.ALPHANUMERIC;
        for (int i = 0; i < address.length(); i++) {
            int code = text ? codeOf(address.charAt(i)) : SYMBOLS.indexOf(address.charAt(i));
            if (code < 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Writes the value of an address, without length and type.
     *
     * @param target        to write to.
     * @param index         of the first octet.
     * @param address       digits or text.
     * @param typeOfAddress see {@link AddressType}.
     * @return the number of octets written.
     * @throws IllegalArgumentException if the address has a character that it cannot have.
     */
    public static int putValue(MutableDirectBuffer target, int index, CharSequence address, int typeOfAddress) {
        int unfit = firstUnfit(address, typeOfAddress);
        if (unfit >= 0) {
            throw new IllegalArgumentException(
                    "an address of type " + typeOfAddress + " cannot have \"" + address.charAt(unfit) + "\"");
        }
        int octets = octets(semiOctets(address, typeOfAddress));
        if (AddressType.typeOfNumber(typeOfAddress) == AddressType.ALPHANUMERIC) {
            putText(target, index, octets, address);
        } else {
            putDigits(target, index, octets, address);
        }
        return octets;
    }

    private static void putDigits(MutableDirectBuffer target, int index, int octets, CharSequence digits) {
        for (int i = 0; i < octets; i++) {
            int first = SYMBOLS.indexOf(digits.charAt(2 * i));
            int second = 2 * i + 1 < digits.length() ? SYMBOLS.indexOf(digits.charAt(2 * i + 1)) : FILLER;
            target.putByte(index + i, (byte) (second << SEMI_OCTET_BITS | first));
        }
    }

    private static void putText(MutableDirectBuffer target, int index, int octets, CharSequence text) {
        int held = 0;
        int bits = 0;
        int taken = 0;
        for (int i = 0; i < octets; i++) {
            while (bits < Byte.SIZE && taken < text.length()) {
                held |= codeOf(text.charAt(taken++)) << bits;
                bits += SEPTET_BITS;
            }
            target.putByte(index + i, (byte) held);
            held >>>= Byte.SIZE;
            bits -= Byte.SIZE;
        }
    }
}
