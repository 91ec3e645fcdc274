package org.heliograph.cmpp;

import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U8;

/**
 * CMPP_PUSH_MT_ROUTE_UPDATE_RESP (CMPP 2.0 and 3.0 §4.12): the answer to CMPP_PUSH_MT_ROUTE_UPDATE. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_PUSH_MT_ROUTE_UPDATE_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Result</td><td>uint8</td><td>12</td></tr>
 * </table>
 */
public final class CmppPushMtRouteUpdateResp extends CmppMessage<CmppPushMtRouteUpdateResp> {
    private static final Layout LAYOUT = CmppHeader.layout(
            "CMPP_PUSH_MT_ROUTE_UPDATE_RESP", "CMPP 2.0 and 3.0 §4.12", CommandId.PUSH_MT_ROUTE_UPDATE_RESP);

    /** Outcome (§7.3). */
    public static final U8 RESULT = LAYOUT.u8("Result", "Outcome (§7.3).", RouteResult.PUSH_VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppPushMtRouteUpdateResp> TYPE = LAYOUT.type(CmppPushMtRouteUpdateResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppPushMtRouteUpdateResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppPushMtRouteUpdateResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppPushMtRouteUpdateResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    /** {@return Result, see {@link #RESULT}} */
    public int result() {
        return get(RESULT);
    }

    /**
     * Sets {@link #RESULT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppPushMtRouteUpdateResp result(int value) {
        return put(RESULT, value);
    }
}
