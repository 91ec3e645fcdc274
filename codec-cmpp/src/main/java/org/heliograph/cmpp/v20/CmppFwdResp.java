package org.heliograph.cmpp.v20;

import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.Fwd;
import org.heliograph.cmpp.FwdResp;
import org.heliograph.cmpp.Result;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U64;
import org.heliograph.codec.U8;

/**
 * CMPP_FWD_RESP (CMPP 2.0 §4.11): the answer to CMPP_FWD.
 *
 * <table>
 * <caption>CMPP_FWD_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Msg_Id</td><td>uint64</td><td>12</td></tr>
 * <tr><td>Pk_total</td><td>uint8</td><td>20</td></tr>
 * <tr><td>Pk_number</td><td>uint8</td><td>21</td></tr>
 * <tr><td>Result</td><td>uint8</td><td>22</td></tr>
 * </table>
 */
public final class CmppFwdResp extends CmppMessage<CmppFwdResp> implements FwdResp {
    private static final Layout LAYOUT = CmppHeader.layout("CMPP_FWD_RESP", "CMPP 2.0 §4.11", CommandId.FWD_RESP);

    /** Id of the forwarded message, as in CMPP_FWD. */
    public static final U64 MSG_ID = LAYOUT.u64("Msg_Id", "Id of the forwarded message, as in CMPP_FWD.");

    /** Number of parts, as in CMPP_FWD. */
    public static final U8 PK_TOTAL = LAYOUT.u8("Pk_total", "Number of parts, as in CMPP_FWD.");

    /** Number of this part, as in CMPP_FWD. */
    public static final U8 PK_NUMBER = LAYOUT.u8("Pk_number", "Number of this part, as in CMPP_FWD.");

    /** Outcome (§7.2). */
    public static final U8 RESULT = LAYOUT.u8("Result", "Outcome (§7.2).", Result.FWD_VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppFwdResp> TYPE = LAYOUT.type(CmppFwdResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppFwdResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppFwdResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppFwdResp> type() {
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
    public CmppFwdResp msgId(long value) {
        return put(MSG_ID, value);
    }

    @Override
    public int pkTotal() {
        return get(PK_TOTAL);
    }

    /**
     * Sets {@link #PK_TOTAL}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwdResp pkTotal(int value) {
        return put(PK_TOTAL, value);
    }

    @Override
    public int pkNumber() {
        return get(PK_NUMBER);
    }

    /**
     * Sets {@link #PK_NUMBER}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppFwdResp pkNumber(int value) {
        return put(PK_NUMBER, value);
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
    public CmppFwdResp result(long value) {
        return putNarrow(RESULT, value);
    }

    @Override
    protected void answering(CmppMessage<?> request) {
        Fwd fwd = (Fwd) request;
        msgId(fwd.msgId()).pkTotal(fwd.pkTotal()).pkNumber(fwd.pkNumber());
    }
}
