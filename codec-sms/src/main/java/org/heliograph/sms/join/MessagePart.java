package org.heliograph.sms.join;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.UserDataHeader;

/**
 * A content and what tells which part of what message it is. A program keeps one and fills it anew for each content,
 * beginning with {@link #clear()}; what is not set is 0 or empty.
 *
 * <p>A user data header that tells of parts goes before the {@link #fields}. If neither tells of a part that can be (1
 * to total, total at most 255), the content is no part: {@link #part()} is 0.
 *
 * <p>Addresses are copied, the content is a window on the caller's buffer: it has to hold still until
 * {@link MessageJoiner#add} has returned. Belongs to one thread, allocates nothing.
 */
public final class MessagePart {
    /** Most parts of a message. */
    public static final int MAX_TOTAL = 0xFF;

    /** Greatest length of an address in octets. */
    public static final int MAX_ADDRESS_LENGTH = Address.MAX_LENGTH;

    private static final int MAX_KIND = 0xFF;

    private final Address source = new Address();
    private final Address destination = new Address();
    private final UserDataHeader header = new UserDataHeader();
    private final UnsafeBuffer content = AgronaAccess.newView();
    private long scope;
    private int fieldKind;
    private long fieldReference;
    private int fieldTotal;
    private int fieldPart;
    private int alphabet;
    private boolean hasHeader;
    private long tag;

    /** Makes a part with nothing set. */
    public MessagePart() {
        clear();
    }

    /**
     * Forgets everything.
     *
     * @return this.
     */
    public MessagePart clear() {
        scope = 0;
        source.clear();
        destination.clear();
        header.clear();
        content.wrap(content, 0, 0);
        alphabet = Alphabet.SMSC_DEFAULT;
        hasHeader = false;
        tag = 0;
        return fields(ReferenceKind.NONE, 0, 0, 0);
    }

    /**
     * Sets within what addresses mean the same and references do not repeat: a link, a message centre. Parts of
     * different scopes never meet.
     *
     * @param number of the caller's.
     * @return this.
     */
    public MessagePart scope(long number) {
        scope = number;
        return this;
    }

    /**
     * Sets the address that the message comes from.
     *
     * @param type   what sort of address it is, 0 to 65,535: type of number * 256 + numbering plan, or 0.
     * @param buffer that holds it.
     * @param offset of its first octet.
     * @param length in octets; a part whose address is longer than {@link #MAX_ADDRESS_LENGTH} is refused.
     * @return this.
     * @throws IllegalArgumentException if the type is out of range.
     */
    public MessagePart source(int type, DirectBuffer buffer, int offset, int length) {
        source.set(type, buffer, offset, length);
        return this;
    }

    /**
     * Sets the address that the message comes from.
     *
     * @param type       what sort of address it is, 0 to 65,535: type of number * 256 + numbering plan, or 0.
     * @param characters U+0000 to U+00FF, each one octet, at most {@link #MAX_ADDRESS_LENGTH}; a part with others is
     *                   refused.
     * @return this.
     * @throws IllegalArgumentException if the type is out of range.
     */
    public MessagePart source(int type, CharSequence characters) {
        source.set(type, characters);
        return this;
    }

    /**
     * Sets the address that the message goes to.
     *
     * @param type   what sort of address it is, 0 to 65,535: type of number * 256 + numbering plan, or 0.
     * @param buffer that holds it.
     * @param offset of its first octet.
     * @param length in octets; a part whose address is longer than {@link #MAX_ADDRESS_LENGTH} is refused.
     * @return this.
     * @throws IllegalArgumentException if the type is out of range.
     */
    public MessagePart destination(int type, DirectBuffer buffer, int offset, int length) {
        destination.set(type, buffer, offset, length);
        return this;
    }

    /**
     * Sets the address that the message goes to.
     *
     * @param type       what sort of address it is, 0 to 65,535: type of number * 256 + numbering plan, or 0.
     * @param characters U+0000 to U+00FF, each one octet, at most {@link #MAX_ADDRESS_LENGTH}; a part with others is
     *                   refused.
     * @return this.
     * @throws IllegalArgumentException if the type is out of range.
     */
    public MessagePart destination(int type, CharSequence characters) {
        destination.set(type, characters);
        return this;
    }

