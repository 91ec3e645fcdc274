package org.heliograph.cmpp.v20;

import java.io.IOException;
import org.heliograph.cmpp.CmppHeader;
import org.heliograph.cmpp.CmppMessage;
import org.heliograph.cmpp.CommandId;
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
 * CMPP_GET_ROUTE_RESP (CMPP 2.0 §4.12): the next route. The GNS messages were not cross-checked against another implementation.
 *
 * <table>
 * <caption>CMPP_GET_ROUTE_RESP</caption>
 * <tr><th>Field</th><th>Type</th><th>At</th></tr>
 * <tr><td>Total_Length</td><td>uint32</td><td>0</td></tr>
 * <tr><td>Command_Id</td><td>uint32</td><td>4</td></tr>
 * <tr><td>Sequence_Id</td><td>uint32</td><td>8</td></tr>
 * <tr><td>Route_Id</td><td>uint32</td><td>12</td></tr>
 * <tr><td>Destination_Id</td><td>text[6]</td><td>16</td></tr>
 * <tr><td>Gateway_IP</td><td>text[15]</td><td>22</td></tr>
 * <tr><td>Gateway_port</td><td>uint16</td><td>37</td></tr>
 * <tr><td>SP_Code</td><td>text[21]</td><td>39</td></tr>
 * <tr><td>Service_Id</td><td>text[10]</td><td>60</td></tr>
 * <tr><td>Start_code</td><td>uint32</td><td>70</td></tr>
 * <tr><td>End_code</td><td>uint32</td><td>74</td></tr>
 * <tr><td>Area_code</td><td>text[4]</td><td>78</td></tr>
 * <tr><td>Result</td><td>uint8</td><td>82</td></tr>
 * </table>
 */
public final class CmppGetRouteResp extends CmppMessage<CmppGetRouteResp> {
    private static final Layout LAYOUT =
            CmppHeader.layout("CMPP_GET_ROUTE_RESP", "CMPP 2.0 §4.12", CommandId.GET_ROUTE_RESP);

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

    /** Service number of the SP. Empty for MT. */
    public static final FixedText SP_CODE = LAYOUT.text("SP_Code", "Service number of the SP. Empty for MT.", 21);

    /** Service code. */
    public static final FixedText SERVICE_ID = LAYOUT.text("Service_Id", "Service code.", 10);

    /** MO: first service code. MT: first number segment. */
    public static final U32 START_CODE =
            LAYOUT.u32("Start_code", "MO: first service code. MT: first number segment.", Values.ANY);

    /** MO: last service code. MT: last number segment. */
    public static final U32 END_CODE =
            LAYOUT.u32("End_code", "MO: last service code. MT: last number segment.", Values.ANY);

    /** Province. Empty for MO. */
    public static final FixedText AREA_CODE = LAYOUT.text("Area_code", "Province. Empty for MO.", 4);

    /** Outcome (§7.3). */
    public static final U8 RESULT = LAYOUT.u8("Result", "Outcome (§7.3).", RouteResult.QUERY_20_VALUES);

    /** What there is to know of this message. */
    public static final MessageType<CmppGetRouteResp> TYPE = LAYOUT.type(CmppGetRouteResp::new);

