package org.heliograph.sms;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;

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
 * <p>UDHL counts the octets behind it, and the elements have to fill exactly these. Where they do not, or where UDHL
 * runs past the content, there is no header: {@link #check()} tells, and there are no elements. TS 23.040 ignores the
 * elements then but still skips the octets; gateways set the flag on contents that have no header, so here no octet is
 * skipped.
 *
 * <p>Of the elements that tell of parts and of ports the last one counts; one with an impossible length or number is
 * left out. Belongs to one thread, borrows the buffer until the next {@code wrap}, allocates nothing.
 */
public final class UserDataHeader {
    private static final int ELEMENT_HEADER = 2;
    private static final int NO_ELEMENT = 0;

    private final UnsafeBuffer octets = AgronaAccess.newView();
    private final UnsafeBuffer value = AgronaAccess.newView();
    private long fault;
    private int position;
    private int next;
    private int concatenation;
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
        clear();
        if (headerLength > length) {
            return refuse(0);
        }
        octets.wrap(buffer, offset, headerLength);
        int end = 1;
        while (fits(end)) {
            keep(end);
            end += ELEMENT_HEADER + lengthOf(end);
        }
        return end == headerLength ? this : refuse(end);
    }

    /**
     * Moves the window to nothing: for a content that has no header.
     *
     * @return this.
     */
    public UserDataHeader clear() {
        octets.wrap(octets, 0, 0);
        fault = Fault.NONE;
        concatenation = NO_ELEMENT;
        ports = NO_ELEMENT;
        return rewind();
    }

    private UserDataHeader refuse(int at) {
        clear();
        fault = Fault.of(Fault.HEADER_MALFORMED, Fault.NO_FIELD, at);
        return this;
    }

    private boolean fits(int element) {
        int limit = octets.capacity();
        return element + ELEMENT_HEADER <= limit && element + ELEMENT_HEADER + lengthOf(element) <= limit;
    }

    private void keep(int element) {
        int length = lengthOf(element);
        switch (idOf(element)) {
            case InformationElement.CONCATENATED_8 -> keepConcatenation(element, length == 3);
            case InformationElement.CONCATENATED_16 -> keepConcatenation(element, length == 4);
            case InformationElement.PORTS_8 -> keepPorts(element, length == 2);
            case InformationElement.PORTS_16 -> keepPorts(element, length == 4);
            default -> {}
        }
    }

    private void keepConcatenation(int element, boolean rightLength) {
        if (rightLength && isPart(partOf(element), totalOf(element))) {
            concatenation = element;
        }
    }

    private void keepPorts(int element, boolean rightLength) {
        if (rightLength) {
            ports = element;
        }
    }

    /** Whether there can be such a part. */
    static boolean isPart(long part, long total) {
        return part >= 1 && part <= total && total <= 0xFF;
    }

    /**
     * {@return {@link Fault#NONE}, or a fault of the code {@link Fault#HEADER_MALFORMED} where the octets are no
     * header: at 0 if UDHL runs past the content, else at the first element that does not fit}
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
        next = 1;
        return this;
    }

    /** {@return whether there was a next element; the cursor stands on it} */
    public boolean next() {
        if (next >= octets.capacity()) {
            return false;
        }
        position = next;
        next = position + ELEMENT_HEADER + length();
        return true;
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

    /** {@return whether an element tells that the content is a part of a message, perhaps of one part} */
    public boolean isConcatenated() {
        return concatenation != NO_ELEMENT;
    }

    /** {@return the number that the parts of a message have in common; 0 when it is no part} */
    public int reference() {
        return isConcatenated() ? number(concatenation + ELEMENT_HEADER, referenceBits()) : 0;
    }

    /** {@return the width of the reference in bits, 8 or 16; 0 when it is no part} */
    public int referenceBits() {
        return isConcatenated() ? (lengthOf(concatenation) - 2) * Byte.SIZE : 0;
    }

    /** {@return the number of parts, 1 to 255; 0 when it is no part} */
    public int total() {
        return isConcatenated() ? totalOf(concatenation) : 0;
    }

    /** {@return which part it is, 1 to {@link #total()}; 0 when it is no part} */
    public int part() {
        return isConcatenated() ? partOf(concatenation) : 0;
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
