package org.heliograph.cmpp.v30;

import java.io.IOException;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.MoRouteUpdateResp;
import org.heliograph.cmpp.RouteResult;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_MO_ROUTE_UPDATE_RESP (CMPP 3.0 §4.12): the answer to CMPP_MO_ROUTE_UPDATE. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_MO_ROUTE_UPDATE_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Result</td><td>uint8</td><td>12</td></tr>
 * <tr><td>Route_Id</td><td>uint32</td><td>13</td></tr>
 * <tr><td>Time_stamp</td><td>text[14]</td><td>17</td></tr>
 * </table>
 */
public final class CmppMoRouteUpdateResp extends CmppMessage<CmppMoRouteUpdateResp> implements MoRouteUpdateResp {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_MO_ROUTE_UPDATE_RESP", "CMPP 3.0 §4.12", CommandId.MO_ROUTE_UPDATE_RESP);

    /** Outcome (§7.3). */
    public static final U8 RESULT = LAYOUT.u8("Result", "Outcome (§7.3).", RouteResult.VALUES);

    /** The old number for change and delete, the new one for add. */
    public static final U32 ROUTE_ID =
            LAYOUT.u32("Route_Id", "The old number for change and delete, the new one for add.", Values.ANY);

    /** YYYYMMDDHHMMSS. */
    public static final FixedText TIME_STAMP = LAYOUT.text("Time_stamp", "YYYYMMDDHHMMSS.", 14);

    /** What there is to know of this message. */
    public static final MessageType<CmppMoRouteUpdateResp> TYPE = LAYOUT.type(CmppMoRouteUpdateResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppMoRouteUpdateResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppMoRouteUpdateResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppMoRouteUpdateResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    @Override
    public int result() {
        return get(RESULT);
    }

    /**
     * Sets {@link #RESULT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdateResp result(int value) {
        return put(RESULT, value);
    }

    /** {@return Route_Id, see {@link #ROUTE_ID}} */
    public int routeId() {
        return getId(ROUTE_ID);
    }

    /**
     * Sets {@link #ROUTE_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteUpdateResp routeId(int value) {
        return putId(ROUTE_ID, value);
    }

    /** {@return Time_stamp, see {@link #TIME_STAMP}} */
    public TextView timeStamp() {
        return get(TIME_STAMP);
    }

    /**
     * Writes {@link #TIME_STAMP}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendTimeStamp(Appendable out) throws IOException {
        return get(TIME_STAMP).appendTo(out);
    }

    /** {@return Time_stamp as a String; allocates} */
    public String timeStampAsString() {
        return get(TIME_STAMP).toString();
    }

    /**
     * Sets {@link #TIME_STAMP}.
     *
     * @param text at most 14 ASCII characters.
     * @return this.
     */
    public CmppMoRouteUpdateResp timeStamp(CharSequence text) {
        return put(TIME_STAMP, text);
    }
}
