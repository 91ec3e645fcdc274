package org.heliograph.sms;

import java.util.Arrays;
import org.agrona.DirectBuffer;

/**
 * How long messages are cut into parts: the room that a message has, and what besides text takes of it. Set once, then
 * read by any number of {@link MessagePlan}s.
 *
 * <p>What is not set is as the air interface has it: 160 septets or 140 octets a message, and parts of a long message
 * that begin with an element of 8-bit reference (TS 23.040 §9.2.3.24.1), which leaves 153 septets, 67 UCS-2 units or
 * 134 octets.
 */
public final class Segmentation {
    /** The most octets, or septets, of {@link #undivided()}: what the length of a TLV can say. */
    public static final int MOST_UNDIVIDED = 0xFFFF;

    private static final int MOST_HEADER_OCTETS = 140;
    private static final int ELEMENT_HEADER = 2;
    private static final int LANGUAGE_ELEMENT = ELEMENT_HEADER + 1;
    private static final int CONCATENATED_8 = ELEMENT_HEADER + 3;
    private static final int CONCATENATED_16 = ELEMENT_HEADER + 4;

    private int septets = 160;
    private int octets = 140;
    private int asciiOctets = 140;
    private int referenceBits = Byte.SIZE;
    private boolean isDivided = true;
    private boolean marksInHeader = true;
    private boolean keepsClusters;
    private int reservedFirst;
    private int reservedLast;
    private byte[] ports = {};
    private byte[] others = {};

    /** Makes settings as the air interface has them. */
    public Segmentation() {}

    /**
     * Makes settings for messages that go undivided, up to {@link #MOST_UNDIVIDED} octets, or septets packed or not, as
     * in the TLV {@code message_payload} of SMPP. What is longer has no second part: it is refused with a fault
     * {@link org.heliograph.codec.Fault#TOO_MANY} at the first character or octet that has no room.
     *
     * @return new settings.
     */
    public static Segmentation undivided() {
        Segmentation one = new Segmentation()
                .septets(MOST_UNDIVIDED)
                .octets(MOST_UNDIVIDED)
                .asciiOctets(MOST_UNDIVIDED);
        one.isDivided = false;
        return one;
    }

    /**
     * Sets the room of a 7-bit message.
     *
     * @param count in septets, those of a header included; 160 at first.
     * @return this.
     */
    public Segmentation septets(int count) {
        septets = count;
        return this;
    }

    /**
     * Sets the room of every other message.
     *
     * @param length in octets, those of a header included; 140 at first.
     * @return this.
     */
    public Segmentation octets(int length) {
        octets = length;
        return this;
    }

    /**
     * Sets the room of a message of {@link Alphabet#ASCII}. CMPP gives it less than 160 octets, so 159 there; some
     * gateways take 160.
     *
     * @param length in octets, those of a header included; 140 at first.
     * @return this.
     */
    public Segmentation asciiOctets(int length) {
        asciiOctets = length;
        return this;
    }

    /**
     * Sets the width of the reference that parts have in common.
     *
     * @param bits 8, which every handset understands and is so at first, or 16.
     * @return this.
     * @throws IllegalArgumentException for another width.
     */
    public Segmentation referenceBits(int bits) {
        if (bits != Byte.SIZE && bits != Short.SIZE) {
            throw new IllegalArgumentException("referenceBits=" + bits + " is neither 8 nor 16");
        }
        referenceBits = bits;
        return this;
    }

    /**
     * Sets whether a header at the start of each part tells which one it is; so at first. If not, fields beside the
     * content do, such as the TLVs {@code sar_msg_ref_num}, {@code sar_total_segments} and {@code sar_segment_seqnum}
     * of SMPP. Room for the element is left all the same, since the message centre puts it there. Where both tell, as
     * {@code Pk_total} of CMPP and the header, it stays so.
     *
     * @param isOn whether it does.
     * @return this.
     */
    public Segmentation marksInHeader(boolean isOn) {
        marksInHeader = isOn;
        return this;
    }

