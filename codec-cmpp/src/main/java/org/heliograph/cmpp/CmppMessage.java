package org.heliograph.cmpp;

import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * A CMPP message: the header (§2) and what the concrete class adds.
 *
 * @param <M> the concrete message.
 */
public abstract class CmppMessage<M extends CmppMessage<M>> extends Message<M> implements CmppFrame {
    /**
     * Makes a flyweight.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     */
    protected CmppMessage(MessageType<M> type, Settings settings) {
        super(type, settings);
    }

    @Override
    public final long totalLength() {
        return get(CmppHeader.TOTAL_LENGTH);
    }

    @Override
    public final int commandId() {
        return getId(CmppHeader.COMMAND_ID);
    }

    @Override
    public final int sequenceId() {
        return getId(CmppHeader.SEQUENCE_ID);
    }

    /**
     * Sets Sequence_Id.
     *
     * @param value all 32 bits.
     * @return this.
     */
    public final M sequenceId(int value) {
        return putId(CmppHeader.SEQUENCE_ID, value);
    }

    /**
     * Sets a field of one octet that has four in another version.
     *
     * @param field of this message.
     * @param value 0 to 255.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    protected final M putNarrow(U8 field, long value) {
        return put(field, (int) Math.max(Math.min(value, Integer.MAX_VALUE), Integer.MIN_VALUE));
    }
}
