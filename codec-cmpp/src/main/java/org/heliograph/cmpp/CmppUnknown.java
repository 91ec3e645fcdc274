package org.heliograph.cmpp;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Rest;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;

/**
 * A frame whose command nobody knows (§3): the header and the octets behind it. The document gives no answer to it; in
 * strict mode it is a fault, in lenient mode it is read, so that it can be skipped or passed on.
 */
public final class CmppUnknown extends CmppMessage<CmppUnknown> {
    private static final Layout LAYOUT = CmppHeader.unknownLayout();

    /** Everything behind the header. */
    public static final Rest BODY = LAYOUT.rest("Body", "Everything behind the header.");

    /** What there is to know of this message. */
    public static final MessageType<CmppUnknown> TYPE = LAYOUT.type(CmppUnknown::new);

    private static final U32 COMMAND_ID = (U32) TYPE.field("Command_Id");

    /** Makes a flyweight that reads leniently. */
    public CmppUnknown() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppUnknown(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppUnknown> type() {
        return TYPE;
    }

    /**
     * Sets Command_Id.
     *
     * @param value all 32 bits.
     * @return this.
     */
    public CmppUnknown commandId(int value) {
        return putId(COMMAND_ID, value);
    }

    /** {@return Body, see {@link #BODY}} */
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
    public CmppUnknown body(DirectBuffer source, int offset, int length) {
        return put(BODY, source, offset, length);
    }

    @Override
    protected long checkRules() {
        return Fault.of(Fault.UNKNOWN_MESSAGE, COMMAND_ID, COMMAND_ID.delta());
    }
}