    /**
     * Sets the other elements of the header, which go into every part and into messages of one part too.
     *
     * @param buffer that holds them; they are copied.
     * @param offset of the first one.
     * @param length in octets; 0 for none.
     * @return this.
     * @throws IllegalArgumentException if they do not fill the octets exactly or are too many.
     */
    public Segmentation elements(DirectBuffer buffer, int offset, int length) {
        byte[] first = new byte[length];
        byte[] last = new byte[length];
        int firstLength = 0;
        int lastLength = 0;
        int at = 0;
        while (at < length) {
            int elementLength = at + ELEMENT_HEADER > length
                    ? ELEMENT_HEADER
                    : ELEMENT_HEADER + (buffer.getByte(offset + at + 1) & 0xFF);
            if (at + elementLength > length || length > MOST_HEADER_OCTETS) {
                throw new IllegalArgumentException("no elements of a header: length=" + length + " at=" + at);
            }
            if (isPorts(buffer.getByte(offset + at))) {
                buffer.getBytes(offset + at, first, firstLength, elementLength);
                firstLength += elementLength;
            } else {
                buffer.getBytes(offset + at, last, lastLength, elementLength);
                lastLength += elementLength;
            }
            at += elementLength;
        }
        ports = Arrays.copyOf(first, firstLength);
        others = Arrays.copyOf(last, lastLength);
        return this;
    }

    private static boolean isPorts(int id) {
        return id == InformationElement.PORTS_8 || id == InformationElement.PORTS_16;
    }

    /**
     * Keeps room for what is put before the text of the first part.
     *
     * @param units septets, UCS-2 units, or octets of other alphabets; 0 at first.
     * @return this.
     */
    public Segmentation reserveFirst(int units) {
        reservedFirst = units;
        return this;
    }

    /**
     * Keeps room for what is put behind the text of the last part, such as a signature.
     *
     * @param units septets, UCS-2 units, or octets of other alphabets; 0 at first.
     * @return this.
     */
    public Segmentation reserveLast(int units) {
        reservedLast = units;
        return this;
    }

    /**
     * Sets whether characters that are shown as one stay in one part if they fit into one: a letter with combining
     * marks, a flag, emoji that are joined or have a tone of skin. It may cost a part; not so at first.
     *
     * @param isOn whether they do.
     * @return this.
     */
    public Segmentation keepsClusters(boolean isOn) {
        keepsClusters = isOn;
        return this;
    }

    /** Whether a message may have more than one part. */
    boolean isDivided() {
        return isDivided;
    }

    boolean keepsClusters() {
        return keepsClusters;
    }

    int referenceBits() {
        return referenceBits;
    }

    /** Whether parts are written with the element that marks them. */
    boolean marksInHeader() {
        return marksInHeader;
    }

    /** Elements that go before those of languages. */
    byte[] ports() {
        return ports;
    }

    /** Elements that go last. */
    byte[] others() {
        return others;
    }

    /**
     * The octets of a header, UDHL included; 0 if there is nothing to put into it.
     *
     * @param tables   elements that name languages.
     * @param isMarked whether one marks the part.
     */
    int headerLength(int tables, boolean isMarked) {
        int mark = referenceBits == Short.SIZE ? CONCATENATED_16 : CONCATENATED_8;
        int elements = ports.length + others.length + tables * LANGUAGE_ELEMENT + (isMarked ? mark : 0);
        return elements == 0 ? 0 : 1 + elements;
    }

    /** The room behind a header in septets or octets, never negative. */
    int room(int alphabet, int headerLength) {
        int room =
                switch (alphabet) {
                    case Alphabet.GSM7, Alphabet.GSM7_PACKED -> septets - Septets.headerSeptets(headerLength);
                    case Alphabet.ASCII -> asciiOctets - headerLength;
                    default -> octets - headerLength;
                };
        return Math.max(0, room - room % unit(alphabet));
    }

    /** The octets or septets of a unit. */
    static int unit(int alphabet) {
        return alphabet == Alphabet.UCS2 ? 2 : 1;
    }

    int reservedFirst(int alphabet) {
        return reservedFirst * unit(alphabet);
    }

    int reservedLast(int alphabet) {
        return reservedLast * unit(alphabet);
    }
}
