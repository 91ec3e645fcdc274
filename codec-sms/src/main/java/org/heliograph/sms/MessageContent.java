package org.heliograph.sms;

import java.io.IOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Mode;

/**
 * A window on the content of a short message: the user data header, where the message says that there is one, and the
 * text or octets behind it.
 *
 * <pre>{@code
 * content.wrap(buffer, offset, length, Alphabet.UCS2, true);
 * if (content.header().isConcatenated()) {
 *     join(content.header().reference(), content.header().part(), content.body());
 * } else if (content.isText()) {
 *     long fault = content.appendText(out);
 * }
 * }</pre>
 *
 * <p>A 7-bit text is read with the tables of the languages that the header names. Every alphabet is read strictly
 * unless told otherwise.
 *
 * <p>A header that is none ({@link UserDataHeader#check()}) is not taken off: then all octets are body. Positions of
 * faults count from the first octet of the content.
 *
 * <p>Borrows the buffer until the next {@code wrap}, reuses its decoders and buffers, belongs to one thread. Memory
 * grows with the octets that are there, and only for {@link #text()}.
 */
public final class MessageContent {
    private static final int MOST_FILL_BITS = 6;

    private final UserDataHeader header = new UserDataHeader();
    private final UnsafeBuffer body = AgronaAccess.newView();
    private final Gsm7 gsm7;
    private final PackedGsm7 packedGsm7;
    private final TextCoder[] coders = new TextCoder[Alphabet.VALUES.rows().size()];
    private final TextBuffer text = new TextBuffer();
    private final int smscDefault;
    private final Mode mode;
    private int alphabet = Alphabet.BINARY;
    private int locking;
    private int single;
    private int septets;
    private int fillBits;

    /** Makes a window on nothing that reads {@link Alphabet#SMSC_DEFAULT} as {@link Alphabet#ASSUMED_DEFAULT}. */
    public MessageContent() {
        this(Alphabet.ASSUMED_DEFAULT);
    }

    /**
     * Makes a window on nothing that reads strictly.
     *
     * @param smscDefault alphabet that {@link Alphabet#SMSC_DEFAULT} is read as.
     * @throws IllegalArgumentException if this alphabet is not one of text.
     */
    public MessageContent(int smscDefault) {
        this(smscDefault, Mode.STRICT);
    }

    /**
     * Makes a window on nothing.
     *
     * @param smscDefault alphabet that {@link Alphabet#SMSC_DEFAULT} is read as.
     * @param mode        of the decoders, see {@link TextCoder#of(int, Mode)}.
     * @throws IllegalArgumentException if this alphabet is not one of text.
     */
    public MessageContent(int smscDefault, Mode mode) {
        if (!Alphabet.isText(smscDefault)) {
            throw new IllegalArgumentException("smscDefault=" + smscDefault + " is not an alphabet of text");
        }
        this.smscDefault = smscDefault == Alphabet.SMSC_DEFAULT ? Alphabet.ASSUMED_DEFAULT : smscDefault;
        this.mode = mode;
        gsm7 = new Gsm7(mode);
        packedGsm7 = new PackedGsm7(gsm7);
        coders[Alphabet.GSM7] = gsm7;
        coders[Alphabet.GSM7_PACKED] = packedGsm7;
    }

    /**
     * Moves the window to a content.
     *
     * @param buffer    that holds it.
     * @param offset    of its first octet.
     * @param length    in octets.
     * @param codedIn   its {@link Alphabet}; numbers that stand for none are taken for octets.
     * @param hasHeader whether the message says that a user data header comes first.
     * @return this.
     */
    public MessageContent wrap(DirectBuffer buffer, int offset, int length, int codedIn, boolean hasHeader) {
        alphabet = codedIn;
        if (hasHeader) {
            header.wrap(buffer, offset, length);
        } else {
            header.clear();
        }
        int headerLength = header.octets().capacity();
        body.wrap(buffer, offset + headerLength, length - headerLength);
        languages(header.lockingShift(), header.singleShift());
        return septets(PackedGsm7.UNKNOWN, Septets.fillBits(headerLength));
    }

    /**
     * Takes the tables of languages in place of those that the header names; comes behind {@link #wrap}.
     *
     * @param lockingShift language of the base table, of {@link NationalLanguage}; a reserved one is the default.
     * @param singleShift  language of the table behind the escape.
     * @return this.
     */
    public MessageContent languages(int lockingShift, int singleShift) {
        locking = lockingShift;
        single = singleShift;
        return this;
    }

    /**
     * Tells how many septets of {@link Alphabet#GSM7_PACKED} there are, where a field does, as TP-UDL; comes behind
     * {@link #wrap}. Without it the octets have to tell, see {@link Septets#countWithoutLength}.
     *
     * @param count     of the text's septets, without those of a header; negative if no field tells.
     * @param bitsAhead fill bits between the header and the first septet, 0 to 6.
     * @return this.
     * @throws IllegalArgumentException if there cannot be so many fill bits.
     */
    public MessageContent septets(int count, int bitsAhead) {
        if (bitsAhead < 0 || bitsAhead > MOST_FILL_BITS) {
            throw new IllegalArgumentException("bitsAhead=" + bitsAhead + " is not 0 to " + MOST_FILL_BITS);
        }
        septets = count;
        fillBits = bitsAhead;
        return this;
    }

    /** {@return the alphabet, as it was given} */
    public int alphabet() {
        return alphabet;
    }

    /** {@return the user data header; without elements if there is none} */
    public UserDataHeader header() {
        return header;
    }

    /** {@return the octets behind the header, in place} */
    public DirectBuffer body() {
        return body;
    }

    /** {@return whether the alphabet is one of text that can be read} */
    public boolean isText() {
        return Alphabet.isText(alphabet);
    }

    /**
     * Decodes the text.
     *
     * @return the text, in a buffer that the next call to a method of this window overwrites; null if the octets are no
     *         text in their alphabet, see {@link #textFault()}.
     */
    public CharSequence text() {
        return textFault() == Fault.NONE ? text : null;
    }

    /**
     * {@return {@link Fault#NONE}, or a fault of the code {@link Fault#TEXT_MALFORMED} at the first octet that is no
     * text in the alphabet, of packed septets at the octet that the septet ends in, or behind the last octet if there
     * are fewer septets than were told; reads the text to tell}
     */
    public long textFault() {
        try {
            return appendText(text.clear());
        } catch (IOException e) {
            throw new AssertionError("a buffer in memory does not fail", e);
        }
    }

    /**
     * Writes the text, as far as the octets are one, without holding more than a piece of it.
     *
     * @param out to write to.
     * @return {@link Fault#NONE}, or {@link #textFault()}: then the text that precedes the fault has been written.
     * @throws IOException from {@code out}.
     */
    public long appendText(Appendable out) throws IOException {
        if (!isText()) {
            return fault(0);
        }
        gsm7.languages(locking, single);
        packedGsm7.count(septets).fillBits(fillBits);
        long count = coder().decode(body, 0, body.capacity(), out);
        return count >= 0 ? Fault.NONE : fault(Fault.position(count));
    }

    private TextCoder coder() {
        int readAs = alphabet == Alphabet.SMSC_DEFAULT ? smscDefault : alphabet;
        if (coders[readAs] == null) {
            coders[readAs] = TextCoder.of(readAs, mode);
        }
        return coders[readAs];
    }

    private long fault(int at) {
        return Fault.of(Fault.TEXT_MALFORMED, Fault.NO_FIELD, header.octets().capacity() + at);
    }
}
