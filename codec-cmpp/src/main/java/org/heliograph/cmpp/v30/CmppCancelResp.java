package org.heliograph.cmpp.v30;

import org.heliograph.cmpp.CancelResp;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.SuccessId;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;

/**
 * CMPP_CANCEL_RESP (CMPP 3.0 §4.9): the answer to CMPP_CANCEL.
 *
 * <table>
 * <caption>CMPP_CANCEL_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Success_Id</td><td>uint32</td><td>12</td></tr>
 * </table>
 */
public final class CmppCancelResp extends CmppMessage<CmppCancelResp> implements CancelResp {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_CANCEL_RESP", "CMPP 3.0 §4.9", CommandId.CANCEL_RESP);

    /** Whether the message was deleted. */
    public static final U32 SUCCESS_ID = LAYOUT.u32("Success_Id", "Whether the message was deleted.", SuccessId.VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppCancelResp> TYPE = LAYOUT.type(CmppCancelResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppCancelResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppCancelResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppCancelResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    @Override
    public long successId() {
        return get(SUCCESS_ID);
    }

    /**
     * Sets {@link #SUCCESS_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppCancelResp successId(long value) {
        return put(SUCCESS_ID, value);
    }
}
