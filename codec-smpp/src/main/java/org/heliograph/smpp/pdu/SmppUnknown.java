package org.heliograph.smpp.pdu;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;

/**
 * A PDU of a command that the version does not have: its header can be read, and its body as octets. In strict mode
 * it is a fault ({@link Fault#UNKNOWN_MESSAGE}).
 */
public final class SmppUnknown extends SmppMessage<SmppUnknown> {
    private static final Layout LAYOUT = SmppHeader.unknownLayout();

    /** Everything behind the header. */
    public static final Rest BODY = LAYOUT.rest("body", "Everything behind the header.");

    /** What there is to know of this message. */
    public static final MessageType<SmppUnknown> TYPE = LAYOUT.type(SmppUnknown::new);

    /** Makes a flyweight that reads leniently. */
    public SmppUnknown() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public SmppUnknown(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SmppUnknown> type() {
        return TYPE;
    }

    @Override
    protected long checkRules() {
        return Fault.of(Fault.UNKNOWN_MESSAGE, SmppHeader.COMMAND_ID, SmppHeader.COMMAND_ID.delta());
    }

    /** {@return body in place, see {@link #BODY}} */
    public DirectBuffer body() {
        return get(BODY);
    }

    /**
     * Sets {@link #BODY}.
     *
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     */
    public SmppUnknown body(DirectBuffer source, int offset, int length) {
        return put(BODY, source, offset, length);
    }
}
