package org.heliograph.cmpp.v20;

import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
import org.heliograph.cmpp.MoRouteResp;
import org.heliograph.cmpp.RouteResult;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U16;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/**
 * CMPP_MO_ROUTE_RESP (CMPP 2.0 §4.12): the route to an SP. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_MO_ROUTE_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Route_Id</td><td>uint32</td><td>12</td></tr>
 * <tr><td>Destination_Id</td><td>text[6]</td><td>16</td></tr>
 * <tr><td>Gateway_IP</td><td>text[15]</td><td>22</td></tr>
 * <tr><td>Gateway_port</td><td>uint16</td><td>37</td></tr>
 * <tr><td>SP_Id</td><td>text[21]</td><td>39</td></tr>
 * <tr><td>Start_code</td><td>uint32</td><td>60</td></tr>
 * <tr><td>End_code</td><td>uint32</td><td>64</td></tr>
 * <tr><td>Result</td><td>uint8</td><td>68</td></tr>
 * </table>
 */
public final class CmppMoRouteResp extends CmppMessage<CmppMoRouteResp> implements MoRouteResp {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_MO_ROUTE_RESP", "CMPP 2.0 §4.12", CommandId.MO_ROUTE_RESP);

    /** Number of the route. MO and MT routes are each numbered from 0 by the GNS. */
    public static final U32 ROUTE_ID = LAYOUT.u32(
            "Route_Id", "Number of the route. MO and MT routes are each numbered from 0 by the GNS.", Values.ANY);

    /** Code of the gateway to use. */
    public static final FixedText DESTINATION_ID = LAYOUT.text("Destination_Id", "Code of the gateway to use.", 6);

    /** Its address, dotted decimal, left-aligned. */
    public static final FixedText GATEWAY_IP =
            LAYOUT.text("Gateway_IP", "Its address, dotted decimal, left-aligned.", 15);

    /** Its port. */
    public static final U16 GATEWAY_PORT = LAYOUT.u16("Gateway_port", "Its port.", Values.ANY);

    /** SP_Id of the SP. */
    public static final FixedText SP_ID = LAYOUT.text("SP_Id", "SP_Id of the SP.", 21);

    /** First service code. Zero without Service_Id. */
    public static final U32 START_CODE =
            LAYOUT.u32("Start_code", "First service code. Zero without Service_Id.", Values.ANY);

    /** Last service code. Zero without Service_Id. */
    public static final U32 END_CODE =
            LAYOUT.u32("End_code", "Last service code. Zero without Service_Id.", Values.ANY);

    /** Outcome (§7.3). */
    public static final U8 RESULT = LAYOUT.u8("Result", "Outcome (§7.3).", RouteResult.QUERY_20_VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppMoRouteResp> TYPE = LAYOUT.type(CmppMoRouteResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppMoRouteResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppMoRouteResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppMoRouteResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
    }

    @Override
    public int routeId() {
        return getId(ROUTE_ID);
    }

    /**
     * Sets {@link #ROUTE_ID}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteResp routeId(int value) {
        return putId(ROUTE_ID, value);
    }

    @Override
    public TextView destinationId() {
        return get(DESTINATION_ID);
    }

    /**
     * Sets {@link #DESTINATION_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppMoRouteResp destinationId(CharSequence text) {
        return put(DESTINATION_ID, text);
    }

    @Override
    public TextView gatewayIp() {
        return get(GATEWAY_IP);
    }

    /**
     * Sets {@link #GATEWAY_IP}.
     *
     * @param text at most 15 ASCII characters.
     * @return this.
     */
    public CmppMoRouteResp gatewayIp(CharSequence text) {
        return put(GATEWAY_IP, text);
    }

    @Override
    public int gatewayPort() {
        return get(GATEWAY_PORT);
    }

    /**
     * Sets {@link #GATEWAY_PORT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteResp gatewayPort(int value) {
        return put(GATEWAY_PORT, value);
    }

    @Override
    public TextView spId() {
        return get(SP_ID);
    }

    /**
     * Sets {@link #SP_ID}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppMoRouteResp spId(CharSequence text) {
        return put(SP_ID, text);
    }

    @Override
    public long startCode() {
        return get(START_CODE);
    }

    /**
     * Sets {@link #START_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteResp startCode(long value) {
        return put(START_CODE, value);
    }

    @Override
    public long endCode() {
        return get(END_CODE);
    }

    /**
     * Sets {@link #END_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppMoRouteResp endCode(long value) {
        return put(END_CODE, value);
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
    public CmppMoRouteResp result(int value) {
        return put(RESULT, value);
    }
}
