package org.heliograph.cmpp.v30;

import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.Result;
import org.heliograph.cmpp.SubmitResp;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;
import org.heliograph.codec.U64;

/**
 * CMPP_SUBMIT_RESP (CMPP 3.0 §4.4): the answer to CMPP_SUBMIT with the assigned id.
 *
 * <table>
 * <caption>CMPP_SUBMIT_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>12</td></tr>
 * <tr><td>Result</td><td>uint32</td><td>20</td></tr>
 * </table>
 */
public final class CmppSubmitResp extends CmppMessage<CmppSubmitResp> implements SubmitResp {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_SUBMIT_RESP", "CMPP 3.0 §4.4", CommandId.SUBMIT_RESP);

    /** Id that the gateway assigned (§6); with n destinations it stands for n ids. */
    public static final U64 MSG_ID =
            LAYOUT.u64("Msg_Id", "Id that the gateway assigned (§6); with n destinations it stands for n ids.");

    /** Outcome (§7.2). */
    public static final U32 RESULT = LAYOUT.u32("Result", "Outcome (§7.2).", Result.VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppSubmitResp> TYPE = LAYOUT.type(CmppSubmitResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppSubmitResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppSubmitResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppSubmitResp> type() {
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
    public CmppSubmitResp msgId(long value) {
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
    public CmppSubmitResp result(long value) {
        return put(RESULT, value);
    }
}
