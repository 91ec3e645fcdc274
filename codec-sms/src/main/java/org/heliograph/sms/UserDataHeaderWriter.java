package org.heliograph.sms;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * Writes the header at the start of a content (§9.2.3.24), element by element; UDHL comes last.
 *
 * <pre>{@code
 * int length = writer.wrap(buffer, offset, 140).concatenated8(7, 3, 1).ports16(2948, 9200).finish();
 * }</pre>
 *
 * <p>Elements stand in the order of the calls; senders put that of the part first, then ports, then languages. Refused are elements that
 * may not be repeated and are, parts and ports told in both widths, and what has no room; an element that is refused leaves
 * the header as it was. Belongs to one thread, allocates nothing.
 */
public final class UserDataHeaderWriter {
    private final ElementWriter elements = new ElementWriter();
    private final EmsElementWriter ems = new EmsElementWriter(elements);

    /** Makes a writer that writes nowhere. */
    public UserDataHeaderWriter() {}

    /**
     * Moves to where a header is to be written, and begins it.
     *
     * @param buffer   to write to.
     * @param offset   of the header's first octet.
     * @param capacity octets that may be used.
     * @return this.
     * @throws IllegalArgumentException if there is no room for UDHL.
     */
    public UserDataHeaderWriter wrap(MutableDirectBuffer buffer, int offset, int capacity) {
        elements.wrap(buffer, offset, capacity);
        return this;
    }

    /**
     * Ends the header: writes UDHL.
     *
     * @return the length of the header in octets, UDHL included.
     * @throws IllegalStateException if no header is being written.
     */
    public int finish() {
        return elements.finish();
    }

    /** {@return the length of the header so far in octets, UDHL included} */
    public int length() {
        return elements.length();
    }

    /**
     * Tells that the content is a part, with a reference of 8 bits.
     *
     * @param reference 0 to 255.
     * @param total     number of parts, 1 to 255.
     * @param part      which one, 1 to {@code total}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter concatenated8(int reference, int total, int part) {
        ElementWriter.requirePart(part, total);
        elements.begin(InformationElement.CONCATENATED_8, 3);
        elements.put(Elements.CONCATENATED_8_REFERENCE, reference);
        elements.put(Elements.CONCATENATED_8_TOTAL, total);
        return end(Elements.CONCATENATED_8_PART, part);
    }

    /**
     * Tells that the content is a part, with a reference of 16 bits.
     *
     * @param reference 0 to 65,535.
     * @param total     number of parts, 1 to 255.
     * @param part      which one, 1 to {@code total}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter concatenated16(int reference, int total, int part) {
        ElementWriter.requirePart(part, total);
        elements.begin(InformationElement.CONCATENATED_16, 4);
        elements.put(Elements.CONCATENATED_16_REFERENCE, reference);
        elements.put(Elements.CONCATENATED_16_TOTAL, total);
        return end(Elements.CONCATENATED_16_PART, part);
    }

    /**
     * Tells ports of 8 bits.
     *
     * @param destination 0 to 255; 240 and above are free for applications.
     * @param source      0 to 255.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter ports8(int destination, int source) {
        elements.begin(InformationElement.PORTS_8, 2);
        elements.put(Elements.PORTS_8_DESTINATION, destination);
        return end(Elements.PORTS_8_SOURCE, source);
    }

    /**
     * Tells ports of 16 bits.
     *
     * @param destination 0 to 65,535, see {@link ApplicationPort}.
     * @param source      0 to 65,535.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter ports16(int destination, int source) {
        elements.begin(InformationElement.PORTS_16, 4);
        elements.put(Elements.PORTS_16_DESTINATION, destination);
        return end(Elements.PORTS_16_SOURCE, source);
    }

    /**
     * Tells of messages that wait; one element for each kind of mailbox.
     *
     * @param type  see {@link SpecialIndication#of}.
     * @param count number of messages, 255 for 255 or more.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter indication(int type, int count) {
        elements.begin(InformationElement.SPECIAL_SMS_MESSAGE_INDICATION, 2);
        elements.put(Elements.INDICATION_TYPE, type);
        return end(Elements.INDICATION_COUNT, count);
    }

    /**
     * Asks the message centre for reports.
     *
     * @param control bits of {@link SmscControl}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter smscControl(int control) {
        elements.begin(InformationElement.SMSC_CONTROL_PARAMETERS, 1);
        return end(Elements.SMSC_CONTROL, control);
    }

    /**
     * Tells who wrote the elements that follow.
     *
     * @param source see {@link UdhSource}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter udhSource(int source) {
        elements.begin(InformationElement.UDH_SOURCE_INDICATOR, 1);
        return end(Elements.UDH_SOURCE, source);
    }

    /**
     * Names the language of the extension table.
     *
     * @param language see {@link NationalLanguage}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter singleShift(int language) {
        elements.begin(InformationElement.NATIONAL_LANGUAGE_SINGLE_SHIFT, 1);
        return end(Elements.SINGLE_SHIFT_LANGUAGE, language);
    }

    /**
     * Names the language of the base table.
     *
     * @param language see {@link NationalLanguage}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter lockingShift(int language) {
        elements.begin(InformationElement.NATIONAL_LANGUAGE_LOCKING_SHIFT, 1);
        return end(Elements.LOCKING_SHIFT_LANGUAGE, language);
    }

    /**
     * {@return the writer of the elements that format a text or put something into it; it goes on where this one is, and
     * back}
     */
    public EmsElementWriter ems() {
        return ems;
    }

