package org.heliograph.cmpp.v20;

import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.Deliver;
import org.heliograph.cmpp.DeliverResp;
import org.heliograph.cmpp.Result;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;

/**
 * CMPP_DELIVER_RESP (CMPP 2.0 §4.8): the answer to CMPP_DELIVER.
 *
 * <table>
 * <caption>CMPP_DELIVER_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>12</td></tr>
 * <tr><td>Result</td><td>uint8</td><td>20</td></tr>
 * </table>
 */
public final class CmppDeliverResp extends CmppMessage<CmppDeliverResp> implements DeliverResp {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_DELIVER_RESP", "CMPP 2.0 §4.8", CommandId.DELIVER_RESP);

    /** Msg_Id of the DELIVER. */
    public static final U64 MSG_ID = LAYOUT.u64("Msg_Id", "Msg_Id of the DELIVER.");

    /** Outcome (§7.2). */
    public static final U8 RESULT = LAYOUT.u8("Result", "Outcome (§7.2).", Result.VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppDeliverResp> TYPE = LAYOUT.type(CmppDeliverResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppDeliverResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppDeliverResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppDeliverResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    @Override
    public long msgId() {
        return get(MSG_ID);
    }

    /**
     * Sets {@link #MSG_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppDeliverResp msgId(long value) {
        return put(MSG_ID, value);
    }

    @Override
    public long result() {
        return get(RESULT);
    }

    /**
     * Sets {@link #RESULT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppDeliverResp result(long value) {
        return putNarrow(RESULT, value);
    }

    @Override
    protected void answering(CmppMessage<?> request) {
        msgId(((Deliver) request).msgId());
    }
}
