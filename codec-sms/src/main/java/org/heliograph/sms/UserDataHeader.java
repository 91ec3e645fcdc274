package org.heliograph.sms;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Memory;

/**
 * The header at the start of a content (TS 23.040 §9.2.3.24): a window, and a cursor over its elements.
 *
 * <pre>{@code
 *  0      1     2      3        3+n
 * +------+-----+------+--------+-----+------+--------+- - -
 * | UDHL | IEI | IEDL | data   | IEI | IEDL | data   |
 * +------+-----+------+--------+-----+------+--------+- - -
 *
 * for (header.rewind(); header.next(); ) {
 *     use(header.id(), header.value());
 * }
 * }</pre>
 *
 * <p>UDHL counts the octets behind it, and the elements have to fill exactly these. Where they do not, none of them
 * counts, but the octets are still the header ({@link #octets()}) and the text begins behind them. Where UDHL runs past
 * the content there is no header: gateways set the flag on contents that have none. {@link #check()} tells of both.
 *
 * <p>Elements that nobody knows are passed over. Of the elements that tell of parts, of ports, and of all others that may
 * not be repeated the last one counts; one with an impossible length or number is left out. Belongs to one thread, borrows
 * the buffer until the next {@code wrap}, allocates nothing.
 */
public final class UserDataHeader {
    static final int ELEMENT_HEADER = 2;
    private static final int NO_ELEMENT = 0;
    private static final int FIRST_ELEMENT = 1;

    private final UnsafeBuffer octets = AgronaAccess.newView();
    private final UnsafeBuffer value = AgronaAccess.newView();
    private long fault;
    /** Where the elements end: behind the header, or before the first element if none of them counts. */
    private int limit;

    private int position;
    private int next;
    private int concatenation;
    private int referenceBits;
    private int reference;
    private int total;
    private int part;
    private int ports;

    /** Makes a window on nothing. */
    public UserDataHeader() {}

    /**
     * Moves the window to the header of a content, before the first element.
     *
     * @param buffer that holds the content.
     * @param offset of the content's first octet, which is UDHL.
     * @param length of the content in octets.
     * @return this.
     */
    public UserDataHeader wrap(DirectBuffer buffer, int offset, int length) {
        int headerLength = length == 0 ? 1 : (buffer.getByte(offset) & 0xFF) + 1;
        if (headerLength > length) {
            return clear().refuse(0);
        }
        octets.wrap(buffer, offset, headerLength);
        fault = Fault.NONE;
        withoutElements();
        int element = FIRST_ELEMENT;
        while (element + ELEMENT_HEADER <= headerLength) {
            int valueLength = inside(element + 1);
            int end = element + ELEMENT_HEADER + valueLength;
            if (end > headerLength) {
                break;
            }
            keep(element, inside(element), valueLength);
            element = end;
        }
        if (element != headerLength) {
            return refuse(element);
        }
        limit = element;
        return this;
    }

    /**
     * Moves the window to nothing: for a content that has no header.
     *
     * @return this.
     */
    public UserDataHeader clear() {
        octets.wrap(octets, 0, 0);
        fault = Fault.NONE;
        return withoutElements();
    }

    private UserDataHeader withoutElements() {
        limit = FIRST_ELEMENT;
        concatenation = NO_ELEMENT;
        referenceBits = 0;
        reference = 0;
        total = 0;
        part = 0;
        ports = NO_ELEMENT;
        return rewind();
    }

