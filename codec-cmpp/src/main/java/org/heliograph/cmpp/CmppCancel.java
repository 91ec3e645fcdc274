package org.heliograph.cmpp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U64;

/**
 * CMPP_CANCEL (CMPP 2.0 and 3.0 §4.9): a request to delete a message.
 *
 * <table>
 * <caption>CMPP_CANCEL</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>12</td></tr>
 * </table>
 */
public final class CmppCancel extends CmppMessage<CmppCancel> {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_CANCEL", "CMPP 2.0 and 3.0 §4.9", CommandId.CANCEL);

    /** Message to delete. */
    public static final U64 MSG_ID = LAYOUT.u64("Msg_Id", "Message to delete.");

    /** What there is to know of this message. */
    public static final MessageType<CmppCancel> TYPE = LAYOUT.type(CmppCancel::new);

    /** Makes a flyweight that reads leniently. */
    public CmppCancel() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppCancel(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppCancel> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    /** {@return Msg_Id, see {@link #MSG_ID}} */
    public long msgId() {
        return get(MSG_ID);
    }

    /**
     * Sets {@link #MSG_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppCancel msgId(long value) {
        return put(MSG_ID, value);
    }
}