    /** Makes a flyweight that reads leniently. */
    public CmppGetRouteResp() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a flyweight.
     *
     * @param settings of reading and writing.
     */
    public CmppGetRouteResp(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<CmppGetRouteResp> type() {
        return TYPE;
    }

    /** {@return the length of a frame in octets, header included} */
    public static int computeLength() {
        return TYPE.shape().fixedLength();
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
    public CmppGetRouteResp routeId(int value) {
        return putId(ROUTE_ID, value);
    }

    /** {@return Destination_Id, see {@link #DESTINATION_ID}} */
    public TextView destinationId() {
        return get(DESTINATION_ID);
    }

    /**
     * Writes {@link #DESTINATION_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendDestinationId(Appendable out) throws IOException {
        return get(DESTINATION_ID).appendTo(out);
    }

    /** {@return Destination_Id as a String; allocates} */
    public String destinationIdAsString() {
        return get(DESTINATION_ID).toString();
    }

    /**
     * Sets {@link #DESTINATION_ID}.
     *
     * @param text at most 6 ASCII characters.
     * @return this.
     */
    public CmppGetRouteResp destinationId(CharSequence text) {
        return put(DESTINATION_ID, text);
    }

    /** {@return Gateway_IP, see {@link #GATEWAY_IP}} */
    public TextView gatewayIp() {
        return get(GATEWAY_IP);
    }

    /**
     * Writes {@link #GATEWAY_IP}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendGatewayIp(Appendable out) throws IOException {
        return get(GATEWAY_IP).appendTo(out);
    }

    /** {@return Gateway_IP as a String; allocates} */
    public String gatewayIpAsString() {
        return get(GATEWAY_IP).toString();
    }

    /**
     * Sets {@link #GATEWAY_IP}.
     *
     * @param text at most 15 ASCII characters.
     * @return this.
     */
    public CmppGetRouteResp gatewayIp(CharSequence text) {
        return put(GATEWAY_IP, text);
    }

    /** {@return Gateway_port, see {@link #GATEWAY_PORT}} */
    public int gatewayPort() {
        return get(GATEWAY_PORT);
    }

    /**
     * Sets {@link #GATEWAY_PORT}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppGetRouteResp gatewayPort(int value) {
        return put(GATEWAY_PORT, value);
    }

    /** {@return SP_Code, see {@link #SP_CODE}} */
    public TextView spCode() {
        return get(SP_CODE);
    }

    /**
     * Writes {@link #SP_CODE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendSpCode(Appendable out) throws IOException {
        return get(SP_CODE).appendTo(out);
    }

    /** {@return SP_Code as a String; allocates} */
    public String spCodeAsString() {
        return get(SP_CODE).toString();
    }

    /**
     * Sets {@link #SP_CODE}.
     *
     * @param text at most 21 ASCII characters.
     * @return this.
     */
    public CmppGetRouteResp spCode(CharSequence text) {
        return put(SP_CODE, text);
    }

    /** {@return Service_Id, see {@link #SERVICE_ID}} */
    public TextView serviceId() {
        return get(SERVICE_ID);
    }

    /**
     * Writes {@link #SERVICE_ID}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendServiceId(Appendable out) throws IOException {
        return get(SERVICE_ID).appendTo(out);
    }

    /** {@return Service_Id as a String; allocates} */
    public String serviceIdAsString() {
        return get(SERVICE_ID).toString();
    }

    /**
     * Sets {@link #SERVICE_ID}.
     *
     * @param text at most 10 ASCII characters.
     * @return this.
     */
    public CmppGetRouteResp serviceId(CharSequence text) {
        return put(SERVICE_ID, text);
    }

    /** {@return Start_code, see {@link #START_CODE}} */
    public long startCode() {
        return get(START_CODE);
    }

    /**
     * Sets {@link #START_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppGetRouteResp startCode(long value) {
        return put(START_CODE, value);
    }

    /** {@return End_code, see {@link #END_CODE}} */
    public long endCode() {
        return get(END_CODE);
    }

    /**
     * Sets {@link #END_CODE}.
     *
     * @param value to set.
     * @return this.
     */
    public CmppGetRouteResp endCode(long value) {
        return put(END_CODE, value);
    }

    /** {@return Area_code, see {@link #AREA_CODE}} */
    public TextView areaCode() {
        return get(AREA_CODE);
    }

    /**
     * Writes {@link #AREA_CODE}.
     *
     * @param out to write to.
     * @return the number of characters written.
     * @throws IOException from {@code out}.
     */
    public int appendAreaCode(Appendable out) throws IOException {
        return get(AREA_CODE).appendTo(out);
    }

    /** {@return Area_code as a String; allocates} */
    public String areaCodeAsString() {
        return get(AREA_CODE).toString();
    }

    /**
     * Sets {@link #AREA_CODE}.
     *
     * @param text at most 4 ASCII characters.
     * @return this.
     */
    public CmppGetRouteResp areaCode(CharSequence text) {
        return put(AREA_CODE, text);
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
    public CmppGetRouteResp result(int value) {
        return put(RESULT, value);
    }
}
