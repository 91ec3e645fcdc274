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
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.SmsPayload;

/**
 * User data that begin with a header (§9.2.3.24), on their own: as gateways log them. How the text behind the header is
 * coded is not known, so it is octets.
 *
 * <pre>{@code
 * | UDHL | elements | text |
 *    1      UDHL
 * }</pre>
 */
public final class UserDataMessage extends Message<UserDataMessage> {
    private static final Layout LAYOUT = Layout.of("USER-DATA", "TS 23.040 §9.2.3.24");

    /** Length of the elements in octets. */
    public static final U8 UDHL = LAYOUT.u8("UDHL", "Length of the elements in octets.");

    /** The elements of the header. */
    public static final Counted ELEMENTS = LAYOUT.counted("Elements", "The elements of the header.", UDHL);

    /** What follows the header. */
    public static final Rest TEXT = LAYOUT.rest("Text", "What follows the header.");

    /** What there is to know of this message. */
    public static final MessageType<UserDataMessage> TYPE = LAYOUT.type(UserDataMessage::new);

    private final PayloadKey content = new PayloadKey(SmsPayload.CONTENT)
            .set(SmsPayload.ALPHABET, Alphabet.BINARY)
            .set(SmsPayload.UDHI, 1);

    /** Makes a flyweight that reads leniently. */
    public UserDataMessage() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public UserDataMessage(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<UserDataMessage> type() {
        return TYPE;
    }

    /** {@return UDHL, see {@link #UDHL}} */
    public int udhl() {
        return get(UDHL);
    }

    /** {@return the elements, in place; moves at the next read of it} */
    public DirectBuffer elements() {
        return get(ELEMENTS);
    }

    /**
     * Sets {@link #ELEMENTS} and their length.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public UserDataMessage elements(DirectBuffer source, int offset, int length) {
        return put(ELEMENTS, source, offset, length);
    }

    /** {@return what follows the header, in place; moves at the next read of it} */
    public DirectBuffer text() {
        return get(TEXT);
    }

    /**
     * Sets {@link #TEXT}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public UserDataMessage text(DirectBuffer source, int offset, int length) {
        return put(TEXT, source, offset, length);
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        visitor.payload(content, 0, length(), frame());
    }
}