    private UserDataHeader refuse(int at) {
        fault = Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, at);
        return withoutElements();
    }

    private void keep(int element, int id, int length) {
        switch (id) {
            case InformationElement.CONCATENATED_8 -> keepConcatenation(element, Byte.SIZE, length == 3);
            case InformationElement.CONCATENATED_16 -> keepConcatenation(element, Short.SIZE, length == 4);
            case InformationElement.PORTS_8 -> keepPorts(element, length == 2);
            case InformationElement.PORTS_16 -> keepPorts(element, length == 4);
            default -> {}
        }
    }

    private void keepConcatenation(int element, int bits, boolean rightLength) {
        if (!rightLength) {
            return;
        }
        int at = element + ELEMENT_HEADER;
        int behind = at + bits / Byte.SIZE;
        int newTotal = inside(behind);
        int newPart = inside(behind + 1);
        if (isPart(newPart, newTotal)) {
            concatenation = element;
            referenceBits = bits;
            reference = bits == Short.SIZE ? inside(at) << Byte.SIZE | inside(at + 1) : inside(at);
            total = newTotal;
            part = newPart;
        }
    }

    private void keepPorts(int element, boolean rightLength) {
        if (rightLength) {
            ports = element;
        }
    }

    /** An octet that is known to be inside the header. */
    private int inside(int at) {
        return Memory.octet(octets, at) & 0xFF;
    }

    /** Whether there can be such a part. */
    static boolean isPart(long part, long total) {
        return part >= 1 && part <= total && total <= 0xFF;
    }

    /**
     * {@return {@link Fault#NONE}, or a fault of the code {@link Fault#HEADER_MALFORMED}: at 0 if UDHL runs past the
     * content, so that there is no header, else at the first element that does not fit, so that no element counts}
     */
    public long check() {
        return fault;
    }

    /** {@return the header, UDHL included, in place; empty if there is none} */
    public DirectBuffer octets() {
        return octets;
    }

    /** {@return this, before the first element} */
    public UserDataHeader rewind() {
        position = NO_ELEMENT;
        next = FIRST_ELEMENT;
        return this;
    }

    /** {@return whether there was a next element; the cursor stands on it} */
    public boolean next() {
        if (next >= limit) {
            return false;
        }
        moveTo(next);
        return true;
    }

    private void moveTo(int element) {
        position = element;
        next = element + ELEMENT_HEADER + lengthOf(element);
    }

    /**
     * Moves the cursor to the element of an identifier that counts: the last one whose length can be. The elements behind
     * it follow.
     *
     * @param id to look for.
     * @return whether there is one; if not, the cursor stands before the first element.
     */
    public boolean find(int id) {
        int found = NO_ELEMENT;
        for (int element = FIRST_ELEMENT; element < limit; element += ELEMENT_HEADER + lengthOf(element)) {
            if (idOf(element) == id && isUsable(element)) {
                found = element;
            }
        }
        if (found == NO_ELEMENT) {
            rewind();
            return false;
        }
        moveTo(found);
        return true;
    }

    private boolean isUsable(int element) {
        ElementKind kind = Elements.kind(idOf(element));
        return kind == null || kind.allows(lengthOf(element)) && (!isOfParts(kind) || canBe(element));
    }

    private static boolean isOfParts(ElementKind kind) {
        return kind.id() == InformationElement.CONCATENATED_8 || kind.id() == InformationElement.CONCATENATED_16;
    }

    private boolean canBe(int element) {
        return isPart(partOf(element), totalOf(element));
    }

    /**
     * {@return whether the length of the element is one that its kind has, and it tells of a part that can be; elements
     * that nobody knows may have any}
     */
    public boolean isUsable() {
        return position != NO_ELEMENT && isUsable(position);
    }

    /** {@return the identifier of the element, 0 to 255, see {@link InformationElement}} */
    public int id() {
        return idOf(position);
    }

    /** {@return the length of the element's data in octets, 0 to 253} */
    public int length() {
        return lengthOf(position);
    }

    /** {@return the position of the element in the header, 1 for the first one} */
    public int position() {
        return position;
    }

    /** {@return exactly the data of the element, in place; moves with the cursor} */
    public DirectBuffer value() {
        value.wrap(octets, position + ELEMENT_HEADER, length());
        return value;
    }

    /**
     * {@return a number in the data of the element, unsigned; -1 if the element is of another kind, too short for it, or
     * there is none}
     *
     * @param field of the kind of the element, see {@link Elements}.
     */
    public int number(ElementField field) {
        boolean isThere = position != NO_ELEMENT && id() == field.id() && field.end() <= length();
        return isThere ? number(position + ELEMENT_HEADER + field.index(), field.width() * Byte.SIZE) : -1;
    }

    /**
     * {@return the octets of the element's data behind its numbers, in place: a picture, a sound, an address; moves with
     * the cursor}
     */
    public DirectBuffer data() {
        ElementKind kind = Elements.kind(id());
        int start = kind == null ? 0 : Math.min(kind.fieldsEnd(), length());
        value.wrap(octets, position + ELEMENT_HEADER + start, length() - start);
        return value;
    }

    /** {@return whether an element tells that the content is a part of a message, perhaps of one part} */
    public boolean isConcatenated() {
        return concatenation != NO_ELEMENT;
    }

    /** {@return the number that the parts of a message have in common; 0 when it is no part} */
    public int reference() {
        return reference;
    }

    /** {@return the width of the reference in bits, 8 or 16; 0 when it is no part} */
    public int referenceBits() {
        return referenceBits;
    }

    /** {@return the number of parts, 1 to 255; 0 when it is no part} */
    public int total() {
        return total;
    }

    /** {@return which part it is, 1 to {@link #total()}; 0 when it is no part} */
    public int part() {
        return part;
    }

    /** {@return whether an element tells ports} */
    public boolean hasPorts() {
        return ports != NO_ELEMENT;
    }

    /** {@return the width of the ports in bits, 8 or 16; 0 when there are none} */
    public int portBits() {
        return hasPorts() ? lengthOf(ports) / 2 * Byte.SIZE : 0;
    }

    /** {@return the port that the content is for; 0 when there is none} */
    public int destinationPort() {
        return hasPorts() ? number(ports + ELEMENT_HEADER, portBits()) : 0;
    }

    /** {@return the port that the content is from; 0 when there is none} */
    public int sourcePort() {
        return hasPorts() ? number(ports + ELEMENT_HEADER + portBits() / Byte.SIZE, portBits()) : 0;
    }

    /** {@return the language of the extension table of a 7-bit text, see {@link NationalLanguage}; 0 for the default} */
    public int singleShift() {
        return language(InformationElement.NATIONAL_LANGUAGE_SINGLE_SHIFT);
    }

    /** {@return the language of the base table of a 7-bit text, see {@link NationalLanguage}; 0 for the default} */
    public int lockingShift() {
        return language(InformationElement.NATIONAL_LANGUAGE_LOCKING_SHIFT);
    }

    private int language(int id) {
        int language = lastOctet(id);
        return NationalLanguage.VALUES.contains(language) ? language : NationalLanguage.DEFAULT;
    }

    /** {@return what is asked of the message centre, see {@link SmscControl}; 0 if nothing is} */
    public int smscControl() {
        return lastOctet(InformationElement.SMSC_CONTROL_PARAMETERS);
    }

    /** {@return the length of an e-mail header that begins the text, in characters; 0 if there is none} */
    public int emailHeaderLength() {
        return lastOctet(InformationElement.RFC_822_EMAIL_HEADER);
    }

    /**
     * {@return the identifier of the (U)SIM toolkit security header, 0x70 to 0x7F: 0x70 tells of a command packet, 0x71 of
     * a response packet; 0 if there is none}
     */
    public int securityHeader() {
        int found = 0;
        for (int element = FIRST_ELEMENT; element < limit; element += ELEMENT_HEADER + lengthOf(element)) {
            found = InformationElement.isSecurityHeader(idOf(element)) ? idOf(element) : found;
        }
        return found;
    }

    /** The octet of the element of an identifier that counts, 0 if there is none; leaves the cursor. */
    private int lastOctet(int id) {
        int found = 0;
        for (int element = FIRST_ELEMENT; element < limit; element += ELEMENT_HEADER + lengthOf(element)) {
            if (idOf(element) == id && lengthOf(element) == 1) {
                found = octet(element + ELEMENT_HEADER);
            }
        }
        return found;
    }

    /**
     * Reads the address to answer to in place of the sender's.
     *
     * @param address to read with; a window on this header then.
     * @return whether there is one.
     */
    public boolean replyAddress(SmsAddress address) {
        int element = position;
        boolean found = find(InformationElement.REPLY_ADDRESS);
        DirectBuffer data = found ? data() : octets;
        boolean whole = found && address.wrapField(data, 0, data.capacity()) == data.capacity();
        if (element == NO_ELEMENT) {
            rewind();
        } else {
            moveTo(element);
        }
        return whole;
    }

    /** The position of the element that tells of parts. */
    int concatenationPosition() {
        return concatenation;
    }

    /** The octets of the element that tells of parts. */
    int concatenationLength() {
        return ELEMENT_HEADER + lengthOf(concatenation);
    }

    /** The position of the element that tells ports. */
    int portsPosition() {
        return ports;
    }

    /** The octets of the element that tells ports. */
    int portsLength() {
        return ELEMENT_HEADER + lengthOf(ports);
    }

    private int idOf(int element) {
        return octet(element);
    }

    private int lengthOf(int element) {
        return octet(element + 1);
    }

    /** Behind a reference of one or two octets. */
    private int totalOf(int element) {
        return octet(element + lengthOf(element));
    }

    private int partOf(int element) {
        return octet(element + lengthOf(element) + 1);
    }

    private int number(int at, int bits) {
        return bits == Short.SIZE ? octets.getShort(at, BIG_ENDIAN) & 0xFFFF : octet(at);
    }

    private int octet(int at) {
        return octets.getByte(at) & 0xFF;
    }
}