    /**
     * Sets what fields beside the content tell: {@link ReferenceKind#SAR} with SMPP's sar_msg_ref_num,
     * sar_total_segments and sar_segment_seqnum, {@link ReferenceKind#PK} with CMPP's Msg_Id, Pk_total and Pk_number.
     * Where one of the three is missing there is nothing to set.
     *
     * @param kind         see {@link ReferenceKind}, 0 to 255.
     * @param newReference any number.
     * @param newTotal     number of parts; no part if not 1 to 255.
     * @param newPart      which part it is; no part if not 1 to {@code newTotal}.
     * @return this.
     * @throws IllegalArgumentException if the kind is out of range.
     */
    public MessagePart fields(int kind, long newReference, int newTotal, int newPart) {
        if (kind < 0 || kind > MAX_KIND) {
            throw new IllegalArgumentException("kind=" + kind + " is beyond " + MAX_KIND);
        }
        fieldKind = kind;
        fieldReference = newReference;
        fieldTotal = newTotal;
        fieldPart = newPart;
        return this;
    }

    /**
     * Sets the content, and takes part, total, reference and ports from the header in it.
     *
     * @param buffer    that holds it.
     * @param offset    of its first octet.
     * @param length    in octets.
     * @param codedIn   its {@link Alphabet}, or a number of the caller's.
     * @param hasHeader whether the message says that a user data header comes first.
     * @return this.
     */
    public MessagePart content(DirectBuffer buffer, int offset, int length, int codedIn, boolean hasHeader) {
        content.wrap(buffer, offset, length);
        alphabet = codedIn;
        this.hasHeader = hasHeader;
        if (hasHeader) {
            header.wrap(content, 0, length);
        } else {
            header.clear();
        }
        return this;
    }

    /**
     * Sets a number of the caller's that stays with the part, such as a message id. Parts are compared without it.
     *
     * @param number any.
     * @return this.
     */
    public MessagePart tag(long number) {
        tag = number;
        return this;
    }

    /** {@return within what addresses mean the same} */
    public long scope() {
        return scope;
    }

    /** {@return what sort of address the source is, 0 to 65,535} */
    public int sourceType() {
        return source.type();
    }

    /** {@return the source's octets, in place; empty if they did not fit} */
    public DirectBuffer source() {
        return source.octets();
    }

    /** {@return what sort of address the destination is, 0 to 65,535} */
    public int destinationType() {
        return destination.type();
    }

    /** {@return the destination's octets, in place; empty if they did not fit} */
    public DirectBuffer destination() {
        return destination.octets();
    }

    /** {@return where the reference comes from, {@link ReferenceKind#NONE} when it is no part} */
    public int referenceKind() {
        if (header.isConcatenated()) {
            return header.referenceBits() == Byte.SIZE ? ReferenceKind.UDH_8 : ReferenceKind.UDH_16;
        }
        return fieldsTell() ? fieldKind : ReferenceKind.NONE;
    }

    /** {@return the number that the parts of a message have in common; 0 when it is no part} */
    public long reference() {
        return header.isConcatenated() ? header.reference() : fieldsTell() ? fieldReference : 0;
    }

    /** {@return the number of parts, 1 to 255; 0 when it is no part} */
    public int total() {
        return header.isConcatenated() ? header.total() : fieldsTell() ? fieldTotal : 0;
    }

    /** {@return which part it is, 1 to {@link #total()}; 0 when it is no part} */
    public int part() {
        return header.isConcatenated() ? header.part() : fieldsTell() ? fieldPart : 0;
    }

    /**
     * {@return whether the fields tell of another part or total than the header, which goes before them: worth
     * counting}
     */
    public boolean fieldsDisagree() {
        return header.isConcatenated() && fieldsTell() && (fieldTotal != header.total() || fieldPart != header.part());
    }

    /** {@return the user data header; without elements if there is none} */
    public UserDataHeader header() {
        return header;
    }

    /** {@return how the content is coded, as it was given} */
    public int alphabet() {
        return alphabet;
    }

    /** {@return whether the message says that a user data header comes first} */
    public boolean hasHeader() {
        return hasHeader;
    }

    /** {@return the content, header included, in place} */
    public DirectBuffer content() {
        return content;
    }

    /** {@return the number of the caller's} */
    public long tag() {
        return tag;
    }

    boolean addressesFit() {
        return source.fits() && destination.fits();
    }

    Address sourceAddress() {
        return source;
    }

    Address destinationAddress() {
        return destination;
    }

    private boolean fieldsTell() {
        return fieldPart >= 1 && fieldPart <= fieldTotal && fieldTotal <= MAX_TOTAL;
    }
}