    /**
     * Tells that the text begins with the header of an e-mail.
     *
     * @param length of that header in characters.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter emailHeader(int length) {
        elements.begin(InformationElement.RFC_822_EMAIL_HEADER, 1);
        return end(Elements.EMAIL_HEADER_LENGTH, length);
    }

    /**
     * Makes a stretch of the text a link.
     *
     * @param position      character at which it stands, from 0.
     * @param titleLength   in characters.
     * @param addressLength in characters.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter hyperlink(int position, int titleLength, int addressLength) {
        elements.begin(InformationElement.HYPERLINK_FORMAT, 4);
        elements.put(Elements.HYPERLINK_POSITION, position);
        elements.put(Elements.HYPERLINK_TITLE_LENGTH, titleLength);
        return end(Elements.HYPERLINK_ADDRESS_LENGTH, addressLength);
    }

    /**
     * Names the address to answer to in place of the sender's.
     *
     * @param address       digits or text.
     * @param typeOfAddress see {@link AddressType}.
     * @return this.
     * @throws IllegalArgumentException if the address is none, the element may not be there, or there is no room.
     */
    public UserDataHeaderWriter replyAddress(CharSequence address, int typeOfAddress) {
        int semiOctets = SmsAddress.semiOctets(address, typeOfAddress);
        if (semiOctets > SmsAddress.MAX_SEMI_OCTETS || SmsAddress.firstUnfit(address, typeOfAddress) >= 0) {
            throw new IllegalArgumentException("\"" + address + "\" is no address of type " + typeOfAddress);
        }
        elements.begin(InformationElement.REPLY_ADDRESS, SmsAddress.HEADER + SmsAddress.octets(semiOctets));
        elements.putAddress(semiOctets, address, typeOfAddress);
        return end();
    }

    /**
     * Writes a security header of the (U)SIM toolkit without data; the packet is the text.
     *
     * @param id 0x70 to 0x7F: 0x70 for a command packet, 0x71 for a response packet.
     * @return this.
     * @throws IllegalArgumentException if the identifier is another, or there is no room.
     */
    public UserDataHeaderWriter securityHeader(int id) {
        if (!InformationElement.isSecurityHeader(id)) {
            throw new IllegalArgumentException("id=" + id + " is no security header");
        }
        elements.begin(id, 0);
        return end();
    }

    /**
     * Writes any element from its data: those of private identifiers, those that the document gives as octets, and those
     * whose data go on from the part before.
     *
     * @param id     0 to 255.
     * @param source to copy from.
     * @param offset of the data in {@code source}.
     * @param length in octets.
     * @return this.
     * @throws IllegalArgumentException if the identifier or the length does not fit, the element may not be there, or there
     *                                  is no room.
     */
    public UserDataHeaderWriter element(int id, DirectBuffer source, int offset, int length) {
        if (id < 0 || id > 0xFF) {
            throw new IllegalArgumentException("id=" + id + " does not fit an octet");
        }
        elements.begin(id, length);
        return end(source, offset, length);
    }

    private UserDataHeaderWriter end(ElementField field, int value) {
        elements.put(field, value);
        return end();
    }

    private UserDataHeaderWriter end(DirectBuffer source, int offset, int length) {
        elements.putLast(source, offset, length);
        return end();
    }

    private UserDataHeaderWriter end() {
        elements.end();
        return this;
    }
}
